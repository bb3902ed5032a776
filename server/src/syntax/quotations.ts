import type { ViewSpan } from './cursor.ts';

/** A quotation left open this long was never one: its mark was closed on another page, or lost. */
const LONGEST_QUOTATION = 6000;

/**
 * The stretches between double quotation marks, marks excluded, in the order of the text. Straight marks are opening or
 * closing by what stands beside them. A mark that opens while another is open starts anew, so that one lost mark does
 * not turn the rest of the draft inside out; a blank line ends a quotation that straight marks opened.
 */
export function findQuotations(text: string): ViewSpan[] {
  const quotations: ViewSpan[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a && open >= 0 && isBlankLineAfter(text, i) && text.charCodeAt(open - 1) === 0x22) open = -1;
    const opening = code === 0x201c || (code === 0x22 && opens(text, i));
    const closing = code === 0x201d || (code === 0x22 && !opening);
    if (opening) open = i + 1;
    else if (closing) {
      if (open >= 0 && i > open && i - open <= LONGEST_QUOTATION) quotations.push({ start: open, end: i });
      open = -1;
    }
  }
  return quotations;
}

/** A straight mark opens when nothing but a space, a bracket or another mark stands before it and a letter after it. */
function opens(text: string, i: number): boolean {
  const before = i === 0 ? ' ' : text.charAt(i - 1);
  const after = text.charAt(i + 1);
  return /[\s([{'‘—–-]/.test(before) && after !== '' && !/[\s)\]}.,;:]/.test(after);
}

function isBlankLineAfter(text: string, i: number): boolean {
  for (let at = i + 1; at < text.length && at < i + 200; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false;
  }
  return false;
}

import type { Cursor, ViewSpan } from './cursor.ts';

/** A quotation left open this long was never one: its mark was closed on another page, or lost. In code units. */
const LONGEST_QUOTATION = 6000;

const STRAIGHT = 0x22;
const OPENING = 0x201c;
const CLOSING = 0x201d;

/**
 * The stretches between double quotation marks, marks excluded, in the order of the text. Straight marks are opening or
 * closing by what stands beside them. A mark that opens while another is open starts anew, so that one lost mark does
 * not turn the rest of the draft inside out; a straight mark closes no quotation that another paragraph opened.
 */
export function findQuotations(cursor: Cursor): ViewSpan[] {
  const quotations: ViewSpan[] = [];
  let open: number | null = null;
  for (let n = 0; n < cursor.bracketCount; n++) {
    const i = cursor.bracketToken(n);
    const mark = cursor.markCode(i);
    if (mark !== STRAIGHT && mark !== OPENING && mark !== CLOSING) continue;
    const isClosing = open !== null && endsInner(cursor, i);
    if (mark === OPENING || (mark === STRAIGHT && !isClosing && opens(cursor, i))) {
      open = i;
      continue;
    }
    if (open !== null && closes(cursor, open, i)) quotations.push({ start: cursor.end(open), end: cursor.start(i) });
    open = null;
  }
  return quotations;
}

/** A straight mark opens when a space, a bracket or another mark stands before it and a letter right after it. */
function opens(cursor: Cursor, i: number): boolean {
  const after = cursor.text.charAt(cursor.end(i));
  if (after === '' || /[\s)\]}.,;:]/.test(after)) return false;
  return !cursor.isGlued(i) || /[([{'‘—–-]/.test(cursor.mark(i - 1));
}

/** `… of a judge.' "Orrin`: the quotation inside is closed right before, with a blank between the two marks. */
function endsInner(cursor: Cursor, i: number): boolean {
  const at = cursor.start(i);
  return cursor.text.charCodeAt(at - 1) <= 0x20 && /[.,;?!]['’]\s$/.test(cursor.text.slice(Math.max(0, at - 3), at));
}

function closes(cursor: Cursor, open: number, close: number): boolean {
  const length = cursor.start(close) - cursor.end(open);
  if (length <= 0 || length > LONGEST_QUOTATION) return false;
  if (cursor.markCode(open) !== STRAIGHT) return true;
  for (let i = open + 1; i <= close; i++) if (cursor.startsParagraph(i)) return false;
  return true;
}

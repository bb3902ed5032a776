import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Letters with which some inline mark of CommonMark begins. A blank begins a hard line break only before another. */
const MARKS = letters('\\&`<*_[]!\n\r');

const BLANK = 0x20;

/**
 * Passes over runs of ordinary letters at once. The Markdown parser would ask each of its inline rules about every letter,
 * which takes most of its time; none of them begins with these, so that the tree is the same.
 */
export const plainRuns: MarkdownConfig = {
  parseInline: [{ name: 'PlainRun', before: 'Escape', parse: endOfRun }],
};

function endOfRun({ text, offset }: InlineContext, next: number, pos: number): number {
  let at = pos - offset;
  if (isSpecial(text, at, next)) return -1;
  for (at += 1; at < text.length; at++) if (isSpecial(text, at, text.charCodeAt(at))) break;
  return at + offset;
}

function isSpecial(text: string, at: number, code: number): boolean {
  if (code !== BLANK) return code < 128 && MARKS[code] === 1;
  const after = text.charCodeAt(at + 1);
  return after === BLANK || after === 0x0a;
}

function letters(marks: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

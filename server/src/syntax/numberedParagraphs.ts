import type { Cursor } from './cursor.ts';

/**
 * True when what begins at token `i` belongs to the paragraph that begins there, and is no pin of a citation that ends
 * the paragraph before. Only `at` cannot begin one.
 */
export function opensParagraph(cursor: Cursor, i: number): boolean {
  if (!cursor.startsLine(i) || cursor.is(i, 'at')) return false;
  return cursor.startsParagraph(i) || isParagraphNumber(cursor, i);
}

/**
 * `¶ 12   The defendant denies it`: the number of a paragraph at the beginning of a line, where a blank line is none
 * that tells, as in double-spaced text. A sentence follows a pin after a period alone; after `¶ 12.` it is told by the
 * line before, which breaks off early where a paragraph ends.
 */
function isParagraphNumber(cursor: Cursor, i: number): boolean {
  if (!cursor.isMark(i, '¶') && !cursor.isMark(i, '§')) return false;
  const next = i + 2;
  if (!cursor.isNumber(i + 1) || next >= cursor.count) return false;
  if (cursor.isCapitalised(next)) return true;
  return cursor.isMark(next, '.') && cursor.isCapitalised(next + 1) && endsShortLine(cursor, i);
}

/** A line that ends a paragraph is at most so much of the lines above it. */
const SHORT_SHARE = 0.8;

/** Two lines and what was joined to them where a word was cut, in UTF-16 code units. */
const LINES_ABOVE = 600;

/** True when the last line before token `i` breaks off well before the lines above it do. */
function endsShortLine(cursor: Cursor, i: number): boolean {
  const end = cursor.end(i - 1);
  const lines = cursor.text.slice(Math.max(0, end - LINES_ABOVE), end).split('\n');
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0);
  const last = lengths.at(-1) ?? 0;
  const above = lengths.slice(-3, -1);
  return above.length > 0 && last < Math.min(...above) * SHORT_SHARE;
}

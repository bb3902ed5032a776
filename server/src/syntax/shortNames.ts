import { type Cursor, collapse, type ViewSpan } from './cursor.ts';
import type { RawCitation } from './raw.ts';

/** A short name as found, by view offsets. */
export interface RawShortName {
  readonly span: ViewSpan;
  readonly name: string;
  readonly citation: RawCitation | null;
}

/** A short name is a few words; longer quoted parentheses are quotations. */
const LONGEST_NAME = 50;

/** Finds `("Holz")`, `(the “Smith Declaration”)`, `[hereinafter Holz]`: names given to what stands before them. */
export function findShortNames(cursor: Cursor, citations: readonly RawCitation[]): RawShortName[] {
  const names: RawShortName[] = [];
  let next = 0;
  for (let n = 0; n < cursor.markCount; n++) {
    const i = cursor.markToken(n);
    const mark = cursor.markCode(i);
    if (mark !== 0x28 && mark !== 0x5b) continue;
    while (next < citations.length && (citations[next]?.first ?? 0) < i) next += 1;
    const span = quotedName(cursor, i) ?? hereinafterName(cursor, i);
    if (span === null || span.end <= span.start || span.end - span.start > LONGEST_NAME) continue;
    const before = citations[next - 1] ?? null;
    const follows = before !== null && before.last === i - 1;
    names.push({ span, name: collapse(cursor.text.slice(span.start, span.end)), citation: follows ? before : null });
  }
  return names;
}

/** The name that a parenthesis gives in quotation marks, alone or after `the`; null for any other parenthesis. */
export function quotedName(cursor: Cursor, open: number): ViewSpan | null {
  let i = open + 1;
  if (/^(?:the|collectively|together)$/.test(cursor.word(i))) i += 1;
  if (cursor.isMark(i, ',')) i += 1;
  if (cursor.word(i) === 'the') i += 1;
  if (!'"“‘\''.includes(cursor.mark(i)) || cursor.mark(i) === '') return null;
  const start = cursor.end(i);
  for (let close = i + 1; close < i + 12; close++) {
    if ('"”’\''.includes(cursor.mark(close)) && cursor.mark(close) !== '' && cursor.isMark(close + 1, ')')) {
      return { start, end: cursor.start(close) };
    }
  }
  return null;
}

function hereinafterName(cursor: Cursor, open: number): ViewSpan | null {
  if (!/^hereinafter$/i.test(cursor.word(open + 1))) return null;
  for (let close = open + 2; close < open + 14; close++) {
    if (cursor.isMark(close, ']') || cursor.isMark(close, ')')) return cursor.span(open + 2, close - 1);
  }
  return null;
}

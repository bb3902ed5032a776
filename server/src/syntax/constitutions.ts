import { isCodeState } from '../tables/codes.ts';
import type { Cursor } from './cursor.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { readSignalBefore } from './signals.ts';

const DIVISION = /^(?:art|amend|pmbl|cl|sec|arts|amends)\.$/i;

/**
 * Reads a constitution at the token of `Const.`: `U.S. Const. art. I, § 8, cl. 3`, `N.Y. Const. art. I, § 6`, or null
 * (Bluebook R11).
 */
export function readConstitution(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!/^Const\.$/i.test(cursor.word(at))) return null;
  const first = jurisdictionStart(cursor, at, floor);
  const end = divisionsEnd(cursor, at + 1);
  if (first === null || end === at + 1) return null;
  const citation = rawCitation('constitution', first, end - 1, cursor.span(first, end - 1));
  citation.parts.code = cursor.span(first, at);
  citation.parts.section = cursor.span(at + 1, end - 1);
  for (let i = at + 1; i < end; i++) if (cursor.isMark(i, '§')) citation.symbols.push(cursor.span(i, i));
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

function jurisdictionStart(cursor: Cursor, at: number, floor: number): number | null {
  for (let first = at - 1; first >= Math.max(floor, at - 3); first--) {
    const name = cursor.words(cursor.span(first, at - 1));
    if (/^U\. ?S\.$/.test(name) || isCodeState(name)) return first;
  }
  return null;
}

/** `art. I, § 8, cl. 3`: divisions and their numbers, joined by commas. */
function divisionsEnd(cursor: Cursor, start: number): number {
  let end = start;
  for (let i = start; ; ) {
    if (end > start && cursor.isMark(i, ',')) i += 1;
    const sign = cursor.isMark(i, '§') || DIVISION.test(cursor.word(i));
    if (!sign) return end;
    i += 1;
    if (cursor.isMark(i, '§')) i += 1;
    if (!cursor.isNumber(i) && !/^[IVXL]+[a-z]?\.?$/.test(cursor.word(i))) return end;
    i += 1;
    while (cursor.isMark(i, '(') && cursor.isGlued(i) && cursor.isMark(i + 2, ')')) i += 3;
    end = i;
  }
}

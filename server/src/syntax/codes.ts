import type { CitationKind } from './citation.ts';
import type { Cursor, ViewSpan } from './cursor.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { readSignalBefore } from './signals.ts';

/** Codes cited by title number, by their letters without periods and spaces. Source: Bluebook R12, R14. */
const CODES: ReadonlyMap<string, CitationKind> = new Map([
  ['USC', 'statute'],
  ['USCA', 'statute'],
  ['USCS', 'statute'],
  ['CFR', 'regulation'],
]);

/** `sec.`, `Section`, `Part`: words that stand for § before a number. */
const SECTION_WORD = /^(?:sec|secs|section|sections|pt|pts|part|parts)\.?$/i;

/** Reads `42 U.S.C. §§ 1983, 1985(3)` or `29 C.F.R. § 1910.134(c)` whose title stands at token `title`, or null. */
export function readCode(cursor: Cursor, title: number, floor: number): RawCitation | null {
  const code = readCodeName(cursor, title + 1);
  if (code === null || !cursor.isDigits(title)) return null;
  let i = code.last + 1;
  const symbols: ViewSpan[] = [];
  if (cursor.isMark(i, ',')) i += cursor.isMark(i + 1, '§') || SECTION_WORD.test(cursor.word(i + 1)) ? 1 : 0;
  if (cursor.isMark(i, '§')) {
    const twice = cursor.isMark(i + 1, '§') ? 1 : 0;
    symbols.push(cursor.span(i, i + twice));
    i += 1 + twice;
  } else if (SECTION_WORD.test(cursor.word(i))) {
    symbols.push(cursor.span(i, i));
    i += 1;
  }
  const section = readSections(cursor, i);
  if (section === null) return null;
  const last = section.next - 1;
  const citation = rawCitation(code.kind, title, last, cursor.span(title, last));
  citation.parts.title = cursor.span(title, title);
  citation.parts.code = cursor.span(code.first, code.last);
  citation.parts.section = section.span;
  citation.symbols.push(...symbols);
  citation.signal = readSignalBefore(cursor, title, floor);
  return citation;
}

function readCodeName(cursor: Cursor, first: number): { kind: CitationKind; first: number; last: number } | null {
  let letters = '';
  for (let i = first; i < first + 4; i++) {
    if (!cursor.isWord(i)) return null;
    letters += cursor.word(i).replace(/\./g, '');
    const kind = CODES.get(letters);
    if (kind) return { kind, first, last: i };
    if (letters.length > 4) return null;
  }
  return null;
}

/** Section or rule numbers: `1983`, `1985(3)`, `2000e-2(a)`, `1983, 1985(3)`, `1396a–1396b`, `56.1(a) and (b)`. */
export function readSections(cursor: Cursor, start: number): { span: ViewSpan; next: number } | null {
  let next = sectionEnd(cursor, start);
  if (next === start) return null;
  for (;;) {
    const joint = cursor.mark(next);
    let after = next;
    if (joint === ',' || joint === '&') after += 1;
    if (cursor.word(after) === 'and' || cursor.word(after) === 'or' || (joint === ',' && cursor.mark(after) === '&'))
      after += 1;
    if (cursor.isDash(next) && !cursor.isGlued(next + 1) && !cursor.isGlued(next)) break;
    if (cursor.isDash(next)) after = next + 1;
    if (after === next || cursor.startsParagraph(after)) break;
    const end = cursor.isMark(after, '(') ? parenthesesEnd(cursor, after) : continuedSection(cursor, after);
    if (end === after) break;
    next = end;
  }
  if (cursor.word(next) === 'et' && /^seq\.?$/.test(cursor.word(next + 1))) next += 2;
  return { span: cursor.span(start, next - 1), next };
}

/** A further section after a comma or `and`; a number that begins another citation is none. */
function continuedSection(cursor: Cursor, i: number): number {
  if (
    cursor.isWord(i + 1) &&
    !/^(?:and|or|et|of|to|in|for|is|are|was|which|that|the|by|as|with)$/.test(cursor.word(i + 1)) &&
    cursor.isCapitalised(i + 1)
  )
    return i;
  return sectionEnd(cursor, i);
}

function sectionEnd(cursor: Cursor, i: number): number {
  if (!cursor.isNumber(i)) return i;
  let end = i + 1;
  // `2000e-2`, `36-3`, `78u-4`: a glued hyphen and number belong to the section.
  while (cursor.isDash(end) && cursor.isGlued(end) && cursor.isNumber(end + 1) && cursor.isGlued(end + 1)) end += 2;
  return parenthesesEnd(cursor, end, true);
}

/** End of `(b)(6)(A)`: short glued parentheses. The first must be glued too when `glued`. */
function parenthesesEnd(cursor: Cursor, start: number, glued = false): number {
  let end = start;
  while (
    cursor.isMark(end, '(') &&
    ((end === start && !glued) || cursor.isGlued(end)) &&
    cursor.isMark(end + 2, ')') &&
    cursor.end(end + 1) - cursor.start(end + 1) <= 5 &&
    !/^\d{4}$/.test(cursor.word(end + 1))
  ) {
    end += 3;
  }
  return end;
}

import { codeState } from '../tables/codes.ts';
import type { Cursor } from './cursor.ts';
import { enactmentCitation } from './enactment.ts';
import type { RawCitation } from './raw.ts';

/** Divisions of a constitution. */
const DIVISION =
  /^(?:arts?|articles?|amends?|amendments?|pmbl|preamble|cls?|clauses?|secs?|sections?|pts?|ch|par|subds?|subdivisions?|dec)\.?$/i;

/** No constitution is cited with more divisions than this. */
const MOST_DIVISIONS = 20;

/**
 * Reads a constitution at the token of `Const.` or `Constitution`: `U.S. Const. art. I, § 8, cl. 3`,
 * `Cal. Const., art. I, § 7, subd. (a)`, `Ill. Const. 1970, art. I, § 2`, or null (Bluebook R11).
 */
export function readConstitution(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!/^(?:Const\.?|CONST\.?|Constitution)$/.test(cursor.word(at))) return null;
  const first = jurisdictionStart(cursor, at, floor);
  if (first !== null) {
    const after = readDivisionsBefore(cursor, { first, at, floor });
    if (after !== null) return after;
  }
  let start = at + 1;
  if (/^Ann\.$/i.test(cursor.word(start)) || /^of$/.test(cursor.word(start))) start += 1;
  // `Ill. Const. 1970, art. I`.
  if (/^1[789]\d\d$/.test(cursor.word(start))) start += 1;
  const end = divisionsEnd(cursor, start);
  if (first === null || end === start) return null;
  const citation = enactmentCitation(cursor, floor, {
    kind: 'constitution',
    first,
    next: end,
    code: cursor.span(first, at),
    section: null,
    symbols: [],
  });
  const from = cursor.isMark(start, ',') ? start + 1 : start;
  citation.parts.section = { start: cursor.start(from), end: cursor.labelEnd(end - 1) };
  citation.core = { start: citation.core.start, end: cursor.labelEnd(end - 1) };
  if (citation.last === end - 1) citation.trimmed = { token: end - 1, end: cursor.labelEnd(end - 1) };
  for (let i = start; i < end; i++) {
    if (!cursor.isMark(i, '§') || cursor.isMark(i - 1, '§')) continue;
    citation.symbols.push(cursor.span(i, cursor.isMark(i + 1, '§') ? i + 1 : i));
  }
  return citation;
}

/** Divisions before the name of a constitution have no more tokens than this. */
const LONGEST_BEFORE = 14;

/**
 * `Art. II, § 17, Mont. Const.`, `article I, section 12, of the Oregon Constitution`: the divisions stand before the name
 * at tokens `first` to `at`, as some states' courts write them; at least two, so that no heading of prose is taken.
 */
function readDivisionsBefore(
  cursor: Cursor,
  { first, at, floor }: { readonly first: number; readonly at: number; readonly floor: number },
): RawCitation | null {
  let end = first;
  if (cursor.is(end - 1, 'the') && cursor.is(end - 2, 'of')) end -= 2;
  if (cursor.isMark(end - 1, ',')) end -= 1;
  else if (end === first) return null;
  for (let start = end - 4; start >= Math.max(floor, end - LONGEST_BEFORE); start--) {
    if (cursor.startsParagraph(start + 1)) return null;
    if (!/^(?:arts?\.|article|amend\.|amendment)$/i.test(cursor.word(start))) continue;
    if (divisionsEnd(cursor, start) !== end) return null;
    const citation = enactmentCitation(cursor, floor, {
      kind: 'constitution',
      first: start,
      next: at + 1,
      code: cursor.span(first, at),
      section: null,
      symbols: [],
    });
    citation.parts.section = { start: cursor.start(start), end: cursor.end(end - 1) };
    for (let i = start; i < end; i++) if (cursor.isMark(i, '§')) citation.symbols.push(cursor.span(i, i));
    return citation;
  }
  return null;
}

/** First token of the state or nation before `Const.`; `Const` alone begins a citation in New York and Michigan. */
function jurisdictionStart(cursor: Cursor, at: number, floor: number): number | null {
  let found: number | null = null;
  for (let first = at - 1; first >= Math.max(floor, at - 3) && cursor.isCapitalised(first); first--) {
    const name = cursor.words(cursor.span(first, at - 1)).replace(/[’']s$/, '');
    if (/^U\. ?S\.?$|^US$|^United States$/.test(name) || codeState(name) !== null) found = first;
  }
  if (found !== null) return found;
  return cursor.is(at, 'Const') && /^1[89]\d\d$/.test(cursor.word(at + 1)) ? at : null;
}

/** `art. I, § 8, cl. 3`: divisions and their numbers, joined by commas. */
function divisionsEnd(cursor: Cursor, start: number): number {
  let end = start;
  let i = cursor.isMark(start, ',') ? start + 1 : start;
  for (let divisions = 0; divisions < MOST_DIVISIONS; divisions++) {
    const next = divisionEnd(cursor, i);
    if (next === i) break;
    end = next;
    i = cursor.isMark(end, ',') || cursor.isMark(end, '&') ? end + 1 : end;
    if (cursor.is(i, 'and')) i += 1;
    if (cursor.startsParagraph(i)) break;
    // `amends. V, XIV`, `§§ 1, 7`: a further number of the division before.
    if (i > end && isLabel(cursor, i) && (cursor.word(i).endsWith('.') || !cursor.isCapitalised(i + 1)))
      i = labelsEnd(cursor, i);
    if (i > end && isLabel(cursor, i - 1)) {
      end = i;
      i = cursor.isMark(end, ',') ? end + 1 : end;
    }
  }
  return end;
}

/** End of one division at token `i`: `art. I`, `§ 8`, `cl. 3`, `subd. (a)`, `14th Amend`; `i` itself when there is none. */
function divisionEnd(cursor: Cursor, i: number): number {
  if (/^\d+(?:st|nd|rd|th|d)$/.test(cursor.word(i)) && /^Amend\.?$/.test(cursor.word(i + 1))) return i + 2;
  const sign = cursor.isMark(i, '§') || (cursor.isWord(i) && DIVISION.test(cursor.word(i)));
  if (!sign) return i;
  let label = i + 1;
  if (cursor.isMark(label, '§')) label += 1;
  if (/^(?:pmbl|preamble)\.?$/i.test(cursor.word(i))) return label;
  if (cursor.isMark(label, '(') && cursor.isMark(label + 2, ')')) return parentheses(cursor, label);
  return isLabel(cursor, label) ? labelsEnd(cursor, label) : i;
}

function isLabel(cursor: Cursor, i: number): boolean {
  if (cursor.isNumber(i)) return cursor.end(i) - cursor.start(i) <= 4;
  return (
    cursor.isWord(i) &&
    /^(?:[IVXL]+(?:-?[A-D])?|[ivxl]+|[A-Z])\.?$|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)$/.test(
      cursor.word(i),
    )
  );
}

function labelsEnd(cursor: Cursor, i: number): number {
  let end = i + 1;
  while (
    (cursor.isDash(end) || cursor.isMark(end, '.')) &&
    cursor.isGlued(end) &&
    cursor.isGlued(end + 1) &&
    (cursor.isNumber(end + 1) || /^[A-Za-z]{1,4}\.?$/.test(cursor.word(end + 1)))
  ) {
    end += 2;
  }
  return parentheses(cursor, end);
}

function parentheses(cursor: Cursor, start: number): number {
  let end = start;
  while (
    cursor.isMark(end, '(') &&
    (cursor.isGlued(end) || end === start) &&
    cursor.isMark(end + 2, ')') &&
    cursor.end(end + 1) - cursor.start(end + 1) <= 4 &&
    !/^\d{4}$/.test(cursor.word(end + 1))
  ) {
    end += 3;
  }
  return end;
}

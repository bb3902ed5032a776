import { codeState } from '../../tables/codes.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { joined, type RawCitation } from '../raw.ts';
import { enactmentCitation } from './enactment.ts';

/** Divisions of a constitution. */
const DIVISION =
  /^(?:arts?|articles?|amends?|ams?|amendments?|pmbl|preamble|cls?|clauses?|secs?|sections?|pts?|ch|par|subds?|subdivisions?|dec)\.?$/i;

/** No constitution is cited with more divisions than this. */
const MOST_DIVISIONS = 20;

/** The divisions that stand before the name of a constitution have no more tokens than this. */
const LONGEST_BEFORE = 18;

/**
 * Reads a constitution at the token of `Const.` or `Constitution`: `U.S. Const. art. I, § 8, cl. 3`,
 * `Cal. Const., art. I, § 7, subd. (a)`, `Ill. Const. 1970, art. I, § 2`, `art. V, § 3(b)(1), Fla. Const.`, or null
 * (Bluebook R11).
 */
export function readConstitution(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const name = nameStart(cursor, at);
  if (name === null) return null;
  const ofState = stateAfter(cursor, at);
  const ofDivisions = ofState === null ? null : divisionsBefore(cursor, at, floor);
  if (ofState !== null && ofDivisions !== null)
    return dividedBefore(cursor, ofDivisions, { first: at, at: ofState }, floor);
  const first = jurisdictionStart(cursor, name, floor);
  let start = at + 1;
  if (/^Ann\.$/i.test(cursor.word(start)) || /^of$/.test(cursor.word(start))) start += 1;
  // `Ill. Const. 1970, art. I`.
  if (/^1[789]\d\d$/.test(cursor.word(start))) start += 1;
  const before = first === null || first === at ? null : divisionsBefore(cursor, first, floor, name < at);
  if (first !== null && before !== null) return dividedBefore(cursor, before, { first, at }, floor);
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
  citation.symbols = joined(citation.symbols, signsOf(cursor, start, end));
  return citation;
}

/** The first word of the name whose last is token `at`: `Constitution`, `Declaration of Rights`; null for other words. */
function nameStart(cursor: Cursor, at: number): number | null {
  const word = cursor.word(at);
  if (/^(?:Const\.?|CONST\.?|Constitution\.?)$/.test(word)) return at;
  if (!/^(?:Rts\.|Rights\.?)$/.test(word) || !cursor.is(at - 1, 'of')) return null;
  if (!/^Decl(?:\.|aration)$/.test(cursor.word(at - 2))) return null;
  // `Md. Const. Decl. of Rts. art. 24`.
  const before = cursor.isMark(at - 3, ',') ? at - 4 : at - 3;
  return cursor.is(before, 'Const.') ? before : at - 2;
}

/** Last token of `of Pennsylvania`, `of New York`, `of the United States` after the word of a constitution; null when no state stands there. */
function stateAfter(cursor: Cursor, at: number): number | null {
  if (cursor.word(at) !== 'Constitution' || cursor.word(at + 1) !== 'of') return null;
  const first = at + 2;
  const isNation = cursor.word(first) === 'the' && cursor.word(first + 1) === 'United';
  if (isNation) return /^States\.?$/.test(cursor.word(first + 2)) ? first + 2 : null;
  for (let last = first + 1; last >= first; last--) {
    const { start } = cursor.span(first, last);
    if (codeState(cursor.words({ start, end: cursor.labelEnd(last) })) !== null) return last;
  }
  return null;
}

/** The section signs among the divisions. */
function signsOf(cursor: Cursor, start: number, end: number): ViewSpan[] {
  const signs: ViewSpan[] = [];
  for (let i = start; i < end; i++) {
    if (!cursor.isMark(i, '§') || cursor.isMark(i - 1, '§')) continue;
    signs.push(cursor.span(i, cursor.isMark(i + 1, '§') ? i + 1 : i));
  }
  return signs;
}

/** Divisions by their tokens, `next` the first after them. */
interface Divisions {
  readonly first: number;
  readonly next: number;
}

/**
 * The divisions before the name of a constitution that begins at token `name`: `art. V, § 3(b)(1), Fla. Const.`, `Section
 * 16, Article I of the Ohio Constitution`. An article alone is prose: `Article III of the United States Constitution`;
 * `mayBeOne` where it is not, for a declaration of rights has no other divisions.
 */
function divisionsBefore(cursor: Cursor, name: number, floor: number, mayBeOne = false): Divisions | null {
  let next = name - 1;
  if (cursor.word(next) === 'the') next -= 1;
  if (cursor.word(next) !== 'of' && !(cursor.isMark(next, ',') && next === name - 1)) return null;
  let found: number | null = null;
  for (let i = next - 2; i >= Math.max(floor, next - LONGEST_BEFORE); i--) {
    if (i + 1 < next && cursor.startsParagraph(i + 1)) break;
    const sign = cursor.isMark(i, '§') || (cursor.isWord(i) && DIVISION.test(cursor.word(i)));
    if (sign && divisionsEnd(cursor, i) === next) found = i;
  }
  if (found === null || (!/^art/i.test(cursor.word(found)) && !hasArticle(cursor, found, next))) return null;
  const divided = mayBeOne || divisionEnd(cursor, found) < next;
  return divided ? { first: found, next } : null;
}

/** True when one of the divisions is an article: `Section 16, Article I`. */
function hasArticle(cursor: Cursor, first: number, next: number): boolean {
  for (let i = first; i < next; i++) if (/^art(?:s?\.|icles?)$/i.test(cursor.word(i))) return true;
  return false;
}

/** A constitution named after its divisions. */
function dividedBefore(
  cursor: Cursor,
  { first, next }: Divisions,
  name: { readonly first: number; readonly at: number },
  floor: number,
): RawCitation {
  const section = { span: { start: cursor.start(first), end: cursor.labelEnd(next - 1) }, next };
  // The period of `Constitution.` closes the sentence.
  const spelled = !/^const\.$/i.test(cursor.word(name.at));
  const end = spelled ? cursor.labelEnd(name.at) : cursor.end(name.at);
  return enactmentCitation(cursor, floor, {
    kind: 'constitution',
    first,
    next: name.at + 1,
    code: { start: cursor.start(name.first), end },
    section,
    symbols: signsOf(cursor, first, next),
  });
}

/**
 * First token of the state or nation before `Const.`; alone it begins a citation in New York and Michigan (`Const 1963,
 * art 1`) and in Washington (`Const. art. I, § 22`).
 */
function jurisdictionStart(cursor: Cursor, at: number, floor: number): number | null {
  let found: number | null = null;
  for (let first = at - 1; first >= Math.max(floor, at - 3) && cursor.isCapitalised(first); first--) {
    const name = cursor.words(cursor.span(first, at - 1)).replace(/[’']s$/, '');
    if (/^U\. ?S\.?$|^US$|^United States$/.test(name) || codeState(name) !== null) found = first;
  }
  if (found !== null) return found;
  if (cursor.is(at, 'Const.')) return /^(?:art|amend)\.$/.test(cursor.word(at + 1)) ? at : null;
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
  const sign = cursor.isMark(i, '§') || cursor.isMark(i, '¶') || (cursor.isWord(i) && DIVISION.test(cursor.word(i)));
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

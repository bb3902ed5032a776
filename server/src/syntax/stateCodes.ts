import { isCodeInitials, isCodeState, isCodeWord } from '../tables/codes.ts';
import type { Cursor, ViewSpan } from './cursor.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { readSignalBefore } from './signals.ts';

/** No name of a code has more tokens than this, a title or chapter in it included. */
const LONGEST_NAME = 14;

/** Divisions that may stand between the name of a code and its section: `tit. 8,`, `ch. 265,`, `c. 93A,`. */
const DIVISION = /^(?:tit|ch|c|chap|bk)\.$/;

/**
 * Reads a state statute at the token of its `§` or `art.`: `Cal. Civ. Code § 1750`, `Del. Code Ann. tit. 8, § 145`,
 * `Penal Law § 125.25`, `O.C.G.A. § 16-5-1`; or at the token of its number after initials: `CPLR 3212(b)`. Null when no
 * code stands before it.
 */
export function readStateCode(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const symbols: ViewSpan[] = [];
  let section = at;
  if (cursor.isMark(at, '§')) {
    const twice = cursor.isMark(at + 1, '§') ? 1 : 0;
    symbols.push(cursor.span(at, at + twice));
    section = at + 1 + twice;
  } else if (cursor.word(at) === 'art.') section = at + 1;
  else if (!cursor.isNumber(at) || !isCodeInitials(cursor.word(at - 1))) return null;
  const sections = readStateSections(cursor, section);
  const name = sections === null ? null : readCodeName(cursor, at - 1, floor);
  if (sections === null || name === null) return null;
  const first = name.title ?? name.first;
  const citation = rawCitation('statute', first, sections.next - 1, cursor.span(first, sections.next - 1));
  citation.parts.code = cursor.span(name.first, name.last);
  if (name.title !== null) citation.parts.title = cursor.span(name.title, name.title);
  citation.parts.section = sections.span;
  citation.symbols.push(...symbols);
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

interface CodeName {
  readonly first: number;
  readonly last: number;
  /** `18` of `18 Pa. Cons. Stat. § 2502`. */
  readonly title: number | null;
}

/** Steps back over the name of a code that ends at token `last` or before a division there. */
function readCodeName(cursor: Cursor, last: number, floor: number): CodeName | null {
  let end = last;
  if (cursor.isMark(end, ',')) end -= 1;
  if (cursor.isNumber(end) && DIVISION.test(cursor.word(end - 1))) end -= 2;
  if (cursor.isMark(end, ',')) end -= 1;
  let first: number | null = null;
  let words = 0;
  for (let i = end; i >= Math.max(floor, end - LONGEST_NAME); i--) {
    const state = stateEndingAt(cursor, i);
    if (state !== null && (words > 0 || isCodeInitials(cursor.word(end)))) {
      first = state;
      break;
    }
    if (cursor.isWord(i) && (isCodeWord(cursor.word(i)) || isCodeInitials(cursor.word(i)))) {
      words += 1;
      first = i;
    } else if (!cursor.isMark(i, '&') && !cursor.isMark(i, ',')) break;
  }
  if (first === null || !isWholeName(cursor, first, end)) return null;
  return { first, last: end, title: first > floor && isTitle(cursor, first - 1) ? first - 1 : null };
}

/** `18` before `Pa. Cons. Stat.`; a year before a code is none. */
function isTitle(cursor: Cursor, i: number): boolean {
  return cursor.isDigits(i) && cursor.end(i) - cursor.start(i) <= 3 && !cursor.startsParagraph(i + 1);
}

/** First token of a state that ends at token `i`: one token (`Cal.`) or up to three (`N. Mar. I.`). */
function stateEndingAt(cursor: Cursor, i: number): number | null {
  for (let first = i; first > i - 3 && first >= 0; first--) {
    if (!cursor.isWord(first)) return null;
    if (isCodeState(cursor.words(cursor.span(first, i)))) return first;
  }
  return null;
}

/** A name with a state, initials alone, or two words that end in a code's own word: `Penal Law`, `Gov. Code`. */
function isWholeName(cursor: Cursor, first: number, last: number): boolean {
  if (isCodeInitials(cursor.word(last))) return true;
  if (stateEndingAt(cursor, first) !== null || isCodeState(cursor.words(cursor.span(first, first + 1)))) return true;
  return last > first && /^(?:Code|Law|Laws|Stat\.|Ann\.)$/.test(cursor.word(last));
}

/** `1750–1784`, `5-10-101`, `14:30`, `5/9-1`, `2C:11-3`, `3212(b), (h)`: glued runs that begin with a digit. */
function readStateSections(cursor: Cursor, start: number): { span: ViewSpan; next: number } | null {
  let next = sectionEnd(cursor, start);
  if (next === start) return null;
  for (;;) {
    let after = next;
    if (cursor.isDash(after)) after += 1;
    else if (cursor.isMark(after, ',') || cursor.isMark(after, '&')) after += 1;
    if (cursor.word(after) === 'and') after += 1;
    if (after === next || cursor.startsParagraph(after)) break;
    const end = cursor.isMark(after, '(') ? parentheses(cursor, after) : sectionEnd(cursor, after);
    // `§ 187, 18 Cal. 4th 558` begins another citation after the comma.
    if (end === after || (cursor.isCapitalised(end) && end === after + 1)) break;
    next = end;
  }
  return { span: cursor.span(start, next - 1), next };
}

function sectionEnd(cursor: Cursor, start: number): number {
  if (!cursor.isNumber(start)) return start;
  let end = start + 1;
  while (
    /^[-‑:./]$/.test(cursor.mark(end)) &&
    cursor.isGlued(end) &&
    cursor.isGlued(end + 1) &&
    (cursor.isNumber(end + 1) || /^[a-z]{1,2}$/i.test(cursor.word(end + 1)))
  ) {
    end += 2;
  }
  return parentheses(cursor, end);
}

function parentheses(cursor: Cursor, start: number): number {
  let end = start;
  while (
    cursor.isMark(end, '(') &&
    (end === start ? cursor.isGlued(end) || cursor.isMark(end - 1, ',') : cursor.isGlued(end)) &&
    cursor.isMark(end + 2, ')') &&
    cursor.end(end + 1) - cursor.start(end + 1) <= 4 &&
    !/^\d{4}$/.test(cursor.word(end + 1))
  ) {
    end += 3;
  }
  return end;
}

import { CODE_ENDS, CODE_STATES, codeKeys, codeState, isCodeWord, lookupAct, lookupCode } from '../../tables/codes.ts';
import type { CitationKind } from '../citation.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable, namesTable } from '../keywords.ts';

/** The name of a code by its tokens, and what stands with it. */
export interface CodeName {
  readonly first: number;
  readonly last: number;
  readonly kind: CitationKind;
  /** Where the name itself begins, when `Title 18,` stands before it. */
  readonly nameFirst?: number;
  /** `18` of `18 Pa. Cons. Stat. § 2502`, `93A` of `G.L. c. 93A, § 2`. */
  readonly title: { readonly first: number; readonly last: number } | null;
  /** Known by its name or initials, so that no sign need follow. */
  readonly known: boolean;
}

/** No name of a code has more tokens than this, a title or chapter in it included. */
const LONGEST_NAME = 16;

/** Words a name may end in. */
const ENDS = keywordTable(CODE_ENDS);

/** The names of the codes that are known by name. */
export const CODE_NAMES = namesTable(codeKeys);

/** Words that end the name of a code or act whose other words no table has: `Lanham Act § 43(a)`, `Education Code`. */
const GENERIC_END = /^(?:Code|Act|Law|CODE|ACT|LAW)$/;

const GENERIC_ENDS = keywordTable(['code', 'act', 'law']);

/** Words with a capital that belong to the sentence around a name, not to the name. */
const NO_NAME_WORD =
  /^(?:The|This|That|These|A|An|In|On|Of|Under|By|With|For|From|To|And|Or|Nor|But|See|Cf\.|As|At|If|When|While|Where|Because|Although|Since|Both|Each|Any|All|No|Not|Our|Its|His|Her|Their|Whether|Unlike|Like|Per|Pursuant|Violating|Section|Sections|Chapter|Article|Title|Part|Rule|Federal|State|Former|Whereas|Thus|Here|Accordingly|Moreover|However|Plaintiffs?|Defendants?|Congress|Compare|Contra|Accord|Citing|Quoting|Also|Id\.)$/;

/** Divisions that may stand between the name of a code and its section: `tit. 8,`, `ch. 265,`, `c. 93A,`. */
const DIVISION = /^(?:tit|ch|c|chap|bk|title|chapter)\.?$/i;

const DIVISIONS = keywordTable(['tit', 'ch', 'c', 'chap', 'bk', 'title', 'chapter']);

/** True when the word at token `i` may end the name of a code: the cheap question before {@link codeNameBefore}. */
export function mayEndCode(cursor: Cursor, i: number): boolean {
  return hasHash(ENDS, cursor.hash(i));
}

/** Steps back over the name of a code that ends at token `last`, or before a comma, a division or a year there. */
export function codeNameBefore(cursor: Cursor, last: number, floor: number): CodeName | null {
  let end = initialsStart(cursor, last, floor);
  if (cursor.isMark(end, ',')) end -= 1;
  const division = divisionBefore(cursor, end, floor);
  if (division !== null) end = division.word - 1;
  if (division !== null && cursor.isMark(end, ',')) end -= 1;
  if (end < floor) return null;
  const named = knownNameBefore(cursor, end, floor);
  if (named === null && !(cursor.isWord(end) && mayEndCode(cursor, end))) return null;
  const spelled = spelledName(cursor, end, floor);
  if (named !== null && (spelled === null || named.first <= spelled.first))
    return withTitle(cursor, named, division, floor);
  return spelled === null ? null : withTitle(cursor, spelled, division, floor);
}

/** Last token before initials given to the code in a parenthesis, `Ky. Rev. Stat. Ann. (“KRS”) § 342.285`; `last` without them. */
function initialsStart(cursor: Cursor, last: number, floor: number): number {
  if (!cursor.isMark(last, ')')) return last;
  let i = last - 1;
  if (cursor.isMark(i, '”') || cursor.isMark(i, '"')) i -= 1;
  if (!/^[A-Z][A-Z.]{1,7}$/.test(cursor.word(i))) return last;
  i -= 1;
  if (cursor.isMark(i, '“') || cursor.isMark(i, '"')) i -= 1;
  return cursor.isMark(i, '(') && i - 1 >= floor ? i - 1 : last;
}

interface Division {
  /** Token of `tit.`. */
  readonly word: number;
  readonly first: number;
  readonly last: number;
}

/** `tit. 17-A`, `c. 93A` that ends at token `end`. */
function divisionBefore(cursor: Cursor, end: number, floor: number): Division | null {
  for (let first = end; first >= Math.max(floor + 1, end - 2); first--) {
    if (cursor.isNumber(first)) {
      if (isDivisionWord(cursor, first - 1)) return { word: first - 1, first, last: end };
      // `G.L.c. 93A`: the word is part of the name's last token.
      if (cursor.endsWithPeriod(first - 1) && cursor.word(first - 1).endsWith('.c.'))
        return { word: first, first, last: end };
    } else if (!cursor.isDash(first) && !isCapital(cursor, first)) return null;
  }
  return null;
}

function isDivisionWord(cursor: Cursor, i: number): boolean {
  return hasHash(DIVISIONS, cursor.hash(i)) && DIVISION.test(cursor.word(i));
}

/** The `A` of `tit. 17-A`, with the period of its sentence perhaps. */
function isCapital(cursor: Cursor, i: number): boolean {
  return cursor.end(i) - cursor.start(i) <= 2 && /^[A-Z]$/.test(cursor.bare(i));
}

function withTitle(cursor: Cursor, name: Omit<CodeName, 'title'>, division: Division | null, floor: number): CodeName {
  if (division !== null) return { ...name, title: { first: division.first, last: division.last } };
  const before = name.first - 1;
  // `Title 18, United States Code, Section 1343`, as indictments have it; `Title 5 of the Code of Federal Regulations`.
  const ofThe = cursor.word(before) === 'the' && cursor.word(before - 1) === 'of';
  const number = ofThe ? before - 2 : before - 1;
  const word = number - 1;
  if (
    (ofThe || cursor.isMark(before, ',')) &&
    word >= floor &&
    /^[Tt]itle$/.test(cursor.word(word)) &&
    cursor.isDigits(number)
  ) {
    return { ...name, first: word, nameFirst: name.first, title: { first: number, last: number } };
  }
  const titled = before >= floor && isTitle(cursor, before);
  return { ...name, title: titled ? { first: before, last: before } : null };
}

/** `18` before `Pa. Cons. Stat.`; a year before a code is none. */
function isTitle(cursor: Cursor, i: number): boolean {
  return cursor.isDigits(i) && cursor.end(i) - cursor.start(i) <= 3 && !cursor.startsParagraph(i + 1);
}

/** The longest name in the tables that ends at token `end`; a year may close it: `Ala. Code 1975`, `K.S.A. 2023 Supp.`. */
export function knownNameBefore(cursor: Cursor, end: number, floor: number): Omit<CodeName, 'title'> | null {
  let last = end;
  if (cursor.is(last, 'Supp.') && cursor.isNumber(last - 1)) last -= 1;
  if (cursor.isDigits(last) && cursor.end(last) - cursor.start(last) === 4) last -= 1;
  if (cursor.isMark(last, ',') && last < end) last -= 1;
  if (last < floor || !cursor.isWord(last) || !mayEndCode(cursor, last)) return null;
  const names = CODE_NAMES();
  let found: Omit<CodeName, 'title'> | null = null;
  for (let first = last; first >= Math.max(floor, last - 9); first--) {
    if (first < last && cursor.startsParagraph(first + 1)) break;
    if (!cursor.isWord(first) && !cursor.isMark(first, '&') && !cursor.isMark(first, ',') && !cursor.isMark(first, '-'))
      break;
    if (!cursor.isCapitalised(first)) continue;
    const isNamed = hasHash(names, cursor.hashOver(first, last));
    if (!isNamed && first < last) continue;
    const text = cursor.text.slice(cursor.start(first), cursor.end(last));
    const code = isNamed ? lookupCode(text) : null;
    if (code !== null) found = { first, last: end, kind: code.kind, known: true };
    else if (first === last && lookupAct(text.replace(/\./g, '')) !== null)
      found = { first, last: end, kind: 'statute', known: false };
  }
  return found;
}

/** A name whose words the tables have, or one that ends in `Code`, `Act` or `Law`. */
function spelledName(cursor: Cursor, end: number, floor: number): Omit<CodeName, 'title'> | null {
  let last = end;
  // `Securities Exchange Act of 1934 § 10(b)`.
  if (cursor.isDigits(last) && cursor.is(last - 1, 'of')) last -= 2;
  if (last < floor || !cursor.isWord(last)) return null;
  const generic = hasHash(GENERIC_ENDS, cursor.hash(last)) && GENERIC_END.test(cursor.word(last));
  let first: number | null = null;
  let words = 0;
  let state: number | null = null;
  for (let i = last; i >= Math.max(floor, last - LONGEST_NAME); i--) {
    if (i < last && cursor.startsParagraph(i + 1)) break;
    state = words > 0 ? stateEndingAt(cursor, i) : null;
    if (state !== null && state >= floor) {
      first = state;
      break;
    }
    if (cursor.isCapitalised(i)) {
      const word = cursor.word(i);
      if (
        !isCodeWord(word) &&
        !(generic && words > 0 && (!NO_NAME_WORD.test(word) || isHyphened(cursor, i)) && !cursor.isMark(i + 1, ','))
      ) {
        if (!(generic && words === 0)) break;
      }
      if (NO_NAME_WORD.test(word) && !isHyphened(cursor, i)) break;
      words += 1;
      first = i;
    } else if (!isConnector(cursor, i)) break;
  }
  if (first === null || !isWholeName(cursor, first, last, words, state !== null)) return null;
  return { first, last: end, kind: 'statute', known: false };
}

/** `Not` of `Not-for-Profit`. */
function isHyphened(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i + 1, '-') && cursor.isGlued(i + 1);
}

/** What may stand between two words of a name: `&`, a comma, `and`, `of`, `for`, `in`. */
function isConnector(cursor: Cursor, i: number): boolean {
  if (cursor.isMark(i, '&') || cursor.isMark(i, ',')) return true;
  // The apostrophe of `Workers' Compensation`, the hyphen of `Not-for-Profit`.
  if (cursor.isMark(i, "'") || cursor.isMark(i, '’')) return cursor.isGlued(i) && !cursor.isGlued(i + 1);
  if (cursor.isMark(i, '-')) return cursor.isGlued(i) && cursor.isGlued(i + 1);
  return cursor.isWord(i) && /^(?:and|of|for|in|to|on|with|the)$/.test(cursor.word(i));
}

/** A name with a state; `Code of Civil Procedure`, `Code Civ. Proc.`; or two words that end in a code's own word. */
function isWholeName(cursor: Cursor, first: number, last: number, words: number, hasState: boolean): boolean {
  if (hasState) {
    for (let i = first; i <= last; i++) {
      if (/^(?:Codes?|Laws?|Stats?\.|Statutes|Ann\.|Act|R\.S\.|Regs\.|CODE|STAT\.|ANN\.|LAWS?)$/.test(cursor.word(i)))
        return true;
    }
    return false;
  }
  if (words < 2) return false;
  if (/^Code$/i.test(cursor.word(first)) && /^(?:Proc|Procedure|P|Evid|Evidence)$/i.test(cursor.bare(last)))
    return true;
  return /^(?:Code|Law|Laws|Act|Acts|Stat\.|Stats\.|Statutes|Ann\.|CODE|LAW|ACT)$/.test(cursor.word(last));
}

const STATE_HASHES = keywordTable(CODE_STATES.map((state) => state.replaceAll(' ', '')));

/** First token of a state that ends at token `i`: one token (`Cal.`) or up to three (`N. Mar. I.`); null when none does. */
export function stateEndingAt(cursor: Cursor, i: number): number | null {
  let found: number | null = null;
  for (let first = i; first > i - 3 && first >= 0; first--) {
    if (!cursor.isCapitalised(first)) return found;
    if (!hasHash(STATE_HASHES, cursor.hashOver(first, i))) continue;
    if (codeState(cursor.words(cursor.span(first, i))) !== null) found = first;
  }
  return found;
}

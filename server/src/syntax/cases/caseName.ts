import { isAbbreviatedWord } from '../../tables/caseNames.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { signalLength } from '../signals.ts';
import { capitalisedParenthesis, isNameMark, quotedName } from './caseNameMarks.ts';
import { nameStart } from './caseNameStart.ts';
import {
  CONNECTIVES,
  isMinor,
  isNameHead,
  isPartyInLowerCase,
  isSlashAbbreviation,
  isVersus,
  PROCEEDINGS,
  SUFFIX,
  sumStart,
  WEAK_CONNECTIVES,
} from './caseNameWords.ts';

/** A case name by its tokens: `first` to `last`, inclusive. */
export interface CaseName {
  readonly first: number;
  readonly last: number;
  /** `full`: it has a `v.` or begins with `In re`, `Ex parte` and the like; else it may be a short name. */
  readonly form: 'full' | 'short';
}

/** No name is longer than this many tokens; the walk back stays linear. */
const LONGEST_NAME = 45;

/**
 * Walks back from token `last` (the last of the name) and finds where the case name begins, never before `floor`.
 * Prose before the name (`In`, `as the court held in`) and signals stay outside. Null when there is no name.
 */
export function readCaseName(
  cursor: Cursor,
  last: number,
  floor: number,
  emphases: readonly ViewSpan[],
): CaseName | null {
  if (last < floor || !endsName(cursor, last)) return null;
  const walk = walkBack(cursor, last, floor);
  let first = walk.first;
  if (walk.versus !== null) first = emphasisedStart(cursor, emphases, walk.versus, first, floor);
  else first = emphasisedStart(cursor, emphases, last, first, floor);
  first = nameStart(cursor, first, last, walk.versus);
  if (first > last || !hasCapital(cursor, first, last)) return null;
  if (walk.versus !== null && walk.versus > first && walk.versus < last) return { first, last, form: 'full' };
  if (isNameHead(cursor, first) || isBroughtBy(cursor, first) || isCalledThe(cursor, first))
    return { first, last, form: 'full' };
  // `The Brown Court, 347 U.S. at 490`: the court that decided the case.
  if (last > first + 1 && cursor.is(first, 'The') && cursor.is(last, 'Court'))
    return { first: first + 1, last: last - 1, form: 'short' };
  // Without a `v.` a name is the few capitalised words right before the comma.
  return last - first <= 7 ? { first, last, form: 'short' } : null;
}

interface Walk {
  readonly first: number;
  readonly versus: number | null;
}

function walkBack(cursor: Cursor, last: number, floor: number): Walk {
  let versus: number | null = null;
  let i = last;
  const stop = Math.max(floor, last - LONGEST_NAME);
  for (; i >= stop; i--) {
    if (i < last && cursor.startsParagraph(i + 1) && !runsOn(cursor, i)) break;
    if (cursor.isWord(i)) {
      if (isVersus(cursor, i)) {
        if (versus !== null || i === last) break;
        versus = i;
      } else if (isNameHead(cursor, i) && !isInsideName(cursor, i)) {
        return { first: headStart(cursor, i, stop), versus };
      } else if (!belongsToName(cursor, i, last, versus)) break;
    } else if (cursor.isMark(i, ')')) {
      const open = capitalisedParenthesis(cursor, i);
      if (open === null || open < stop) break;
      i = open;
    } else if (isClosingQuote(cursor, i)) {
      const open = quotedName(cursor, i);
      if (open === null || open < stop) break;
      i = open;
    } else if (!cursor.isNumber(i) && !isNameMark(cursor, i, versus, last)) break;
  }
  return { first: i + 1, versus };
}

/** `Roe v. Estate of Poe`, `Executor of the Estate of Poe v. Roe`: what begins a name elsewhere stands inside one. */
function isInsideName(cursor: Cursor, i: number): boolean {
  const before = cursor.word(i - 1);
  if (isVersus(cursor, i - 1) || before === 'rel.' || before === 'of' || before === 'for') return true;
  return before === 'the' && /^(?:of|for)$/.test(cursor.word(i - 2));
}

/** Steps back from `Matter of` over the `In the`, from `Marriage of` over the `In re` that belongs to it. */
function headStart(cursor: Cursor, head: number, stop: number): number {
  let i = head;
  if (/^the$/i.test(cursor.word(i - 1))) i -= 1;
  // `State in Interest of A.B.`, `People in the Int. of A.B.`: who brings it.
  if (i - 2 >= stop && isBroughtBy(cursor, i - 2)) return i - 2;
  const re = /^re$/i.test(cursor.word(i - 1));
  if (re) i -= 1;
  const opens = i < head && i > stop && (re ? /^in$/i : /^I[nN]$/).test(cursor.word(i - 1));
  return opens && PROCEEDINGS.has(cursor.word(head)) ? i - 1 : head;
}

/** `State in Interest of A.B.`, `People in the Int. of A.B.`: the name of a proceeding with who brings it. */
function isBroughtBy(cursor: Cursor, i: number): boolean {
  if (!cursor.is(i + 1, 'in') || !/^(?:State|People|Commonwealth)$/.test(cursor.word(i))) return false;
  const head = cursor.is(i + 2, 'the') ? i + 3 : i + 2;
  return (cursor.is(head, 'Interest') || cursor.is(head, 'Int.')) && cursor.is(head + 1, 'of');
}

/** A name may end in a word, a number, a parenthesis, a quotation mark, or the dash of `Matter of A-B-`. */
function endsName(cursor: Cursor, last: number): boolean {
  if (cursor.isWord(last) || cursor.isNumber(last) || cursor.isMark(last, ')')) return true;
  return isClosingQuote(cursor, last) || (cursor.isMark(last, '-') && cursor.isGlued(last));
}

function isClosingQuote(cursor: Cursor, i: number): boolean {
  return (cursor.isMark(i, '”') || cursor.isMark(i, '"')) && cursor.isGlued(i);
}

/** `The “Amistad”`: a ship, named in quotation marks. */
function isCalledThe(cursor: Cursor, first: number): boolean {
  return cursor.is(first, 'The') && (cursor.isMark(first + 1, '“') || cursor.isMark(first + 1, '"'));
}

const CONNECTIVE_HASHES = keywordTable(CONNECTIVES);

/** `Court’s`, whose decision a name is. */
const POSSESSIVE_COURT = /^(?:Court|Circuit|Board|Panel|Department|Division)['’]s$/;
const COURT_HASHES = keywordTable(["court's", "circuit's", "board's", "panel's", "department's", "division's"]);

function belongsToName(cursor: Cursor, i: number, last: number, versus: number | null): boolean {
  if (cursor.isCapitalised(i)) {
    if (signalLength(cursor, i, last) > 0) return false;
    // `the Second Circuit’s Roe v. Poe`: whose decision it is.
    if (hasHash(COURT_HASHES, cursor.hash(i)) && POSSESSIVE_COURT.test(cursor.word(i))) return false;
    return i === last || !endsSentence(cursor, i, versus);
  }
  const word = cursor.word(i);
  // `$14,500 in U.S. Currency`: the thing sued for.
  if (word === 'in' && cursor.isNumber(i - 1) && (versus === null || sumStart(cursor, i - 1) !== null))
    return cursor.isCapitalised(i + 1);
  if (isSlashAbbreviation(cursor, i)) return true;
  if (!hasHash(CONNECTIVE_HASHES, cursor.hash(i)) || !CONNECTIVES.has(word)) return isPartyInLowerCase(word);
  if (word === 'a' || word === 'an') return isMinor(cursor, i);
  if (!WEAK_CONNECTIVES.has(word)) return true;
  // Between two capitals of one party: `Univ. of Tex. at Austin`, `Real Prop. Located at 12 Elm St.`.
  if (word === 'at') return (cursor.isCapitalised(i + 1) || cursor.isNumber(i + 1)) && cursor.isCapitalised(i - 1);
  return versus === null && cursor.isCapitalised(i + 1) && cursor.isCapitalised(i - 1);
}

/** True when the word's period closes a sentence before the word that follows it. */
function endsSentence(cursor: Cursor, i: number, versus: number | null): boolean {
  if (!cursor.endsWithPeriod(i)) return false;
  const word = cursor.word(i);
  if (isAbbreviatedWord(word)) return false;
  // `Pell Corp. Deriv. Litig.`: no sentence begins with `Litig.`.
  if (versus === i + 1 || cursor.is(i + 1, 'Litig.') || SUFFIX.test(cursor.word(i + 1))) return false;
  if (!cursor.isCapitalised(i + 1) && !cursor.isNumber(i + 1)) return false;
  // An unknown abbreviation drops its vowels or keeps an apostrophe; an ordinary word does neither.
  const bare = word.slice(0, -1);
  return !(/['’]/.test(bare) || /^[^aeiouy]{2,5}$/i.test(bare.slice(1)) || /^\p{Lu}[\p{L}]{0,2}$/u.test(bare));
}

/** True when the text before a blank line cannot end there: the name was cut by a page break. */
function runsOn(cursor: Cursor, i: number): boolean {
  if (isVersus(cursor, i) || isVersus(cursor, i + 1) || cursor.isMark(i, '&') || cursor.isMark(i, ',')) return true;
  const word = cursor.word(i);
  return CONNECTIVES.has(word) || (word.endsWith('.') && isAbbreviatedWord(word));
}

/**
 * When the `v.` (or a short name's last word) is emphasised, the name begins where the emphasis does, or later when the
 * emphasis also holds a signal; the trimming takes care of that.
 */
function emphasisedStart(
  cursor: Cursor,
  emphases: readonly ViewSpan[],
  at: number,
  first: number,
  floor: number,
): number {
  const run = emphasisAround(emphases, cursor.start(at));
  if (run === null) return first;
  let token = first;
  while (token < at && cursor.start(token) < run.start) token++;
  while (token > floor && cursor.start(token - 1) >= run.start) token--;
  return token;
}

/** The emphasised run that holds a view offset, or null. */
export function emphasisAround(emphases: readonly ViewSpan[], offset: number): ViewSpan | null {
  let low = 0;
  let high = emphases.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = emphases[middle];
    if (run === undefined) return null;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.end) low = middle + 1;
    else return run;
  }
  return null;
}

function hasCapital(cursor: Cursor, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (cursor.isCapitalised(i)) return true;
  return false;
}

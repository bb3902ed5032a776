import { isAbbreviatedWord } from '../tables/caseNames.ts';
import { lookupMonth } from '../tables/months.ts';
import type { Cursor, ViewSpan } from './cursor.ts';
import { opensSignal, signalLength } from './signals.ts';

/** A case name by its tokens: `first` to `last`, inclusive. */
export interface CaseName {
  readonly first: number;
  readonly last: number;
  /** `full`: it has a `v.` or begins with `In re`, `Ex parte` and the like; else it may be a short name. */
  readonly form: 'full' | 'short';
}

/** Words that may be lower-case inside a party's name. */
const CONNECTIVES = new Set(
  'of the and for ex rel et al a an de la del della di da du des der den van von y e las los el al. rel. ux vir t/a d/b/a on to at by re parte'.split(
    ' ',
  ),
);
/** Connectives that are so common in prose that they are kept only between two capitals of one party. */
const WEAK_CONNECTIVES = new Set(['on', 'to', 'at', 'by', 'a', 'an']);

/** What may follow a comma inside one party's name. */
const SUFFIX =
  /^(?:Inc|LLC|L\.L\.C|L\.P|LP|LLP|L\.L\.P|PLLC|P\.L\.L\.C|Ltd|Co|Cos|Corp|P\.C|PC|P\.A|PA|N\.A|NA|S\.A|S\.p\.A|AG|A\.G|GmbH|Jr|Sr|II|III|IV|M\.D|D\.O|Esq|Ph\.D|Trustee|USA|U\.S\.A|B\.V|N\.V|PLC|plc|S\.L|Limited|Incorporated|et|d\/b\/a)\.?$/;

/** Words that open a sentence before a case name and are no part of it. */
const OPENERS = new Set(
  (
    'in under as when where while because however thus therefore and but moreover like unlike citing quoting with from by although ' +
    'both since after before accordingly indeed similarly likewise here then relying following per also or nor yet so if on at ' +
    'to for until unless whereas furthermore additionally finally first second third instead consistent applying held holding rather ' +
    'nevertheless nonetheless specifically generally even only plaintiff plaintiffs defendant defendants'
  ).split(' '),
);

/** Two-word beginnings of names without a `v.`. */
const NAME_HEADS: readonly (readonly [string, string])[] = [
  ['In', 're'],
  ['in', 're'],
  ['Ex', 'parte'],
  ['Matter', 'of'],
  ['Estate', 'of'],
  ['State', 'ex'],
];

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
  if (last < floor || !(cursor.isWord(last) || cursor.isNumber(last) || cursor.isMark(last, ')'))) return null;
  const walk = walkBack(cursor, last, floor);
  let first = walk.first;
  if (walk.versus !== null) first = emphasisedStart(cursor, emphases, walk.versus, first, floor);
  else first = emphasisedStart(cursor, emphases, last, first, floor);
  first = trim(cursor, first, last, walk.versus);
  if (first > last || !hasCapital(cursor, first, last)) return null;
  if (walk.versus !== null && walk.versus > first && walk.versus < last) return { first, last, form: 'full' };
  if (isNameHead(cursor, first)) return { first, last, form: 'full' };
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
      } else if (isNameHead(cursor, i)) {
        return { first: i, versus };
      } else if (!belongsToName(cursor, i, last, versus)) break;
    } else if (cursor.isMark(i, ')')) {
      const open = capitalisedParenthesis(cursor, i);
      if (open === null || open < stop) break;
      i = open;
    } else if (!cursor.isNumber(i) && !isNameMark(cursor, i, versus, last)) break;
  }
  return { first: i + 1, versus };
}

/** `v.`, `vs.` and the bare `v` that stands between two names. */
export function isVersus(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  return word === 'v.' || word === 'vs.' || ((word === 'v' || word === 'vs') && cursor.isCapitalised(i + 1));
}

function isNameHead(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  return NAME_HEADS.some(([first, second]) => word === first && cursor.word(i + 1) === second);
}

function belongsToName(cursor: Cursor, i: number, last: number, versus: number | null): boolean {
  const word = cursor.word(i);
  if (cursor.isCapitalised(i)) {
    if (opensSignal(word) && signalLength(cursor, i, last) > 0) return false;
    return i === last || !endsSentence(cursor, i, versus);
  }
  // `$14,500 in U.S. Currency`: the thing sued for.
  if (word === 'in' && versus === null && cursor.isNumber(i - 1)) return cursor.isCapitalised(i + 1);
  if (!CONNECTIVES.has(word)) return /^\p{Ll}['’]?\p{Lu}/u.test(word);
  if (word === 'a' || word === 'an') return false;
  if (!WEAK_CONNECTIVES.has(word)) return true;
  // Between two capitals of one party: `Univ. of Tex. at Austin`.
  return (versus === null || word === 'at') && cursor.isCapitalised(i + 1) && cursor.isCapitalised(i - 1);
}

/** True when the word's period closes a sentence before the word that follows it. */
function endsSentence(cursor: Cursor, i: number, versus: number | null): boolean {
  const word = cursor.word(i);
  if (!word.endsWith('.') || isAbbreviatedWord(word)) return false;
  if (versus === i + 1 || SUFFIX.test(cursor.word(i + 1))) return false;
  if (!cursor.isCapitalised(i + 1) && !cursor.isNumber(i + 1)) return false;
  // An unknown abbreviation drops its vowels or keeps an apostrophe; an ordinary word does neither.
  const bare = word.slice(0, -1);
  return !(/['’]/.test(bare) || /^[^aeiouy]{2,5}$/i.test(bare.slice(1)) || /^\p{Lu}[\p{L}]{0,2}$/u.test(bare));
}

/** Marks that may stand inside a name. */
function isNameMark(cursor: Cursor, i: number, versus: number | null, last: number): boolean {
  const mark = cursor.mark(i);
  if (mark === '&' || mark === '-' || mark === '–' || mark === '/' || mark === '$' || mark === '#' || mark === '+')
    return true;
  if (mark === "'" || mark === '’') return cursor.isGlued(i);
  if (mark === '!') return cursor.isGlued(i);
  if (mark !== ',') return false;
  if (cursor.isNumber(i - 1) && cursor.isNumber(i + 1))
    return cursor.isGlued(i + 1) || lookupMonth(cursor.word(i - 2)) !== null;
  if (SUFFIX.test(cursor.word(i + 1)) || isVersus(cursor, i + 1)) return true;
  if (/^(?:Inc|LLC|Corp|Co|Ltd|Jr|Sr)\.?$/.test(cursor.word(i - 1)) && versus !== null) return true;
  // `City of Cut Bank, Mont.`: a state after a place closes the name.
  if (i + 1 === last && versus === null && isAbbreviatedWord(cursor.word(last))) return true;
  // `Chevy Chase Bank, FSB`: letters that say what kind of company it is.
  if (i + 1 === last && versus === null && /^[A-Z]{2,5}$/.test(cursor.word(last))) return true;
  return isEnumeration(cursor, i, versus, last);
}

/** `Skadden, Arps & Slate`: commas inside a firm's name, closed by an `&` before the name ends. */
function isEnumeration(cursor: Cursor, comma: number, versus: number | null, last: number): boolean {
  if (!cursor.isCapitalised(comma - 1) || !cursor.isCapitalised(comma + 1)) return false;
  const end = versus !== null && versus > comma ? versus : last;
  for (let i = comma + 1; i < end && i < comma + 8; i++) {
    if (cursor.isMark(i, '&')) return true;
    if (!cursor.isCapitalised(i) && !cursor.isMark(i, ',')) return false;
  }
  return false;
}

/** `(Amtrak)`: a parenthesis of a few capitalised words inside a name; returns its opening token. */
function capitalisedParenthesis(cursor: Cursor, close: number): number | null {
  for (let i = close - 1; i >= Math.max(0, close - 5); i--) {
    if (cursor.isMark(i, '(')) return i < close - 1 && cursor.isCapitalised(i - 1) ? i : null;
    if (!cursor.isCapitalised(i)) return null;
  }
  return null;
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

/** Drops from the front what is no name: signals, sentence openers, connectives, numbers and marks. */
function trim(cursor: Cursor, from: number, last: number, versus: number | null): number {
  let first = from;
  while (first <= last) {
    if (isNameHead(cursor, first)) return first;
    const signal = signalLength(cursor, first, last + 1);
    const word = cursor.word(first);
    const opener = OPENERS.has(word.toLowerCase()) && !isVersus(cursor, first + 1);
    if (signal > 0) first += signal;
    else if (cursor.isWord(first) && cursor.isCapitalised(first) && !opener) return first;
    else if (/^\p{Ll}['’]?\p{Lu}/u.test(word)) return first;
    else if (versus !== null && versus > first && opensWithNumber(cursor, first)) return first;
    else first += 1;
  }
  return first;
}

/** `303 Creative LLC`, `1199SEIU`: a number that begins a party's name, not a line (a note's number does). */
function opensWithNumber(cursor: Cursor, i: number): boolean {
  if (!cursor.isNumber(i)) return false;
  return /[A-Za-z]/.test(cursor.word(i)) || (cursor.isCapitalised(i + 1) && !cursor.startsLine(i));
}

function hasCapital(cursor: Cursor, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (cursor.isCapitalised(i)) return true;
  return false;
}

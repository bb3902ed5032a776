import { isAbbreviatedWord, isListedAbbreviation } from '../../tables/caseNames.ts';
import { lookupMonth } from '../../tables/months.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { keywordTable } from '../keywords.ts';
import { signalLength } from '../signals.ts';

/** A case name by its tokens: `first` to `last`, inclusive. */
export interface CaseName {
  readonly first: number;
  readonly last: number;
  /** `full`: it has a `v.` or begins with `In re`, `Ex parte` and the like; else it may be a short name. */
  readonly form: 'full' | 'short';
}

/** Words that may be lower-case inside a party's name. */
const CONNECTIVES = new Set(
  'of the and for ex rel et al a an de la del della di da du des der den van von y e las los el al. rel. ux ux. vir vir. on to at by re parte'.split(
    ' ',
  ),
);
/** Lower-case words that can begin a party's name: `de la Cruz v. Roe`. */
const PARTICLES = new Set('de la del della di da du des dos der den von van le los las el'.split(' '));
/** Connectives that are so common in prose that they are kept only between two capitals of one party. */
const WEAK_CONNECTIVES = new Set(['on', 'to', 'at', 'by', 'a', 'an']);

/** What may follow a comma inside one party's name. */
const SUFFIX =
  /^(?:Inc|LLC|L\.L\.C|L\.P|LP|LLP|L\.L\.P|PLLC|P\.L\.L\.C|Ltd|Co|Cos|Corp|P\.C|PC|P\.A|PA|N\.A|NA|S\.A|S\.p\.A|AG|A\.G|GmbH|Jr|Sr|II|III|IV|M\.D|D\.O|Esq|Ph\.D|Trustee|USA|U\.S\.A|B\.V|N\.V|PLC|plc|S\.L|Limited|Incorporated|et|d\/b\/a)\.?$/;

/** Words that open a sentence before a case name and are no part of it. */
const OPENERS = new Set(
  (
    'according in under as when where while because however thus therefore and but moreover like unlike citing quoting with from by although ' +
    'both since after before accordingly indeed similarly likewise here then relying following per also or nor yet so if on at ' +
    'to for until unless whereas furthermore additionally finally first second third instead consistent applying held holding rather ' +
    'nevertheless nonetheless specifically generally even only plaintiff plaintiffs defendant defendants ' +
    'affirming against consider did discussing distinguishing does how interpreting is neither notably notwithstanding ' +
    'once overruling perhaps regarding rejecting reversing subsequently upon was were what whether why construing adopting ' +
    'despite during except including within without recently previously conversely alternatively arguably importantly hence'
  ).split(' '),
);

/** Two-word beginnings of names without a `v.`, by their first word. */
const NAME_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['In', ['re', 'Re']],
  ['in', ['re']],
  ['IN', ['RE']],
  ['Ex', ['parte', 'Parte', 'rel.']],
  ['EX', ['PARTE']],
  ['State', ['ex']],
]);

/** What a proceeding without an adversary is about, before `of`: `Matter of Roe`, `In the Interest of J.S.`. */
const PROCEEDINGS = new Set(
  (
    'Matter MATTER Interest INTEREST Int. Estate ESTATE Adoption Guardianship Conservatorship Marriage MARRIAGE Petition ' +
    'Application Custody Welfare Commitment Parentage Paternity Detention Dependency Succession Tutorship'
  ).split(' '),
);

/** Few words are any of these, which their hash tells. */
const VERSUS_HASHES = keywordTable(['v', 'vs']);
const HEAD_HASHES = keywordTable([...NAME_HEADS.keys(), ...PROCEEDINGS]);

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
  first = trim(cursor, first, last, walk.versus);
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

/** `v.`, `vs.` and the bare `v` that stands between two names. */
export function isVersus(cursor: Cursor, i: number): boolean {
  if (VERSUS_HASHES[cursor.hash(i)] !== 1) return false;
  const word = cursor.word(i);
  return word === 'v.' || word === 'vs.' || ((word === 'v' || word === 'vs') && cursor.isCapitalised(i + 1));
}

function isNameHead(cursor: Cursor, i: number): boolean {
  if (HEAD_HASHES[cursor.hash(i)] !== 1) return false;
  const word = cursor.word(i);
  const next = NAME_HEADS.get(word);
  if (next?.includes(cursor.word(i + 1))) return true;
  if (word === 'In' || word === 'IN') return /^the$/i.test(cursor.word(i + 1)) && PROCEEDINGS.has(cursor.word(i + 2));
  return PROCEEDINGS.has(word) && /^of$/i.test(cursor.word(i + 1));
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
  if (!/^(?:State|People|Commonwealth)$/.test(cursor.word(i)) || !cursor.is(i + 1, 'in')) return false;
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

/**
 * `In re “Agent Orange” Prod. Liab. Litig.`: a few capitalised words in quotation marks inside a name; returns the
 * opening mark. What ends a sentence in quotation marks is none of the name.
 */
function quotedName(cursor: Cursor, close: number): number | null {
  const last = cursor.isMark(close - 1, ',') ? close - 2 : close - 1;
  for (let i = last; i >= Math.max(0, close - 7); i--) {
    if (cursor.isMark(i, '“') || cursor.isMark(i, '"')) {
      // `Toys “R” Us`: a letter.
      const leads =
        /^(?:re|Re|The|the)$/.test(cursor.word(i - 1)) ||
        (i === close - 2 && cursor.end(i + 1) - cursor.start(i + 1) <= 2 && cursor.isCapitalised(close + 1));
      return i < last && leads ? i : null;
    }
    if (!cursor.isCapitalised(i)) return null;
  }
  return null;
}

/** `Court’s`, whose decision a name is. */
const POSSESSIVE_COURT = /^(?:Court|Circuit|Board|Panel|Department|Division)['’]s$/;
const COURT_HASHES = keywordTable(["court's", "circuit's", "board's", "panel's", "department's", "division's"]);

function belongsToName(cursor: Cursor, i: number, last: number, versus: number | null): boolean {
  const word = cursor.word(i);
  if (cursor.isCapitalised(i)) {
    if (signalLength(cursor, i, last) > 0) return false;
    // `the Second Circuit’s Roe v. Poe`: whose decision it is.
    if (COURT_HASHES[cursor.hash(i)] === 1 && POSSESSIVE_COURT.test(word)) return false;
    return i === last || !endsSentence(cursor, i, versus);
  }
  // `$14,500 in U.S. Currency`: the thing sued for.
  if (word === 'in' && cursor.isNumber(i - 1) && (versus === null || sumStart(cursor, i - 1) !== null))
    return cursor.isCapitalised(i + 1);
  if (isSlashAbbreviation(cursor, i)) return true;
  if (!CONNECTIVES.has(word)) return isPartyInLowerCase(word);
  if (word === 'a' || word === 'an') return isMinor(cursor, i);
  if (!WEAK_CONNECTIVES.has(word)) return true;
  // Between two capitals of one party: `Univ. of Tex. at Austin`, `Real Prop. Located at 12 Elm St.`.
  if (word === 'at') return (cursor.isCapitalised(i + 1) || cursor.isNumber(i + 1)) && cursor.isCapitalised(i - 1);
  return versus === null && cursor.isCapitalised(i + 1) && cursor.isCapitalised(i - 1);
}

/** The dollar sign of the sum whose last number is token `last`: `$14,500`; null when it has none. */
function sumStart(cursor: Cursor, last: number): number | null {
  let i = last;
  while (cursor.isNumber(i) && cursor.isGlued(i) && cursor.isMark(i - 1, ',') && cursor.isGlued(i - 1)) i -= 2;
  return cursor.isNumber(i) && cursor.isGlued(i) && cursor.isMark(i - 1, '$') ? i - 1 : null;
}

/** `$14,500 in U.S. Currency v. United States`: a sum that is sued for. */
function isSumSued(cursor: Cursor, first: number, versus: number): boolean {
  if (!cursor.isMark(first, '$')) return false;
  let i = first + 1;
  while (i < versus && (cursor.isNumber(i) || cursor.isMark(i, ','))) i += 1;
  return i < versus && cursor.is(i, 'in') && sumStart(cursor, i - 1) === first && cursor.isCapitalised(i + 1);
}

/** `In re A.B., a Minor`: what a party is. */
function isMinor(cursor: Cursor, i: number): boolean {
  if (!cursor.is(i, 'a') && !cursor.is(i, 'an')) return false;
  return cursor.isMark(i - 1, ',') && /^(?:Minor|Juvenile|Infant|Child|Person)$/.test(cursor.word(i + 1));
}

/** `eBay`, `d’Amico`, `deRoe`, `f.m.e.`: a name that begins with a small letter. */
function isPartyInLowerCase(word: string): boolean {
  return (
    /^\p{Ll}{1,3}['’]?\p{Lu}/u.test(word) || (/^(?:\p{Ll}\.){2,4}$/u.test(word) && word !== 'e.g.' && word !== 'i.e.')
  );
}

/** A letter of `d/b/a`, `f/k/a`, `a/k/a`, `t/a`. */
function isSlashAbbreviation(cursor: Cursor, i: number): boolean {
  if (cursor.end(i) - cursor.start(i) !== 1) return false;
  return (cursor.isMark(i + 1, '/') && cursor.isGlued(i + 1)) || (cursor.isMark(i - 1, '/') && cursor.isGlued(i));
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

/** Marks that may stand inside a name. */
function isNameMark(cursor: Cursor, i: number, versus: number | null, last: number): boolean {
  const mark = cursor.mark(i);
  if (mark === '&' || mark === '-' || mark === '–' || mark === '/' || mark === '$' || mark === '#' || mark === '+')
    return true;
  if (mark === "'" || mark === '’') return cursor.isGlued(i);
  if (mark === '!') return cursor.isGlued(i);
  // `E*TRADE`
  if (mark === '*') return cursor.isGlued(i) && cursor.isGlued(i + 1) && cursor.isWord(i - 1);
  if (mark !== ',') return false;
  if (cursor.isNumber(i - 1) && cursor.isNumber(i + 1))
    return cursor.isGlued(i + 1) || lookupMonth(cursor.word(i - 2)) !== null;
  if (SUFFIX.test(cursor.word(i + 1)) || isVersus(cursor, i + 1) || isSlashAbbreviation(cursor, i + 1)) return true;
  if (isMinor(cursor, i + 1)) return true;
  // `City of Grand Rapids, Mich. v. Poe`: the state of a place before the `v.`.
  if (versus === i + 2 && cursor.isCapitalised(i - 1) && isListedAbbreviation(cursor.word(i + 1))) return true;
  if (/^(?:Inc|LLC|Corp|Co|Ltd|Jr|Sr)\.?$/.test(cursor.word(i - 1)) && versus !== null) return true;
  // `City of Cut Bank, Mont.`: a state after a place closes the name.
  if (i + 1 === last && versus === null && isAbbreviatedWord(cursor.word(last))) return true;
  // `Chevy Chase Bank, FSB`: letters that say what kind of company it is.
  if (i + 1 === last && versus === null && /^[A-Z]{2,5}$/.test(cursor.word(last))) return true;
  if (versus === null && isPlaceOrOffice(cursor, i, last)) return true;
  return isEnumeration(cursor, i, versus, last);
}

/** From the `v.` to the comma before a place or office of the party there are no more tokens than this. */
const LONGEST_PARTY = 14;

/**
 * `Brown v. Bd. of Educ. of Marlow, Orrin Cnty., Kan.`, `Pell v. Ohio, Off. of the Treasurer`: after a comma the place or the
 * office of the party that the `v.` before it names; abbreviated, as no other party would be.
 */
function isPlaceOrOffice(cursor: Cursor, comma: number, last: number): boolean {
  let end = comma + 1;
  while (end < last && !cursor.isMark(end + 1, ',')) end += 1;
  if (!isAbbreviatedWord(cursor.word(comma + 1)) && !isAbbreviatedWord(cursor.word(end))) return false;
  if (SUFFIX.test(cursor.word(end))) return false;
  for (let i = comma - 1; i > comma - LONGEST_PARTY && i > 0; i--) {
    if (isVersus(cursor, i)) return i < comma - 1;
    const joins = CONNECTIVES.has(cursor.word(i)) || cursor.isMark(i, '&') || cursor.isMark(i, ',');
    if (!cursor.isCapitalised(i) && !joins) return false;
  }
  return false;
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

/** A parenthesis inside a name has no more tokens than this. */
const LONGEST_ASIDE = 14;

/** `(Amtrak)`, `(a/k/a Roe)`, `(In re Roe & Sons, LLC)`, `(Commissioner of Labor)`: a parenthesis inside a name; returns its opening token. */
function capitalisedParenthesis(cursor: Cursor, close: number): number | null {
  if (!cursor.isCapitalised(close - 1)) return null;
  for (let i = close - 1; i >= Math.max(0, close - LONGEST_ASIDE); i--) {
    if (cursor.isMark(i, '(')) return cursor.isCapitalised(i - 1) ? i : null;
    if (cursor.isCapitalised(i) || cursor.isMark(i, '/') || cursor.isMark(i, '&') || cursor.isMark(i, '-')) continue;
    if (cursor.isMark(i, ',') && SUFFIX.test(cursor.word(i + 1))) continue;
    if (!CONNECTIVES.has(cursor.word(i)) && !isSlashAbbreviation(cursor, i)) return null;
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

/** Drops from the front what is no name: signals, sentence openers, dates, sections, connectives, numbers and marks. */
function trim(cursor: Cursor, from: number, last: number, versus: number | null): number {
  let first = from;
  while (first <= last) {
    if (isNameHead(cursor, first) || startsWithParticle(cursor, first, versus)) return first;
    const signal = signalLength(cursor, first, last + 1);
    const word = cursor.word(first);
    const opener = OPENERS.has(word.toLowerCase()) && !isVersus(cursor, first + 1);
    if (signal > 0) first += signal;
    else if (cursor.isWord(first) && cursor.isCapitalised(first) && !opener) {
      const lead = leadLength(cursor, first, versus);
      if (lead === 0) return first;
      first += lead;
    } else if (isPartyInLowerCase(word)) return first;
    else if (versus !== null && isSumSued(cursor, first, versus)) return first;
    else if (versus !== null && versus > first && opensWithNumber(cursor, first, versus)) return first;
    else first += 1;
  }
  return first;
}

/** `de la Cruz v. Roe`: small words that begin a party's name. */
function startsWithParticle(cursor: Cursor, first: number, versus: number | null): boolean {
  if (versus === null || first >= versus) return false;
  let i = first;
  while (i < first + 3 && PARTICLES.has(cursor.word(i))) i += 1;
  return i > first && i < versus && cursor.isCapitalised(i);
}

/** `Title VII and Ash v. Bell`, `On May 3, 2010 Ash v. Bell`: a section or a day before the name; the tokens it has. */
function leadLength(cursor: Cursor, i: number, versus: number | null): number {
  if (versus === null || i + 2 >= versus) return 0;
  const word = cursor.word(i);
  if (cursor.isNumber(i + 1) && lookupMonth(word) !== null)
    return cursor.isMark(i + 2, ',') && cursor.isNumber(i + 3) ? 4 : 2;
  if (!/^(?:Section|Sections|Title|Rule|Article|Chapter|Count)$/.test(word)) return 0;
  const joined = cursor.is(i + 2, 'and') || cursor.isMark(i + 2, ',');
  return joined && (cursor.isNumber(i + 1) || /^[IVXL]+$/.test(cursor.word(i + 1))) ? 2 : 0;
}

/**
 * `303 Harbor LLC`, `1199SEIU`: a number that begins a party's name. One that begins a line may be that of the page, one
 * that begins a paragraph that of a note; a larger one before a company's name is neither.
 */
function opensWithNumber(cursor: Cursor, i: number, versus: number): boolean {
  if (!cursor.isNumber(i)) return false;
  if (/[A-Za-z]/.test(cursor.word(i))) return true;
  // `24/7 Records`
  const last = cursor.isMark(i + 1, '/') && cursor.isGlued(i + 2) && cursor.isNumber(i + 2) ? i + 2 : i;
  if (!cursor.isCapitalised(last + 1) || isPageOfTable(cursor, last)) return false;
  if (!cursor.startsLine(i)) return true;
  return cursor.end(i) - cursor.start(i) >= 3 && SUFFIX.test(cursor.word(versus - 1));
}

/**
 * `…… 12, 15` at the end of a line: the last of the pages that a table of authorities gives for the entry before. Leaders,
 * a comma, a dash or the parenthesis of a year lead up to it.
 */
export function isPageOfTable(cursor: Cursor, i: number): boolean {
  if (!cursor.startsLine(i + 1)) return false;
  switch (cursor.markCode(i - 1)) {
    case 0x29: // )
    case 0x2c: // ,
    case 0x2e: // .
    case 0x2026: // …
      return true;
    default:
      return cursor.isDash(i - 1) && cursor.isGlued(i);
  }
}

function hasCapital(cursor: Cursor, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (cursor.isCapitalised(i)) return true;
  return false;
}

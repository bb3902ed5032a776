import { isAbbreviatedWord } from '../../tables/caseNames.ts';
import { lookupPeriodical, type Periodical, periodicalKeys } from '../../tables/journals.ts';
import { PIN_OF_JOURNAL } from '../cases/pinGrammars.ts';
import { readCourtDate } from '../courtDate.ts';
import type { Cursor } from '../cursor.ts';
import { beginningsTable, hasHash, keywordTable, namesTable } from '../keywords.ts';
import { addPin, readPins } from '../pins.ts';
import { isGroupedNumber } from '../pinWords.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore, signalLength } from '../signals.ts';
import { readEdition } from './sections.ts';

/** No periodical has more words than this. */
const LONGEST_NAME = 10;

/** Author and title are looked for this many tokens back, no further. */
const LONGEST_TITLE = 60;

/**
 * Reads an article, a page of the Federal Register or of the Statutes at Large whose volume stands at token `volume`:
 * `91 N.Y.U. L. Rev. 1595, 1634–42 (2016)`, `89 Fed. Reg. 12,345 (Feb. 16, 2024)`. Null when no periodical follows.
 */
export function readPeriodical(cursor: Cursor, volume: number, floor: number): RawCitation | null {
  if (!cursor.isDigits(volume)) return null;
  const name = readName(cursor, volume + 1);
  if (name === null) return null;
  const page = pageEnd(cursor, name.last + 1);
  if (page === name.last + 1) return null;
  if (name.periodical === UNKNOWN && !isYearAfter(cursor, page)) return null;
  const citation = rawCitation(name.periodical.kind, volume, page - 1, cursor.span(volume, page - 1));
  citation.parts.volume = cursor.span(volume, volume);
  citation.parts.reporter = cursor.span(volume + 1, name.last);
  citation.parts.page = cursor.span(name.last + 1, page - 1);
  const pin = readPins(cursor, page, PIN_OF_JOURNAL);
  if (pin) addPin(citation, pin);
  const afterPin = pin?.next ?? page;
  const date = readCourtDate(cursor, afterPin) ?? readEdition(cursor, afterPin);
  if (date) {
    citation.parts.date = date.date;
    citation.year = date.year;
  }
  citation.last = (date?.next ?? afterPin) - 1;
  if (name.periodical.kind === 'journal') takeTitle(cursor, citation, volume, floor);
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  return citation;
}

/** A periodical that the tables do not know; its name alone shows what it is. */
const UNKNOWN: Periodical = { name: '', kind: 'journal' };

/** A word that the names of law reviews have: `J.`, `L.J.`, `Q.`, `Rev.`. */
const JOURNAL_WORD = /^(?:J|L\.J|Q|L\.Q|Q\.J|J\.L|Rev)\.$/i;

interface PeriodicalName {
  readonly periodical: Periodical;
  readonly last: number;
}

function readName(cursor: Cursor, first: number): PeriodicalName | null {
  if (!cursor.isCapitalised(first)) return null;
  return knownName(cursor, first) ?? unknownName(cursor, first);
}

/** `26 B.U. J. Sci. & Tech. L. 67`: abbreviated words, each with its period, that end as the name of a journal does. */
function unknownName(cursor: Cursor, first: number): PeriodicalName | null {
  let last = first;
  let abbreviated = 0;
  for (let i = first; i < first + LONGEST_NAME && !cursor.startsParagraph(i); i++) {
    if (cursor.isMark(i, '&') || cursor.isMark(i, '-')) continue;
    if (!cursor.isCapitalised(i)) break;
    if (cursor.endsWithPeriod(i) || endsInContraction(cursor, i)) abbreviated += 1;
    last = i;
  }
  if (abbreviated < 2 || !cursor.isDigits(last + 1)) return null;
  let journal = false;
  for (let i = first; i <= last; i++) journal ||= JOURNAL_WORD.test(cursor.word(i));
  if (!journal) return null;
  return /\.$|['’]y$|^(?:Online|Forum|Sidebar|Discourse|Theory|Ethics|Justice|Gender|Health|Race|Society|Science)$/i.test(
    cursor.word(last),
  )
    ? { periodical: UNKNOWN, last }
    : null;
}

/** `Soc’y`, `Int'y`. */
function endsInContraction(cursor: Cursor, i: number): boolean {
  return (cursor.text.charCodeAt(cursor.end(i) - 1) | 0x20) === 0x79 && /['’]y$/i.test(cursor.word(i));
}

/** True when `(2016)` follows the page, or its pins: what no other number after an unknown name has. */
function isYearAfter(cursor: Cursor, page: number): boolean {
  for (let i = page; i < page + 20; i++) {
    if (cursor.isMark(i, '(')) return /^(?:1[89]|20)\d\d$/.test(cursor.word(i + 1)) && cursor.isMark(i + 2, ')');
    if (!cursor.isNumber(i) && !/^[,&–-]$/.test(cursor.mark(i)) && !/^nn?\./.test(cursor.word(i))) return false;
  }
  return false;
}

const BEGINNINGS = beginningsTable(periodicalKeys);
const NAMES = namesTable(periodicalKeys);

function knownName(cursor: Cursor, first: number): PeriodicalName | null {
  if (!hasHash(BEGINNINGS(), cursor.hash(first))) return null;
  const names = NAMES();
  let hash = cursor.hashOf(first);
  let found: PeriodicalName | null = null;
  for (let last = first; last < first + LONGEST_NAME && !cursor.startsParagraph(last); last++) {
    if (!cursor.isWord(last) && !cursor.isMark(last, '&') && !cursor.isMark(last, '-')) break;
    if (last > first) hash = cursor.hashOn(hash, last);
    if (!hasHash(names, hash)) continue;
    const periodical = lookupPeriodical(cursor.text.slice(cursor.start(first), cursor.end(last)));
    if (periodical) found = { periodical, last };
  }
  return found;
}

/** `1595`, `12,345` as the Federal Register prints its pages, `H1234` as the Congressional Record does. */
function pageEnd(cursor: Cursor, first: number): number {
  if (!cursor.isDigits(first)) return /^[HSED]\d+$/.test(cursor.word(first)) ? first + 1 : first;
  return isGroupedNumber(cursor, first) ? first + 3 : first + 1;
}

/** Author and title stand before the volume, after the last sentence, signal or semicolon. */
function takeTitle(cursor: Cursor, citation: RawCitation, volume: number, floor: number): void {
  if (!cursor.isMark(volume - 1, ',') && !(isClosingQuote(cursor, volume - 1) && cursor.isMark(volume - 2, ',')))
    return;
  const end = cursor.isMark(volume - 1, ',') ? volume - 1 : volume - 2;
  let first = titleStart(cursor, end, volume, floor);
  while (first < end) {
    const signal = signalLength(cursor, first, end);
    const joins = cursor.isMark(first, ',') || LEADING_WORDS.test(cursor.word(first)) ? 1 : signal;
    if (joins === 0) break;
    first += joins;
  }
  if (first >= end || !cursor.isCapitalised(first)) return;
  citation.first = first;
  // The quotation mark after the comma closes words of the title.
  citation.parts.name = cursor.span(first, end === volume - 1 ? end - 1 : volume - 1);
}

/** Short words of the sentence that lead up to an author: `The article is Dana Orrin, …`. */
const LEADING_WORDS = /^(?:and|in|by|is|as|to|on|at|for|or|was|are|of)$/;

const QUOTE = 0x22;
const OPEN_PARENTHESIS = 0x28;
const PERIOD = 0x2e;
const SEMICOLON = 0x3b;
const OPEN_BRACKET = 0x5b;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;

/** Steps back from the comma before the volume to the author's first word. */
function titleStart(cursor: Cursor, end: number, volume: number, floor: number): number {
  let first = end;
  let quoted = isClosingQuote(cursor, volume - 1);
  for (let i = end - 1; i >= Math.max(floor, volume - LONGEST_TITLE); i--) {
    if (cursor.startsParagraph(i + 1)) break;
    const mark = cursor.markCode(i);
    if (mark === SEMICOLON || mark === OPEN_BRACKET || mark === PERIOD) break;
    if (mark === OPEN_PARENTHESIS && !isSubdivision(cursor, i)) break;
    if (mark === CLOSING_QUOTE || mark === QUOTE) {
      // Words quoted in a title, not the end of a quotation before it.
      if (quoted || !(cursor.isMark(i - 1, ',') || cursor.isWord(i - 1))) break;
      quoted = true;
    } else if (mark === OPENING_QUOTE) {
      if (!quoted) break;
      quoted = false;
    } else if (mark === 0 && endsTitle(cursor, i)) break;
    first = i;
  }
  return first;
}

/** True for the last word before an author: of a signal, of prose, of a sentence, or the number of the note that begins so. */
function endsTitle(cursor: Cursor, i: number): boolean {
  if (isSignalWord(cursor, i) || isProse(cursor, i)) return true;
  if (cursor.endsWithPeriod(i)) return endsSentence(cursor, i);
  return cursor.isDigits(i) && /^[.)\]”"?]$/.test(cursor.mark(i - 1));
}

function isClosingQuote(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, '”') || cursor.isMark(i, '"');
}

/** `(3)` of a section that a title speaks of. */
function isSubdivision(cursor: Cursor, open: number): boolean {
  return cursor.isGlued(open) && cursor.isMark(open + 2, ')');
}

const SIGNAL_HASHES = keywordTable(['see', 'cf', 'accord', 'generally', 'eg']);

function isSignalWord(cursor: Cursor, i: number): boolean {
  return hasHash(SIGNAL_HASHES, cursor.hash(i)) && /^(?:[Ss]ee|[Cc]f\.|accord|generally|e\.g\.)$/.test(cursor.word(i));
}

/** Words in lower case that titles have. */
const TITLE_WORDS =
  /^(?:from|with|into|under|over|upon|about|after|before|during|between|among|against|through|without|within|toward|towards|versus|than|that|their|beyond|across|behind|amid|onto|until|since|because)$/;

/** A word of the sentence before the author: in lower case, long, and not the second half of a divided word. */
function isProse(cursor: Cursor, i: number): boolean {
  if (!cursor.isWord(i) || cursor.isCapitalised(i) || cursor.end(i) - cursor.start(i) < 4) return false;
  return !cursor.isDash(i - 1) && !TITLE_WORDS.test(cursor.word(i));
}

/** Initials and known abbreviations end no sentence: `A. Hoffman`, `Jr.`. */
function endsSentence(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  return !isAbbreviatedWord(word) && !/^(?:Jr|Sr|Dr|Mr|Ms|Prof|al|e\.g)\.$/.test(word);
}

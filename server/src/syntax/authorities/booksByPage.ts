import { isAbbreviatedWord } from '../../tables/caseNames.ts';
import { lookupTreatise } from '../../tables/treatises.ts';
import { isPageOfTable } from '../cases/caseNameStart.ts';
import { isVersus } from '../cases/caseNameWords.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { isMonth } from '../months.ts';
import { expandElided } from '../pinPlaces.ts';
import { joined, type RawCitation, type RawPin, rawCitation } from '../raw.ts';
import { readSignalBefore, signalLength } from '../signals.ts';
import { readEdition } from './sections.ts';

/** Author and title are looked for this many tokens back, no further. */
const LONGEST_TITLE = 50;

/** A book by its tokens: where its volume, author or title begins. */
export interface Book {
  readonly first: number;
  readonly name: ViewSpan;
  readonly volume?: ViewSpan | null;
}

/** `John Roe, The Law of Wharves 12 (2d ed. 1999)`: the page stands before the parenthesis that has `ed.` at token `at`. */
export function readBookOfEdition(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const open = openBefore(cursor, at);
  if (open === null || !isEditionOfBook(cursor, open)) return null;
  // An entry of a dictionary needs no page.
  const page = pageStart(cursor, open, floor) ?? (cursor.is(open - 1, 'Dictionary') ? open : null);
  const book = page === null ? null : authorAndTitle(cursor, page - 1, floor);
  return page === null || book === null ? null : pagedBook(cursor, book, { page, open }, floor);
}

/**
 * `Dana Orrin & Ada Vale, The Law of Wharves 12 (1999)`: a first edition, with nothing but its year in the parenthesis at
 * token `open` (Bluebook R15.4). Its author, by more than one word, and its title must stand where a citation begins.
 */
export function readBookOfYear(cursor: Cursor, open: number, floor: number): RawCitation | null {
  if (!cursor.isDigits(open - 1) || !cursor.isMark(open + 2, ')') || !isYear(cursor.word(open + 1))) return null;
  const page = pageStart(cursor, open, floor);
  const book = page === null ? null : authorAndTitle(cursor, page - 1, floor);
  if (page === null || book === null || book.volume) return null;
  if (!isAuthoredTitle(cursor, book.first, page - 1) || !opensCitation(cursor, book.first, floor)) return null;
  return pagedBook(cursor, book, { page, open }, floor);
}

function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(word);
}

/** The names of persons or of an institution, a comma, and a title of several words: `Dana Orrin, The Law of Wharves`. */
function isAuthoredTitle(cursor: Cursor, first: number, last: number): boolean {
  let comma = first;
  while (comma < last && !cursor.isMark(comma, ',')) comma += 1;
  if (capitalsIn(cursor, first, comma - 1) < 2 || capitalsIn(cursor, comma + 1, last) < 2) return false;
  if (!cursor.isCapitalised(comma + 1) || cursor.is(first, 'The')) return false;
  for (let i = first; i <= last; i++) {
    // What has a `v.` is a case; papers of the record have pages too, and a day of the week opens a sentence.
    if (isVersus(cursor, i) || isNoTitle(cursor, i)) return false;
  }
  return true;
}

/** Words of papers and of other authorities, in lower case without their period. */
const NO_TITLE: ReadonlySet<string> = new Set(
  `ex exs exhibit decl declaration aff affidavit dep deposition tr transcript br brief mot motion opp reply compl
   complaint order ltr letter app op opinion no nos vol stat const code act bill cong sess monday tuesday wednesday
   thursday friday saturday sunday minutes memo email`.split(/\s+/),
);
const NO_TITLES = keywordTable(NO_TITLE);

function isNoTitle(cursor: Cursor, i: number): boolean {
  if (hasHash(NO_TITLES, cursor.hash(i)) && NO_TITLE.has(cursor.bare(i).toLowerCase())) return true;
  return isMonth(cursor, i);
}

function capitalsIn(cursor: Cursor, first: number, last: number): number {
  let capitals = 0;
  for (let i = first; i <= last; i++) if (cursor.isCapitalised(i)) capitals += 1;
  return capitals;
}

/** True at the beginning of a paragraph or sentence, in a parenthesis, after a semicolon or a signal. */
function opensCitation(cursor: Cursor, first: number, floor: number): boolean {
  if (cursor.startsParagraph(first) || readSignalBefore(cursor, first, floor) !== null) return true;
  if (/^[(;[.“"”)]$/.test(cursor.mark(first - 1))) return true;
  return cursor.endsWithPeriod(first - 1) || /^(?:in|by|see|citing|quoting)$/.test(cursor.word(first - 1));
}

/** Where the pages of a book begin and where the parenthesis of its year opens, by tokens. */
interface PagesOfBook {
  readonly page: number;
  readonly open: number;
}

function pagedBook(cursor: Cursor, book: Book, { page, open }: PagesOfBook, floor: number): RawCitation | null {
  const citation = rawCitation('book', book.first, open - 1, cursor.span(book.first, open - 1));
  citation.parts.name = book.name;
  if (book.volume) citation.parts.volume = book.volume;
  if (page < open) {
    citation.parts.pin = cursor.span(page, open - 1);
    citation.pins = joined(citation.pins, readPages(cursor, page, open));
  }
  const edition = readEdition(cursor, open);
  if (edition === null) return null;
  citation.parts.date = edition.date;
  citation.year = edition.year;
  citation.last = edition.next - 1;
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  return citation;
}

/** The pages between two tokens: `12`, `12–14`, `12, 15`. */
function readPages(cursor: Cursor, first: number, end: number): RawPin[] {
  const pins: RawPin[] = [];
  for (let i = first; i < end; i++) {
    if (!cursor.isDigits(i)) continue;
    const ranged = cursor.isDash(i + 1) && cursor.isDigits(i + 2) && i + 2 < end;
    const last = ranged ? i + 2 : i;
    const from = Number(cursor.word(i));
    pins.push({ type: 'page', from, to: expandElided(from, Number(cursor.word(last))), ...cursor.span(i, last) });
    i = last;
  }
  return pins;
}

/** The parenthesis that opens a few tokens before `ed.`. */
function openBefore(cursor: Cursor, at: number): number | null {
  for (let i = at - 1; i > Math.max(-1, at - 12); i--) {
    if (cursor.isMark(i, '(')) return i;
    if (cursor.isMark(i, ')') || cursor.isMark(i, ';')) return null;
  }
  return null;
}

/** `(3d ed. 2004)`, `(Chadbourn rev. ed. 1974)`, `(11th ed. 2019)`: an edition with its year. */
export function isEditionOfBook(cursor: Cursor, open: number): boolean {
  if (readEdition(cursor, open) === null) return false;
  for (let i = open + 1; i < open + 12 && !cursor.isMark(i, ')'); i++) {
    if (!/^(?:eds?|rev)\.$/.test(cursor.word(i))) continue;
    if (cursor.isNumber(i + 1) || (cursor.isNumber(i - 1) && /^eds?\./.test(cursor.word(i)))) return true;
  }
  return false;
}

/** First token of the page before the parenthesis: `12`, `12–14`, `12 n.3`. */
function pageStart(cursor: Cursor, open: number, floor: number): number | null {
  let i = open - 1;
  if (/^nn?\.\d*$/.test(cursor.word(i))) i -= 1;
  else if (cursor.isDigits(i) && /^nn?\.$/.test(cursor.word(i - 1))) i -= 2;
  while (
    i - 2 > floor &&
    cursor.isNumber(i) &&
    (cursor.isDash(i - 1) || cursor.isMark(i - 1, ',')) &&
    cursor.isNumber(i - 2)
  )
    i -= 2;
  return i > floor && cursor.isDigits(i) ? i : null;
}

/** Author and title that end at token `end`: capitalised words with an author's comma, a volume, or a known title. */
export function authorAndTitle(cursor: Cursor, end: number, floor: number): Book | null {
  const last = cursor.isMark(end, ',') ? end - 1 : end;
  let first: number | null = null;
  let capitals = 0;
  let comma = false;
  let volume: number | null = null;
  for (let i = last; i >= Math.max(floor, last - LONGEST_TITLE); i--) {
    if (cursor.startsParagraph(i + 1) && i < last) break;
    if (cursor.isCapitalised(i)) {
      if (i < last && endsSentence(cursor, i)) break;
      if (signalLength(cursor, i, last) > 0) break;
      capitals += 1;
      first = i;
    } else if (cursor.isNumber(i)) {
      if (first === i + 1 && /^\d{1,3}[A-Z]?$/.test(cursor.word(i)) && !isPageOfTable(cursor, i)) volume = i;
      break;
    } else if (cursor.isMark(i, ',')) comma = true;
    else if (
      !/^[&:’'–—-]$/.test(cursor.mark(i)) &&
      !/^(?:of|the|and|a|an|in|on|for|to|from|with|by|at|as|or|et|al\.|under|into|its|their|after|before)$/.test(
        cursor.word(i),
      )
    )
      break;
  }
  if (first === null || capitals < 2) return null;
  const { start, end: stop } = cursor.span(first, last);
  const dictionary = /Dictionary|Manual|Handbook/.test(cursor.text.slice(start, stop));
  if (!comma && volume === null && !dictionary && lookupTreatise(cursor.text.slice(start, stop)) === null) return null;
  return {
    first: volume ?? first,
    name: cursor.span(first, last),
    volume: volume === null ? null : cursor.span(volume, volume),
  };
}

/** Initials and known abbreviations end no sentence: `A. Hoffman`, `Jr.`. */
export function endsSentence(cursor: Cursor, i: number): boolean {
  if (!cursor.endsWithPeriod(i)) return cursor.isMark(i + 1, '.');
  const word = cursor.word(i);
  return (
    !isAbbreviatedWord(word) &&
    !/^(?:[A-Z]\.)+$|^(?:Jr|Sr|Dr|Mr|Ms|Prof|al|Cal|Fed|Crim|Civ|Prac|Proc|Jur|Law)\.$/.test(word)
  );
}

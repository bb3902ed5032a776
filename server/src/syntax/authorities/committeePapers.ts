import { pinGrammar } from '../cases/pinGrammars.ts';
import type { Cursor } from '../cursor.ts';
import type { PinGrammar } from '../pinPlaces.ts';
import { addPin, readPins } from '../pins.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore, signalLength } from '../signals.ts';
import { takeDate, takeEdition } from './enactment.ts';

/** Words at which hearings and prints of committees are read, with a capital or in capitals. */
export const COMMITTEE_WORDS: readonly string[] = ['hearing', 'hearings', 'staff'];

/** No title of a hearing, and no name of a committee, has more tokens than this. */
const LONGEST_NAME = 40;

/**
 * Reads a hearing or a print of a committee of Congress at token `at`, or null (Bluebook R13.3, R13.4(d)):
 * `Oversight of Banks: Hearing Before the S. Comm. on Banking, 110th Cong. 23 (2007)`,
 * `Staff of H. Comm. on Oversight, 115th Cong., Report on Data 12 (Comm. Print 2018)`.
 */
export function readCommitteePaper(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!cursor.isCapitalised(at)) return null;
  return /^staff$/i.test(cursor.word(at)) ? readPrint(cursor, at, floor) : readHearing(cursor, at, floor);
}

function readHearing(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const before = wordWithin(cursor, at + 1, /^before$/i);
  const committee = before === null ? null : committeeWithin(cursor, before + 1);
  const congress = committee === null ? null : congressWithin(cursor, committee);
  if (congress === null) return null;
  const title = titleBefore(cursor, at - 1, floor);
  const first = title ?? at;
  const citation = rawCitation('legislative', first, congress, cursor.span(at, congress));
  if (title !== null) citation.parts.name = cursor.span(title, at - 2);
  citation.parts.code = cursor.span(at, cursor.isMark(congress - 2, ',') ? congress - 3 : congress - 2);
  citation.parts.section = cursor.span(congress - 1, congress);
  const end = takePages(cursor, citation, sessionEnd(cursor, congress + 1));
  takeDate(cursor, citation, end);
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

function readPrint(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const committee = /^of$/i.test(cursor.word(at + 1)) ? committeeWithin(cursor, at + 2) : null;
  const congress = committee === null ? null : congressWithin(cursor, committee);
  if (congress === null) return null;
  const title = sessionEnd(cursor, congress + 1) + 1;
  const open = printWithin(cursor, title);
  if (open === null || !cursor.isMark(title - 1, ',') || !cursor.isCapitalised(title)) return null;
  const citation = rawCitation('legislative', at, open - 1, cursor.span(at, open - 1));
  const page = cursor.isNumber(open - 1) ? open - 1 : open;
  citation.parts.code = cursor.span(at, congress);
  citation.parts.name = cursor.span(title, page - 1);
  if (page < open) citation.parts.pin = cursor.span(page, page);
  takeEdition(cursor, citation);
  citation.signal = readSignalBefore(cursor, at, floor);
  return citation;
}

/** The first token from `start` on that is such a word, before the sentence or clause ends; null when none is. */
function wordWithin(cursor: Cursor, start: number, word: RegExp): number | null {
  for (let i = start; i < start + LONGEST_NAME && i < cursor.count; i++) {
    if (cursor.startsParagraph(i) || cursor.isMark(i, ';') || cursor.isMark(i, '(')) return null;
    if (cursor.isWord(i) && word.test(cursor.word(i))) return i;
  }
  return null;
}

/** The token of `Comm.` or `Subcommittee` in the name of a committee that begins at `start`. */
function committeeWithin(cursor: Cursor, start: number): number | null {
  return wordWithin(cursor, start, /^(?:sub)?comm(?:\.|ittee)$/i);
}

/** The token of `Cong.` after the name of a committee and the number of the Congress. */
function congressWithin(cursor: Cursor, committee: number): number | null {
  const congress = wordWithin(cursor, committee + 1, /^Cong(?:\.|ress)$/i);
  if (congress === null || !/^\d+(?:st|nd|rd|th|d)$/i.test(cursor.word(congress - 1))) return null;
  return congress;
}

/** The parenthesis of `(Comm. Print 2018)`. */
function printWithin(cursor: Cursor, start: number): number | null {
  for (let i = start; i < start + LONGEST_NAME && i < cursor.count; i++) {
    if (cursor.startsParagraph(i) || cursor.isMark(i, ';')) return null;
    if (cursor.isMark(i, '('))
      return /^Comm\.$/i.test(cursor.word(i + 1)) && /^Print$/i.test(cursor.word(i + 2)) ? i : null;
  }
  return null;
}

/** End of `, 1st Sess.` after a Congress. */
function sessionEnd(cursor: Cursor, next: number): number {
  const number = cursor.isMark(next, ',') ? next + 1 : next;
  return /^\d(?:st|d|nd|rd)$/.test(cursor.word(number)) && /^Sess(?:\.|ion)$/.test(cursor.word(number + 1))
    ? number + 2
    : next;
}

const PAGES_AFTER_COMMA = pinGrammar({
  bareNumber: true,
  isVolume: (cursor, number) => cursor.isCapitalised(number + 1),
});
const PAGES: PinGrammar = { ...PAGES_AFTER_COMMA, unmarked: true };

/** ` 23`, ` 14–15`, `, at 23`: the pages follow without a comma as a rule. */
function takePages(cursor: Cursor, citation: RawCitation, start: number): number {
  const isPage = cursor.isDigits(start) && !cursor.isCapitalised(start + 1);
  citation.last = start - 1;
  const pin = readPins(cursor, start, isPage ? PAGES : PAGES_AFTER_COMMA);
  if (pin === null) return start;
  addPin(citation, pin);
  return pin.next;
}

/** Words in lower case that titles have. */
const TITLE_WORD = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|under|with)$/;

/** First token of the title before the colon at token `colon`; null when no words of a title stand there. */
function titleBefore(cursor: Cursor, colon: number, floor: number): number | null {
  if (!cursor.isMark(colon, ':')) return null;
  let first = colon;
  for (let i = colon - 1; i >= Math.max(floor, colon - LONGEST_NAME) && !cursor.startsParagraph(i + 1); i--) {
    const isTitle =
      cursor.isCapitalised(i) ||
      cursor.isNumber(i) ||
      TITLE_WORD.test(cursor.word(i)) ||
      /^[,’'&-]$/.test(cursor.mark(i));
    if (!isTitle) break;
    first = i;
  }
  while (first < colon) {
    const leading = cursor.isCapitalised(first) ? signalLength(cursor, first, colon) : 1;
    if (leading === 0) break;
    first += leading;
  }
  return first < colon ? first : null;
}

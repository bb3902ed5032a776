import { isAbbreviatedWord } from '../tables/caseNames.ts';
import { lookupPeriodical, type Periodical } from '../tables/journals.ts';
import { readCourtDate } from './courtDate.ts';
import type { Cursor } from './cursor.ts';
import { addPin, isGroupedNumber, readPins } from './pins.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { isVolume } from './reporters.ts';
import { readSignalBefore, signalLength } from './signals.ts';

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
  const citation = rawCitation(name.periodical.kind, volume, page - 1, cursor.span(volume, page - 1));
  citation.parts.volume = cursor.span(volume, volume);
  citation.parts.reporter = cursor.span(volume + 1, name.last);
  citation.parts.page = cursor.span(name.last + 1, page - 1);
  const pin = readPins(cursor, page, {
    bareNumber: true,
    isGrouped: (token) => isGroupedNumber(cursor, token),
    isVolume: (i) => isVolume(cursor, i),
  });
  if (pin) addPin(citation, pin);
  const afterPin = pin?.next ?? page;
  const date = readCourtDate(cursor, afterPin);
  if (date) {
    citation.parts.date = date.date;
    citation.year = date.year;
  }
  citation.last = (date?.next ?? afterPin) - 1;
  if (name.periodical.kind === 'journal') takeTitle(cursor, citation, volume, floor);
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  return citation;
}

function readName(cursor: Cursor, first: number): { periodical: Periodical; last: number } | null {
  if (!cursor.isCapitalised(first)) return null;
  let found: { periodical: Periodical; last: number } | null = null;
  for (let last = first; last < first + LONGEST_NAME && !cursor.startsParagraph(last); last++) {
    if (!cursor.isWord(last) && !cursor.isMark(last, '&') && !cursor.isMark(last, '-')) break;
    const { start, end } = cursor.span(first, last);
    const periodical = lookupPeriodical(cursor.text.slice(start, end));
    if (periodical) found = { periodical, last };
  }
  return found;
}

/** `1595`, or `12,345` as the Federal Register prints its pages. */
function pageEnd(cursor: Cursor, first: number): number {
  if (!cursor.isDigits(first)) return first;
  return isGroupedNumber(cursor, first) ? first + 3 : first + 1;
}

/** Author and title stand before the volume, after the last sentence, signal or semicolon. */
function takeTitle(cursor: Cursor, citation: RawCitation, volume: number, floor: number): void {
  if (!cursor.isMark(volume - 1, ',')) return;
  let first = volume - 1;
  for (let i = volume - 2; i >= Math.max(floor, volume - LONGEST_TITLE); i--) {
    if (cursor.startsParagraph(i + 1)) break;
    const mark = cursor.mark(i);
    if (mark === ';' || mark === '(' || mark === '[' || mark === '”' || mark === '"') break;
    if (mark === '.' || (cursor.word(i).endsWith('.') && endsSentence(cursor, i))) break;
    first = i;
  }
  while (first < volume - 1) {
    const signal = signalLength(cursor, first, volume - 1);
    if (signal === 0) break;
    first += signal;
  }
  if (first >= volume - 1 || !cursor.isCapitalised(first)) return;
  citation.first = first;
  citation.parts.name = cursor.span(first, volume - 2);
}

/** Initials and known abbreviations end no sentence: `A. Hoffman`, `Jr.`. */
function endsSentence(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  return !isAbbreviatedWord(word) && !/^(?:Jr|Sr|Dr|Mr|Ms|Prof|al|e\.g)\.$/.test(word);
}

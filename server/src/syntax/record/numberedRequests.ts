import { UNMARKED_PIN_OF_RECORD } from '../cases/pinGrammars.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { type PinReading, readPins } from '../pins.ts';
import { closesCitation } from './recordCitation.ts';

const REQUESTS =
  /^(?:interrogs?|interrogator(?:y|ies)|rogs?|rfas?|rfps?|rpds?|reqs?|requests?|admis|admissions?|prod|production)\.?$/i;

const REQUEST_HASHES = keywordTable(
  (
    'interrog interrogs interrogatory interrogatories rog rogs rfa rfas rfp rfps rpd rpds req reqs request requests ' +
    'admis admission admissions prod production'
  ).split(' '),
);

/** True for a word that names interrogatories or requests, which are cited by number. */
export function isRequestWord(cursor: Cursor, i: number): boolean {
  return hasHash(REQUEST_HASHES, cursor.hash(i)) && REQUESTS.test(cursor.word(i));
}

/** `RFP 20-123`: a call for tenders goes by the year and a number. */
export function isTender(cursor: Cursor, number: number): boolean {
  return cursor.isDigits(number) && isOtherNumber(cursor, number);
}

/** `No. 7`, `, Nos. 3, 5–7`, `# 4`, `7` after interrogatories or requests: the numbered items with their responses. */
export function readNumberedRequests(cursor: Cursor, next: number): PinReading | null {
  const first = cursor.isMark(next, ',') ? next + 1 : next;
  const signed = /^Nos?\.$/.test(cursor.word(first)) || cursor.isMark(first, '#');
  const number = signed ? first + 1 : first;
  if ((!signed && first > next) || !cursor.isDigits(number) || cursor.end(number) - cursor.start(number) > 3)
    return null;
  if (isOtherNumber(cursor, number)) return null;
  const pin = readPins(cursor, number, UNMARKED_PIN_OF_RECORD);
  if (pin === null || pin.pins.some(({ type }) => type !== 'page')) return null;
  // `Req. 4 units`: without `No.` the number must end the citation.
  if (!signed && !closesCitation(cursor, pin.next)) return null;
  const span = { start: cursor.start(first), end: pin.span.end };
  return { ...pin, span, pins: pin.pins.map((page) => ({ ...page, type: 'item' })) };
}

/** `No. 12-cv-345` is the number of a case. */
function isOtherNumber(cursor: Cursor, number: number): boolean {
  if (!cursor.isDash(number + 1) || !cursor.isGlued(number + 1)) return false;
  const length = (i: number): number => cursor.end(i) - cursor.start(i);
  return (
    cursor.isWord(number + 2) ||
    (cursor.isMark(number + 1, '-') && length(number + 2) > length(number) && length(number + 2) > 2)
  );
}

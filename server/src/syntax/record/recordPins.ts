import { MARKED_PIN, UNMARKED_PIN, UNMARKED_PIN_OF_RECORD } from '../cases/pinGrammars.ts';
import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { opensParagraph } from '../numberedParagraphs.ts';
import { expandElided } from '../pinPlaces.ts';
import { type PinReading, readPins } from '../pins.ts';
import { isLineWord, mayBePlaceWord } from '../pinWords.ts';
import type { RawPin } from '../raw.ts';
import { readPagesWithExhibits } from './pagesWithExhibits.ts';
import { closesCitation } from './recordCitation.ts';

/** The pin after the name of a record document, or null. */
export function readRecordPins(cursor: Cursor, next: number): PinReading | null {
  if (opensParagraph(cursor, next)) return null;
  const start = pageAfterDash(cursor, next);
  const pin = readOwnPins(cursor, start) ?? readMarkedPins(cursor, start);
  if (pin === null) return readBarePages(cursor, next);
  return withPageCount(cursor, pin);
}

/** The places that only the record has, which begin with a comma, an `at` or a word of their own. */
function readOwnPins(cursor: Cursor, start: number): PinReading | null {
  const comma = cursor.isMark(start, ',') ? start + 1 : start;
  const at = cursor.is(comma, 'at') || cursor.is(comma, 'At') ? comma + 1 : comma;
  const place: Place = { first: comma, at, isMarked: at > comma };
  if (cursor.isNumber(at)) return cursor.isMark(at + 1, ':') ? readTimeCodes(cursor, place) : null;
  if (!cursor.isWord(at)) return null;
  return readPagesAndLines(cursor, place) ?? readLabelledPages(cursor, place);
}

/** Where a pin begins, and where its first place does, after its `at`. */
interface Place {
  readonly first: number;
  readonly at: number;
  readonly isMarked: boolean;
}

function readMarkedPins(cursor: Cursor, start: number): PinReading | null {
  return readPins(cursor, start, MARKED_PIN);
}

/** `Trial Tr. 45–47`, `(Tr. 24, 206)`: pages right after the name, when the citation ends with them. */
export function readBarePages(cursor: Cursor, next: number): PinReading | null {
  // `Resp. 56.1 ¶ 4` has the rule in its name.
  if (!cursor.isNumber(next) || cursor.is(next, '56.1')) return null;
  if (cursor.isDash(next - 1) || isVolume(cursor, next)) return null;
  const pages = readPins(cursor, next, UNMARKED_PIN);
  const pin = pages && (readPagesWithExhibits(cursor, pages) ?? pages);
  return pin !== null && closesCitation(cursor, pin.next) ? pin : null;
}

/** `Tr. II:45–47`, `Tr. II-45`: pages that a mark joins to their volume. */
export function readJoinedPages(cursor: Cursor, next: number): PinReading | null {
  const pin = readPins(cursor, next, UNMARKED_PIN_OF_RECORD);
  return pin !== null && closesCitation(cursor, pin.next) ? pin : null;
}

/** `Paper 7, 12–14`, `Ex. 1003, 45`: pages after a comma, in the style of the patent office; null when none close the citation. */
export function readPagesAfterComma(cursor: Cursor, next: number): PinReading | null {
  return cursor.isMark(next, ',') ? readBarePages(cursor, next + 1) : null;
}

/** `Doc. 12-3 - Pg 4`: a dash may stand before the word for the page. */
function pageAfterDash(cursor: Cursor, next: number): number {
  const joins = cursor.isDash(next) && !cursor.isGlued(next) && !cursor.isGlued(next + 1);
  return joins && PAGE_WORD.test(cursor.word(next + 1)) && cursor.isDigits(next + 2) ? next + 1 : next;
}

/** `at 3 of 12`: how many pages there are belongs to the pin as written. */
function withPageCount(cursor: Cursor, pin: PinReading): PinReading {
  const { next } = pin;
  if (pin.pins.at(-1)?.type !== 'page' || !cursor.is(next, 'of') || !cursor.isDigits(next + 1)) return pin;
  if (cursor.isWord(next + 2) && !/^(?:and|or)$/.test(cursor.word(next + 2))) return pin;
  return { ...pin, next: next + 2, span: { start: pin.span.start, end: cursor.end(next + 1) } };
}

/** `00:14:22`, `1:02:03`: hours, minutes and seconds, glued; first token after it, or `i`. */
function timeCodeEnd(cursor: Cursor, i: number): number {
  for (const at of [i, i + 2, i + 4]) {
    if (!cursor.isDigits(at) || cursor.end(at) - cursor.start(at) > 2) return i;
    if (at > i && (!cursor.isMark(at - 1, ':') || !cursor.isGlued(at - 1) || !cursor.isGlued(at))) return i;
  }
  return i + 5;
}

/** `at 00:14:22–00:15:01, 00:20:00`: time codes of a recording. */
function readTimeCodes(cursor: Cursor, { first, at }: Place): PinReading | null {
  const pins: RawPin[] = [];
  let next = at;
  for (let i = at; ; i = next + 1) {
    const end = timeCodeEnd(cursor, i);
    if (end === i) break;
    const tail = cursor.isDash(end) ? timeCodeEnd(cursor, end + 1) : end + 1;
    const isRange = tail > end + 1;
    const from = cursor.text.slice(cursor.start(i), cursor.end(end - 1));
    const to = isRange ? cursor.text.slice(cursor.start(end + 1), cursor.end(tail - 1)) : from;
    next = isRange ? tail : end;
    pins.push({ type: 'time', from, to, ...cursor.span(i, next - 1) });
    if (!cursor.isMark(next, ',') && !cursor.isMark(next, '&')) break;
  }
  return pins.length === 0 ? null : reading(cursor, first, pins, afterJoint(cursor, next, pins));
}

/** First token after the last place, where a joint was tried and nothing followed it. */
function afterJoint(cursor: Cursor, next: number, pins: readonly RawPin[]): number {
  const end = pins.at(-1)?.end ?? 0;
  let token = next;
  while (token > 0 && cursor.start(token - 1) >= end) token -= 1;
  return token;
}

const PAGE_WORD = /^(?:pp?|pgs?|pages?)\.?$/i;
const COLUMN_WORD = /^cols?\.$/;
const LINE_WORD = /^(?:ll?|lns?|lines?)\.?$/i;

/**
 * `Page 12, Lines 4-7`, `P. 12, L. 4 – P. 13, L. 7`, `p. 12, l. 4 to p. 13, l. 2`, `col. 3, ll. 4–7`, `Pg. 4`: pages whose
 * words or whose range `readPins` does not know. Null for pages that it reads.
 */
function readPagesAndLines(cursor: Cursor, { first, at, isMarked }: Place): PinReading | null {
  if (cursor.isDigits(at + 1) && COLUMN_WORD.test(cursor.word(at))) {
    const pin = readPins(cursor, at + 1, UNMARKED_PIN_OF_RECORD);
    return pin && { ...pin, span: { start: cursor.start(first), end: pin.span.end } };
  }
  const from = pageAndLine(cursor, at);
  if (from === null) return null;
  const joint = cursor.isDash(from.next) || cursor.is(from.next, 'to') ? from.next + 1 : from.next;
  const to = joint > from.next && from.line !== null ? pageAndLine(cursor, joint) : null;
  // A page in the words that every citation uses, without a line or with lines of its own, is read as any other.
  const isOrdinary = /^[a-z]/.test(cursor.word(at)) && (from.line === null || isLineWord(cursor, from.lineWord));
  if (to === null) {
    if (isOrdinary || (!isMarked && !cursor.isMark(first - 1, ',') && !cursor.isDash(first - 1) && from.line === null))
      return null;
    return reading(cursor, first, [placeOf(cursor, at, from, from)], from.next);
  }
  return to.line === null ? null : reading(cursor, first, [placeOf(cursor, at, from, to)], to.next);
}

/** A page with the lines after it, by the words before each. */
interface PageAndLine {
  readonly page: number;
  readonly lastPage: number;
  readonly line: number | null;
  readonly lastLine: number | null;
  readonly lineWord: number;
  readonly next: number;
}

/** Reads `P. 12, L. 4` or `Page 12` at token `i`, or null. */
function pageAndLine(cursor: Cursor, i: number): PageAndLine | null {
  if (!cursor.isDigits(i + 1) || !PAGE_WORD.test(cursor.word(i))) return null;
  const pages = numbers(cursor, i + 1);
  const lineWord = cursor.isMark(pages.next, ',') ? pages.next + 1 : pages.next;
  const hasLine = cursor.isDigits(lineWord + 1) && LINE_WORD.test(cursor.word(lineWord));
  const lines = hasLine ? numbers(cursor, lineWord + 1) : null;
  return {
    page: pages.from,
    lastPage: pages.to,
    line: lines?.from ?? null,
    lastLine: lines?.to ?? null,
    lineWord,
    next: lines?.next ?? pages.next,
  };
}

interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** `4`, `4-7`, `4 – 7`: a number, or two with a dash between them. */
function numbers(cursor: Cursor, i: number): NumberRange {
  const from = Number(cursor.word(i));
  if (!cursor.isDash(i + 1) || !cursor.isDigits(i + 2)) return { from, to: from, next: i + 1 };
  return { from, to: Number(expandElided(from, Number(cursor.word(i + 2)))), next: i + 3 };
}

function placeOf(cursor: Cursor, i: number, from: PageAndLine, to: PageAndLine): RawPin {
  const span = cursor.span(i, to.next - 1);
  if (from.line === null) return { type: 'page', from: from.page, to: from.lastPage, ...span };
  const toLine = to.lastLine ?? from.line;
  return { type: 'line', from: from.page, to: to.page, fromLine: from.line, toLine, ...span };
}

/** `at A12–A14`, `at JA-45`, `p. SA12`: pages with the letters of their volume; only after `at` or a word for pages. */
function readLabelledPages(cursor: Cursor, { first, at, isMarked }: Place): PinReading | null {
  const isPaged = mayBePlaceWord(cursor, at) && PAGE_WORD.test(cursor.word(at));
  if (!isMarked && !isPaged) return null;
  const start = isPaged ? at + 1 : at;
  const from = labelledPage(cursor, start);
  if (from === null) return null;
  let to = from;
  if (cursor.isDash(from.next)) {
    const last = labelledPage(cursor, from.next + 1);
    const plain = cursor.isDigits(from.next + 1) ? cursor.word(from.next + 1) : null;
    if (last !== null) to = last;
    else if (plain !== null) to = { label: from.letters + plain, letters: from.letters, next: from.next + 2 };
  }
  const span = { start: cursor.start(start), end: cursor.labelEnd(to.next - 1) };
  return reading(cursor, first, [{ type: 'page', from: from.label, to: to.label, ...span }], to.next);
}

interface LabelledPage {
  readonly label: string;
  readonly letters: string;
  readonly next: number;
}

/** Reads `A12`, `A-12`, `DEF 430`, `LUND_000414` as written; null for any other token. */
function labelledPage(cursor: Cursor, i: number): LabelledPage | null {
  const glued = /^([A-Z]{1,4})\d{1,7}\.?$|^([A-Z]{5,12})\d{4,8}\.?$/.exec(cursor.word(i));
  // `T10:22:14` is a time.
  if (glued && cursor.isMark(i + 1, ':') && cursor.isGlued(i + 1)) return null;
  if (glued) return { label: cursor.bare(i), letters: glued[1] ?? glued[2] ?? '', next: i + 1 };
  if (/^[A-Z]{2,12}$/.test(cursor.word(i)) && cursor.isDigits(i + 1) && !cursor.is(i, 'ID') && !cursor.is(i, 'ECF')) {
    return { label: `${cursor.word(i)} ${cursor.word(i + 1)}`, letters: `${cursor.word(i)} `, next: i + 2 };
  }
  const mark = cursor.isMark(i + 1, '_') ? '_' : '-';
  const joined = mark === '_' || cursor.isDash(i + 1);
  if (!joined || !cursor.isGlued(i + 1) || !cursor.isGlued(i + 2) || !cursor.isDigits(i + 2)) return null;
  const isLong = cursor.end(i + 2) - cursor.start(i + 2) >= 4;
  if (!(isLong ? /^[A-Z]{1,12}$/ : /^[A-Z]{1,4}$/).test(cursor.word(i))) return null;
  return { label: cursor.word(i) + mark + cursor.word(i + 2), letters: cursor.word(i) + mark, next: i + 3 };
}

function reading(cursor: Cursor, first: number, pins: readonly RawPin[], next: number): PinReading {
  return {
    next,
    span: { start: cursor.start(first), end: pins.at(-1)?.end ?? cursor.end(next - 1) },
    pins,
    symbols: [],
  };
}

import { UNMARKED_PIN } from '../cases/pinGrammars.ts';
import type { Cursor } from '../cursor.ts';
import { type PinReading, readPins } from '../pins.ts';
import type { RawPin } from '../raw.ts';

/** `3F`, `B4F`: an exhibit in the record of a claim for benefits, by its number and the letter of its section. */
export function isBenefitsExhibit(cursor: Cursor, i: number): boolean {
  return /^(?:\d{1,3}[A-F]|[A-F]\d{1,3}[A-F])$/.test(cursor.bare(i));
}

/** The stroke of `412/3F`, which says of which exhibit the page before it is. */
function isStroke(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, '/') && cursor.isGlued(i) && cursor.isGlued(i + 1) && isBenefitsExhibit(cursor, i + 1);
}

/**
 * Reads `188, 412/3F`, `355/3F, 361/3F at 2`: pages of the transcript of a claim for benefits, with the exhibit that the page
 * is of, and its own page there. Null when no exhibit follows a page. `first` is the reading of the pages up to the stroke.
 */
export function readPagesWithExhibits(cursor: Cursor, first: PinReading): PinReading | null {
  if (!isStroke(cursor, first.next)) return null;
  const pins: RawPin[] = [];
  let reading: PinReading | null = first;
  let { next } = first;
  while (reading !== null) {
    for (const pin of reading.pins) pins.push(pin);
    next = reading.next;
    if (!isStroke(cursor, next)) break;
    next = exhibitEnd(cursor, next);
    const goesOn = cursor.isMark(next, ',') && cursor.isNumber(next + 1);
    reading = goesOn ? readPages(cursor, next + 1) : null;
  }
  return { next, span: { start: first.span.start, end: cursor.labelEnd(next - 1) }, pins, symbols: [] };
}

function readPages(cursor: Cursor, at: number): PinReading | null {
  return readPins(cursor, at, UNMARKED_PIN);
}

/** First token after `/3F`, `/3F/2`, `/3F at 2`, whose stroke is token `stroke`. */
function exhibitEnd(cursor: Cursor, stroke: number): number {
  const next = stroke + 2;
  const joint = cursor.is(next, 'at') || (cursor.isMark(next, '/') && cursor.isGlued(next));
  if (!joint || !cursor.isDigits(next + 1)) return next;
  return cursor.isDash(next + 2) && cursor.isDigits(next + 3) ? next + 4 : next + 2;
}

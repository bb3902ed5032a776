import type { Cursor } from '../cursor.ts';
import { isMonth } from '../months.ts';

/** First token after `Jan. 5, 2024`, `1/5/24`, `5 January 2024` that begins at token `i`; `i` when no date does. */
export function dateEnd(cursor: Cursor, i: number): number {
  if (cursor.isWord(i)) {
    const isDate = isMonth(cursor, i) && isDay(cursor, i + 1);
    if (!isDate) return i;
    const year = cursor.isMark(i + 2, ',') ? i + 3 : i + 2;
    return isYear(cursor, year) ? year + 1 : i;
  }
  if (!isDay(cursor, i)) return i;
  if (cursor.isWord(i + 1)) return isMonth(cursor, i + 1) && isYear(cursor, i + 2) ? i + 3 : i;
  const slashed = cursor.isMark(i + 1, '/') && isDay(cursor, i + 2) && cursor.isMark(i + 3, '/');
  return slashed && cursor.isDigits(i + 4) ? i + 5 : i;
}

function isDay(cursor: Cursor, i: number): boolean {
  return cursor.isDigits(i) && cursor.end(i) - cursor.start(i) <= 2;
}

function isYear(cursor: Cursor, i: number): boolean {
  return cursor.isDigits(i) && cursor.end(i) - cursor.start(i) === 4;
}

/** First token after the date of a paper that follows its name: `, Jan. 5, 2024`, `(1/5/24)`, `of Jan. 5, 2024`; else `next`. */
export function dateAfterName(cursor: Cursor, next: number): number {
  const joint = cursor.isMark(next, ',') || cursor.is(next, 'of') ? next + 1 : next;
  return bracketedDateEnd(cursor, joint) ?? datedEnd(cursor, joint) ?? next;
}

/** First token after a date that follows a pin, after a comma or in brackets; else `next`. */
export function trailingDateEnd(cursor: Cursor, next: number): number {
  if (cursor.isMark(next, ',')) return datedEnd(cursor, next + 1) ?? next;
  return bracketedDateEnd(cursor, next) ?? next;
}

function datedEnd(cursor: Cursor, i: number): number | null {
  const isTold = cursor.is(i, 'dated') || cursor.is(i, 'filed') || cursor.is(i, 'taken');
  const first = isTold ? i + 1 : i;
  const end = dateEnd(cursor, first);
  return end === first ? null : end;
}

function bracketedDateEnd(cursor: Cursor, open: number): number | null {
  if (!cursor.isMark(open, '(') && !cursor.isMark(open, '[')) return null;
  const end = datedEnd(cursor, open + 1);
  return end !== null && (cursor.isMark(end, ')') || cursor.isMark(end, ']')) ? end + 1 : null;
}

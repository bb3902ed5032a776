import type { Cursor, ViewSpan } from './cursor.ts';
import { hasHash, keywordTable } from './keywords.ts';
import { isMonth } from './months.ts';

/** The parenthetical that names court and date: `(2d Cir. 2001)`, `(S.D.N.Y. Sept. 30, 2003)`, `(1986)`. */
export interface CourtDate {
  /** First token after the closing parenthesis. */
  readonly next: number;
  readonly court: ViewSpan | null;
  readonly date: ViewSpan;
  readonly year: number;
}

/** No court and date are longer than this many tokens; what is longer explains something. */
const LONGEST = 40;

/** Reads the parenthetical that opens at token `open`, when it ends in a year; null for any other. */
export function readCourtDate(cursor: Cursor, open: number): CourtDate | null {
  if (!cursor.isMark(open, '(') && !cursor.isMark(open, '[')) return null;
  const closing = cursor.isMark(open, '(') ? ')' : ']';
  if (!cursor.isNumber(open + 1) && !cursor.isCapitalised(open + 1)) return null;
  const year = findYear(cursor, open + 1);
  if (year === null) return null;
  const close = findClose(cursor, year.token + 1, closing);
  const dateStart = readDateStart(cursor, open + 1, year);
  const court = courtSpan(cursor, open + 1, dateStart);
  return {
    next: close,
    court,
    date: { start: dateStart.offset, end: cursor.end(year.token) },
    year: year.value,
  };
}

interface YearToken {
  readonly token: number;
  readonly value: number;
  /** View offset of the year's first digit: inside the token when glued, as in `Cir.2005`. */
  readonly offset: number;
}

/** The first year that closes the parenthetical or is followed by a comma (`2019, pet. denied`). */
function findYear(cursor: Cursor, first: number): YearToken | null {
  for (let i = first; i < Math.min(first + LONGEST, cursor.count); i++) {
    const mark = cursor.markCode(i);
    if (mark === 0x29 || mark === 0x28 || mark === 0x3b || mark === 0x22 || mark === 0x201c || mark === 0x201d)
      return null;
    if (mark !== 0) continue;
    const year = yearAt(cursor, i) ?? slashYearAt(cursor, i, first);
    if (year === null) continue;
    const after = cursor.mark(i + 1);
    // `2019 no pet.)`: the comma before the history was forgotten.
    if (cursor.isWord(i + 1) && /^(?:no|pet\.|writ|n\.r\.e\.)$/.test(cursor.word(i + 1))) return year;
    // A year that nothing closes is taken when the sentence ends there: the parenthesis was forgotten.
    if (after === ')' || after === ']' || after === ',' || after === ';' || after === '.' || i + 1 === cursor.count)
      return year;
  }
  return null;
}

function yearAt(cursor: Cursor, i: number): YearToken | null {
  if (!cursor.isNumber(i) && !cursor.endsInPage(i)) return null;
  const length = cursor.end(i) - cursor.start(i);
  if (length < 4 || (cursor.isNumber(i) && length > 4)) return null;
  const value = cursor.isNumber(i) ? cursor.value(i) : Number(/\.(\d{4})$/.exec(cursor.word(i))?.[1] ?? Number.NaN);
  return value >= 1600 && value <= 2100 ? { token: i, value, offset: cursor.end(i) - 4 } : null;
}

/** `5/3/16`, `5/3/2016`: the day of a decision in Louisiana, after the court. */
function slashYearAt(cursor: Cursor, i: number, first: number): YearToken | null {
  if (!cursor.isDigits(i) || !cursor.isMark(i - 1, '/') || !cursor.isMark(i - 3, '/') || i - 5 < first) return null;
  if (!cursor.isDigits(i - 2) || !cursor.isDigits(i - 4) || Number(cursor.word(i - 4)) > 12) return null;
  const value = Number(cursor.word(i));
  const length = cursor.end(i) - cursor.start(i);
  if (length !== 2 && length !== 4) return null;
  return {
    token: i,
    value: length === 4 ? value : value + (value <= SLASH_PIVOT ? 2000 : 1900),
    offset: cursor.start(i),
  };
}

/** Two digits of a year up to this are of this century. */
const SLASH_PIVOT = 50;

/** First token after the parenthesis that closes the parenthetical; the token after the year when none does. */
function findClose(cursor: Cursor, afterYear: number, closing: string): number {
  let depth = 0;
  for (let i = afterYear; i < Math.min(afterYear + LONGEST, cursor.count); i++) {
    if (cursor.isMark(i, '(')) depth += 1;
    else if (cursor.isMark(i, closing)) {
      if (depth === 0) return i + 1;
      depth -= 1;
    } else if (cursor.startsParagraph(i)) break;
  }
  return afterYear;
}

interface DateStart {
  readonly token: number;
  readonly offset: number;
}

/** Steps back from the year over `30,` and `Sept.`. */
function readDateStart(cursor: Cursor, first: number, year: YearToken): DateStart {
  if (year.offset > cursor.start(year.token)) return { token: year.token, offset: year.offset };
  if (cursor.isMark(year.token - 1, '/')) return { token: year.token - 4, offset: cursor.start(year.token - 4) };
  let i = year.token - 1;
  if (cursor.isMark(i, ',')) i -= 1;
  if (isDay(cursor, i)) i -= 1;
  if (i >= first && cursor.isWord(i) && isMonth(cursor, i)) return { token: i, offset: cursor.start(i) };
  return { token: year.token, offset: year.offset };
}

/** `30`, or `28th` as prose has it. */
function isDay(cursor: Cursor, i: number): boolean {
  if (!cursor.isNumber(i)) return false;
  if (cursor.isDigits(i)) return cursor.end(i) - cursor.start(i) <= 2 && cursor.value(i) <= 31;
  const [, day = '', ending] = /^(\d{1,2})(st|nd|rd|th)?$/.exec(cursor.word(i)) ?? [];
  return day !== '' && Number(day) <= 31 && (ending === undefined || isMonth(cursor, i - 1));
}

/** How a court came to a date. */
const PARTICIPLE = /^(?:filed|decided|argued|dated|entered)$/;
const PARTICIPLES = keywordTable(['filed', 'decided', 'argued', 'dated', 'entered']);

function courtSpan(cursor: Cursor, first: number, date: DateStart): ViewSpan | null {
  const glued = date.offset > cursor.start(date.token);
  let last = glued ? date.token : date.token - 1;
  if (!glued && cursor.isMark(last, ',')) last -= 1;
  // `2d Cir. filed Jan. 3, 2012`: how the court came to the date.
  if (!glued && hasHash(PARTICIPLES, cursor.hash(last)) && PARTICIPLE.test(cursor.word(last))) last -= 1;
  if (last < first) return null;
  // `(Case No. S20A1234, decided May 3, 2021)` names no court.
  for (let i = first; i <= last; i++) if (cursor.isNumberSign(i)) return null;
  return { start: cursor.start(first), end: glued ? date.offset : cursor.end(last) };
}

/** `15-1234 (La. 5/3/16); 190 So. 3d 1`: only in Louisiana a semicolon may part the docket number from the reporter. */
export function isOfLouisiana(cursor: Cursor, { court }: CourtDate): boolean {
  return court !== null && cursor.text.startsWith('La.', court.start);
}

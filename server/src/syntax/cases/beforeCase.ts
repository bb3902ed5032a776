import { lookupCourt } from '../../tables/courts.ts';
import { type CourtDate, isOfLouisiana, readCourtDate } from '../courtDate.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { readSignalBefore } from '../signals.ts';
import { readCaseName } from './caseName.ts';
import type { Reading } from './cases.ts';
import { bareDocketBefore, docketBefore } from './docketNumbers.ts';

/** What stands before the volume of a case. */
export interface Before {
  /** First token of the citation. */
  readonly first: number;
  readonly name: ViewSpan | null;
  readonly docket: ViewSpan | null;
  /** A court named outside a parenthesis: `8th Dist. Cuyahoga` before the number of a case in Ohio. */
  readonly court: ViewSpan | null;
  /** `Ky.` in `Ash v. Bell, Ky., 812 S.W.2d 1 (1991)`: the court, unless the parenthesis names one; else part of the name. */
  readonly courtAfterName: { readonly court: ViewSpan; readonly name: ViewSpan } | null;
  readonly courtDate: CourtDate | null;
  /** Token of a pin before the volume: `p. 5` in Louisiana, `¶ 12` in Mississippi. */
  readonly pin: number | null;
  readonly signal: ViewSpan | null;
  readonly form: 'full' | 'short' | null;
  /** The volume opens a parenthesis after the name: `In Ash v Bell (12 NY3d 1, 4 [2009]), the`. */
  readonly bracketed: boolean;
  /** `supra` stands between name and volume. */
  readonly supra: boolean;
}

/** Reads backwards from the volume: `Name, No. 02 Civ. 2826 (D. Conn. Feb. 11, 2010), ` or `Name (1998) `. */
export function readBefore(reading: Reading, volume: number, floor: number): Before {
  const { cursor, emphases } = reading;
  let end = volume - 1;
  let first = volume;
  // Washington tells so that a reporter has no more than the outcome: `State v. Ash, noted at 12 Wn. App. 2d 1034`.
  if (cursor.is(end, 'at') && cursor.is(end - 1, 'noted') && end - 2 >= floor) end -= 2;
  let comma = cursor.isMark(end, ',');
  // `15-1234 (La. 5/3/16); 190 So. 3d 1`
  const semicolon = cursor.isMark(end, ';') && cursor.isMark(end - 1, ')');
  const bracketed = cursor.isMark(end, '(') && end > floor;
  if (comma || semicolon || bracketed) end -= 1;
  // `The “Amistad,” 40 U.S. 518`: the comma stands inside the quotation marks.
  if (cursor.isMark(end - 1, ',') && '”"'.includes(cursor.mark(end) || ' ')) comma = true;
  // `--- F.4th ---, 2024 WL 123456`: a reporter whose volume is not out yet stands before the database number.
  const unpublished = comma ? unpublishedBefore(cursor, end, floor) : null;
  if (unpublished !== null) end = unpublished - 1;
  let courtDate: CourtDate | null = null;
  let pin: number | null = null;
  const parenthesis = bracketed ? null : precedingCourtDate(cursor, end, floor);
  if (parenthesis && (!semicolon || isOfLouisiana(cursor, parenthesis.courtDate))) {
    courtDate = parenthesis.courtDate;
    end = parenthesis.open - 1;
    first = parenthesis.open;
    comma = true;
  }
  const pinBefore = comma ? docketPinBefore(cursor, end, floor) : null;
  if (pinBefore !== null) {
    pin = pinBefore.pin;
    end = pinBefore.last;
  }
  let docket: ViewSpan | null = null;
  let court: ViewSpan | null = null;
  const numbered = comma ? docketBefore(cursor, end, floor) : null;
  const docketStart = numbered ?? (comma ? bareDocketBefore(cursor, end, floor) : null);
  const afterDocket = { first, end };
  if (docketStart !== null) {
    docket = cursor.span(docketStart, end);
    first = docketStart;
    end = docketStart - 1;
    const district = districtBefore(cursor, end, floor) ?? federalCourtBefore(cursor, end, floor);
    if (district !== null) {
      if (cursor.isMark(end, ',')) end -= 1;
      court = cursor.span(district, end);
      first = district;
      end = district - 1;
    }
    if (cursor.isMark(end, ',')) end -= 1;
  }
  // California repeats the volume after a supra: `People v. Humphrey, supra, 13 Cal.4th at p. 1089`.
  const supra = comma && cursor.is(end, 'supra') && cursor.isMark(end - 1, ',');
  if (supra) end -= 2;
  let name = readCaseName(cursor, end, floor, emphases);
  // `aff'd, 05-1111 (La. 6/3/05), 903 So. 2d 457`: what a phrase of history introduces has no name of its own.
  const isHistory = docketStart === floor && floor > 0;
  // What only looks like a docket number has a name before it, or it is none.
  if (docketStart !== null && numbered === null && name?.form !== 'full' && !isHistory) {
    docket = null;
    court = null;
    ({ first, end } = afterDocket);
    name = readCaseName(cursor, end, floor, emphases);
  }
  // Without a comma, only a whole name or an emphasised one is believed: `of 258 F.3d 62` has none.
  const believed = name !== null && ((comma && !bracketed) || name.form === 'full');
  if (name !== null && believed) first = name.first;
  return {
    first,
    name: name !== null && believed ? cursor.span(name.first, name.last) : null,
    docket,
    court: believed || isHistory ? court : null,
    courtAfterName: name?.form === 'full' && believed ? courtAfterName(cursor, name.first, name.last) : null,
    courtDate: believed || isHistory ? courtDate : null,
    pin: believed || isHistory ? pin : null,
    signal: readSignalBefore(cursor, first, floor),
    form: name !== null && believed ? name.form : null,
    bracketed: bracketed && believed,
    supra,
  };
}

/** No opinion waits for its page in more reporters, pins included. */
const MOST_BLANKS = 4;

/**
 * The comma before `--- F.4th ---` or `__ N.C. App. __, __, __ S.E.2d __` that ends at token `last`, or null. What is left
 * blank may be a pin too.
 */
function unpublishedBefore(cursor: Cursor, last: number, floor: number): number | null {
  let found: number | null = null;
  let end = last;
  for (let blanks = 0; blanks < MOST_BLANKS && end > floor; blanks++) {
    const comma = blankReporterBefore(cursor, end, floor) ?? blankPinBefore(cursor, end, floor);
    if (comma === null) break;
    found = comma;
    end = comma - 1;
  }
  return found;
}

function isBlankMark(cursor: Cursor, i: number): boolean {
  return cursor.isDash(i) || cursor.isMark(i, '_');
}

/** The comma before the `___` of a pin whose page is not out yet; blanks must stand before it too. */
function blankPinBefore(cursor: Cursor, last: number, floor: number): number | null {
  let i = last;
  while (i > floor && isBlankMark(cursor, i)) i -= 1;
  return i < last && cursor.isMark(i, ',') && isBlankMark(cursor, i - 1) ? i : null;
}

function blankReporterBefore(cursor: Cursor, last: number, floor: number): number | null {
  const isBlank = (i: number): boolean => isBlankMark(cursor, i);
  let i = last;
  while (i > floor && isBlank(i)) i -= 1;
  if (last - i < 1) return null;
  const reporter = i;
  while (i > floor && reporter - i < 5 && !isBlank(i) && !cursor.isMark(i, ',')) i -= 1;
  const blanks = i;
  while (i > floor && isBlank(i)) i -= 1;
  return i < blanks && cursor.isMark(i, ',') ? i : null;
}

/** A court-and-date parenthetical that closes at token `close`. */
function precedingCourtDate(
  cursor: Cursor,
  close: number,
  floor: number,
): { courtDate: CourtDate; open: number } | null {
  if (!cursor.isMark(close, ')')) return null;
  for (let open = close - 1; open >= Math.max(floor, close - 16); open--) {
    if (!cursor.isMark(open, '(')) continue;
    const courtDate = readCourtDate(cursor, open);
    return courtDate && courtDate.next === close + 1 ? { courtDate, open } : null;
  }
  return null;
}

/** `, p. 5` and `, pp. 5–6` of a slip opinion in Louisiana, ` (¶ 12)` in Mississippi, before the reporter. */
function docketPinBefore(cursor: Cursor, last: number, floor: number): { pin: number; last: number } | null {
  if (cursor.isMark(last, ')')) {
    for (let i = last - 2; i > Math.max(floor, last - 6); i--) {
      if (cursor.isMark(i, '¶') && cursor.isMark(i - 1, '(')) return { pin: i, last: i - 2 };
    }
    return null;
  }
  if (!cursor.isNumber(last)) return null;
  for (let i = last; i > Math.max(floor, last - 4); i--) {
    if (/^pp?\.$/.test(cursor.word(i))) return cursor.isMark(i - 1, ',') ? { pin: i, last: i - 2 } : null;
    if (!cursor.isNumber(i) && !cursor.isDash(i)) return null;
  }
  return null;
}

/**
 * `8th Dist. Cuyahoga` or, with a comma before the number, `8th Dist. Cuyahoga,` that ends at token `last`: an appellate
 * district of Ohio and its county, after a comma.
 */
function districtBefore(cursor: Cursor, last: number, floor: number): number | null {
  const county = cursor.isMark(last, ',') ? last - 1 : null;
  for (let i = county ?? last; i > Math.max(floor, last - 5); i--) {
    if (!cursor.isWord(i)) return null;
    if (!/^Dist(?:rict|\.)?$/.test(cursor.word(i))) continue;
    // Other states have districts too: only a county tells that it is Ohio.
    if (i === county) return null;
    const ordinal = /^(?:\d{1,2}(?:st|nd|rd|d|th)|[A-Z][a-z]+th|First|Second|Third)$/.test(cursor.word(i - 1));
    return ordinal && cursor.isMark(i - 2, ',') ? i - 1 : null;
  }
  return null;
}

/** `6th Cir.`, `S.D.Ohio` that ends at token `last`: a federal court before its docket number, as Ohio cites it. */
function federalCourtBefore(cursor: Cursor, last: number, floor: number): number | null {
  const first = cursor.is(last, 'Cir.') && /^\d{1,2}(?:st|nd|rd|d|th)$/.test(cursor.word(last - 1)) ? last - 1 : last;
  if (first - 1 <= floor || !cursor.isMark(first - 1, ',')) return null;
  if (first < last) return first;
  return /^[A-Z]\.(?:[A-Z]\.)?[A-Z]/.test(cursor.word(last)) && lookupCourt(cursor.word(last)) !== null ? last : null;
}

/** The court between commas after a name: `Ash v. Bell, Ky.`, `Ash v. Bell, Tex. Civ. App.`. */
function courtAfterName(cursor: Cursor, first: number, last: number): Before['courtAfterName'] {
  if (!cursor.endsWithPeriod(last)) return null;
  for (let i = last; i > Math.max(first + 2, last - 4); i--) {
    if (!cursor.isCapitalised(i)) return null;
    if (!cursor.isMark(i - 1, ',')) continue;
    // `City of Saint Alder, Neb.` is a place.
    for (let place = i - 2; place > first; place--)
      if (/^(?:City|Town|Village|County|Borough)$/.test(cursor.word(place))) return null;
    const court = cursor.span(i, last);
    return lookupCourt(cursor.words(court)) === null ? null : { court, name: cursor.span(first, i - 2) };
  }
  return null;
}

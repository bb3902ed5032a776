import { lookupCourtId } from '../../tables/courts.ts';
import { isOfLouisiana, readCourtDate } from '../courtDate.ts';
import type { Cursor } from '../cursor.ts';
import { isMonth } from '../months.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { readCaseName } from './caseName.ts';
import { type Parallel, parallelsOf, type Reading, readParallels, setCourtDate, takePin } from './cases.ts';
import { docketEnd, docketLabelEnd, isBareDocket, kindOfNumber } from './docketNumbers.ts';
import { isVolume } from './reporters.ts';

/** `, slip op.` and `, Dkt. 44`, `, ECF No. 44`: the paper of the other case that is cited. */
function otherPaperEnd(cursor: Cursor, start: number): number {
  if (!cursor.isMark(start, ',')) return start;
  if (/^slip$/i.test(cursor.word(start + 1)) && /^op\.$/i.test(cursor.word(start + 2))) return start + 3;
  if (!/^(?:ECF|Dkt\.?|Doc\.?|Docket|D\.E\.)$/.test(cursor.word(start + 1))) return start;
  let i = start + 2;
  while (/^(?:No\.|Entry|Doc\.|Dkt\.)$/.test(cursor.word(i))) i += 1;
  if (!cursor.isDigits(i)) return start;
  return cursor.isDash(i + 1) && cursor.isGlued(i + 1) && cursor.isDigits(i + 2) ? i + 3 : i + 1;
}

/** `21-cv-2692`: a number that only a federal docket has. */
function isFederalDocket(cursor: Cursor, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/^(?:cv|cr|mc|md|civ|crim)\.?$/i.test(cursor.word(i))) return true;
  return false;
}

/**
 * Reads a case cited by docket number and date alone: `Doe v. Roe, No. 12-cv-345 (S.D.N.Y. Jan. 1, 2020)`. `number` is
 * the token of `No.`, or the first of a docket number without it (`Doe v. Roe, 2015-1234 (La. 5/3/16)`). Null when a
 * reporter or database number follows, which is then the core.
 */
export function readDocketCase(reading: Reading, number: number, floor: number): readonly RawCitation[] | null {
  const { cursor, emphases } = reading;
  const bare = cursor.isNumber(number);
  const first = bare ? number : kindOfNumber(cursor, number, floor);
  if (!cursor.isMark(first - 1, ',')) return null;
  const end = docketEnd(cursor, bare ? number : number + 1);
  if (end === number + 1 || (bare && !isBareDocket(cursor, number, end - 1))) return null;
  // A reporter or database number follows as a rule: it is the core, and this the docket number before it.
  if (cursor.isMark(end, ',') && isVolume(cursor, end + 1)) return null;
  // `aff'd, No. 12-345 (3d Cir. Jan. 3, 2013)`: what a phrase of history introduces has the name of the case before it.
  const isHistory = floor === first;
  const court = isHistory ? null : superiorCourtBefore(cursor, first - 2, floor);
  const name = isHistory ? null : readCaseName(cursor, (court?.first ?? first) - 2, floor, emphases);
  if (!isHistory && name?.form !== 'full') return null;
  const docket = { start: cursor.start(first), end: docketLabelEnd(cursor, end - 1) };
  const citation = rawCitation('case', name?.first ?? first, end - 1, docket);
  if (name) citation.parts.name = cursor.span(name.first, name.last);
  citation.parts.docket = docket;
  citation.trimmed = { token: end - 1, end: docket.end };
  const afterPaper = otherPaperEnd(cursor, end);
  const next = takePin(cursor, citation, afterPaper);
  const courtDate = readCourtDate(cursor, next);
  const joint = courtDate?.next ?? next;
  const joins =
    cursor.isMark(joint, ',') || (cursor.isMark(joint, ';') && courtDate && isOfLouisiana(cursor, courtDate));
  if (joins && isVolume(cursor, joint + 1)) return null;
  if (courtDate?.court || (courtDate && (court || isUnpublishedOrder(cursor, courtDate.next)))) {
    setCourtDate(cursor, citation, courtDate);
    citation.last = courtDate.next - 1;
  } else if (bare || first !== number || !isFederalDocket(cursor, number + 1, end)) return null;
  else citation.last = Math.max(next, end) - 1;
  if (court && !citation.parts.court) {
    citation.parts.court = cursor.span(court.first, court.last);
    citation.courtId = lookupCourtId('Conn. Super. Ct.');
  }
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  const parallels: Parallel[] = [];
  citation.last = readParallels(cursor, citation, parallels, citation.last + 1) - 1;
  return [citation, ...parallelsOf(citation, parallels)];
}

/** `No. 2-05-0507 (2007) (unpublished order under Supreme Court Rule 23)`, as in Illinois: what it is stands after the year. */
function isUnpublishedOrder(cursor: Cursor, open: number): boolean {
  return cursor.isMark(open, '(') && cursor.word(open + 1) === 'unpublished';
}

/** `Superior Court, judicial district of Hartford,` before the docket number, as in Connecticut. */
function superiorCourtBefore(cursor: Cursor, last: number, floor: number): { first: number; last: number } | null {
  if (!cursor.isCapitalised(last)) return null;
  for (let i = last; i > Math.max(floor, last - 12); i--) {
    if (cursor.is(i, 'Superior') && cursor.is(i + 1, 'Court'))
      return cursor.isMark(i - 1, ',') ? { first: i, last } : null;
    if (!cursor.isWord(i) && !cursor.isMark(i, ',') && !cursor.isDash(i) && !cursor.isMark(i, '/')) return null;
  }
  return null;
}

/** `unpublished per curiam opinion of the Court of Appeals, issued May 3, 2012 (` has no more tokens than this. */
const LONGEST_DESCRIPTION = 24;

/**
 * Reads an unpublished opinion as Michigan cites it, at the `No.` of its docket: `In re Roe, unpublished per curiam opinion
 * of the Court of Appeals, issued May 3, 2012 (Docket No. 301234), p 3`.
 */
export function readDescribedCase(reading: Reading, number: number, floor: number): readonly RawCitation[] | null {
  const { cursor, emphases } = reading;
  const open = number - 2;
  if (!cursor.is(number - 1, 'Docket') || !cursor.isMark(open, '(')) return null;
  let first = open - 1;
  while (first > floor && first > open - LONGEST_DESCRIPTION && !cursor.is(first, 'unpublished')) first -= 1;
  const end = docketEnd(cursor, number + 1);
  if (!cursor.is(first, 'unpublished') || !cursor.isMark(first - 1, ',') || end === number + 1) return null;
  const name = readCaseName(cursor, first - 2, floor, emphases);
  const close = cursor.isMark(end, ')') ? end : end - 1;
  if (name === null || !cursor.isMark(close, ')') || !cursor.isDigits(open - 1)) return null;
  const docket = cursor.span(number - 1, close - 1);
  const citation = rawCitation('case', name.first, close, docket);
  citation.parts.name = cursor.span(name.first, name.last);
  citation.parts.docket = docket;
  const date = cursor.isMark(open - 2, ',') ? open - 4 : open - 1;
  citation.parts.date = cursor.span(date, open - 1);
  citation.year = Number(cursor.word(open - 1));
  takePin(cursor, citation, close + 1);
  citation.signal = readSignalBefore(cursor, name.first, floor);
  return [citation];
}

/** The docket number of a Court of Appeal of California, whose letter is that of its district, or of its Supreme Court. */
const CALIFORNIA_DOCKET = /^[A-HS]\d{6}$/;

/**
 * Reads an unpublished opinion as California cites it, at the parenthesis of its date: `People v. Roe (Mar. 5, 2019,
 * B286123) [nonpub. opn.]`. Null without a whole name, and where a database number follows.
 */
export function readCaliforniaDocket(reading: Reading, open: number, floor: number): readonly RawCitation[] | null {
  const { cursor, emphases } = reading;
  const [day, year, docket] = [open + 2, open + 4, open + 6];
  if (!cursor.isDigits(day) || !cursor.isDigits(year) || !CALIFORNIA_DOCKET.test(cursor.word(docket))) return null;
  if (!cursor.isMark(docket + 1, ')') || !isMonth(cursor, open + 1)) return null;
  if (cursor.isMark(docket + 2, ',') && isVolume(cursor, docket + 3)) return null;
  const name = readCaseName(cursor, open - 1, floor, emphases);
  if (name?.form !== 'full') return null;
  const number = cursor.span(docket, docket);
  const citation = rawCitation('case', name.first, docket + 1, number);
  citation.parts.name = cursor.span(name.first, name.last);
  citation.parts.docket = number;
  citation.parts.date = cursor.span(open + 1, year);
  citation.year = Number(cursor.word(year));
  citation.courtId = lookupCourtId(cursor.word(docket).startsWith('S') ? 'Cal.' : 'Cal. Ct. App.');
  citation.signal = readSignalBefore(cursor, name.first, floor);
  return [citation];
}

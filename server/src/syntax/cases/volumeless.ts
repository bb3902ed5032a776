import { readCourtDate } from '../courtDate.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { isGroupedNumber } from '../pinWords.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { readCaseName } from './caseName.ts';
import { type Parallel, parallelsOf, type Reading, readParallels, setCourtDate, takePin } from './cases.ts';
import { blankPageEnd } from './locators.ts';
import { type ReporterReading, readReporter } from './reporters.ts';

/** No reporter that stands without a volume has more tokens than this: `Fed. Sec. L. Rep. (CCH)`. */
const LONGEST = 9;

const MEMOS = keywordTable(['memo', 'op', 'opinion']);

/**
 * Reads a case whose reporter has no volume, at the number after the reporter: `T.C. Memo. 2012-34`,
 * `Bankr. L. Rep. (CCH) ¶ 12,345`. Null when there is none.
 */
export function readVolumeless(reading: Reading, i: number, floor: number): readonly RawCitation[] | null {
  const { cursor } = reading;
  if (hasHash(MEMOS, cursor.hash(i - 1)) && /^(?:Memo|Op|Opinion)\.?$/.test(cursor.word(i - 1)))
    return readMemo(reading, i, floor);
  const service =
    cursor.isMark(i - 1, '¶') && cursor.isMark(i - 2, ')') && /^[A-Z]{2,3}$|^P-H$/.test(cursor.word(i - 3));
  return service ? readService(reading, i, floor) : null;
}

/** `T.C. Memo. 2012-34`: the year and the number of a memorandum decision. */
function readMemo(reading: Reading, i: number, floor: number): readonly RawCitation[] | null {
  const { cursor } = reading;
  if (cursor.end(i) - cursor.start(i) !== 4 || !cursor.isDigits(i) || !cursor.isDigits(i + 2)) return null;
  if (!cursor.isDash(i + 1) || !cursor.isGlued(i + 1) || !cursor.isGlued(i + 2)) return null;
  const reporter = reporterBefore(cursor, i - 1, floor);
  if (reporter === null) return null;
  const citation = caseAt(reading, reporter, i + 2, floor);
  citation.parts.volume = cursor.span(i, i);
  citation.parts.page = cursor.span(i + 2, i + 2);
  citation.year ??= Number(cursor.word(i));
  return withParallels(cursor, citation);
}

/** `Bankr. L. Rep. (CCH) ¶ 12,345`: the paragraph of a loose-leaf service. */
function readService(reading: Reading, i: number, floor: number): readonly RawCitation[] | null {
  const { cursor } = reading;
  const reporter = reporterBefore(cursor, i - 2, floor);
  if (reporter === null) return null;
  const last = isGroupedNumber(cursor, i) ? i + 2 : i;
  const citation = caseAt(reading, reporter, last, floor);
  citation.parts.page = cursor.span(i, last);
  return withParallels(cursor, citation);
}

/** The case with its parallels: `T.C. Memo. 2011-12, 101 T.C.M. (CCH) 45`. */
function withParallels(cursor: Cursor, citation: RawCitation): RawCitation[] {
  const parallels: Parallel[] = [];
  const next = readParallels(cursor, citation, parallels, citation.last + 1);
  citation.last = next - 1;
  if (!citation.parts.date) takeCourtDate(cursor, citation, next);
  return [citation, ...parallelsOf(citation, parallels)];
}

/** The reporter of cases that ends at token `last`, with no number before it. */
function reporterBefore(cursor: Cursor, last: number, floor: number): ReporterReading | null {
  let found: ReporterReading | null = null;
  for (let first = last; first >= Math.max(floor, last - LONGEST); first--) {
    if (cursor.isMark(first, ',') || cursor.isMark(first, ';')) break;
    const reading = cursor.isCapitalised(first) ? readReporter(cursor, first) : null;
    if (reading?.last === last) found = reading;
  }
  return found !== null && !cursor.isDigits(found.first - 1) ? found : null;
}

/** A case whose core goes from its reporter to token `last`, with its name before and its pin, court and date after it. */
function caseAt(reading: Reading, reporter: ReporterReading, last: number, floor: number): RawCitation {
  const { cursor, emphases } = reading;
  const citation = rawCitation('case', reporter.first, last, cursor.span(reporter.first, last));
  citation.parts.reporter = cursor.span(reporter.first, reporter.last);
  citation.edition = reporter.form.matches[0]?.edition ?? null;
  const name = cursor.isMark(reporter.first - 1, ',')
    ? readCaseName(cursor, reporter.first - 2, floor, emphases)
    : null;
  if (name !== null) {
    citation.first = name.first;
    citation.parts.name = cursor.span(name.first, name.last);
  }
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  takeCourtDate(cursor, citation, last + 1);
  citation.courtId ??= citation.edition?.courtId ?? null;
  return citation;
}

function takeCourtDate(cursor: Cursor, citation: RawCitation, at: number): void {
  const next = citation.parts.pin ? at : takePin(cursor, citation, at);
  const courtDate = readCourtDate(cursor, next);
  setCourtDate(cursor, citation, courtDate);
  citation.last = (courtDate?.next ?? next) - 1;
}

/** `--- F.4th ---` has no more tokens than this. */
const LONGEST_UNPUBLISHED = 16;

/**
 * Reads a case not yet in its reporter, at the parenthesis of its court and date: `Ash v. Bell, --- F.4th --- (9th Cir.
 * 2023)`. Null without a whole name.
 */
export function readUnpublished(reading: Reading, open: number, floor: number): readonly RawCitation[] | null {
  const { cursor, emphases } = reading;
  if (!isBlank(cursor, open - 1)) return null;
  let page = open - 1;
  while (page > floor && isBlank(cursor, page - 1)) page -= 1;
  let i = page - 1;
  while (i > Math.max(floor, open - LONGEST_UNPUBLISHED) && !cursor.isMark(i, ',')) i -= 1;
  if (!cursor.isMark(i, ',')) return null;
  const volume = i + 1;
  const afterVolume = isLongDash(cursor, volume) ? volume + 1 : blankPageEnd(cursor, volume);
  const reporter = afterVolume > volume ? readReporter(cursor, afterVolume) : null;
  if (reporter?.last !== page - 1 || (open - page === 1 && !isLongDash(cursor, page))) return null;
  const courtDate = readCourtDate(cursor, open);
  const name = courtDate === null ? null : readCaseName(cursor, i - 1, floor, emphases);
  if (courtDate === null || name?.form !== 'full') return null;
  const citation = rawCitation('case', name.first, courtDate.next - 1, cursor.span(volume, open - 1));
  citation.parts.name = cursor.span(name.first, name.last);
  citation.parts.volume = cursor.span(volume, afterVolume - 1);
  citation.parts.reporter = cursor.span(reporter.first, reporter.last);
  citation.parts.page = cursor.span(page, open - 1);
  citation.edition = reporter.form.matches[0]?.edition ?? null;
  citation.signal = readSignalBefore(cursor, name.first, floor);
  setCourtDate(cursor, citation, courtDate);
  if (!citation.parts.court) citation.courtId ??= citation.edition?.courtId ?? null;
  return [citation];
}

/** A line or a dash, of which a few stand for a number. */
function isBlank(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, '_') || cursor.isDash(i);
}

/** `— U.S. —`: one long dash for a blank. */
function isLongDash(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, '—') && !cursor.isMark(i + 1, '—');
}

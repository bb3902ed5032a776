import { lookupCourt } from '../tables/courts.ts';
import type { ReporterEdition, ReporterMatch } from '../tables/reporters.ts';
import { readCaseName } from './caseName.ts';
import { type CourtDate, readCourtDate } from './courtDate.ts';
import type { Cursor, ViewSpan } from './cursor.ts';
import { docketBefore } from './docketNumbers.ts';
import { addPin, readPins } from './pins.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { isVolume, type ReporterReading, readReporter } from './reporters.ts';
import { readSignalBefore } from './signals.ts';

/** What the readers of one draft share. */
export interface Reading {
  readonly cursor: Cursor;
  /** Emphasised runs, in view offsets. */
  readonly emphases: readonly ViewSpan[];
}

/** Volume, reporter and page, by tokens. `form` tells a full citation from a short form. */
interface Locator {
  readonly volume: number;
  readonly reporter: ReporterReading;
  /** The page's tokens, null in a short form (`258 F.3d at 73`). */
  readonly page: ViewSpan | null;
  /** First token after the page; after the reporter in a short form. */
  readonly next: number;
  /** The volume is the year of the decision: `2019 WL 2717691`, `2015 IL 118000`. */
  readonly yearVolume: boolean;
}

/** No opinion is in more reporters than this; a longer list is not one citation. */
const MOST_PARALLELS = 8;

/**
 * Reads the case citation whose volume stands at token `volume`: name and docket before it, pin, parallels, court and
 * date after it. Returns the citation and its parallels in the order of the text; empty when there is none.
 * Tokens before `floor` belong to others.
 */
export function readCase(reading: Reading, volume: number, floor: number): RawCitation[] {
  const { cursor } = reading;
  const locator = readLocator(cursor, volume);
  if (locator === null) return [];
  const before = readBefore(reading, volume, floor);
  const main = coreCitation(cursor, locator);
  main.first = before.first;
  if (before.name) main.parts.name = before.name;
  if (before.docket) main.parts.docket = before.docket;
  main.signal = before.signal;

  let next = takePin(cursor, main, locator.next);
  const parallels: Parallel[] = [];
  while (parallels.length < MOST_PARALLELS) {
    const parallel = readParallel(cursor, main, next);
    if (parallel === null) break;
    parallels.push(parallel);
    next = parallel.next;
  }
  const courtDate = readCourtDate(cursor, next) ?? before.courtDate;
  if (courtDate && courtDate !== before.courtDate) next = courtDate.next;
  main.last = next - 1;
  setCourtDate(cursor, main, courtDate);
  if (main.year === null && isYear(cursor, locator) && main.kind === 'case') main.year = Number(cursor.word(volume));
  if (isDoubtful(cursor, locator, main, before.form)) return [];
  if (isYear(cursor, locator)) main.kind = databaseKind(main, before.form, courtDate);
  if (main.kind === 'case-short' && courtDate === null) main.year = null;
  if (main.kind === 'case') main.courtId ??= main.edition?.courtId ?? null;
  for (const { citation, matches } of parallels) {
    citation.year = main.year;
    citation.edition ??= chooseEdition(matches, main.year);
    citation.courtId = main.courtId ?? citation.edition?.courtId ?? null;
  }
  return [main, ...parallels.map(({ citation }) => citation)];
}

function readLocator(cursor: Cursor, volume: number): Locator | null {
  if (!cursor.isDigits(volume) || cursor.end(volume) - cursor.start(volume) > 4) return null;
  const hyphenated = readHyphenated(cursor, volume);
  if (hyphenated) return hyphenated;
  const reporter = readReporter(cursor, volume + 1);
  if (reporter === null || (cursor.startsParagraph(reporter.first) && cursor.startsParagraph(volume))) return null;
  const yearVolume = countsByYear(reporter);
  let i = reporter.last + 1;
  if (cursor.isMark(i, '(')) i = nominativeEnd(cursor, i);
  // `Ill. 2d. at 581`: a stray period after the series.
  if (cursor.isMark(i, '.') && cursor.isNumber(i - 1) && cursor.word(i + 1) === 'at') i += 1;
  if (cursor.isNumber(i) && isPageNumber(cursor, i)) {
    return { volume, reporter, page: cursor.span(i, i), next: i + 1, yearVolume };
  }
  const blank = blankPageEnd(cursor, i);
  if (blank > i) return { volume, reporter, page: cursor.span(i, blank - 1), next: blank, yearVolume };
  const at = cursor.isMark(i, ',') ? i + 1 : i;
  const place = cursor.isNumber(at + 1) || /^(?:pp?\.|n\.)/.test(cursor.word(at + 1)) || cursor.isMark(at + 1, '*');
  return cursor.word(at) === 'at' && place ? { volume, reporter, page: null, next: i, yearVolume } : null;
}

/** `1998-NMCA-105`, `2017-Ohio-5699`: a neutral citation whose parts hyphens join. */
function readHyphenated(cursor: Cursor, volume: number): Locator | null {
  if (!cursor.isDash(volume + 1) || !cursor.isDash(volume + 3) || !cursor.isDigits(volume + 4)) return null;
  if (!cursor.isGlued(volume + 1) || !cursor.isGlued(volume + 3)) return null;
  const reporter = readReporter(cursor, volume + 2);
  if (reporter === null || reporter.last !== volume + 2 || !countsByYear(reporter)) return null;
  return { volume, reporter, page: cursor.span(volume + 4, volume + 4), next: volume + 5, yearVolume: true };
}

/** Databases and neutral citations have a year for a volume. */
function countsByYear({ matches }: ReporterReading): boolean {
  return matches.some(({ edition }) => edition.type === 'database' || edition.type === 'neutral');
}

/** A first page: digits, or digits and a letter or two (`544A`), never an ordinal or a decimal. */
function isPageNumber(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  return /^\d+[A-Za-z]{0,2}$/.test(word) && !/(?:st|nd|rd|th)$/.test(word) && !cursor.isMark(i + 1, '%');
}

/** `569 U.S. ___`: a page not yet assigned. */
function blankPageEnd(cursor: Cursor, start: number): number {
  let i = start;
  while (cursor.isMark(i, '_') || (i > start && cursor.isMark(i, '-') && cursor.isGlued(i))) i++;
  return i - start >= 2 ? i : start;
}

/** `(1 Cranch)` between the volume's reporter and its page. */
function nominativeEnd(cursor: Cursor, open: number): number {
  for (let i = open + 1; i < open + 5; i++) if (cursor.isMark(i, ')')) return i + 1;
  return open;
}

function coreCitation(cursor: Cursor, locator: Locator): RawCitation {
  const { volume, reporter, page, next } = locator;
  const full = page !== null;
  const last = full ? next - 1 : reporter.last;
  const citation = rawCitation(full ? 'case' : 'case-short', volume, last, cursor.span(volume, last));
  citation.parts.volume = cursor.span(volume, volume);
  citation.parts.reporter = cursor.span(reporter.first, reporter.last);
  if (page) citation.parts.page = page;
  citation.edition = chooseEdition(possibleEditions(cursor, locator), null);
  return citation;
}

/** Reads the pin at token `next` and returns the token after it. */
export function takePin(cursor: Cursor, citation: RawCitation, next: number): number {
  const pin = readPins(cursor, next, { bareNumber: true, isVolume: (i) => isVolume(cursor, i) });
  if (pin === null) return next;
  addPin(citation, pin);
  // The pin of a short form is what tells it from its reporter: `258 F.3d at 73`.
  if (citation.kind === 'case-short') citation.core = { start: citation.core.start, end: pin.span.end };
  return pin.next;
}

interface Parallel {
  readonly citation: RawCitation;
  /** What its reporter can mean; the year of the main citation decides. */
  readonly matches: readonly ReporterMatch[];
  readonly next: number;
}

/** `, 106 S. Ct. 2548` after another locator: the same opinion in another reporter. */
function readParallel(cursor: Cursor, main: RawCitation, at: number): Parallel | null {
  if (!cursor.isMark(at, ',') || !cursor.isDigits(at + 1)) return null;
  const locator = readLocator(cursor, at + 1);
  if (locator === null) return null;
  const citation = coreCitation(cursor, locator);
  citation.parallelTo = main;
  const next = takePin(cursor, citation, locator.next);
  citation.last = next - 1;
  return { citation, matches: possibleEditions(cursor, locator), next };
}

interface Before {
  readonly first: number;
  readonly name?: ViewSpan;
  readonly docket?: ViewSpan;
  readonly courtDate: CourtDate | null;
  readonly signal: ViewSpan | null;
  readonly form: 'full' | 'short' | null;
}

/** Reads backwards from the volume: `Name, No. 02 Civ. 2826 (D. Conn. Feb. 11, 2010), ` or `Name (1998) `. */
function readBefore(reading: Reading, volume: number, floor: number): Before {
  const { cursor, emphases } = reading;
  let end = volume - 1;
  let first = volume;
  let courtDate: CourtDate | null = null;
  let comma = cursor.isMark(end, ',');
  if (comma) end -= 1;
  // `--- F.4th ---, 2024 WL 123456`: a reporter whose volume is not out yet stands before the database number.
  const unpublished = comma ? unpublishedBefore(cursor, end, floor) : null;
  if (unpublished !== null) end = unpublished - 1;
  const parenthesis = precedingCourtDate(cursor, end, floor);
  if (parenthesis) {
    courtDate = parenthesis.courtDate;
    end = parenthesis.open - 1;
    first = parenthesis.open;
    comma = true;
  }
  let docket: ViewSpan | undefined;
  const docketStart = comma ? docketBefore(cursor, end, floor) : null;
  if (docketStart !== null) {
    docket = cursor.span(docketStart, end);
    first = docketStart;
    end = docketStart - 1;
    if (cursor.isMark(end, ',')) end -= 1;
  }
  // California repeats the volume after a supra: `People v. Humphrey, supra, 13 Cal.4th at p. 1089`.
  if (comma && cursor.word(end) === 'supra' && cursor.isMark(end - 1, ',')) end -= 2;
  const name = readCaseName(cursor, end, floor, emphases);
  // Without a comma, only a whole name or an emphasised one is believed: `of 258 F.3d 62` has none.
  const believed = name !== null && (comma || name.form === 'full');
  if (believed) first = name.first;
  const signal = readSignalBefore(cursor, first, floor);
  return {
    first,
    ...(believed ? { name: cursor.span(name.first, name.last) } : {}),
    ...(docket ? { docket } : {}),
    courtDate: believed ? courtDate : null,
    signal,
    form: believed ? name.form : null,
  };
}

/** The comma before `--- F.4th ---` or `__ F.4th __` that ends at token `last`, or null. */
function unpublishedBefore(cursor: Cursor, last: number, floor: number): number | null {
  const isBlank = (i: number): boolean => cursor.isDash(i) || cursor.isMark(i, '_');
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

/** Gives a citation its court and date. */
export function setCourtDate(cursor: Cursor, citation: RawCitation, courtDate: CourtDate | null): void {
  if (courtDate === null) return;
  citation.parts.date = courtDate.date;
  citation.year = courtDate.year;
  if (courtDate.court === null) return;
  citation.parts.court = courtDate.court;
  citation.courtId = lookupCourt(cursor.words(courtDate.court))?.id ?? null;
}

/** A database number alone is a short form when it has neither a whole name nor docket nor court. */
function databaseKind(main: RawCitation, form: Before['form'], courtDate: CourtDate | null): RawCitation['kind'] {
  if (main.parts.docket || courtDate || form === 'full') return 'case';
  return form === 'short' || main.kind === 'case-short' ? 'case-short' : 'case';
}

/**
 * Numbers around a word prove little: a reporter that is also an ordinary word needs a name or a date beside it, one
 * whose letters are those of a state or a month (`3 Wash. 2`) anything else that a citation has.
 */
function isDoubtful(cursor: Cursor, locator: Locator, main: RawCitation, form: Before['form']): boolean {
  const { reporter } = locator;
  if (reporter.matches.every(({ edition }) => edition.type === 'database')) return !isYear(cursor, locator);
  if (isYear(cursor, locator)) return form === null;
  const { name, date, pin } = main.parts;
  const word = cursor.word(reporter.first);
  const single = reporter.first === reporter.last && !/\d/.test(word);
  if (reporter.wordLike || (single && !word.includes('.'))) return form !== 'full' && !(date && form !== null);
  const federal = reporter.matches.some(({ edition }) => edition.type === 'federal');
  return single && !federal && !name && !date && !pin && !cursor.isMark(locator.next, ',');
}

/** True when the volume is a year, as that of a database or neutral citation must be. */
function isYear(cursor: Cursor, { volume, yearVolume }: Locator): boolean {
  return yearVolume && cursor.end(volume) - cursor.start(volume) === 4;
}

/** The editions whose volumes are counted as this one is: by years (`1998-NMCA-105`) or one by one (`125 N.M. 600`). */
function possibleEditions(cursor: Cursor, locator: Locator): readonly ReporterMatch[] {
  const { matches } = locator.reporter;
  const byYear = isYear(cursor, locator);
  const fitting = matches.filter(
    ({ edition }) => (edition.type === 'database' || edition.type === 'neutral') === byYear,
  );
  return fitting.length > 0 ? fitting : matches;
}

/** The one edition meant: the only match, the only one by its own name, or the only one whose run has the year. */
function chooseEdition(matches: readonly ReporterMatch[], year: number | null): ReporterEdition | null {
  const canonical = matches.filter((match) => match.how === 'canonical');
  const pool = canonical.length > 0 ? canonical : matches;
  if (pool.length === 1) return pool[0]?.edition ?? null;
  if (year === null) return null;
  const fitting = pool.filter(
    ({ edition }) => (edition.firstYear ?? 0) - 1 <= year && year <= (edition.lastYear ?? 9999) + 1,
  );
  return fitting.length === 1 ? (fitting[0]?.edition ?? null) : null;
}

import { lookupCourtId } from '../../tables/courts.ts';
import { chooseEdition, type ReporterEdition, type ReporterEditions } from '../../tables/reporters.ts';
import { type CourtDate, readCourtDate } from '../courtDate.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { addPin, readPins } from '../pins.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { type Before, readBefore } from './beforeCase.ts';
import { blankPageEnd, isYear, type Locator, possibleEditions, readLocator } from './locators.ts';
import {
  PIN_BEFORE_VOLUME,
  PIN_IN_PARENTHESIS,
  PIN_OF_REPORTER,
  UNMARKED_PIN_OF_CASE,
  UNMARKED_PIN_OF_REPORTER,
} from './pinGrammars.ts';

/** What the readers of one draft share. */
export interface Reading {
  readonly cursor: Cursor;
  /** Emphasised runs, in view offsets. */
  readonly emphases: readonly ViewSpan[];
}

/** A court without its date has no more tokens than this. */
const LONGEST_COURT = 8;

/** No opinion is in more reporters than this; a longer list is not one citation. */
const MOST_PARALLELS = 8;

/**
 * Reads the case citation whose volume stands at token `volume`: name and docket before it, pin, parallels, court and
 * date after it. Returns the citation and its parallels in the order of the text; empty when there is none.
 * Tokens before `floor` belong to others.
 */
export function readCase(reading: Reading, volume: number, floor: number): RawCitation[] {
  const { cursor } = reading;
  const found = readLocator(cursor, volume);
  if (found === null || isYearOfCode(cursor, found) || isPartOfVolume(cursor, volume)) return [];
  const before = readBefore(reading, volume, floor);
  const locator = before.supra ? pinnedLocator(cursor, found) : found;
  const main = coreCitation(cursor, locator);
  main.first = before.first;
  if (before.name) main.parts.name = before.name;
  if (before.docket) main.parts.docket = before.docket;
  main.signal = before.signal;

  let next = takePin(cursor, main, locator.next);
  // The pages of a slip opinion are not those of its reporter.
  if (before.pin !== null && main.pins.length === 0) takeEarlierPin(cursor, main, before.pin);
  const parallels: Parallel[] = [];
  next = readParallels(cursor, main, parallels, next);
  const following = readCourtDate(cursor, next);
  if (following) next = readParallels(cursor, main, parallels, following.next);
  const courtDate = following ?? before.courtDate;
  if (before.bracketed && cursor.isMark(next, ')')) next += 1;
  else main.opensParenthesis = before.bracketed;
  main.last = next - 1;
  setCourtDate(cursor, main, courtDate);
  if (courtDate === null) takeCourtAlone(cursor, main);
  main.year ??= neutralYear(cursor, [locator, ...parallels.map((parallel) => parallel.locator)], main);
  // What a phrase of history introduces (`aff'd, 530 U.S. 9`) is a citation, however little it has.
  if (!isIntroduced(cursor, volume, floor) && isDoubtful(cursor, locator, main, before.form)) return [];
  if (isYear(cursor, locator)) main.kind = databaseKind(main, before.form, courtDate);
  if (isParagraphShortForm(main, before.form)) main.kind = 'case-short';
  if (main.kind === 'case-short' && courtDate === null) main.year = null;
  if (main.kind === 'case') setCourt(cursor, main, before);
  return parallels.length === 0 ? [main] : [main, ...parallelsOf(main, parallels)];
}

/** `12 O.S. 2011, § 2056`: the year of a code stands before its section. */
function isYearOfCode(cursor: Cursor, { next }: Locator): boolean {
  const sign = cursor.isMark(next, ',') ? next + 1 : next;
  return cursor.isMark(sign, '§') && /^(?:1[89]|20)\d\d$/.test(cursor.word(next - 1));
}

/** The second number of `2014-16 I.R.B. 938`: the issue of a bulletin, not a volume. */
function isPartOfVolume(cursor: Cursor, volume: number): boolean {
  return (
    cursor.isGlued(volume) && cursor.isDash(volume - 1) && cursor.isGlued(volume - 1) && cursor.isDigits(volume - 2)
  );
}

/** The parallels of a citation, with its year and its court. */
export function parallelsOf(main: RawCitation, parallels: readonly Parallel[]): RawCitation[] {
  return parallels.map(({ citation, editions }) => {
    citation.year = main.year;
    citation.edition ??= chooseEdition(editions, main.year);
    citation.courtId = main.courtId ?? citation.edition?.courtId ?? null;
    return citation;
  });
}

/** True for the volume right after a phrase of history, which is then the floor. */
function isIntroduced(cursor: Cursor, volume: number, floor: number): boolean {
  return volume === floor && (cursor.isMark(volume - 1, ',') || (cursor.isWord(volume - 1) && floor > 0));
}

/** `(9th Cir.), cert. denied, 510 U.S. 1 (1994)`, `(CA9)`: the year stands with the last decision of that year (Bluebook R10.5). */
function takeCourtAlone(cursor: Cursor, citation: RawCitation): void {
  const open = citation.last + 1;
  if (!cursor.isMark(open, '(') || citation.kind !== 'case') return;
  let close = open + 2;
  while (close < open + LONGEST_COURT && !cursor.isMark(close, ')')) close += 1;
  if (!cursor.isMark(close, ')') || !/\.$|^(?:DCA|CA(?:\d\d?|DC|Fed))$/.test(cursor.word(close - 1))) return;
  const court = cursor.span(open + 1, close - 1);
  const written = cursor.words(court);
  const known = lookupCourtId(written) ?? courtOfReporter(written, citation.edition);
  if (known === null) return;
  citation.parts.court = court;
  citation.courtId = known;
  citation.last = close;
}

/** The year of the decision that the volume of one of its locators is: `2019 WL 2717691`, `150 Ohio St.3d 1, 2017-Ohio-1234`. */
function neutralYear(cursor: Cursor, locators: readonly Locator[], main: RawCitation): number | null {
  if (main.kind !== 'case') return null;
  const counted = locators.find((locator) => isYear(cursor, locator));
  return counted === undefined ? null : Number(cursor.word(counted.volume));
}

/** `Carney, 121 M.S.P.R. 446, ¶ 11`: where paragraphs are cited, a short form repeats the first page. */
function isParagraphShortForm({ kind, parts, pins }: RawCitation, form: Before['form']): boolean {
  return kind === 'case' && form === 'short' && !parts.date && pins[0]?.type === 'paragraph';
}

/**
 * The court, where no parenthesis names it: written before the volume, or that of the reporter. The reports of a state are
 * those of its highest court, unless the parenthesis says otherwise (Bluebook R10.4(b)).
 */
function setCourt(cursor: Cursor, citation: RawCitation, { court, courtAfterName }: Before): void {
  if (court && !citation.parts.court) {
    citation.parts.court = court;
    // A district alone is one of Ohio's court of appeals.
    citation.courtId = lookupCourtId(cursor.words(court)) ?? lookupCourtId('Ohio Ct. App.');
  }
  citation.courtId ??= citation.edition?.courtId ?? null;
  if (citation.courtId !== null || citation.parts.court) return;
  if (courtAfterName && citation.edition?.type === 'regional') {
    citation.parts.name = courtAfterName.name;
    citation.parts.court = courtAfterName.court;
    citation.courtId = lookupCourtId(cursor.words(courtAfterName.court));
  } else if (citation.parts.date && citation.edition?.type === 'state') {
    citation.courtId = lookupCourtId(citation.edition.root);
  }
}

function coreCitation(cursor: Cursor, locator: Locator): RawCitation {
  const { volume, volumeLast, reporter, page, next } = locator;
  const full = page !== null;
  const last = full ? next - 1 : reporter.last;
  const citation = rawCitation(full ? 'case' : 'case-short', volume, last, cursor.span(volume, last));
  citation.parts.volume = cursor.span(volume, volumeLast);
  citation.parts.reporter = cursor.span(reporter.first, reporter.last);
  if (page) {
    citation.parts.page = page;
    citation.core = { start: citation.core.start, end: page.end };
    citation.trimmed = { token: last, end: page.end };
  }
  citation.edition = possibleEditions(cursor, locator).sole;
  return citation;
}

/** Reads the pin at token `next` and returns the token after it. */
export function takePin(cursor: Cursor, citation: RawCitation, next: number): number {
  const unmarked = citation.kind === 'case-short' && cursor.isDigits(next);
  const pin = readPins(cursor, slipEnd(cursor, next), unmarked ? UNMARKED_PIN_OF_REPORTER : PIN_OF_REPORTER);
  if (pin === null) return takeBlankPin(cursor, citation, next);
  addPin(citation, pin);
  // The pin of a short form is what tells it from its reporter: `258 F.3d at 73`.
  if (citation.kind === 'case-short') citation.core = { start: citation.core.start, end: pin.span.end };
  return takePinInParenthesis(cursor, citation, pin.next);
}

/** `, slip op.`, `, mem. op.`, `, Syl.` before a pin: the opinion as the court hands it out, its syllabus. */
function slipEnd(cursor: Cursor, at: number): number {
  let i = at + 1;
  if (!cursor.isMark(at, ',') || !cursor.isWord(i)) return at;
  if (cursor.is(i, 'Syl.') && cursor.isMark(i + 1, '¶')) return i + 1;
  if (/^unpublished$/i.test(cursor.word(i))) i += 1;
  if (!/^(?:slip|mem\.)$/i.test(cursor.word(i)) || !/^op\.$/i.test(cursor.word(i + 1))) return at;
  return i + 2;
}

/** `569 U.S. ___, ___`, `569 U. S., at ___`: a pin to a page not yet assigned. */
function takeBlankPin(cursor: Cursor, citation: RawCitation, next: number): number {
  const first = cursor.isMark(next, ',') ? next + 1 : next;
  const blank = cursor.word(first) === 'at' ? first + 1 : first;
  const end = blank === next ? next : blankPageEnd(cursor, blank);
  if (end === blank || end === next) return next;
  citation.parts.pin = cursor.span(first, end - 1);
  if (citation.kind === 'case-short') citation.core = { start: citation.core.start, end: citation.parts.pin.end };
  return end;
}

/** `60 So. 3d 1, 5 (¶ 14)` in Mississippi, `300 Ga. 12, 14 (1) (b)` in Georgia: the paragraph or division on that page. */
function takePinInParenthesis(cursor: Cursor, citation: RawCitation, at: number): number {
  if (!cursor.isMark(at, '(') || citation.parts.pin === undefined) return at;
  const { start } = citation.parts.pin;
  if (cursor.isMark(at + 1, '¶')) {
    const pin = readPins(cursor, at + 1, PIN_IN_PARENTHESIS);
    if (pin === null || !cursor.isMark(pin.next, ')')) return at;
    addPin(citation, pin);
    citation.parts.pin = { start, end: cursor.end(pin.next) };
    citation.trimmed = null;
    return pin.next + 1;
  }
  if (!citation.edition?.root.startsWith('Ga.')) return at;
  let end = at;
  while (cursor.isMark(end, '(') && cursor.isMark(end + 2, ')') && /^(?:\d|[a-z])$/.test(cursor.word(end + 1)))
    end += 3;
  if (end > at) {
    citation.parts.pin = { start, end: cursor.end(end - 1) };
    citation.trimmed = null;
  }
  return end;
}

/** A pin that stands before the volume: `2015-1234, p. 5 (La. 5/3/16), 190 So. 3d 1`. */
function takeEarlierPin(cursor: Cursor, citation: RawCitation, at: number): void {
  const pin = readPins(cursor, at, PIN_BEFORE_VOLUME);
  if (pin === null) return;
  const { last } = citation;
  addPin(citation, pin);
  citation.last = last;
  citation.trimmed = null;
}

/**
 * After a supra the number that follows the reporter is the place cited, as in Connecticut: `State v. Quill, supra, 275
 * Conn. 205–206`. With a pin of its own it is the first page of the case, repeated: `supra, 466 U.S. 668, 694`.
 */
function pinnedLocator(cursor: Cursor, locator: Locator): Locator {
  const page = locator.next - 1;
  if (locator.page === null || locator.yearVolume || !cursor.isDigits(page)) return locator;
  const pin = readPins(cursor, page, UNMARKED_PIN_OF_CASE);
  const pages = pin?.pins.filter(({ type }) => type === 'page');
  return pages?.length === 1 ? { ...locator, page: null, next: page } : locator;
}

/** A parallel of a case, and the first token after it. */
export interface Parallel {
  readonly citation: RawCitation;
  readonly locator: Locator;
  /** What its reporter can mean; the year of the main citation decides. */
  readonly editions: ReporterEditions;
  readonly next: number;
}

/**
 * Reads the parallels that follow at token `at`, and returns the token after them: after commas, after a semicolon as in
 * Michigan, in brackets as in California, in a parenthesis as in Georgia.
 */
export function readParallels(cursor: Cursor, main: RawCitation, parallels: Parallel[], at: number): number {
  let next = at;
  while (parallels.length < MOST_PARALLELS) {
    const semicolon = cursor.isMark(next, ';') && parallels.length === 0 && main.edition?.type === 'state';
    const parallel = cursor.isMark(next, ',') || semicolon ? readParallel(cursor, main, next + 1) : null;
    if (parallel === null || (semicolon && isSameSeries(parallel.citation, main))) break;
    parallels.push(parallel);
    next = parallel.next;
  }
  const closing = cursor.isMark(next, '(') ? ')' : cursor.isMark(next, '[') ? ']' : null;
  if (closing === null || !cursor.isDigits(next + 1)) return next;
  const inside: Parallel[] = [];
  let end = next;
  while (inside.length < MOST_PARALLELS && (inside.length === 0 || cursor.isMark(end, ','))) {
    const parallel = readParallel(cursor, main, end + 1);
    if (parallel === null) return next;
    inside.push(parallel);
    end = parallel.next;
  }
  if (!cursor.isMark(end, closing)) return next;
  parallels.push(...inside);
  return end + 1;
}

/**
 * The same place in other reporters after an id. or supra and its pin: `Id. at 547, 915 P.2d at 303`. They lie inside the id., as
 * parallels do. With a court or date after it the locator is a citation of another case.
 */
export function readPlacesElsewhere(cursor: Cursor, id: RawCitation): RawCitation[] {
  const parallels: Parallel[] = [];
  const next = readParallels(cursor, id, parallels, id.last + 1);
  if (parallels.length === 0 || readCourtDate(cursor, next) !== null) return [];
  id.last = next - 1;
  return parallelsOf(id, parallels);
}

/** Another case of the same series is no parallel: `12 Mich. 1; 13 Mich. 2`. */
function isSameSeries(a: RawCitation, b: RawCitation): boolean {
  return a.edition === null || a.edition.root === b.edition?.root || a.edition.type === 'state';
}

/** The locator at token `volume` as a parallel of the same opinion. */
function readParallel(cursor: Cursor, main: RawCitation, volume: number): Parallel | null {
  if (!cursor.isDigits(volume)) return null;
  const locator = readLocator(cursor, volume);
  if (locator === null) return null;
  const citation = coreCitation(cursor, locator);
  citation.parallelTo = main;
  const next = takePin(cursor, citation, locator.next);
  citation.last = next - 1;
  return { citation, locator, editions: possibleEditions(cursor, locator), next };
}

/** Gives a citation its court and date. */
export function setCourtDate(cursor: Cursor, citation: RawCitation, courtDate: CourtDate | null): void {
  if (courtDate === null) return;
  citation.parts.date = courtDate.date;
  citation.year = courtDate.year;
  if (courtDate.court === null) return;
  citation.parts.court = courtDate.court;
  const written = cursor.words(courtDate.court);
  const named = lookupCourtId(isNewYorks(written, citation.edition) ? `N.Y. ${written}` : written);
  citation.courtId = named ?? courtOfReporter(written, citation.edition);
}

/** `75 N.Y.S.2d 222 (Sup. Ct. 1947)`: the trial court of New York, whose reports these are (Bluebook T1). */
function isNewYorks(written: string, edition: ReporterEdition | null): boolean {
  if (!written.startsWith('Sup. Ct') || edition === null) return false;
  return edition.root === 'N.Y.S.' || edition.root === 'Misc.';
}

/** `243 Ariz. 12 (App. 2017)`: the reporter names the state, the parenthesis the court (Bluebook R10.4(b)). */
function courtOfReporter(written: string, edition: ReporterEdition | null): string | null {
  // `2024-Ohio-5, ¶ 6 (2d Dist.)`: the districts of Ohio are those of its court of appeals.
  if (edition?.root.startsWith('Ohio') && /^\d{1,2}(?:st|d|nd|rd|th) Dist\.$/.test(written))
    return lookupCourtId('Ohio Ct. App.');
  // `2019 NY Slip Op 01234 [1st Dept 2019]`: the departments of New York are those of its Appellate Division.
  if (edition?.type === 'neutral' && /^\d(?:st|d|nd|rd|th) Dep(?:[’']?t\.?)$/.test(written))
    return lookupCourtId('N.Y. App. Div.');
  return edition?.type === 'state' ? lookupCourtId(`${edition.root} ${written}`) : null;
}

/** A database number alone is a short form when it has neither a whole name nor docket nor court. */
function databaseKind(main: RawCitation, form: Before['form'], courtDate: CourtDate | null): RawCitation['kind'] {
  if (main.parts.docket || courtDate || form === 'full') return 'case';
  return form === 'short' || main.kind === 'case-short' ? 'case-short' : 'case';
}

/** `2020 ND 45, ¶ 7`: with its paragraph a neutral citation needs no name beside it; alone it may be the number of the opinion. */
function tellsItself(cursor: Cursor, locator: Locator, { pins }: RawCitation): boolean {
  return pins[0]?.type === 'paragraph' || isNumberOfIllinois(cursor, locator);
}

/** `2019 IL App (1st) 181455-U`: six digits after Illinois's own reporters are believed without a name. */
function isNumberOfIllinois(cursor: Cursor, { reporter, next }: Locator): boolean {
  if (cursor.word(reporter.first) !== 'IL') return false;
  const page = reporter.last + 1;
  return page < next && cursor.isDigits(page) && cursor.end(page) - cursor.start(page) === 6;
}

/**
 * Numbers around a word prove little: a reporter that is also an ordinary word needs a name or a date beside it, one
 * whose letters are those of a state or a month (`3 Wash. 2`) anything else that a citation has.
 */
function isDoubtful(cursor: Cursor, locator: Locator, main: RawCitation, form: Before['form']): boolean {
  const { reporter } = locator;
  // `120 FERC ¶ 61,123`
  if (cursor.isMark(reporter.last + 1, '¶') && !reporter.form.isWordLike) return false;
  if (reporter.form.isDatabase) return !isYear(cursor, locator);
  if (isYear(cursor, locator)) return form === null && !tellsItself(cursor, locator, main);
  const { name, date, pin } = main.parts;
  const single = reporter.first === reporter.last && !cursor.hasDigit(reporter.first);
  const word = single ? cursor.word(reporter.first) : '';
  // Capitals alone (`108 NLRB 1463`) are no word of a sentence: any name will do.
  if (!reporter.form.isWordLike && single && /^[A-Z]{4,}$/.test(word)) return form === null && !date;
  if (reporter.form.isWordLike || (single && !word.includes('.'))) {
    // `Ash, 346 Or at 172`: a name, a comma and a pin prove a state's reports; days have no volume of them.
    const short = main.kind === 'case-short' && form === 'short' && pin && main.edition?.type === 'state';
    return form !== 'full' && !short && !(date && form !== null);
  }
  // `(2 App. at 12)` is a volume of the appendix.
  if (cursor.is(reporter.first, 'App.') && main.kind === 'case-short' && form === null) return true;
  return single && !reporter.form.mayBeFederal && !name && !date && !pin && !cursor.isMark(locator.next, ',');
}

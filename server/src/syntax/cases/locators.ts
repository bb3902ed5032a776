import type { ReporterEditions } from '../../tables/reporters.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { isGroupedNumber } from '../pinWords.ts';
import { type ReporterReading, readReporter } from './reporters.ts';

/** Volume, reporter and page, by tokens. `form` tells a full citation from a short form. */
export interface Locator {
  readonly volume: number;
  /** Another token than `volume` in `2020-1 U.S. Tax Cas. (CCH) ¶ 50,123`. */
  readonly volumeLast: number;
  readonly reporter: ReporterReading;
  /** The page's tokens, null in a short form (`258 F.3d at 73`). */
  readonly page: ViewSpan | null;
  /** First token after the page; after the reporter in a short form. */
  readonly next: number;
  /** The volume is the year of the decision: `2019 WL 2717691`, `2015 IL 118000`. */
  readonly yearVolume: boolean;
}

/** Reads volume, reporter and page (or `at`) from the volume at token `volume`, or null. */
export function readLocator(cursor: Cursor, volume: number): Locator | null {
  if (!cursor.isDigits(volume) || cursor.end(volume) - cursor.start(volume) > 4) return null;
  const hyphenated = readHyphenated(cursor, volume);
  if (hyphenated) return hyphenated;
  const volumeLast = partOfYear(cursor, volume) ?? volume;
  const reporter = readReporter(cursor, volumeLast + 1);
  if (reporter === null || (cursor.startsParagraph(reporter.first) && cursor.startsParagraph(volume))) return null;
  const yearVolume = countsByYear(reporter);
  let i = reporter.last + 1;
  if (cursor.isMark(i, '(')) i = nominativeEnd(cursor, i);
  // `Ill. 2d. at 581`: a stray period after the series.
  if (cursor.isMark(i, '.') && cursor.isNumber(i - 1) && cursor.is(i + 1, 'at')) i += 1;
  const next = pageEnd(cursor, i, reporter);
  const sign = cursor.isMark(i, '¶') ? 1 : 0;
  // Only services that count paragraphs divide a year so: `20-1` before another reporter is a range.
  if (volumeLast > volume && sign === 0) return null;
  // The period after `181455-U.` closes the sentence.
  if (next > i) {
    const page = { start: cursor.start(i + sign), end: cursor.labelEnd(next - 1) };
    return { volume, volumeLast, reporter, page, next, yearVolume };
  }
  const at = cursor.isMark(i, ',') ? i + 1 : i;
  const place =
    cursor.isNumber(at + 1) ||
    /^(?:pp?\.|n\.)/.test(cursor.word(at + 1)) ||
    cursor.isMark(at + 1, '*') ||
    blankPageEnd(cursor, at + 1) > at + 1;
  return cursor.is(at, 'at') && place ? { volume, volumeLast, reporter, page: null, next: i, yearVolume } : null;
}

/** The last token of `2020-1` or `83-1`, the part of a year that a loose-leaf service counts by; null for another volume. */
function partOfYear(cursor: Cursor, volume: number): number | null {
  if (!cursor.isDash(volume + 1) || !cursor.isDigits(volume + 2)) return null;
  return cursor.isGlued(volume + 1) && cursor.isGlued(volume + 2) ? volume + 2 : null;
}

/** `1998-NMCA-105`, `2017-Ohio-5699`: a neutral citation whose parts hyphens join. */
function readHyphenated(cursor: Cursor, volume: number): Locator | null {
  if (!cursor.isDash(volume + 1) || !cursor.isDash(volume + 3) || !cursor.isDigits(volume + 4)) return null;
  if (!cursor.isGlued(volume + 1) || !cursor.isGlued(volume + 3)) return null;
  const reporter = readReporter(cursor, volume + 2);
  if (reporter === null || reporter.last !== volume + 2 || !countsByYear(reporter)) return null;
  return {
    volume,
    volumeLast: volume,
    reporter,
    page: cursor.span(volume + 4, volume + 4),
    next: volume + 5,
    yearVolume: true,
  };
}

/** Databases and neutral citations have a year for a volume. */
function countsByYear({ form }: ReporterReading): boolean {
  return form.byYear !== null;
}

/** First token after the first page that stands at token `i`; `i` itself when there is none. */
function pageEnd(cursor: Cursor, i: number, reporter: ReporterReading): number {
  if (cursor.isNumber(i)) return isPageNumber(cursor, i) ? numberedPageEnd(cursor, i, reporter) : i;
  // `120 FERC ¶ 61,123`: a loose-leaf service counts paragraphs.
  if (cursor.isMark(i, '¶') && cursor.isNumber(i + 1)) return isGroupedNumber(cursor, i + 1) ? i + 4 : i + 2;
  // `34 Fla. L. Weekly D123a`: the letter tells the court.
  if (
    cursor.hasDigit(i) &&
    /^[SDC]\d{1,4}[a-z]?$/.test(cursor.word(i)) &&
    cursor.word(reporter.last).startsWith('Weekly')
  )
    return i + 1;
  return blankPageEnd(cursor, i);
}

/** A first page: digits, or digits and a letter or two (`544A`), never an ordinal or a decimal. */
function isPageNumber(cursor: Cursor, i: number): boolean {
  if (cursor.isMark(i + 1, '%')) return false;
  if (cursor.isDigits(i)) return true;
  const word = cursor.word(i);
  return /^\d+[A-Za-z]{0,2}$/.test(word) && !/(?:st|nd|rd|th)$|^[23]d$/.test(word);
}

/** Takes in what belongs to the number: `1,002`, `130123-U` in Illinois, `01234(U)` and `1201(A)` in New York. */
function numberedPageEnd(cursor: Cursor, i: number, reporter: ReporterReading): number {
  if (hasThousands(cursor, i)) return i + 3;
  const next = i + 1;
  if (!cursor.isGlued(next)) return next;
  if (cursor.isDash(next) && (cursor.isGlued(i + 2) || cursor.startsLine(i + 2)) && countsByYear(reporter))
    return /^U?[ABC]?$/.test(cursor.bare(i + 2)) && cursor.isWord(i + 2) ? i + 3 : next;
  const bracketed = cursor.isMark(next, '(') || cursor.isMark(next, '[');
  const closed = cursor.isMark(i + 3, ')') || cursor.isMark(i + 3, ']');
  return bracketed && closed && /^[AUR]$/.test(cursor.word(i + 2)) ? i + 4 : next;
}

/** `1,002`: a page in thousands; three digits before a glued comma are a page with its pin (`871,878`). */
export function hasThousands(cursor: Cursor, i: number): boolean {
  return cursor.end(i) - cursor.start(i) <= 2 && isGroupedNumber(cursor, i);
}

/** `569 U.S. ___`, `600 U.S. ----`: a page not yet assigned. */
export function blankPageEnd(cursor: Cursor, start: number): number {
  if (cursor.markCode(start) === 0) return start;
  let i = start;
  while (cursor.isMark(i, '_') || (cursor.isDash(i) && (i === start || cursor.isGlued(i)))) i++;
  return i - start >= 2 ? i : start;
}

/** `(1 Cranch)` between the volume's reporter and its page. */
function nominativeEnd(cursor: Cursor, open: number): number {
  for (let i = open + 1; i < open + 5; i++) if (cursor.isMark(i, ')')) return i + 1;
  return open;
}

/** True when the volume is a year, as that of a database or neutral citation must be. */
export function isYear(cursor: Cursor, { volume, yearVolume }: Locator): boolean {
  return yearVolume && cursor.end(volume) - cursor.start(volume) === 4;
}

/** The editions whose volumes are counted as this one is: by years (`1998-NMCA-105`) or one by one (`125 N.M. 600`). */
export function possibleEditions(cursor: Cursor, locator: Locator): ReporterEditions {
  const { form } = locator.reporter;
  return (isYear(cursor, locator) ? form.byYear : form.byNumber) ?? form;
}

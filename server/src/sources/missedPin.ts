import type { Pin } from '../syntax/citation.ts';
import type { CitedSource } from './located.ts';
import type { Mark, PageSeries, SourceDocument, TranscriptPage } from './sourceDocument.ts';

/** A pin that lies outside what its document has. */
export interface MissedPin {
  /** What is counted. */
  readonly unit: 'page' | 'star' | 'line' | 'paragraph';
  /** The number that is not there. */
  readonly asked: number;
  /** The first and last number the document has. */
  readonly from: number;
  readonly to: number;
  /** The page whose lines are counted; null for other units. */
  readonly onPage: number | null;
}

/** Fewer numbers than these are no numbering that can be relied on. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_PAGES = 2;

/** A numbering that begins later is that of an excerpt: what is not in it may be in the rest. */
const LATEST_FIRST_PAGE = 3;

/** Star pages begin so soon after the first page of the opinion when none were lost. */
const LATEST_STAR = 3;

/** Pages of a transcript have so many lines; a longer pin is no line of a shorter page. */
const FEWEST_LINES = 20;

/** The last page or paragraph is at most so many times as long as the others together are on average. */
const LONGEST_LAST = 4;

/**
 * Tells that a pin, or the end of its range, lies outside its document: behind the last page, line or paragraph of a numbering
 * that the document has whole. Null when it cannot be told, as of an excerpt, of a numbering with gaps, or of a text
 * that goes on long after the last number that was recognised (unknown is never an error).
 */
export function missedPin({ document, context }: CitedSource, pin: Pin): MissedPin | null {
  // What was not read may have it.
  if (document.remark !== null) return null;
  switch (pin.type) {
    case 'line':
      return missedLine(document.transcript, pin);
    case 'paragraph':
      return missedParagraph(document, pin);
    case 'star':
      return missedStar(document, pin, [1]);
    case 'page':
      return context.firstPages.length > 0
        ? missedStar(document, pin, context.firstPages)
        : missedPage(document, pin, context.pages);
    default:
      return null;
  }
}

function missedLine(pages: readonly TranscriptPage[], { from, to, fromLine, toLine }: Pin): MissedPin | null {
  if (typeof from !== 'number' || fromLine === undefined) return null;
  const numbers = pages.map(({ page }) => page);
  const beyond = beyondWhole(numbers, [from, to], LATEST_FIRST_PAGE);
  if (beyond !== null) return { unit: 'page', ...beyond, onPage: null };
  const longest = pages.reduce((most, { lines }) => Math.max(most, lines.at(-1)?.line ?? 0), 0);
  const asked = Math.max(fromLine, toLine ?? fromLine);
  if (longest < FEWEST_LINES || asked <= longest || !numbers.includes(from)) return null;
  return { unit: 'line', asked, from: 1, to: longest, onPage: fromLine > longest ? from : Number(to) };
}

function missedParagraph({ paragraphs, text }: SourceDocument, { from, to }: Pin): MissedPin | null {
  const numbers = paragraphs[0]?.map(({ number }) => number) ?? [];
  if (numbers.length < FEWEST_PARAGRAPHS || numbers[0] !== 1) return null;
  const all = paragraphs.flat();
  const last = Math.max(...all.map(({ number }) => number));
  const beyond = beyondWhole(numbers, [from, to], 1);
  if (beyond === null || beyond.asked <= last || goesOnLong(text, paragraphs[0] ?? [])) return null;
  return { unit: 'paragraph', ...beyond, to: last, onPage: null };
}

/** The series of the reporter cited is the one that begins just after the opinion's first page. */
function missedStar(
  { pages, text }: SourceDocument,
  { from, to }: Pin,
  firstPages: readonly number[],
): MissedPin | null {
  const starred = pages.filter(({ stars }) => stars > 0);
  const [first] = firstPages;
  if (first === undefined) return null;
  const series = starred.find(({ marks }) => isWithin(marks[0]?.number ?? -1, first, first + LATEST_STAR));
  if (series === undefined || goesOnLong(text, series.marks)) return null;
  const beyond = beyondWhole(numbersOf(series), [from, to], first + LATEST_STAR);
  // Another reporter of the same opinion may be meant.
  if (beyond === null || starred.some((other) => numbersOf(other).includes(beyond.asked))) return null;
  return { unit: 'star', ...beyond, from: Math.min(first, beyond.from), onPage: null };
}

/** A paper may have up to four numberings: the pin must lie behind the end of each. */
function missedPage(
  document: SourceDocument,
  { from, to }: Pin,
  counted: CitedSource['context']['pages'],
): MissedPin | null {
  if (counted === 'bates') return null;
  const stamps = document.stamps.flatMap(({ page }) => page ?? []);
  const ids = document.stamps.flatMap(({ pageId }) => pageId ?? []);
  const numberings =
    counted === 'ecf'
      ? [stamps]
      : counted === 'pageid'
        ? [ids]
        : [...document.pages.map(numbersOf), document.transcript.map(({ page }) => page), stamps, ids];
  const known = numberings.filter((numbers) => numbers.length > 0);
  const whole = known
    .map((numbers) => beyondWhole(numbers, [from, to], LATEST_FIRST_PAGE))
    .find((beyond) => beyond !== null);
  if (!whole) return null;
  // A pin may count the pages of the file, or those of a production.
  const others = document.bates.map(({ marks }) => marks.at(-1)?.number ?? 0);
  const last = Math.max(...known.map((numbers) => Math.max(...numbers)), ...others, document.sheets.length);
  if (whole.asked <= last || document.pages.some(({ marks }) => goesOnLong(document.text, marks))) return null;
  return { unit: 'page', ...whole, to: last, onPage: null };
}

function numbersOf({ marks }: PageSeries): readonly number[] {
  return marks.map(({ number }) => number);
}

/** The number that lies behind the last of a numbering without gaps that begins early enough; null when none does. */
function beyondWhole(
  numbers: readonly number[],
  asked: readonly (number | string)[],
  latestFirst: number,
): { asked: number; from: number; to: number } | null {
  const [from] = numbers;
  const to = numbers.at(-1);
  if (from === undefined || to === undefined || numbers.length < FEWEST_PAGES || from > latestFirst) return null;
  if (numbers.some((number, i) => i > 0 && number - (numbers[i - 1] ?? 0) !== 1)) return null;
  const beyond = asked.find((number) => typeof number === 'number' && number > to);
  return typeof beyond === 'number' ? { asked: beyond, from, to } : null;
}

/** True when so much text follows the last number that others after it must have been overlooked. */
function goesOnLong(text: string, marks: readonly Mark[]): boolean {
  const [first, last] = [marks[0]?.span.start ?? 0, marks.at(-1)?.span.start ?? 0];
  return text.length - last > (LONGEST_LAST * Math.max(last - first, 1)) / Math.max(1, marks.length - 1) + SHORT_REST;
}

/** A signature, a certificate of service and the like follow the last paragraph, in code units. */
const SHORT_REST = 3000;

function isWithin(number: number, from: number, to: number): boolean {
  return number >= from && number <= to;
}

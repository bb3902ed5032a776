import type { MatterPages } from '../matter/matterFile.ts';
import type { Pin } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './alignment/checkQuotation.ts';
import { firstLine } from './excerpt.ts';
import { bodiesOf, sheetAt } from './sheets.ts';
import type { PageMark, PageSeries, SourceDocument } from './sourceDocument.ts';
import { pageOfStamp, stampsOf } from './stampedPages.ts';

/** What is known of the citation besides its pin. */
export interface PinContext {
  /** First pages of the opinion in the reporters it is cited to; the citation's own reporter first. */
  readonly firstPages: readonly number[];
  /** What a page pin of a record document counts, when `matter.yaml` says so. */
  readonly pages: MatterPages | null;
  /** Docket entry under which the document is cited; a refiled paper carries the stamps of two. */
  readonly entry: string | null;
  /** What the draft quotes from the place, or null. */
  readonly quoted: Quotation | null;
}

/** A page of a source, or several that a pin counts (`577–78`). */
export interface LocatedPage {
  /** Where to land on the first. */
  readonly landing: Span;
  /** All of them. */
  readonly content: Span;
  /** `page *577` where the source marks the page by a star, else `page 577`. */
  readonly label: string;
}

/** Marks get lost: a series may begin this many pages after the first page of the opinion. */
const FIRST_PAGE_GAP = 10;

/** Finds the page a pin counts; null when the source does not mark it. */
export function locatePage(source: SourceDocument, pin: Pin, context: PinContext): LocatedPage | null {
  const { from, to } = pin;
  if (typeof from !== 'number') return labelledPage(source, from, String(to));
  const pages = { from, to: typeof to === 'number' ? Math.max(from, to) : from };
  if (context.pages === 'ecf' || context.pages === 'pageid') return stampedPage(source, pages, context);
  if (context.pages === 'bates') return batesPage(source, pages);
  // A WL or LEXIS opinion is paged from *1, whatever number it begins on in a database.
  const firstPages = pin.type === 'star' ? [1] : context.firstPages;
  return (
    pageOfOpinion(source, pages, firstPages) ??
    transcriptPage(source, from) ??
    printedPage(source, pages) ??
    (context.pages === null && pin.type === 'page' ? unmarkedPage(source, pages, context) : null)
  );
}

interface Pages {
  readonly from: number;
  readonly to: number;
}

/**
 * The page in the series of the reporter that is cited: the one that begins nearest after the opinion's first page.
 * Which series belongs to which reporter is told by the numbers alone.
 */
function pageOfOpinion(source: SourceDocument, pages: Pages, firstPages: readonly number[]): LocatedPage | null {
  const starred = source.pages.filter(({ stars }) => stars > 0);
  for (const first of firstPages) {
    const series = nearestAfter(starred, first);
    if (!series) continue;
    const found = pageIn(source.text, series, pages);
    if (found) return found;
    if (pages.from === first && series.place === 'before' && series.marks[0]!.number > first) {
      const content = { start: 0, end: startAfter(series.marks, pages.to) ?? source.text.length };
      return { landing: firstLine(source.text, 0), content, label: `page ${first}` };
    }
  }
  return firstOf(starred, (series) => pageIn(source.text, series, pages));
}

/** The star pages of the reporter that is cited: those that begin just after the opinion's first page; null when none do. */
export function citedSeries({ pages }: SourceDocument, firstPages: readonly number[]): PageSeries | null {
  const [first] = firstPages;
  if (first === undefined) return null;
  return (
    nearestAfter(
      pages.filter(({ stars }) => stars > 0),
      first,
    ) ?? null
  );
}

/** Of two reporters paged alike, the one whose marks begin sooner after the first page; of equals the longer. */
function nearestAfter(starred: readonly PageSeries[], first: number): PageSeries | undefined {
  const begun = starred.filter(({ marks }) => beginsAfter(marks, first));
  const nearest = Math.min(...begun.map(({ marks }) => marks[0]!.number));
  return begun.find(({ marks }) => marks[0]!.number === nearest);
}

function beginsAfter(marks: readonly PageMark[], first: number): boolean {
  const number = marks[0]!.number;
  return number >= first && number <= first + FIRST_PAGE_GAP;
}

function printedPage(source: SourceDocument, pages: Pages): LocatedPage | null {
  const printed = source.pages.filter(({ stars }) => stars === 0);
  return firstOf(printed, (series) => pageIn(source.text, series, pages));
}

/** Where the first page after `page` begins. */
function startAfter(marks: readonly PageMark[], page: number): number | undefined {
  return marks.find(({ number }) => number > page)?.span.start;
}

/** The page at a mark: from the mark to the next, or, where numbers stand at the foot, from the mark before. */
function pageIn(text: string, { stars, place, marks }: PageSeries, { from, to }: Pages): LocatedPage | null {
  const index = marks.findIndex(({ number }) => number === from);
  const mark = marks[index];
  if (!mark) return null;
  const label = `page ${'*'.repeat(stars)}${from}`;
  if (mark.content) return wholePage(text, marks, { from: mark, to, label });
  if (place === 'before') {
    const content = { start: mark.span.end, end: startAfter(marks, to) ?? text.length };
    return { landing: mark.span, content, label };
  }
  const start = marks[index - 1]?.span.end ?? 0;
  const last = marks.findLast(({ number }) => number <= to) ?? mark;
  return { landing: firstLine(text, start), content: { start, end: last.span.start }, label };
}

function transcriptPage(source: SourceDocument, page: number): LocatedPage | null {
  const found = source.transcript.find((candidate) => candidate.page === page);
  if (!found) return null;
  const first = found.lines[0]!.span;
  const content = { start: first.start, end: found.lines.at(-1)!.span.end };
  return { landing: first, content, label: `page ${page}` };
}

/** A page that the file parts from the others. */
function wholePage(
  text: string,
  marks: readonly PageMark[],
  { from, to, label }: { readonly from: PageMark; readonly to: number; readonly label: string },
): LocatedPage {
  const last = marks.findLast(({ number }) => number <= to && number >= from.number) ?? from;
  const content = { start: from.content!.start, end: (last.content ?? from.content!).end };
  return { landing: firstLine(text, content.start), content, label };
}

/** The page of the court's stamp, or of its PageID. */
function stampedPage(source: SourceDocument, { from, to }: Pages, { pages, entry }: PinContext): LocatedPage | null {
  const numbering = pages === 'pageid' ? 'pageid' : 'ecf';
  const stamps = stampsOf(source, entry);
  const index = stamps.findIndex((stamp) => pageOfStamp(stamp, numbering) === from);
  const stamp = stamps[index];
  if (!stamp) return null;
  const label = numbering === 'pageid' ? `PageID ${from}` : `page ${from}`;
  const { sheets, text } = source;
  if (sheets.length > 1) {
    const last = stamps.findLast((other) => (pageOfStamp(other, numbering) ?? 0) <= to) ?? stamp;
    const bodies = bodiesOf(text, sheets, source.stamps);
    const content = {
      start: bodies[sheetAt(sheets, stamp.span.start)]!.start,
      end: bodies[sheetAt(sheets, Math.max(stamp.span.start, last.span.start))]!.end,
    };
    return { landing: firstLine(text, content.start), content, label };
  }
  const next = stamps.slice(index + 1).find((other) => (pageOfStamp(other, numbering) ?? to + 1) > to);
  const content = { start: stamp.span.end, end: next?.span.start ?? text.length };
  return { landing: firstLine(text, content.start), content, label };
}

function batesPage(source: SourceDocument, { from, to }: Pages): LocatedPage | null {
  for (const { marks, labels } of source.bates) {
    const index = marks.findIndex(({ number }) => number === from);
    const mark = marks[index];
    if (mark) return wholePage(source.text, marks, { from: mark, to, label: labels[index]! });
  }
  return null;
}

/** The page of a production number as the draft writes it, `SMITH_000123`; its letters and its number must be those printed. */
function labelledPage(source: SourceDocument, from: string, to: string): LocatedPage | null {
  const [key, lastKey] = [labelKey(from), labelKey(to)];
  for (const { marks, labels } of source.bates) {
    const keys = labels.map(labelKey);
    const mark = marks[keys.indexOf(key)];
    if (!mark) continue;
    const last = marks[keys.indexOf(lastKey)] ?? mark;
    return wholePage(source.text, marks, { from: mark, to: last.number, label: labels[keys.indexOf(key)]! });
  }
  return null;
}

function labelKey(label: string): string {
  return label.replace(/[\s_.-]/g, '').toUpperCase();
}

/** A page of a paper that prints no numbers: the court's stamp, the production number, the page of the file itself. */
function unmarkedPage(source: SourceDocument, pages: Pages, context: PinContext): LocatedPage | null {
  const found = stampedPage(source, pages, context) ?? batesPage(source, pages);
  const printed = source.pages.length + source.bates.length + source.stamps.length + source.transcript.length > 0;
  const sheet = source.sheets[pages.from - 1];
  if (found || printed || source.sheets.length < 2 || !sheet) return found;
  const content = { start: sheet.start, end: (source.sheets[pages.to - 1] ?? sheet).end };
  return { landing: firstLine(source.text, content.start), content, label: `page ${pages.from} of the file` };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

import type { MatterPages } from '../matter/matterFile.ts';
import type { Pin } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './alignment/checkQuotation.ts';
import { firstLine } from './excerpt.ts';
import type { EcfStamp, Mark, PageSeries, SourceDocument } from './sourceDocument.ts';

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
  if (typeof from !== 'number') return null;
  const pages = { from, to: typeof to === 'number' ? Math.max(from, to) : from };
  if (context.pages === 'ecf' || context.pages === 'pageid') return stampedPage(source, pages, context);
  if (context.pages === 'bates') return null;
  // A WL or LEXIS opinion is paged from *1, whatever number it begins on in a database.
  const firstPages = pin.type === 'star' ? [1] : context.firstPages;
  return (
    pageOfOpinion(source, pages, firstPages) ??
    transcriptPage(source, from) ??
    printedPage(source, pages) ??
    (context.pages === null && pin.type === 'page' ? stampedPage(source, pages, context) : null)
  );
}

interface Pages {
  readonly from: number;
  readonly to: number;
}

/**
 * The page in the star series of the reporter that is cited: the one that begins just after the opinion's first page.
 * Which series belongs to which reporter is told by the numbers alone.
 */
function pageOfOpinion(source: SourceDocument, pages: Pages, firstPages: readonly number[]): LocatedPage | null {
  const starred = source.pages.filter(({ stars }) => stars > 0);
  for (const first of firstPages) {
    const series = starred.find(({ marks }) => beginsAfter(marks, first));
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
  return pages.find(({ stars, marks }) => stars > 0 && beginsAfter(marks, first)) ?? null;
}

function beginsAfter(marks: readonly Mark[], first: number): boolean {
  const number = marks[0]!.number;
  return number >= first && number <= first + FIRST_PAGE_GAP;
}

function printedPage(source: SourceDocument, pages: Pages): LocatedPage | null {
  const printed = source.pages.filter(({ stars }) => stars === 0);
  return firstOf(printed, (series) => pageIn(source.text, series, pages));
}

/** Where the first page after `page` begins. */
function startAfter(marks: readonly Mark[], page: number): number | undefined {
  return marks.find(({ number }) => number > page)?.span.start;
}

/** The page at a mark: from the mark to the next, or, where numbers stand at the foot, from the mark before. */
function pageIn(text: string, { stars, place, marks }: PageSeries, { from, to }: Pages): LocatedPage | null {
  const index = marks.findIndex(({ number }) => number === from);
  const mark = marks[index];
  if (!mark) return null;
  const label = `page ${'*'.repeat(stars)}${from}`;
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

/** The page of the court's stamp, or of its PageID. A refiled paper has stamps of two entries: the cited one counts. */
function stampedPage(source: SourceDocument, { from, to }: Pages, { pages, entry }: PinContext): LocatedPage | null {
  const own = source.stamps.filter((stamp) => stamp.entry === entry);
  const stamps = own.length > 0 ? own : source.stamps;
  const pageOf = (stamp: EcfStamp): number | null => (pages === 'pageid' ? stamp.pageId : stamp.page);
  const index = stamps.findIndex((stamp) => pageOf(stamp) === from);
  const stamp = stamps[index];
  if (!stamp) return null;
  const next = stamps.slice(index + 1).find((other) => (pageOf(other) ?? 0) > to || pageOf(other) === null);
  const content = { start: stamp.span.end, end: next?.span.start ?? source.text.length };
  return { landing: firstLine(source.text, content.start), content, label: `page ${from}` };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

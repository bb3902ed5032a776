import type { MatterPages } from '../matter/matterFile.ts';
import type { Span } from '../text/span.ts';
import { bodiesOf, sheetAt } from './sheets.ts';
import type { BatesSeries, PageMark, PageSeries, SourceDocument } from './sourceDocument.ts';
import { pageOfStamp, stampsOf } from './stampedPages.ts';

/** What pages are counted by: what `matter.yaml` can ask for, or the pages of the file itself. */
export type PageNumbering = MatterPages | 'file';

/** Every way a page may be counted, the commonest first. */
export const PAGE_NUMBERINGS: readonly PageNumbering[] = ['printed', 'ecf', 'file', 'pageid', 'bates'];

/** A page by one of its numbers. */
interface CountedPage {
  /** The number, or a production number as it is printed. */
  readonly name: number | string;
  readonly content: Span;
}

/** Two numberings count one page when each has at least so much of the other's letters. */
const SHARED = 0.6;

/** From one numbering of a source to another. `entry` is the docket entry by which the source is cited. */
export interface PageConversion {
  readonly from: PageNumbering;
  readonly to: PageNumbering;
  readonly entry: string | null;
}

/**
 * What a page of a source is called in another numbering. Null when the source does not have both, when a number is
 * that of two pages, or when the pages of the two are not the same, as those of a condensed transcript.
 */
export function convertedPage(
  source: SourceDocument,
  name: number | string,
  { from, to, entry }: PageConversion,
): number | string | null {
  const [page, ...others] = pagesBy(source, from, entry).filter((each) => each.name === name);
  if (page === undefined || others.some((other) => !isOnePage(page, other))) return null;
  const same = pagesBy(source, to, entry).filter((other) => isOnePage(page, other));
  const names = new Set(same.map((other) => other.name));
  const [found] = names;
  return names.size === 1 && found !== undefined ? found : null;
}

function isOnePage({ content: a }: CountedPage, { content: b }: CountedPage): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= SHARED * Math.max(a.end - a.start, b.end - b.start);
}

function pagesBy(source: SourceDocument, numbering: PageNumbering, entry: string | null): readonly CountedPage[] {
  switch (numbering) {
    case 'printed':
      return [...source.pages.flatMap((series) => printedPages(source, series)), ...transcriptPages(source)];
    case 'bates':
      return source.bates.flatMap((series) => producedPages(source, series));
    case 'file':
      return (partedBodies(source) ?? []).map((content, i) => ({ name: i + 1, content }));
    default:
      return stampedPages(source, numbering, entry);
  }
}

/** Numbers printed on pages of their own; star pages are those of a reporter. */
function printedPages(source: SourceDocument, { stars, place, marks }: PageSeries): readonly CountedPage[] {
  if (stars > 0) return [];
  const bodies = partedBodies(source);
  return marks.map((mark, i) => ({
    name: mark.number,
    content: sheetOf(source.sheets, bodies, mark) ?? trimmed(source.text, contentOf(source.text, { marks, i, place })),
  }));
}

function producedPages(source: SourceDocument, { marks, labels }: BatesSeries): readonly CountedPage[] {
  const bodies = partedBodies(source);
  return marks.flatMap((mark, i) => {
    const name = labels[i];
    const content = sheetOf(source.sheets, bodies, mark) ?? (mark.content && trimmed(source.text, mark.content));
    return name === undefined || content === undefined ? [] : [{ name, content }];
  });
}

/** The page of the file that a mark numbers; null for a file without page breaks. */
function sheetOf(sheets: readonly Span[], bodies: readonly Span[] | null, { content, span }: PageMark): Span | null {
  return bodies?.[sheetAt(sheets, content?.start ?? span.start)] ?? null;
}

function transcriptPages({ transcript }: SourceDocument): readonly CountedPage[] {
  return transcript.flatMap(({ page, lines }) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first && last ? [{ name: page, content: { start: first.span.start, end: last.span.end } }] : [];
  });
}

function stampedPages(
  source: SourceDocument,
  numbering: 'ecf' | 'pageid',
  entry: string | null,
): readonly CountedPage[] {
  const { text, sheets } = source;
  const stamps = stampsOf(source, entry);
  const bodies = partedBodies(source);
  return stamps.flatMap((stamp, i) => {
    const name = pageOfStamp(stamp, numbering);
    if (name === null) return [];
    const between = { start: stamp.span.end, end: stamps[i + 1]?.span.start ?? text.length };
    const content = bodies?.[sheetAt(sheets, stamp.span.start)] ?? trimmed(text, between);
    return [{ name, content }];
  });
}

/** The pages of a file that parts them, without their stamps and blank edges; null for other files. */
function partedBodies({ text, sheets, stamps }: SourceDocument): readonly Span[] | null {
  if (sheets.length < 2) return null;
  return bodiesOf(text, sheets, stamps).map((body) => trimmed(text, body));
}

/** The page of a mark: what the file parts, else what lies between the mark and its neighbour. */
function contentOf(
  text: string,
  { marks, i, place }: { readonly marks: readonly PageMark[]; readonly i: number; readonly place: PageSeries['place'] },
): Span {
  const { content, span } = marks[i]!;
  if (content) return content;
  if (place === 'before') return { start: span.end, end: marks[i + 1]?.span.start ?? text.length };
  return { start: marks[i - 1]?.span.end ?? 0, end: span.start };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

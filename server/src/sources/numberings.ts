import type { Span } from '../text/span.ts';
import { sheetAt } from './sheets.ts';
import type { PageMark, PageSeries, SourceDocument } from './sourceDocument.ts';
import { stampsOf } from './stampedPages.ts';

/** One number of a place in a source. */
export interface PlaceNumber {
  /** `printed`: on the page itself; `star`: a reporter's page; `line`: page and line of a transcript; `file`: of a PDF. */
  readonly numbering: 'printed' | 'star' | 'line' | 'ecf' | 'pageid' | 'bates' | 'file';
  /** `p. 12`, `*577`, `28:7`, `ECF p. 15`, `PageID 204`, `SMITH_000123`, `page 16 of the file`. */
  readonly label: string;
}

/** Every number that the page at an offset of the text goes by. `entry` is the docket entry it is cited by, or null. */
export function numberingsAt(source: SourceDocument, offset: number, entry: string | null): readonly PlaceNumber[] {
  return [
    ...seriesNumbers(source, offset),
    ...transcriptLine(source, offset),
    ...stampNumbers(source, offset, entry),
    ...batesNumbers(source, offset),
    ...fileNumber(source, offset),
  ];
}

/** The page of each series; a shorter series of the same kind is a part of the text with numbers of its own. */
function seriesNumbers(source: SourceDocument, offset: number): readonly PlaceNumber[] {
  const found: PlaceNumber[] = [];
  for (const series of source.pages) {
    const mark = pageAt(series, source.sheets, offset);
    if (!mark) continue;
    const { stars } = series;
    const label = stars > 0 ? `${'*'.repeat(stars)}${mark.number}` : `p. ${mark.number}`;
    const numbering = stars > 0 ? 'star' : 'printed';
    if (!found.some((other) => other.label === label)) found.push({ numbering, label });
  }
  return found;
}

function pageAt({ marks, place }: PageSeries, sheets: readonly Span[], offset: number): PageMark | undefined {
  if (marks[0]?.content) {
    const sheet = sheetAt(sheets, offset);
    return marks.find(({ content }) => content && sheetAt(sheets, content.start) === sheet);
  }
  if (place === 'before') return marks.findLast(({ span }) => span.start <= offset);
  return marks.find(({ span }) => span.end > offset);
}

function transcriptLine({ transcript }: SourceDocument, offset: number): readonly PlaceNumber[] {
  for (const { page, lines } of transcript) {
    const line = lines.find(({ span }) => span.start <= offset && offset <= span.end);
    if (line) return [{ numbering: 'line', label: `${page}:${line.line}` }];
  }
  return [];
}

function stampNumbers(source: SourceDocument, offset: number, entry: string | null): readonly PlaceNumber[] {
  const stamps = stampsOf(source, entry);
  const { sheets } = source;
  const sheet = sheetAt(sheets, offset);
  const stamp =
    sheets.length > 1
      ? stamps.find(({ span }) => sheetAt(sheets, span.start) === sheet)
      : stamps.findLast(({ span }) => span.start <= offset);
  if (!stamp) return [];
  const numbers: PlaceNumber[] = [];
  if (stamp.page !== null) numbers.push({ numbering: 'ecf', label: `ECF p. ${stamp.page}` });
  if (stamp.pageId !== null) numbers.push({ numbering: 'pageid', label: `PageID ${stamp.pageId}` });
  return numbers;
}

function batesNumbers({ bates }: SourceDocument, offset: number): readonly PlaceNumber[] {
  return bates.flatMap(({ marks, labels }) => {
    const index = marks.findIndex(({ content }) => content && content.start <= offset && offset <= content.end);
    return index < 0 ? [] : [{ numbering: 'bates' as const, label: labels[index]! }];
  });
}

function fileNumber({ format, sheets }: SourceDocument, offset: number): readonly PlaceNumber[] {
  if (format !== 'pdf') return [];
  return [{ numbering: 'file', label: `page ${sheetAt(sheets, offset) + 1} of the file` }];
}

import type { TranscriptLine, TranscriptPage } from './sourceDocument.ts';

/** Spaces that part two columns of a condensed transcript whose layout was kept. */
const GAP = / {6,}/g;
const LABEL = /^Page (\d{1,5})$/;
const NUMBERED = /^[\s·]*(\d{1,2})(?=[\s·]|$)/;
/** Cells of one column begin within so many letters of each other. */
const NEAR = 8;
/** A column has at least so many numbered lines. */
const FEWEST = 5;
/** A sheet of paper has no more columns. */
const MOST_COLUMNS = 6;
const MOST_LINES = 200_000;

/** Words between two wide gaps of a line. `column` counts letters from the beginning of the line. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly page: number | null;
  readonly line: number | null;
}

/**
 * Reads a condensed transcript, several pages side by side, whose columns still stand side by side. Null when the text
 * is none: fewer than two columns of numbered lines, or no labels.
 */
export function readCondensedLayout(text: string): readonly TranscriptPage[] | null {
  if (!/Page \d{1,5} {6,}(?:\S.*)?Page \d{1,5}/.test(text.slice(0, 200_000))) return null;
  const sheets = cellsOf(text);
  const columns = columnsOf(sheets.flat());
  if (columns.length < 2) return null;
  const pages = sheets.flatMap((cells) =>
    columns.flatMap((from, index) =>
      pagesOfColumn(cells.filter(({ column }) => column >= from && column < (columns[index + 1] ?? Infinity))),
    ),
  );
  return pages.length === 0 ? null : pages.sort((a, b) => a.page - b.page);
}

/** The labels and numbered lines of each page of the file. */
function cellsOf(text: string): readonly (readonly Cell[])[] {
  const sheets: Cell[][] = [[]];
  let lines = 0;
  for (const { 0: written, index } of text.matchAll(/[^\r\n\f]+|\f/g)) {
    if (written === '\f') {
      sheets.push([]);
      continue;
    }
    lines += 1;
    if (lines > MOST_LINES) break;
    let from = 0;
    const add = (to: number): void => {
      const words = written.slice(from, to);
      const label = LABEL.exec(words.trim());
      const number = label ? null : NUMBERED.exec(words);
      if (!label && !number) return;
      const start = index + from;
      sheets.at(-1)!.push({
        start,
        end: start + words.trimEnd().length,
        column: from,
        page: label ? Number(label[1]) : null,
        line: number ? Number(number[1]) : null,
      });
    };
    for (const gap of written.matchAll(GAP)) {
      if (gap.index > from) add(gap.index);
      from = gap.index + gap[0].length;
    }
    if (from < written.length) add(written.length);
  }
  return sheets;
}

/** Where the columns of numbered lines begin. */
function columnsOf(cells: readonly Cell[]): readonly number[] {
  const places = cells.flatMap(({ line, column }) => (line === null ? [] : column)).sort((a, b) => a - b);
  const columns: { from: number; last: number; count: number }[] = [];
  for (const place of places) {
    const open = columns.at(-1);
    if (open && place - open.last <= NEAR) {
      open.last = place;
      open.count += 1;
    } else columns.push({ from: place, last: place, count: 1 });
  }
  return columns
    .filter(({ count }) => count >= FEWEST)
    .slice(0, MOST_COLUMNS)
    .map(({ from }) => from);
}

/** Each label with the lines under it. */
function pagesOfColumn(cells: readonly Cell[]): readonly TranscriptPage[] {
  const pages: { page: number; lines: TranscriptLine[] }[] = [];
  for (const { page, line, start, end } of cells) {
    const open = pages.at(-1);
    if (page !== null) pages.push({ page, lines: [] });
    else if (open && line !== null && line > (open.lines.at(-1)?.line ?? 0))
      open.lines.push({ line, span: { start, end } });
  }
  return pages.filter(({ lines }) => lines.length > 0);
}

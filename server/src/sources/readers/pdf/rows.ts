import type { PdfItem } from './pdfPage.ts';

/** Letters that stand on one line, from left to right. */
export interface Row {
  readonly y: number;
  readonly start: number;
  readonly end: number;
  readonly items: readonly PdfItem[];
}

/** Letters whose lines are this part of their height apart stand on one line: the mark of a note stands a little higher. */
const SAME_LINE = 0.45;

/** Puts the letters of a page into lines, from top to bottom. */
export function rowsOf(items: readonly PdfItem[]): readonly Row[] {
  const written = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Row[] = [];
  let open: PdfItem[] = [];
  let y = Number.NaN;
  const close = (): void => {
    if (open.length > 0) rows.push(rowOf(open));
    open = [];
  };
  for (const item of written) {
    if (open.length > 0 && item.y - y > SAME_LINE * Math.max(item.height, open[0]!.height)) close();
    // A line is where its first letters stand, lest it slides down from word to word.
    if (open.length === 0) y = item.y;
    open.push(item);
  }
  close();
  return rows;
}

/** A line of some letters. */
export function rowOf(items: readonly PdfItem[]): Row {
  const ordered = [...items].sort((a, b) => a.x - b.x);
  let end = 0;
  let y = 0;
  let highest = 0;
  for (const item of ordered) {
    end = Math.max(end, item.x + item.width);
    if (item.height > highest) {
      highest = item.height;
      y = item.y;
    }
  }
  return { y, start: ordered[0]!.x, end, items: ordered };
}

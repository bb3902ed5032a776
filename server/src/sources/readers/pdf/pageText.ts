import { readingOrder } from './columns.ts';
import type { PdfItem, PdfPage } from './pdfPage.ts';
import { type Row, rowsOf } from './rows.ts';

/** A gap of so many times the height of the letters between two words is more than a space: columns, line numbers. */
const WIDE_GAP = 2;
/** Letters further apart than this part of their height are two words. */
const WORD_GAP = 0.18;
/** Lines further apart than so many times the usual distance have a blank line between them. */
const BLANK = 1.4;

/** The text of a page in the order in which it is read, its lines put together from where the letters stand. */
export function pageText(page: PdfPage): string {
  const items = upright(page);
  const parts: string[] = [];
  for (const column of readingOrder(rowsOf(items), widthOf(items))) {
    const usual = usualDistance(column);
    column.forEach((row, index) => {
      const before = column[index - 1];
      if (parts.length > 0) parts.push('\n');
      if (parts.length > 0 && (!before || (usual > 0 && row.y - before.y > usual * BLANK))) parts.push('\n');
      parts.push(rowText(row));
    });
  }
  return parts.join('');
}

/** The words of a line with the spaces between them. */
export function rowText({ items }: Row): string {
  let text = '';
  let end = Number.NaN;
  for (const { text: words, x, width, height } of items) {
    const gap = x - end;
    if (gap > height * WIDE_GAP) text = `${text.trimEnd()}    `;
    else if (gap > height * WORD_GAP && !/\s$/.test(text) && !/^\s/.test(words)) text += ' ';
    text += words;
    end = x + width;
  }
  return text.replace(/[\f\v\0]/g, ' ').trimEnd();
}

/** The items turned so that most letters stand upright; those that stand otherwise (a stamp in the margin) left out. */
function upright({ items, width, height }: PdfPage): readonly PdfItem[] {
  const letters = [0, 0, 0, 0];
  for (const { text, angle } of items) letters[angle & 3]! += text.trim().length;
  const most = letters.indexOf(Math.max(...letters));
  return items
    .filter(({ angle }) => (angle & 3) === most)
    .map((item) => {
      if (most === 1) return { ...item, x: item.y, y: width - item.x };
      if (most === 2) return { ...item, x: width - item.x, y: height - item.y };
      if (most === 3) return { ...item, x: height - item.y, y: item.x };
      return item;
    });
}

function widthOf(items: readonly PdfItem[]): number {
  let end = 0;
  for (const { x, width } of items) end = Math.max(end, x + width);
  return end;
}

/** The distance between most lines. */
function usualDistance(rows: readonly Row[]): number {
  const distances = rows.slice(1).map(({ y }, index) => y - rows[index]!.y);
  distances.sort((a, b) => a - b);
  return distances[(distances.length - 1) >> 1] ?? 0;
}

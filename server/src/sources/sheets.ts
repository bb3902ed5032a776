import type { Span } from '../text/span.ts';

const FORM_FEED = '\f';
/** White space before the first words of a page; more is not looked at. */
const LONGEST_GAP = 2_000;

/** The pages of a file, cut at its form feeds; one for a text without them. What follows the last one may be blank. */
export function sheetsOf(text: string): readonly Span[] {
  const sheets: Span[] = [];
  let start = 0;
  for (let at = text.indexOf(FORM_FEED); at >= 0; at = text.indexOf(FORM_FEED, start)) {
    sheets.push({ start, end: at });
    start = at + 1;
  }
  if (sheets.length === 0 || text.slice(start, start + 1_000).trim() !== '') sheets.push({ start, end: text.length });
  return sheets;
}

/** Each page without the filing stamps at its head. `stamps` are in the order of the text. */
export function bodiesOf(
  text: string,
  sheets: readonly Span[],
  stamps: readonly { readonly span: Span }[],
): readonly Span[] {
  let next = 0;
  return sheets.map(({ start, end }) => {
    let from = start;
    for (let stamp = stamps[next]?.span; stamp && stamp.start < end; stamp = stamps[next]?.span) {
      if (text.slice(from, Math.min(stamp.start, from + LONGEST_GAP)).trim() === '') from = Math.min(end, stamp.end);
      next += 1;
    }
    return { start: from, end };
  });
}

/** The index of the page at an offset. */
export function sheetAt(sheets: readonly Span[], offset: number): number {
  let low = 0;
  let high = sheets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sheets[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';

/**
 * What a reader sees of a file span: its words without markup, white space collapsed, for labels and hover cards.
 * Never used to compute an edit.
 */
export function wordsOf(view: TextView, span: Span): string {
  const start = firstViewOffset(view, span.start);
  const end = firstViewOffset(view, span.end);
  return view.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The first view offset whose letter stands at or after a file offset; found by halving, as the mapping only rises. */
function firstViewOffset(view: TextView, fileOffset: number): number {
  let low = 0;
  let high = view.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.toFile({ start: middle, end: middle + 1 }).start < fileOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { collapse } from '../syntax/cursor.ts';
import type { Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';

/**
 * What a reader sees of a file span: its words without markup, white space collapsed, for labels and hover cards.
 * Never used to compute an edit.
 */
export function wordsOf(view: TextView, span: Span): string {
  const { start, end } = view.toView(span);
  return collapse(view.text.slice(start, end));
}

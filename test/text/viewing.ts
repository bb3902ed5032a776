import assert from 'node:assert/strict';
import type { TextView } from '../../server/src/text/view.ts';

/** The file's own letters at the place of some words of its view. */
export function sliceOf(file: string, view: TextView, words: string, balanced?: 'balanced'): string {
  const start = view.text.indexOf(words);
  assert.ok(start >= 0, `${words} is not among the words: ${view.text}`);
  const span = { start, end: start + words.length };
  const place = balanced ? view.toFileBalanced(span) : view.toFile(span);
  return file.slice(place.start, place.end);
}

/** The words of the emphasised runs of a view. */
export function emphasised(view: TextView): string[] {
  return view.emphases.map(({ start, end }) => view.text.slice(start, end));
}

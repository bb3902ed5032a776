import type { Span } from '../text/span.ts';
import { PASSAGE_LIMIT } from './limits.ts';

/** A card shows a little more than this of a page, to the end of the sentence. */
const ENOUGH = 400;

/** Words as they stand in the source: from the first letter at or after `start`, at most {@link PASSAGE_LIMIT} units. */
export function excerpt(text: string, { start, end }: Span): string {
  const all = text.slice(start, Math.min(end, start + 2 * PASSAGE_LIMIT)).trim();
  if (all.length <= PASSAGE_LIMIT) return all;
  const shown = withoutHalfLetter(all.slice(0, PASSAGE_LIMIT));
  const sentence = shown.slice(ENOUGH).search(/[.?!][”"’')\]]?\s/);
  if (sentence >= 0) return shown.slice(0, ENOUGH + sentence + 2).trimEnd();
  const word = shown.search(/\s\S*$/);
  return (word > 0 ? shown.slice(0, word) : shown).trimEnd();
}

/** The span of the first line with words in it, from `start` on; empty at `start` when there is none. */
export function firstLine(text: string, start: number): Span {
  let from = start;
  while (from < text.length && text.charCodeAt(from) <= 32) from += 1;
  if (from === text.length) return { start, end: start };
  let end = from;
  while (end < text.length && end - from < PASSAGE_LIMIT && !/[\r\n\f]/.test(text[end]!)) end += 1;
  return { start: from, end };
}

/** A cut between the two halves of a surrogate pair would show a damaged letter. */
function withoutHalfLetter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

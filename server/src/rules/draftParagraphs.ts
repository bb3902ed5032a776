import type { Stretch } from '../model/quotations/surroundings.ts';
import type { Draft } from '../syntax/draft.ts';

/** The words before a break end no sentence, nor the line that leads to a list or a quotation. */
const UNFINISHED = /[\p{L}\p{N},–—-]\s*$/u;

/** The words after a break begin none. */
const CONTINUED = /^[\p{Ll}\p{N}]/u;

/** Looked at on either side of a break, in UTF-16 code units. */
const LOOK = 8;

/**
 * The paragraphs of a draft, in view offsets and in the order of the view. A blank line in the middle of a sentence is the
 * end of a printed page, and ends no paragraph.
 */
export function draftParagraphs({ view, habits }: Draft): readonly Stretch[] {
  const { text } = view;
  const breaks = habits.isDoubleSpaced ? /\n[^\S\n]*\n[^\S\n]*\n\s*/g : /\n[^\S\n]*\n\s*/g;
  const paragraphs: Stretch[] = [];
  let start = /^\s*/.exec(text)?.[0].length ?? 0;
  for (const { index, 0: gap } of text.matchAll(breaks)) {
    const next = index + gap.length;
    if (next <= start || next >= text.length || isInSentence(text, index, next)) continue;
    if (index > start) paragraphs.push({ start, end: index });
    start = next;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

function isInSentence(text: string, end: number, next: number): boolean {
  return UNFINISHED.test(text.slice(Math.max(0, end - LOOK), end)) && CONTINUED.test(text.slice(next, next + LOOK));
}

/** Index of the first stretch that ends behind a place, the stretches being in the order of their ends. */
export function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

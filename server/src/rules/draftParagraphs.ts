import type { Stretch } from '../model/quotations/surroundings.ts';
import { isSpace } from '../tables/keys.ts';
import type { DraftContext } from './rule.ts';
import { lineEnds } from './viewSigns.ts';

const LINE_FEED = 0x0a;

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
export function draftParagraphs({ bound, once }: DraftContext): readonly Stretch[] {
  const { text } = bound.draft.view;
  const emptyLines = bound.draft.habits.isDoubleSpaced ? 2 : 1;
  const paragraphs: Stretch[] = [];
  let start = skipBlanks(text, 0);
  let next = 0;
  const ends = once(lineEnds);
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i]!;
    if (end < next || text.charCodeAt(end) !== LINE_FEED) continue;
    const last = skipEmptyLines(text, end, emptyLines);
    if (last < 0) continue;
    next = skipBlanks(text, last + 1);
    if (next <= start || next >= text.length || isInSentence(text, end, next)) continue;
    if (end > start) paragraphs.push({ start, end });
    start = next;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/** The line feed that ends so many empty lines behind a line feed; -1 where the lines are not empty. */
function skipEmptyLines(text: string, lineEnd: number, emptyLines: number): number {
  let last = lineEnd;
  for (let line = 0; line < emptyLines; line++) {
    last += 1;
    while (text.charCodeAt(last) !== LINE_FEED && isSpace(text.charCodeAt(last))) last += 1;
    if (text.charCodeAt(last) !== LINE_FEED) return -1;
  }
  return last;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isInSentence(text: string, end: number, next: number): boolean {
  // Most paragraphs begin with a capital.
  if (isCapital(text.charCodeAt(next))) return false;
  return CONTINUED.test(text.slice(next, next + LOOK)) && UNFINISHED.test(text.slice(Math.max(0, end - LOOK), end));
}

/** True for `A` to `Z`. */
function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

const NONE: readonly number[] = Object.freeze([]);

/** What of some places, given in the order of the view, stands in each paragraph. */
export function placesIn(paragraphs: readonly Stretch[], places: readonly number[]): readonly (readonly number[])[] {
  let next = 0;
  return paragraphs.map(({ end }) => {
    const first = next;
    while (next < places.length && places[next]! < end) next += 1;
    return next === first ? NONE : places.slice(first, next);
  });
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

import type { FurnitureFacts } from './furnitureFacts.ts';
import { findGutterNumbers } from './gutterNumbers.ts';
import type { LeftOut } from './leftOut.ts';
import { findCutWords, findMarginLetters } from './lineEnds.ts';
import { findGluedCalls } from './noteCalls.ts';
import { type Furniture, findPageFurniture } from './pageFurniture.ts';

/**
 * What the pages and lines of a text left in it besides its words: page furniture, the numbers and letters of the margins,
 * the hyphens of words cut at a line end and the calls of footnotes that lost their raising; and the footnotes of its
 * pages. In the order of the text, apart from one another.
 */
export function findFurniture(text: string, facts: FurnitureFacts): Furniture {
  const { leftOut: pages, footnotes } = findPageFurniture(text, facts);
  const ofLines = [
    ...findCutWords(text),
    ...(facts.gluedCalls ? findGluedCalls(text) : []),
    ...(facts.marginLetters ? findMarginLetters(text) : []),
    ...(facts.gutterNumbers ? findGutterNumbers(text) : []),
  ];
  return { leftOut: apart(inOrder(pages), inOrder(ofLines)), footnotes };
}

/** Both lists as one; of the second, what touches nothing of the first or of itself. */
function apart(first: readonly LeftOut[], second: readonly LeftOut[]): readonly LeftOut[] {
  if (second.length === 0) return first;
  const all: LeftOut[] = [];
  let next = 0;
  let end = 0;
  for (const one of second) {
    while (next < first.length && (first[next]?.start ?? 0) < one.end) {
      const before = first[next];
      if (before) all.push(before);
      end = Math.max(end, before?.end ?? 0);
      next += 1;
    }
    if (one.start < end) continue;
    all.push(one);
    end = one.end;
  }
  for (; next < first.length; next++) all.push(first[next]!);
  return all;
}

/** In the order of the text; of two that overlap, the first. */
function inOrder(found: readonly LeftOut[]): readonly LeftOut[] {
  if (isInOrder(found)) return found;
  const apart: LeftOut[] = [];
  let end = 0;
  for (const one of [...found].sort(byPlace)) {
    if (one.start < end) continue;
    apart.push(one);
    end = one.end;
  }
  return apart;
}

/** By their starts; of two with one start, the longer first. */
function byPlace(a: LeftOut, b: LeftOut): number {
  return a.start - b.start || b.end - a.end;
}

/** True when each begins behind the one before and where it ends, or later. */
function isInOrder(found: readonly LeftOut[]): boolean {
  let before: LeftOut | undefined;
  for (const one of found) {
    if (before !== undefined && (before.start >= one.start || before.end > one.start)) return false;
    before = one;
  }
  return true;
}

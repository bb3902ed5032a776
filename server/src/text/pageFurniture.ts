import type { Span } from './span.ts';

/** No running head or page number stands further than this from its page break, in code units. */
const REACH = 160;

/** A line that is only a page number: `12`, `–5–`, `- 13 -`, `Page 4 of 10`, `4 of 10`. */
const PAGE_NUMBER = /^[ \t]*(?:[-–—]{1,2} ?)?(?:Page )?\d{1,4}(?: of \d{1,4})?(?: ?[-–—]{1,2})?[ \t]*$/;

/**
 * Page breaks of a text that was taken from a printed page: the form feed with the page number before or after it and
 * the blank lines around. A citation that a page break cuts in two is read across it. In the order of the text.
 */
export function findPageBreaks(text: string): Span[] {
  const breaks: Span[] = [];
  for (let feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', feed + 1)) {
    const previousEnd = breaks.at(-1)?.end ?? 0;
    if (feed < previousEnd) continue;
    const start = furnitureStart(text, feed, previousEnd);
    breaks.push({ start, end: furnitureEnd(text, feed + 1) });
  }
  return breaks;
}

function furnitureStart(text: string, feed: number, floor: number): number {
  let start = skipSpaceBack(text, feed, floor);
  const from = Math.max(floor, start - REACH);
  const lineStart = lastLineEnd(text, start, from) + 1;
  if (lineStart > from && PAGE_NUMBER.test(text.slice(lineStart, start))) start = skipSpaceBack(text, lineStart, floor);
  return start;
}

function furnitureEnd(text: string, from: number): number {
  let end = skipSpace(text, from);
  const lineEnd = nextLineEnd(text, end, Math.min(text.length, end + REACH));
  if (lineEnd >= 0 && PAGE_NUMBER.test(text.slice(end, lineEnd))) end = skipSpace(text, lineEnd);
  return end;
}

function skipSpaceBack(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== '\f' && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function lastLineEnd(text: string, before: number, floor: number): number {
  for (let at = before - 1; at >= floor; at--) if (/[\r\n\f]/.test(text.charAt(at))) return at;
  return floor - 1;
}

function nextLineEnd(text: string, from: number, ceiling: number): number {
  for (let at = from; at < ceiling; at++) if (/[\r\n\f]/.test(text.charAt(at))) return at;
  return ceiling === text.length ? ceiling : -1;
}

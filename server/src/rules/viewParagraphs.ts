import { lastAtMost } from '../text/sorted.ts';

/** A paragraph is looked over no further than this on either side of a place, in UTF-16 code units. */
const LONGEST_LOOK = 6000;

/** Parentheticals are looked over no further than this. */
const LONGEST_PARENTHETICAL = 3000;

/** A stretch of a view. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a view: what stands between blank lines, from first to last letter. */
export interface ViewParagraphs {
  /** The paragraph of an offset at a letter, no further than is looked on either side. */
  around(offset: number): Stretch;
}

/** Finds the paragraphs of a text; where every line is followed by a blank one, two part them. */
export function viewParagraphs(text: string, isDoubleSpaced: boolean): ViewParagraphs {
  const { starts, ends } = paragraphEdges(text, isDoubleSpaced ? 3 : 2);
  return {
    around(offset) {
      const paragraph = lastAtMost(starts, offset);
      let start = Math.max(starts[paragraph] ?? 0, offset - LONGEST_LOOK);
      while (start < offset && isBlank(text.charCodeAt(start))) start += 1;
      let end = Math.min(ends[paragraph] ?? 0, offset + LONGEST_LOOK);
      while (end > offset && isBlank(text.charCodeAt(end - 1))) end -= 1;
      return { start, end: Math.max(end, offset) };
    },
  };
}

/** Where each paragraph begins and ends; `lineEnds` of them with nothing between part two. */
function paragraphEdges(
  text: string,
  lineEnds: number,
): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let seen = lineEnds;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (isLineEnd(text, at)) seen += 1;
    if (isBlank(text.charCodeAt(at))) continue;
    if (seen >= lineEnds) {
      if (starts.length > 0) ends.push(end);
      starts.push(at);
    }
    seen = 0;
    end = at + 1;
  }
  if (starts.length > 0) ends.push(end);
  return { starts, ends };
}

/** The offset after the last letter before `offset` that is no white space. */
export function skipBlanksBack(text: string, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** True when nothing but the mark of a list item or the number of a note stands between the paragraph's start and `offset`. */
export function isParagraphStart(text: string, offset: number, floor: number): boolean {
  return offset - floor < 12 && /^[\s\d.)*†‡§•–-]*$/.test(text.slice(floor, offset));
}

/** The offset after the parentheticals that follow `from`, or `from` when none does. */
export function skipParentheticals(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    let at = end;
    while (at < limit && isBlank(text.charCodeAt(at))) at += 1;
    const close = closeOf(text, at, Math.min(limit, at + LONGEST_PARENTHETICAL));
    if (close === null) return end;
    end = close;
  }
}

/** The offset after the parenthesis or bracket that closes the one at `open`; null when none stands there. */
function closeOf(text: string, open: number, limit: number): number | null {
  const first = text.charAt(open);
  if (first !== '(' && first !== '[') return null;
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

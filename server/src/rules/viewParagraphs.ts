import type { Stretch } from '../model/quotations/surroundings.ts';
import { type Closings, closingsOf } from '../text/parentheses.ts';
import { lastAtMostNear } from '../text/sorted.ts';
import type { DraftContext } from './rule.ts';
import { brackets, lineEnds } from './viewSigns.ts';

/** A paragraph is looked over no further than this on either side of a place, in UTF-16 code units. */
const LONGEST_LOOK = 6000;

/** A parenthetical is no longer than this. */
const LONGEST_PARENTHETICAL = 3000;

/** The paragraphs of a view: what stands between blank lines, from first to last letter. */
export interface ViewParagraphs {
  /** The paragraph of an offset at a letter, no further than is looked on either side. */
  around(offset: number): Stretch;
}

/** Finds the paragraphs of a draft; where every line is followed by a blank one, two part them. */
export function viewParagraphs({ bound: { draft }, once }: DraftContext): ViewParagraphs {
  const { text } = draft.view;
  const { starts, ends } = paragraphEdges(text, once(lineEnds), draft.habits.isDoubleSpaced ? 3 : 2);
  let paragraph = 0;
  return {
    around(offset) {
      paragraph = lastAtMostNear(starts, offset, paragraph);
      let start = Math.max(starts[paragraph] ?? 0, offset - LONGEST_LOOK);
      while (start < offset && isBlank(text.charCodeAt(start))) start += 1;
      let end = Math.min(ends[paragraph] ?? 0, offset + LONGEST_LOOK);
      while (end > offset && isBlank(text.charCodeAt(end - 1))) end -= 1;
      return { start, end: Math.max(end, offset) };
    },
  };
}

/** Where each paragraph begins and ends; `apart` line ends with nothing between part two. */
function paragraphEdges(
  text: string,
  lineEnds: readonly number[],
  apart: number,
): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = skipBlanks(text, 0);
  let next = start;
  for (let i = 0; i < lineEnds.length; i++) {
    const line = lineEnds[i]!;
    if (line < next) continue;
    next = skipBlanks(text, line);
    if (next < text.length && countLineEnds(text, line, next) < apart) continue;
    starts.push(start);
    ends.push(skipBlanksBack(text, line, start));
    start = next;
  }
  if (start < text.length) {
    starts.push(start);
    ends.push(skipBlanksBack(text, text.length, start));
  }
  return { starts, ends };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isLineEnd(text, at)) count += 1;
  return count;
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

/** Gives the offset after the parentheticals that follow an offset and end before a limit; that offset when none does. */
export type SkipParentheticals = (from: number, limit: number) => number;

/** Where the parentheses and brackets of the view close. */
export function viewClosings({ bound, once }: DraftContext): Closings {
  return closingsOf(bound.draft.view.text, once(brackets));
}

/** Skips the parentheticals of the view. */
export function viewParentheticals({ bound, once }: DraftContext): SkipParentheticals {
  return parentheticalsOf(bound.draft.view.text, once(viewClosings));
}

/** Skips the parentheticals of a text. */
export function parentheticalsOf(text: string, closings = closingsOf(text)): SkipParentheticals {
  return (from, limit) => {
    let end = from;
    for (;;) {
      let at = end;
      while (at < limit && isBlank(text.charCodeAt(at))) at += 1;
      const code = text.charCodeAt(at);
      if (code !== 0x28 && code !== 0x5b) return end;
      const close = closings.of(at);
      if (close < 0 || close > Math.min(limit, at + LONGEST_PARENTHETICAL)) return end;
      end = close;
    }
  };
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

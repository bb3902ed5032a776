import { byStart, type Span } from '../span.ts';
import type { Footnote } from '../view.ts';
import { type FurnitureFacts, pageLinesOf } from './furnitureFacts.ts';
import {
  formFeedsOf,
  isDressedPageNumber,
  isPageNumber,
  isPrintedByCourt,
  isStamp,
  type Line,
  lineAfter,
  lineBefore,
  mayBePrinted,
  saysNoteGoesOn,
  skipSpace,
  skipSpaceBack,
  stampsOf,
  withoutNumbers,
  wordsOf,
} from './furnitureLines.ts';
import { linesWithNumbers } from './gutterNumbers.ts';
import type { LeftOut } from './leftOut.ts';
import { joinWords, nextParagraphEnd } from './lineEnds.ts';
import { findInterruptions, findPageNotes, type PageNotes } from './pageNotes.ts';

/** Lines of furniture on one side of a page break, at most. */
const MOST_LINES = 6;

/**
 * What stands on printed pages besides their words, in a text that was taken from them: form feeds, page numbers, running
 * heads, stamps of dockets and typesetters. It is left out, so that a citation that a page break cuts in two is read across
 * it. A number or a line is taken for furniture only where the text has a page break, or where it tells so by its own form.
 * What is furniture at a place is told by the few lines around it and the facts of the text's beginning. In order, apart.
 */
export function findPageFurniture(text: string, facts: FurnitureFacts): Furniture {
  const pages = new Pages(text, facts.filingHead);
  for (const { start, end } of breaksOf(text, facts)) {
    if (start < pages.end) continue;
    const from = furnitureStart(text, start, pages.end, facts);
    pages.endPage(from, furnitureEnd(text, end, facts), findPageNotes(text, { start: pages.end, end: from }));
  }
  if (facts.isPaged) pages.endText(findPageNotes(text, { start: pages.end, end: text.length }));
  else if (facts.interruptions)
    for (const notes of findInterruptions(text, linesWithNumbers(text)))
      pages.endPage(notes.goesOn, notes.goesOn, notes);
  return pages.finish();
}

/** What is left out of a text, in order and apart, and the footnotes its pages have. */
export interface Furniture {
  readonly leftOut: readonly LeftOut[];
  readonly footnotes: readonly Footnote[];
}

/** Divides paragraphs, also where every line is double-spaced. */
const PARAGRAPH = '\n\n\n';

/** Collects what is left out of one page after another. */
class Pages {
  readonly #text: string;
  readonly #leftOut: LeftOut[] = [];
  readonly #footnotes: Footnote[] = [];
  /** Where the furniture of the last page ends. */
  #end = 0;
  /** Footnotes wait for the paragraph to end that their page did not end. */
  #areWaiting = false;
  /** The last note of the page before goes on at the foot of this one. */
  #goesOn = false;

  constructor(text: string, filingHead: string | null) {
    this.#text = text;
    if (filingHead === null || !text.startsWith(filingHead)) return;
    this.#end = filingHead.length;
    this.#leftOut.push({ start: 0, end: this.#end, words: '' });
  }

  get end(): number {
    return this.#end;
  }

  /** A page ends: its furniture is `[start, end)`. */
  endPage(start: number, end: number, notes: PageNotes | null): void {
    const textEnd = notes?.textEnd ?? start;
    this.#showWaiting(textEnd);
    if (notes === null) this.#goesOn = false;
    const join = joinWords(this.#text, textEnd, end);
    if (notes === null) this.#leftOut.push(join);
    else {
      this.#takeNotes(notes, join.start);
      const last = notes.notes.at(-1)?.end ?? start;
      this.#goesOn = noteGoesOn(this.#text, last);
      this.#areWaiting = this.#goesOn || join.words !== '\n\n';
      this.#leftOut.push({ start: last, end, words: join.words, aside: this.#areWaiting ? 'close' : 'closeAndShow' });
    }
    this.#end = end;
  }

  /** The text ends, perhaps with the notes of its last page. */
  endText(notes: PageNotes | null): void {
    this.#showWaiting(notes?.textEnd ?? this.#text.length);
    if (notes !== null) this.#takeNotes(notes, notes.textEnd);
  }

  finish(): Furniture {
    this.#showWaiting(this.#text.length);
    return { leftOut: this.#leftOut, footnotes: this.#footnotes };
  }

  #takeNotes({ notes }: PageNotes, textEnd: number): void {
    for (const { call } of notes) if (call !== null) this.#leftOut.push({ ...call, words: '' });
    let end = textEnd;
    for (const [i, note] of notes.entries()) {
      const words = i === 0 && this.#goesOn && note.call === null ? '\n' : PARAGRAPH;
      if (note.number > end) this.#leftOut.push({ start: end, end: note.number, words: '' });
      this.#leftOut.push({ start: note.number, end: note.start, words, ...(i === 0 && { aside: 'open' }) });
      this.#footnotes.push({ span: { start: note.number, end: note.end }, calledAt: note.call?.start ?? null });
      end = note.end;
    }
  }

  /** Footnotes that wait are shown where the next paragraph ends, if one does before an offset. */
  #showWaiting(before: number): void {
    if (!this.#areWaiting || this.#goesOn) return;
    const end = nextParagraphEnd(this.#text, this.#end, before);
    if (end === null) return;
    this.#leftOut.push({ ...end, words: PARAGRAPH, aside: 'show' });
    this.#areWaiting = false;
  }
}

/** Where the words of a page end, and where those of the next begin. */
export interface PageEnd {
  readonly start: number;
  readonly end: number;
  /** A note of the page goes on at the foot of the next. */
  readonly goesOn: boolean;
}

/** The first page end in `[from, to)` of a text whose page begins no earlier than `floor`. */
export function nextPageEnd(
  text: string,
  { floor, from, to }: { floor: number; from: number; to: number },
  facts: FurnitureFacts,
): PageEnd | null {
  const first = firstBreak(text.slice(from, to), facts);
  if (first === null) return null;
  const start = furnitureStart(text, first.start + from, floor, facts);
  return { start, end: furnitureEnd(text, first.end + from, facts), goesOn: noteGoesOn(text, start) };
}

/** Where the words of the text end on a page, the notes at its foot left out. */
export function textEndOf(text: string, page: Span): number {
  return findPageNotes(text, page)?.textEnd ?? page.end;
}

/** True when the furniture at an offset begins with the mark of a note that goes on. */
function noteGoesOn(text: string, at: number): boolean {
  const start = skipSpace(text, at);
  if (text.charAt(start) !== '(') return false;
  const line = lineAfter(text, start);
  return line !== null && saysNoteGoesOn(wordsOf(text, line));
}

/** The places that tell by themselves that a page ends there, in order. */
function breaksOf(text: string, facts: FurnitureFacts): Line[] {
  const breaks: Line[] = [];
  for (const found of breaksByKind(text, facts)) for (const line of found) breaks.push(line);
  return breaks.sort(byStart);
}

/** The first of those places; nothing behind it is looked for. */
function firstBreak(text: string, facts: FurnitureFacts): Line | null {
  let first: Line | null = null;
  for (const found of breaksByKind(text, facts)) {
    const { value: line } = found.next();
    if (line && (first === null || line.start < first.start)) first = line;
  }
  return first;
}

function breaksByKind(text: string, { stampWords, pageLines }: FurnitureFacts): Generator<Line, void>[] {
  const kinds = [formFeedsOf(text), ...stampWords.map((word) => stampsOf(text, word))];
  return pageLines === null ? kinds : [...kinds, pageNumbersOf(text, pageLines)];
}

function* pageNumbersOf(text: string, dress: 'dressed' | 'bare'): Generator<Line> {
  for (const line of pageLinesOf(text, 0, text.length))
    if (isDressedPageNumber(wordsOf(text, line)) || (dress === 'bare' && standsAlone(text, line))) yield line;
}

/** A bare number among other numbers is one of a list or of a margin. */
function standsAlone(text: string, { start, end }: Line): boolean {
  const around = [lineBefore(text, start, 0), lineAfter(text, end)];
  return !around.some((line) => line !== null && isPageNumber(wordsOf(text, line)));
}

function furnitureStart(text: string, at: number, floor: number, facts: FurnitureFacts): number {
  let start = skipSpaceBack(text, at, floor);
  for (let i = 0; i < MOST_LINES; i++) {
    const line = lineBefore(text, start, floor);
    if (line === null || !isFurniture(wordsOf(text, line), facts)) break;
    start = skipSpaceBack(text, line.start, floor);
  }
  return start;
}

function furnitureEnd(text: string, at: number, facts: FurnitureFacts): number {
  let end = skipSpace(text, at);
  for (let i = 0; i < MOST_LINES; i++) {
    const line = lineAfter(text, end);
    if (line === null || !isFurniture(wordsOf(text, line), facts)) break;
    end = skipSpace(text, line.end);
  }
  return end;
}

/** True for a line next to a page break that is none of the words of the page. */
function isFurniture(line: string, { runningLines }: FurnitureFacts): boolean {
  if (mayBePrinted(line) && (isPrintedByCourt(line) || isStamp(line) || saysNoteGoesOn(line))) return true;
  return runningLines.size > 0 && runningLines.has(withoutNumbers(line));
}

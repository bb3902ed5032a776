import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';

/** Fewer words than these stand on many a page. */
const FEWEST_WORDS = 4;
/** More words than these tell no more; in a page longer than this many letters, the rest is not looked at. */
const MOST_WORDS = 60;
const LONGEST_PAGE = 200_000;
/** Letters of a draft between a quotation and the citation of its source. */
const GAP = 40;
/** A sentence that began further back is shown from the quoted words on. */
const SENTENCE_REACH = 400;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** Star marks stand between words of a source and are none. */
const STAR_MARK_OR_WORD = /\*{1,3}\d{1,9}|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * The words a draft quotes directly before a citation: of the pieces between its brackets and ellipses the longest, in
 * lower-case letters; null when there is no quotation, or no piece of at least four words.
 */
export function quotedWords(bound: BoundDraft, citation: Citation): readonly string[] | null {
  const { text, quotations, view } = bound.draft;
  const { start } = firstNameOf(bound, citation).span;
  const isBefore = ({ end }: Span): boolean =>
    end <= start && start - end <= GAP && !/[\p{L}\p{N}]/u.test(text.slice(end, start));
  const quoted = view.blockQuotes.findLast(isBefore) ?? quotations.findLast(isBefore);
  if (!quoted) return null;
  const longest = longestPiece(text.slice(quoted.start, quoted.end));
  return longest.length < FEWEST_WORDS ? null : longest.slice(0, MOST_WORDS);
}

/** A parallel citation and the second name of a document stand after the first, which the quotation is before. */
function firstNameOf(bound: BoundDraft, citation: Citation): Citation {
  const first = bound.citations[citation.parallelTo ?? citation.sameAs ?? citation.index];
  return first ?? citation;
}

function longestPiece(quotation: string): readonly string[] {
  let longest: string[] = [];
  let piece: string[] = [];
  let inBrackets = false;
  for (const chunk of quotation.split(/\s+/)) {
    const changed = inBrackets || chunk.includes('[') || chunk.includes('…') || /^[.*]+["'”’]*$/.test(chunk);
    if (chunk.includes('[') || chunk.includes(']')) inBrackets = chunk.lastIndexOf('[') > chunk.lastIndexOf(']');
    if (changed) piece = [];
    else piece.push(...wordsIn(chunk));
    if (piece.length > longest.length) longest = piece;
  }
  return longest;
}

function wordsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(WORD), ([word]) => unified(word));
}

function unified(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Where words stand one after the other in a part of a source, whatever is between them; null when they do not. */
export function findWords(text: string, { start, end }: Span, words: readonly string[]): Span | null {
  const part = text.slice(start, Math.min(end, start + LONGEST_PAGE));
  const found = Array.from(part.matchAll(STAR_MARK_OR_WORD)).filter(([word]) => !word.startsWith('*'));
  const joined = ` ${found.map(([word]) => unified(word)).join(' ')} `;
  const at = joined.indexOf(` ${words.join(' ')} `);
  if (at < 0) return null;
  const index = joined.slice(0, at + 1).split(' ').length - 2;
  const first = found[index]!;
  const last = found[index + words.length - 1]!;
  return { start: start + first.index, end: start + last.index + last[0].length };
}

/** Where the sentence of a place begins, not before `from`; the place itself when that is far back. */
export function startOfSentence(text: string, place: number, from: number): number {
  const reach = Math.max(from, place - SENTENCE_REACH);
  // With the first letter of the place, which may begin the sentence itself.
  const before = text.slice(reach, place + 1);
  let start = reach === from ? from : place;
  for (const end of before.matchAll(/[\p{Ll}\d]{2}[.?!]["'”’)\]]{0,3}\s+(?=["'“‘([]?\p{Lu})|\n\s*\n/gu)) {
    start = reach + end.index + end[0].length;
  }
  return start;
}

import { NO_NOTES, type QuotationNotes } from '../../model/quotations/quotationNotes.ts';
import type { Span } from '../../text/span.ts';
import { type Difference, findDifferences } from './differences.ts';
import { findPassage, findWholePassages, type Passage } from './findPassage.ts';
import { type QuotedText, readQuotedText } from './quotedText.ts';
import type { SourceWords } from './sourceWords.ts';

/** A quotation that is ready to be compared. */
export interface Quotation {
  readonly quoted: QuotedText;
  /** What the parentheticals of its citation say. */
  readonly notes: QuotationNotes;
}

/** Reads a quotation: the words between its marks, without markup. */
export function readQuotation(text: string, notes: QuotationNotes = NO_NOTES): Quotation {
  return { quoted: readQuotedText(text), notes };
}

/** A page of a source, as its reporter labels it. A page goes on to the next. */
export interface LabelledPage {
  readonly label: string;
  /** Offset in the source of its first word or of its mark. */
  readonly start: number;
}

/** Where a quotation is said to stand. */
export interface QuotationPin {
  /** The pages of the series that is cited, in the order of the source. */
  readonly pages: readonly LabelledPage[];
  /** The stretches of the source that the pin names. */
  readonly pinned: readonly Span[];
}

/** A place of the source that has the words. */
export interface QuotedPlace {
  readonly span: Span;
  /** Labels of the page on which it begins and of that on which it ends; null when its pages are not known. */
  readonly firstPage: string | null;
  readonly lastPage: string | null;
}

/**
 * What came of comparing a quotation with a source:
 * - `same`: every word stands there, or a sign explains why not. `differences` are slight.
 * - `different`: nearly all stand there, and what differs is named.
 * - `not-here`: nothing near stands there. That says nothing of the quotation: it may stand in another source.
 * - `unchecked`: there was nothing to compare, or too much.
 */
export interface QuotationCheck {
  readonly result: 'same' | 'different' | 'not-here' | 'unchecked';
  /** The places with the words, those on the pages of the pin first; of a `different` quotation the one nearest to it. */
  readonly places: readonly QuotedPlace[];
  readonly differences: readonly Difference[];
  /** Whether the first place is on a page of the pin; `unknown` without a pin or place, or when the pages are not known. */
  readonly pin: 'there' | 'elsewhere' | 'unknown';
}

/** Fewer words than these stand anywhere: they are checked, but only their presence says something. */
export const FEWEST_WORDS = 3;

/**
 * A passage is taken for the one quoted, and what differs for a difference, only when this share of the words is there and
 * chance does not put so many of them side by side. How unlikely that is, is counted in bits: what the words found say (a
 * word that stands once in a thousand says ten), less what choosing the best of all places takes away, and so much for
 * each difference. Measured on opinions: of 19,500 quotations looked for in opinions they are not from, 17 have a passage
 * as near as that, nearly all of them formulas of the courts; of 1,160 in which one word was changed, 2 have none.
 */
const SHARE_WANTED = 0.7;
const BITS_WANTED = 8;
const BITS_OF_DIFFERENCE = 4;
/** A word is counted no further than this. */
const MOST_COUNTED = 2_000;

/** Compares a quotation with a source word by word. Spans of the differences are offsets in the quotation's text. */
export function checkQuotation(
  quotation: Quotation,
  source: SourceWords,
  pin: QuotationPin | null = null,
): QuotationCheck {
  const { quoted, notes } = quotation;
  const search = findPassage(quoted, source);
  if (search.found === 'nothing') return nothing(quoted.items.length === 0 ? 'unchecked' : 'not-here');
  if (search.found === 'too-long') return nothing('unchecked');
  const differencesOf = ({ alignment, isCitation }: Passage): readonly Difference[] =>
    findDifferences({ quoted, source, alignment, notes, isCitation });
  if (search.found === 'near') {
    const differences = differencesOf(search.passage);
    const serious = differences.filter(({ isSlight }) => !isSlight);
    if (!isNear({ quoted, source, passage: search.passage, differences: serious.length })) return nothing('not-here');
    const place = placeOf(search.passage.span, pin);
    return { result: serious.length > 0 ? 'different' : 'same', places: [place], differences, pin: pinOf(place, pin) };
  }
  const compared = search.passages.map((passage) => {
    const differences = differencesOf(passage);
    return { span: passage.span, differences, serious: differences.filter(({ isSlight }) => !isSlight).length };
  });
  compared.sort((a, b) => a.serious - b.serious || rankOf(a.span, pin) - rankOf(b.span, pin));
  const [best] = compared;
  const equal = compared.filter(({ serious }) => serious === best!.serious);
  const places = equal.map(({ span }) => placeOf(span, pin));
  const result = best!.serious === 0 ? 'same' : 'different';
  return { result, places, differences: best!.differences, pin: pinOf(places[0]!, pin) };
}

/**
 * Where in a source the words of a quotation stand, all of them; empty when they do not. For the question which other
 * source of a matter has the words.
 */
export function findQuotation({ quoted }: Quotation, source: SourceWords): readonly Span[] {
  const words = quoted.items.filter(({ kind }) => kind === 'word').length;
  return words < FEWEST_WORDS ? [] : findWholePassages(quoted, source).map(({ span }) => span);
}

function nothing(result: 'not-here' | 'unchecked'): QuotationCheck {
  return { result, places: [], differences: [], pin: 'unknown' };
}

/** Places on the pages of the pin come first, then those earlier in the source. */
function rankOf(span: Span, pin: QuotationPin | null): number {
  return pin !== null && isPinned(span, pin) ? -1 : span.start;
}

/** Whether a passage begins or ends on the pages of the pin, and so for the most part stands there. */
function isPinned(span: Span, { pinned }: QuotationPin): boolean {
  return pinned.some(({ start, end }) => span.start < end && start < span.end);
}

function pinOf({ span, firstPage }: QuotedPlace, pin: QuotationPin | null): QuotationCheck['pin'] {
  if (pin === null || pin.pinned.length === 0) return 'unknown';
  if (isPinned(span, pin)) return 'there';
  return firstPage === null ? 'unknown' : 'elsewhere';
}

function placeOf(span: Span, pin: QuotationPin | null): QuotedPlace {
  const pages = pin?.pages ?? [];
  return { span, firstPage: pageAt(pages, span.start), lastPage: pageAt(pages, Math.max(span.start, span.end - 1)) };
}

/** The label of the page an offset stands on; null before the first. */
function pageAt(pages: readonly LabelledPage[], offset: number): string | null {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pages[low - 1]?.label ?? null;
}

interface Nearness {
  readonly quoted: QuotedText;
  readonly source: SourceWords;
  readonly passage: Passage;
  readonly differences: number;
}

function isNear({ quoted, source, passage, differences }: Nearness): boolean {
  const words = quoted.items.filter((item) => item.kind === 'altered' || (item.kind === 'word' && !item.isNote)).length;
  const { steps } = passage.alignment;
  const same = steps.filter(({ kind }) => kind === 'same');
  const altered = steps.filter(({ kind, item }) => kind === 'explained' && quoted.items[item]?.kind === 'altered');
  if (same.length < FEWEST_WORDS || same.length + altered.length < words * SHARE_WANTED) return false;
  let bits = -Math.log2(source.count) - BITS_OF_DIFFERENCE * differences;
  for (const { word } of same) bits += Math.log2(source.count / source.countOf(source.hashes[word]!, MOST_COUNTED));
  return bits >= BITS_WANTED;
}

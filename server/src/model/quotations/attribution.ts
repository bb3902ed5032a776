import type { Span } from '../../text/span.ts';
import type { BoundDraft } from '../bound.ts';
import { addTo } from '../listsByKey.ts';
import type { CitedPlace, CitedPlaces } from './citedPlaces.ts';
import { NO_NOTES, type QuotationNotes, readNotes } from './quotationNotes.ts';
import type { Stretch, Surroundings } from './surroundings.ts';

/**
 * How a quotation is tied to its citation:
 * - `beside`: nothing but marks stand between it and the citation behind it;
 * - `parenthetical`: it stands in a parenthetical of the citation: `(holding that “…”)`;
 * - `block`: a block quotation, with the citation behind it, at its end or in the words that lead to it;
 * - `sentence`: it stands in one sentence with the citation, or the citation is the sentence behind.
 */
export type Tie = 'beside' | 'parenthetical' | 'block' | 'sentence';

/** Words of a draft that are quoted from what a citation cites. */
export interface AttributedQuotation {
  /** The words between the marks; of a block quotation the block, in file offsets. */
  readonly span: Span;
  /** Where they stand in the view. */
  readonly place: Stretch;
  readonly tie: Tie;
  /** Index of the citation whose source has the words. */
  readonly citation: number;
  /** Citations in its parentheticals that the words, or some of them, come from: `(quoting …)`. */
  readonly quoting: readonly number[];
  readonly notes: QuotationNotes;
}

/** What is looked at for the quotations of a draft. */
export interface Setting {
  readonly bound: BoundDraft;
  readonly places: CitedPlaces;
  readonly around: Surroundings;
  /** The citations that each citation's parentheticals quote, by its index. */
  readonly quotedIn: ReadonlyMap<number, readonly number[]>;
  /** Whether a stretch of the file is the name that the draft gives something in passing. */
  readonly isShortName: (span: Span) => boolean;
  /** Whether a stretch of the file stands in a heading or a block quotation. */
  readonly isSetApart: (span: Span) => boolean;
}

/** A citation found for a quotation. */
export interface Found {
  readonly place: CitedPlace;
  readonly tie: Tie;
}

/** The footnote a stretch of the file stands in; null in the text. Text and notes are read apart. */
export function flowOf(span: Span, { bound }: Setting): number | null {
  const { footnotes } = bound.draft.view;
  let low = 0;
  let high = footnotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (footnotes[middle]!.span.end < span.end) low = middle + 1;
    else high = middle;
  }
  const footnote = footnotes[low];
  return footnote !== undefined && footnote.span.start <= span.start ? low : null;
}

/** The attribution of words, with where they stand in the view, to a citation, with what its parentheticals say. */
export function attributionOf(
  span: Span,
  place: Stretch,
  { place: { citation, end }, tie }: Found,
  { bound, around, quotedIn }: Setting,
): AttributedQuotation {
  const notes = notesOf(around.parentheticalsAfter(end), bound.draft.view.text);
  return { span, place, tie, citation: citation.index, quoting: quotedIn.get(citation.index) ?? NONE, notes };
}

const NONE: readonly number[] = Object.freeze([]);

function notesOf(parentheticals: readonly Stretch[], text: string): QuotationNotes {
  if (parentheticals.length === 0) return NO_NOTES;
  return readNotes(parentheticals.map(({ start, end }) => text.slice(start + 1, end - 1)));
}

/** Quotations by the index of the citation they are attributed to. */
export function quotationsByCitation(
  quotations: readonly AttributedQuotation[],
): ReadonlyMap<number, readonly AttributedQuotation[]> {
  const found = new Map<number, AttributedQuotation[]>();
  for (const quotation of quotations) addTo(found, quotation.citation, quotation);
  return found;
}

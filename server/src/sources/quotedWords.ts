import type { BoundDraft, Citation } from '../model/bound.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import { quotationText } from '../model/quotations/quotationText.ts';
import type { Span } from '../text/span.ts';
import { checkQuotation, type Quotation, readQuotation } from './alignment/checkQuotation.ts';
import { SourceWords } from './alignment/sourceWords.ts';

/** Fewer words than these stand on many a page. */
const FEWEST_WORDS = 4;
/** In a page longer than this many letters, the rest is not looked at. */
const LONGEST_PAGE = 200_000;
/** A sentence that began further back is shown from the quoted words on. */
const SENTENCE_REACH = 400;

/** What a draft quotes from the place a citation names; of several quotations the last. Null when it quotes nothing. */
export function quotedFrom(
  bound: BoundDraft,
  citation: Citation,
  attributed: readonly AttributedQuotation[],
): Quotation | null {
  // A parallel citation and the second name of a document stand after the first, which the quotation is attributed to.
  const first = citation.parallelTo ?? citation.sameAs ?? citation.index;
  const found = attributed.findLast((quotation) => quotation.citation === first);
  if (found === undefined) return null;
  const quotation = readQuotation(quotationText(bound.draft, found.span).text, found.notes);
  return quotation.quoted.items.length < FEWEST_WORDS ? null : quotation;
}

/** Where the words of a quotation, or words near to them, stand in a part of a source; null when they do not. */
export function findQuoted(text: string, { start, end }: Span, quotation: Quotation): Span | null {
  const part = text.slice(start, Math.min(end, start + LONGEST_PAGE));
  // Star marks stand between words of a source and are none.
  const marks = Array.from(part.matchAll(/\*{1,3}\d{1,9}/g), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  const [place] = checkQuotation(quotation, new SourceWords(part, marks)).places;
  return place === undefined ? null : { start: start + place.span.start, end: start + place.span.end };
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

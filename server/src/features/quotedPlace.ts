import type { BoundDraft, Citation } from '../model/bound.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import { quotationText } from '../model/quotations/quotationText.ts';
import { type QuotationCheck, readQuotation } from '../sources/alignment/checkQuotation.ts';
import type { CitedSource } from '../sources/located.ts';
import { compareWithSources } from '../sources/quotationInSources.ts';
import { contains, type Span } from '../text/span.ts';

/** Where the words that a draft quotes stand in a source. */
export interface QuotedPlace {
  readonly uri: string;
  /** Offsets in the file's own text when `isFileText`, else in the text that was taken from it. */
  readonly span: Span;
  readonly isFileText: boolean;
}

/** The innermost quotation that holds an offset or ends at it; null where none does. */
export function quotationAt(attributed: readonly AttributedQuotation[], offset: number): AttributedQuotation | null {
  const at: Span = { start: offset, end: offset };
  const holding = attributed.filter(({ span }) => contains(span, at));
  return holding.reduce<AttributedQuotation | null>(
    (best, one) => (best === null || contains(best.span, one.span) ? one : best),
    null,
  );
}

/**
 * What a draft quotes from the place a citation names, the nearest to the citation first; behind it what another source is
 * said to quote from there: `(quoting …)`.
 */
export function quotationsOfCitation(
  citation: Citation,
  attributed: readonly AttributedQuotation[],
): readonly AttributedQuotation[] {
  // A parallel citation and the second name of a document stand after the first, which the quotation is attributed to.
  const first = citation.parallelTo ?? citation.sameAs ?? citation.index;
  const nearestFirst = (a: AttributedQuotation, b: AttributedQuotation): number =>
    distance(a.span, citation.span) - distance(b.span, citation.span);
  const own = attributed.filter((quotation) => quotation.citation === first);
  const quoted = attributed.filter((quotation) => quotation.quoting.includes(first));
  return [...own.sort(nearestFirst), ...quoted.sort(nearestFirst)];
}

function distance(a: Span, b: Span): number {
  return Math.max(b.start - a.end, a.start - b.end, 0);
}

/** Where the first of some quotations that stands in the sources stands there, itself or words near to it; null when none does. */
export function findQuotedPlace(
  { draft }: BoundDraft,
  quotations: readonly AttributedQuotation[],
  sources: readonly CitedSource[],
): QuotedPlace | null {
  for (const { span, notes } of quotations) {
    const found = compareWithSources(readQuotation(quotationText(draft, span).text, notes), sources);
    const place = found === null ? null : surePlace(found.check);
    if (found === null || place === null) continue;
    const { uri, document } = found.source;
    return { uri, span: document.file?.fileSpan(place) ?? place, isFileText: document.file !== null };
  }
  return null;
}

/** Words that stand in several places are those quoted only where the pin says so. */
function surePlace({ places, pin }: QuotationCheck): Span | null {
  const [place] = places;
  return place !== undefined && (places.length === 1 || pin === 'there') ? place.span : null;
}

import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';

/**
 * The citation under a cursor: the smallest one that holds the offset, so that a citation inside another's span (a
 * parallel citation, a quotation's source) wins. A cursor right after a citation still means that citation, unless
 * another one starts there. Null where no citation stands.
 */
export function citationAt(bound: BoundDraft, offset: number): Citation | null {
  let best: Citation | null = null;
  for (const citation of bound.citations) {
    if (citation.span.start > offset) break;
    if (touches(citation.span, offset) && (best === null || closer(citation.span, best.span, offset))) best = citation;
  }
  return best;
}

function closer(candidate: Span, best: Span, offset: number): boolean {
  const candidateHolds = offset < candidate.end;
  const bestHolds = offset < best.end;
  if (candidateHolds !== bestHolds) return candidateHolds;
  return candidate.end - candidate.start <= best.end - best.start;
}

import type { BoundDraft } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { findReferences } from './references.ts';

/** Spans to highlight while the cursor rests on a citation: every citation of the same authority or document. */
export function findHighlights(bound: BoundDraft, offset: number): readonly Span[] {
  return findReferences(bound, { offset, withRoot: true });
}

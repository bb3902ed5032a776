import type { BoundDraft } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { citationAt } from './citationAt.ts';
import { fullCitationOf, occurrencesOf } from './lineage.ts';

/** Which citations to list: `withRoot` takes in the full citation (or first mention) itself. */
export interface ReferenceQuery {
  readonly offset: number;
  readonly withRoot: boolean;
}

/** Spans of all citations of the authority or record document under the cursor, in the order of the draft. */
export function findReferences(bound: BoundDraft, query: ReferenceQuery): readonly Span[] {
  const citation = citationAt(bound, query.offset);
  if (citation === null) return [];
  const occurrences = occurrencesOf(bound, citation);
  if (query.withRoot) return occurrences.map((occurrence) => occurrence.span);
  const root = fullCitationOf(bound, citation) ?? citation;
  return occurrences.filter((occurrence) => occurrence.index !== root.index).map((occurrence) => occurrence.span);
}

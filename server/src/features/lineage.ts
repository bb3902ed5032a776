import type { BoundDraft, Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';

/** What a citation refers to directly: its antecedent, or null. */
export function antecedentOf(bound: BoundDraft, citation: Citation): Citation | null {
  if (citation.antecedent === null) return null;
  return bound.citations[citation.antecedent] ?? null;
}

/**
 * The earlier citation a back-reference comes down to: the full citation, or the first mention of a record document.
 * Null for a citation that refers to nothing earlier.
 */
export function fullCitationOf(bound: BoundDraft, citation: Citation): Citation | null {
  const root = rootOf(bound, citation);
  return root.index === citation.index ? null : root;
}

/**
 * Every citation of the same authority or record document, in the order of the draft, the given one among them. A
 * citation bound to nothing stands alone.
 */
export function occurrencesOf(bound: BoundDraft, citation: Citation): readonly Citation[] {
  const { authority, record } = citation;
  if (authority === null && record === null) return [citation];
  return bound.citations.filter((other) => other.authority === authority && other.record === record);
}

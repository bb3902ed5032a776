import type { BoundDraft, Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import { isDatedFirst } from './fullCase.ts';
import type { DraftContext } from './rule.ts';

/** True for a citation that points into a case: a case itself, a short form of one, an id. that comes down to one. */
export function pointsIntoCase(bound: BoundDraft, citation: Citation): boolean {
  if (citation.kind !== 'id') return citation.kind === 'case' || citation.kind === 'case-short';
  return rootOf(bound, citation).kind === 'case';
}

/** True for a draft that dates its cases before the volume, as in California, whose style writes pins its own way. */
export function writesDatesFirst(draft: DraftContext): boolean {
  return draft.once(mostlyWritesDatesFirst);
}

function mostlyWritesDatesFirst({ ofKind }: DraftContext): boolean {
  const dated = ofKind('case').filter(({ parts }) => parts.date !== undefined);
  const first = dated.filter(isDatedFirst).length;
  return first > 0 && first >= dated.length - first;
}

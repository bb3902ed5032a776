import type { Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import { isDatedFirst } from './fullCase.ts';
import type { DraftContext } from './rule.ts';

/** The citations that point into a case: cases themselves, short forms of them, and each id. that comes down to one. */
export function citationsIntoCases({ bound, ofKind }: DraftContext): readonly Citation[] {
  const ids = ofKind('id').filter((id) => rootOf(bound, id).kind === 'case');
  return [...ofKind('case'), ...ofKind('case-short'), ...ids];
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

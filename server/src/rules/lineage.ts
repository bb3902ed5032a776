import type { BoundDraft, Citation } from '../model/bound.ts';

/** What a citation refers to in the end: the last of its chain of antecedents, itself when it has none. */
export function rootOf(bound: BoundDraft, citation: Citation): Citation {
  let root = citation;
  while (root.antecedent !== null) {
    const next = bound.citations[root.antecedent];
    // Antecedents stand earlier, so the chain ends; anything else would be a defect of the binding.
    if (next === undefined || next.index >= root.index) break;
    root = next;
  }
  return root;
}

/** A full citation with its parallel citations, the first of them first. */
export function parallelsOf(bound: BoundDraft, full: Citation): readonly Citation[] {
  const first = full.parallelTo ?? full.index;
  return bound.citations.filter(({ index, parallelTo }) => index === first || parallelTo === first);
}

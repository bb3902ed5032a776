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

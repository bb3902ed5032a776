import type { BoundDraft, Citation } from './bound.ts';

/** A citation, then what it refers to, and so on to the last of the chain: the full citation or first mention. */
export function lineageOf(bound: BoundDraft, citation: Citation): readonly Citation[] {
  const chain = [citation];
  // No chain is longer than the draft has citations; the bound keeps a defect of the binding from going in circles.
  for (let last = citation; last.antecedent !== null && chain.length <= bound.citations.length; ) {
    const next = bound.citations[last.antecedent];
    if (next === undefined) break;
    chain.push(next);
    last = next;
  }
  return chain;
}

/** What a citation refers to in the end: the last of its chain of antecedents, itself when it has none. */
export function rootOf(bound: BoundDraft, citation: Citation): Citation {
  let root = citation;
  for (let steps = 0; root.antecedent !== null && steps < bound.citations.length; steps++) {
    const next = bound.citations[root.antecedent];
    if (next === undefined) break;
    root = next;
  }
  return root;
}

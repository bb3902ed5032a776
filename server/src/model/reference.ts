import type { Citation } from './bound.ts';

/** What a back-reference was found to mean. */
export interface Reference {
  readonly antecedent: number | null;
  readonly unresolved: Citation['unresolved'];
  readonly candidates: readonly number[];
}

/** A reference that refers to nothing earlier in the draft. */
export const UNRESOLVED: Reference = { antecedent: null, unresolved: 'none', candidates: [] };

/** A reference to one citation. */
export function refersTo(antecedent: number): Reference {
  return { antecedent, unresolved: null, candidates: [] };
}

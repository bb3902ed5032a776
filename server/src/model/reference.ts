import type { Citation } from './bound.ts';

/** What a back-reference was found to mean. */
export interface Reference {
  readonly antecedent: number | null;
  readonly unresolved: Citation['unresolved'];
  readonly candidates: readonly number[];
}

const NO_CANDIDATES: readonly number[] = Object.freeze([]);

/** That of a citation which refers to nothing earlier and need not: a full one, or a section whose code is named later. */
export const NO_REFERENCE: Reference = { antecedent: null, unresolved: null, candidates: NO_CANDIDATES };

/** A reference that refers to nothing earlier in the draft. */
export const UNRESOLVED: Reference = { antecedent: null, unresolved: 'none', candidates: NO_CANDIDATES };

/** A reference to one citation. */
export function refersTo(antecedent: number): Reference {
  return { antecedent, unresolved: null, candidates: NO_CANDIDATES };
}

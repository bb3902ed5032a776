import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { Authorities } from './authorities.ts';
import { bindId } from './bindId.ts';
import { bindRecords, type KnownRecord } from './bindRecords.ts';
import { bindShortForm, bindSupra } from './bindShortForms.ts';
import type { BoundDraft, Citation } from './bound.ts';

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

/**
 * Binds every citation of a draft: short forms, id. and supra to the citation they refer to, designations to their
 * document, and each to its authority or record document. `known` are the documents of `matter.yaml`. Pure; one pass in
 * the order of the text.
 */
export function bindDraft(draft: Draft, known: readonly KnownRecord[] = []): BoundDraft {
  const records = bindRecords(draft.citations, known);
  const authorities = new Authorities(draft.shortNames);
  const bound: Citation[] = [];
  for (const citation of draft.citations) bound.push(bindCitation(draft, citation, bound));
  return { draft, citations: bound, authorities: authorities.list(), records: withBackReferences() };

  function bindCitation(of: Draft, citation: ParsedCitation, earlier: readonly Citation[]): Citation {
    if (citation.kind === 'record') {
      const antecedent = records.antecedentOf.get(citation.index) ?? null;
      const record = records.documentOf.get(citation.index) ?? null;
      return { ...citation, antecedent, unresolved: null, candidates: [], authority: null, record };
    }
    const reference = referenceOf(of, citation, earlier);
    if (reference === null) {
      const authority = authorities.addFull(citation);
      return { ...citation, antecedent: null, unresolved: null, candidates: [], authority, record: null };
    }
    const target = reference.antecedent === null ? undefined : earlier[reference.antecedent];
    if (target?.authority) authorities.addReference(target.authority, citation.index);
    return { ...citation, ...reference, authority: target?.authority ?? null, record: target?.record ?? null };
  }

  /** Null for a full citation, which refers to nothing before it. */
  function referenceOf(of: Draft, citation: ParsedCitation, earlier: readonly Citation[]): Reference | null {
    // A parallel of a short form refers to what its short form does.
    if (citation.parallelTo !== null && earlier[citation.parallelTo]?.kind === 'case-short') {
      const antecedent = earlier[citation.parallelTo]?.antecedent ?? null;
      return antecedent === null ? UNRESOLVED : refersTo(antecedent);
    }
    switch (citation.kind) {
      case 'id':
        return bindId(of, citation, earlier);
      case 'case-short':
        return bindShortForm(citation, authorities);
      case 'supra':
        return bindSupra(citation, authorities, earlier);
      default:
        return null;
    }
  }

  function withBackReferences(): BoundDraft['records'] {
    const referring = new Map<string, number[]>();
    for (const { index, kind, record } of bound) {
      if (record === null || kind === 'record') continue;
      const list = referring.get(record);
      if (list) list.push(index);
      else referring.set(record, [index]);
    }
    return records.documents.map((document) => ({
      ...document,
      citations: [...document.citations, ...(referring.get(document.id) ?? [])].sort((a, b) => a - b),
    }));
  }
}

import type { BoundDraft, Citation } from '../../server/src/model/bound.ts';
import { isBoundRight, matchCitations, wrongFields } from './citations.ts';
import type { Gold, GoldCitation } from './gold.ts';

/** How the references to the record are read and bound: its citations, and every id. that goes back to one. */
export interface RecordScore {
  readonly gold: number;
  readonly found: number;
  readonly predicted: number;
  readonly right: number;
  readonly fieldsRight: number;
  /** Found citations of a document of their own: that of the first citation of it, and no other's. */
  readonly boundRight: number;
  readonly notes: readonly string[];
}

/** Scores the citations of the gold that have a document (`docKey`). */
export function scoreRecords(gold: Gold, bound: BoundDraft): RecordScore {
  const matches = matchCitations(gold.citations, bound);
  const wanted = gold.citations.filter(({ docKey, optional, i }) => docKey != null && (!optional || matches.has(i)));
  const found = wanted.flatMap((cite) => {
    const citation = matches.get(cite.i);
    return citation ? [{ cite, citation }] : [];
  });
  const matched = new Set(found.map(({ citation }) => citation.index));
  const predicted = bound.citations.filter(({ kind, record }) => kind === 'record' || record !== null);
  const documents = documentsOf(found);
  const notes: string[] = [];
  const boundRight = found.filter(({ cite, citation }) => {
    const ofDocument = citation.record !== null && citation.record === documents.get(String(cite.docKey));
    const refers = cite.kind !== 'record' || cite.antecedent == null || isBoundRight(cite, citation, matches, bound);
    if (!ofDocument || !refers)
      notes.push(`document ${cite.kind} «${cite.text.replace(/\s+/g, ' ')}» at ${cite.start}`);
    return ofDocument && refers;
  });
  return {
    gold: wanted.length,
    found: found.length,
    predicted: predicted.length,
    right: predicted.filter(({ index }) => matched.has(index)).length,
    fieldsRight: found.filter(({ cite, citation }) => wrongFields(cite, citation, matches).length === 0).length,
    boundRight: boundRight.length,
    notes,
  };
}

/** The document of each key: that of its first citation, unless another key has it already. */
function documentsOf(
  found: readonly { readonly cite: GoldCitation; readonly citation: Citation }[],
): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  const taken = new Set<string>();
  for (const { cite, citation } of found) {
    const key = String(cite.docKey);
    if (citation.record === null || documents.has(key) || taken.has(citation.record)) continue;
    documents.set(key, citation.record);
    taken.add(citation.record);
  }
  return documents;
}

import { isBareSection } from '../syntax/bareSections.ts';
import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { Authorities } from './authorities.ts';
import { CitedRules, CitedSections, isBareRule } from './bareSections.ts';
import { bindId } from './bindId.ts';
import { bindRecords, type RecordBinding } from './bindRecords.ts';
import { bindShortForm, bindSupra } from './bindShortForms.ts';
import type { BoundDraft, Citation, KnownRecord, RecordDocument } from './bound.ts';
import { carryOver } from './carryOver.ts';
import { readingOrder } from './readingOrder.ts';
import { type Reference, refersTo, UNRESOLVED } from './reference.ts';

/**
 * Binds every citation of a draft: short forms, id. and supra to the citation they refer to, designations to their
 * document, and each to its authority or record document. `known` are the documents of `matter.yaml`. Pure; one pass in
 * the order a reader reads, who turns to a footnote where it is called for. What was bound in the `previous` state of the
 * draft stays bound when the edit was of other words; the result is that of binding anew.
 */
export function bindDraft(
  draft: Draft,
  known: readonly KnownRecord[] = NO_RECORDS,
  previous: BoundDraft | null = null,
): BoundDraft {
  const carried = previous !== null && previous.known === known ? carryOver(previous, draft) : null;
  if (carried !== null) return carried;
  const binder = new Binder(draft, known);
  for (const citation of readingOrder(draft)) binder.bind(citation);
  return binder.finish();
}

/** One list for all drafts without a matter, so that it can be told that nothing changed. */
const NO_RECORDS: readonly KnownRecord[] = Object.freeze([]);

class Binder {
  readonly #draft: Draft;
  readonly #known: readonly KnownRecord[];
  readonly #records: RecordBinding;
  readonly #authorities: Authorities;
  readonly #sections: CitedSections;
  readonly #rules: CitedRules;
  /** Bound citations in reading order, which id. looks back over. */
  readonly #read: Citation[] = [];
  readonly #byIndex: Citation[] = [];

  constructor(draft: Draft, known: readonly KnownRecord[]) {
    this.#draft = draft;
    this.#known = known;
    this.#records = bindRecords(draft, known);
    this.#authorities = new Authorities(draft.shortNames);
    this.#sections = new CitedSections(draft);
    this.#rules = new CitedRules(draft);
  }

  bind(citation: ParsedCitation): void {
    const bound = citation.kind === 'record' ? this.#recordCitation(citation) : this.#authorityCitation(citation);
    this.#read.push(bound);
    this.#byIndex[citation.index] = bound;
  }

  finish(): BoundDraft {
    return {
      draft: this.#draft,
      known: this.#known,
      citations: this.#byIndex,
      authorities: this.#authorities.list(),
      records: this.#recordsWithReferences(),
    };
  }

  #recordCitation(citation: ParsedCitation): Citation {
    const { antecedentOf, documentOf } = this.#records;
    return {
      ...citation,
      antecedent: antecedentOf.get(citation.index) ?? null,
      unresolved: null,
      candidates: [],
      authority: null,
      record: documentOf.get(citation.index) ?? null,
    };
  }

  #authorityCitation(citation: ParsedCitation): Citation {
    if (isBareSection(citation)) return this.#bareSection(citation);
    const reference = this.#referenceOf(citation);
    if (reference === null) {
      const authority = this.#addFull(citation);
      return { ...citation, antecedent: null, unresolved: null, candidates: [], authority, record: null };
    }
    const target = reference.antecedent === null ? undefined : this.#byIndex[reference.antecedent];
    if (target?.authority) this.#authorities.addReference(target.authority, citation.index);
    return { ...citation, ...reference, authority: target?.authority ?? null, record: target?.record ?? null };
  }

  /** The authority of a full citation; a rule that names no rules is that of the one set the draft cites. */
  #addFull(citation: ParsedCitation): string | null {
    const named = isBareRule(citation) ? this.#rules.namedAs(citation) : null;
    const authority = named === null ? null : this.#authorities.authorityOf(named);
    if (authority === null) return this.#authorities.addFull(citation);
    this.#authorities.addReference(authority, citation.index);
    return authority;
  }

  /** A section that names no code, bound to the authority of the code that has it. */
  #bareSection(citation: ParsedCitation): Citation {
    const { reference, full } = this.#sections.meaningOf(citation);
    const authority = full === null ? null : this.#authorities.authorityOf(full);
    if (authority !== null) this.#authorities.addReference(authority, citation.index);
    return { ...citation, ...reference, authority, record: null };
  }

  /** Null for a full citation, which refers to nothing before it. */
  #referenceOf(citation: ParsedCitation): Reference | null {
    const main = citation.parallelTo === null ? undefined : this.#byIndex[citation.parallelTo];
    // A parallel of a short form refers to what its short form does.
    if (main?.kind === 'case-short') return main.antecedent === null ? UNRESOLVED : refersTo(main.antecedent);
    switch (citation.kind) {
      case 'id':
        return bindId(this.#draft, citation, this.#read);
      case 'case-short':
        return bindShortForm(citation, this.#parallelsOf(citation), this.#authorities);
      case 'supra':
      case 'reference':
        return bindSupra(citation, this.#authorities, this.#records.firstNamed);
      default:
        return null;
    }
  }

  /** The parallels of a citation, which stand right after it. */
  #parallelsOf({ index }: ParsedCitation): readonly ParsedCitation[] {
    const { citations } = this.#draft;
    let end = index + 1;
    while (citations[end]?.parallelTo === index) end += 1;
    return citations.slice(index + 1, end);
  }

  /** The record documents with the id. and supra that refer to them. */
  #recordsWithReferences(): RecordDocument[] {
    const referring = new Map<string, number[]>();
    for (const { index, kind, record } of this.#byIndex) {
      if (record === null || kind === 'record') continue;
      const list = referring.get(record);
      if (list) list.push(index);
      else referring.set(record, [index]);
    }
    return this.#records.documents.map((document) => ({
      ...document,
      citations: [...document.citations, ...(referring.get(document.id) ?? [])].sort((a, b) => a - b),
    }));
  }
}

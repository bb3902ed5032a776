import { isBareSection } from '../syntax/authorities/bareSections.ts';
import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { Authorities } from './authorities.ts';
import { AuthorityKeys } from './authorityKeys.ts';
import { CitedRules, CitedSections, isBareRule } from './bareSections.ts';
import { bindId, Earlier } from './bindId.ts';
import { bindRecords, type RecordBinding } from './bindRecords.ts';
import { bindShortForm } from './bindShortForms.ts';
import { bindSupra } from './bindSupra.ts';
import { type BoundDraft, boundTo, type Citation, type KnownRecord, type RecordDocument } from './bound.ts';
import { carryOver } from './carryOver.ts';
import { citationsByKind } from './citationsByKind.ts';
import { addTo } from './listsByKey.ts';
import { Notes } from './notes.ts';
import { readingOrder } from './readingOrder.ts';
import { NO_REFERENCE, type Reference, refersTo, UNRESOLVED } from './reference.ts';

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
  return new Binder(draft, known).bindAll();
}

/** One list for all drafts without a matter, so that it can be told that nothing changed. */
const NO_RECORDS: readonly KnownRecord[] = Object.freeze([]);

class Binder {
  readonly #draft: Draft;
  readonly #known: readonly KnownRecord[];
  /** The citations as a reader meets them. */
  readonly #order: readonly ParsedCitation[];
  readonly #records: RecordBinding;
  readonly #authorities: Authorities;
  readonly #sections: CitedSections;
  readonly #rules: CitedRules;
  /** Bound citations in reading order, which id. looks back over. */
  readonly #earlier = new Earlier();
  readonly #notes: Notes;
  readonly #byIndex: Citation[];
  /** Short names by the citation they are given to. */
  readonly #namesGiven = new Map<number, string[]>();
  /** Back-references that refer to nothing before them. */
  readonly #unresolved: ParsedCitation[] = [];

  constructor(draft: Draft, known: readonly KnownRecord[]) {
    const { citations, shortNames } = draft;
    const keys = new AuthorityKeys();
    this.#draft = draft;
    this.#known = known;
    this.#order = readingOrder(draft);
    this.#records = bindRecords(
      draft,
      this.#order.filter(({ kind }) => kind === 'record'),
      known,
    );
    const { sections, rules, referring } = citationsByKind(citations);
    this.#authorities = new Authorities(referring, citations.length, keys);
    this.#sections = new CitedSections(sections, draft.statedCode, keys);
    this.#rules = new CitedRules(rules, keys);
    this.#notes = new Notes(draft);
    // Footnotes are not bound in the order of the file.
    this.#byIndex = new Array(citations.length);
    for (const { citation, name } of shortNames) if (citation !== null) addTo(this.#namesGiven, citation, name);
  }

  bindAll(): BoundDraft {
    for (const citation of this.#order) this.#bind(citation);
    this.#bindToLater();
    return {
      draft: this.#draft,
      known: this.#known,
      citations: this.#byIndex,
      authorities: this.#authorities.list(),
      records: this.#recordsWithReferences(),
    };
  }

  #bind(citation: ParsedCitation): void {
    const bound = citation.kind === 'record' ? this.#recordCitation(citation) : this.#authorityCitation(citation);
    this.#earlier.add(bound);
    this.#notes.add(bound);
    this.#byIndex[citation.index] = bound;
    if (bound.authority === null) return;
    if (bound.kind === 'supra') this.#notes.addSupra(bound, bound.authority);
    const names = this.#namesGiven.get(citation.index);
    if (names !== undefined) for (const name of names) this.#authorities.giveName(bound.authority, name);
  }

  #recordCitation(citation: ParsedCitation): Citation {
    const { antecedentOf, documentOf } = this.#records;
    const antecedent = antecedentOf[citation.index];
    const reference = antecedent === undefined ? NO_REFERENCE : refersTo(antecedent);
    return boundTo(citation, reference, null, documentOf[citation.index] ?? null);
  }

  #authorityCitation(citation: ParsedCitation): Citation {
    if (isBareSection(citation)) return this.#bareSection(citation);
    const reference = this.#referenceOf(citation);
    if (reference === null) return boundTo(citation, NO_REFERENCE, this.#addFull(citation), null);
    const target = reference.antecedent === null ? undefined : this.#byIndex[reference.antecedent];
    if (reference.unresolved === 'none' && mayComeLater(citation)) this.#unresolved.push(citation);
    const authority = target?.authority ?? null;
    if (authority !== null) this.#refer(citation, authority);
    return boundTo(citation, reference, authority, target?.record ?? null);
  }

  /** Counts a citation among those of its authority; the full locator in `481 U.S. at 746, 107 S. Ct. 2095` is one more of it. */
  #refer(citation: ParsedCitation, authority: string): void {
    if (citation.kind === 'case') this.#authorities.addLocator(citation, authority);
    else this.#authorities.addReference(authority, citation.index);
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
    return boundTo(citation, reference, authority, null);
  }

  /** Null for a full citation, which refers to nothing before it. */
  #referenceOf(citation: ParsedCitation): Reference | null {
    const main = citation.parallelTo === null ? undefined : this.#byIndex[citation.parallelTo];
    // A parallel of a back-reference refers to what that does.
    if (main?.kind === 'case-short' || main?.kind === 'id' || main?.kind === 'supra') {
      const { antecedent, unresolved, candidates } = main;
      return antecedent === null ? { antecedent, unresolved, candidates } : refersTo(antecedent);
    }
    switch (citation.kind) {
      case 'id':
        return bindId(this.#draft, citation, this.#earlier, this.#authorities);
      case 'case-short':
        return bindShortForm(citation, this.#parallelsOf(citation), this.#authorities);
      case 'supra':
      case 'reference':
        return bindSupra(citation, this.#authorities, this.#notes, this.#records);
      default:
        return null;
    }
  }

  /** The parallels of a citation, which stand right after it. */
  #parallelsOf({ index }: ParsedCitation): readonly ParsedCitation[] {
    const { citations } = this.#draft;
    let end = index + 1;
    while (citations[end]?.parallelTo === index) end += 1;
    return end === index + 1 ? NO_PARALLELS : citations.slice(index + 1, end);
  }

  /**
   * A short form whose full citation comes only later refers to nothing a reader has met, but its authority is known in
   * the end; so is that of every id. after it.
   */
  #bindToLater(): void {
    if (this.#unresolved.length === 0) return;
    const found = new Map<number, string>();
    for (const citation of this.#unresolved) {
      const reference = this.#referenceOf(citation) ?? UNRESOLVED;
      const later = reference.antecedent === null ? undefined : this.#byIndex[reference.antecedent];
      if (later?.authority) found.set(citation.index, later.authority);
    }
    if (found.size === 0) return;
    for (const { index } of this.#order) {
      const citation = this.#byIndex[index];
      if (citation === undefined || citation.authority !== null || citation.record !== null) continue;
      const authority = found.get(citation.antecedent ?? index);
      if (authority === undefined) continue;
      found.set(index, authority);
      this.#refer(citation, authority);
      this.#byIndex[index] = boundTo(citation, citation, authority, null);
    }
  }

  /** The record documents with the id. and supra that refer to them. */
  #recordsWithReferences(): RecordDocument[] {
    const referring = new Map<string, number[]>();
    for (const { index, kind, record } of this.#byIndex) {
      if (record !== null && kind !== 'record') addTo(referring, record, index);
    }
    return this.#records.documents.map((document) => {
      const references = referring.get(document.id) ?? [];
      return { ...document, citations: [...document.citations, ...references].sort((a, b) => a - b) };
    });
  }
}

/** An id. and a `supra note 12` mean what stands before them or nothing. */
function mayComeLater({ kind, core }: ParsedCitation): boolean {
  return (
    kind === 'case-short' || kind === 'reference' || (kind === 'supra' && core.end - core.start <= 'supra.'.length)
  );
}

const NO_PARALLELS: readonly ParsedCitation[] = Object.freeze([]);

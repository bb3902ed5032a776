import type { CitationKind, ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { Reference } from './reference.ts';

/** A citation bound to what it refers to. */
export interface Citation extends ParsedCitation {
  /** Index of the earlier citation it refers to; null for a full citation and for an unresolved one. */
  readonly antecedent: number | null;
  /** Set only on a back-reference without an antecedent. */
  readonly unresolved: 'none' | 'ambiguous' | null;
  /** The citations a doubtful back-reference may mean. */
  readonly candidates: readonly number[];
  /**
   * Id of the authority, or null for record citations and for those of nothing known. A short form whose full citation
   * comes only later has its authority, but no antecedent.
   */
  readonly authority: string | null;
  /** Id of the record document, or null. */
  readonly record: string | null;
}

/**
 * A citation with what it was found to mean. All citations of a draft are made here, each field by its name: objects of one
 * shape are quick to make and to read.
 */
export function boundTo(
  citation: ParsedCitation,
  reference: Reference,
  authority: string | null,
  record: string | null,
): Citation {
  return {
    index: citation.index,
    kind: citation.kind,
    span: citation.span,
    core: citation.core,
    parts: citation.parts,
    pins: citation.pins,
    signal: citation.signal,
    role: citation.role,
    within: citation.within,
    parallelTo: citation.parallelTo,
    history: citation.history,
    parentheticals: citation.parentheticals,
    group: citation.group,
    edition: citation.edition,
    courtId: citation.courtId,
    year: citation.year,
    footnote: citation.footnote,
    quoted: citation.quoted,
    inHeading: citation.inHeading,
    entries: citation.entries,
    otherDocket: citation.otherDocket,
    sameAs: citation.sameAs,
    antecedent: reference.antecedent,
    unresolved: reference.unresolved,
    candidates: reference.candidates,
    authority,
    record,
  };
}

/** A document that `matter.yaml` names, with the names drafts use for it. */
export interface KnownRecord {
  readonly document: string;
  readonly as: readonly string[];
}

/** An opinion, statute, rule or regulation, with every citation of it in the draft. */
export interface Authority {
  readonly id: string;
  readonly kind: CitationKind;
  /** The name as first written in full; for statutes and rules the code and section. */
  readonly name: string | null;
  readonly citations: readonly number[];
}

/** A filing, exhibit, declaration or transcript, with every name the draft gives it. */
export interface RecordDocument {
  readonly id: string;
  /** In order of appearance: `Pl. Tr.`, `ECF No. 118-1`. */
  readonly designations: readonly string[];
  /** Docket entry with attachment, e.g. `118-1`, when the draft gives exactly one. */
  readonly entry: string | null;
  readonly citations: readonly number[];
}

/** A draft whose citations are bound. Immutable. */
export interface BoundDraft {
  readonly draft: Draft;
  /** The documents of `matter.yaml` it was bound with. */
  readonly known: readonly KnownRecord[];
  readonly citations: readonly Citation[];
  readonly authorities: readonly Authority[];
  readonly records: readonly RecordDocument[];
}

import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { designationKey, nameOf, recordKey } from './designation.ts';
import type { NamedRecord } from './recordVariants.ts';

/** A designation as written, `Pl. Tr.`, worked out once for all citations by it. */
export interface Designation {
  readonly text: string;
  readonly key: string;
  /** Index of the first citation by it. */
  readonly first: number;
  document: GrowingDocument | null;
  /** What citations by it refer to. */
  antecedent: number | null;
}

export interface GrowingDocument {
  readonly id: string;
  readonly first: ParsedCitation;
  readonly designations: string[];
  /** The docket entries it is cited by. */
  readonly entries: Set<string>;
  readonly citations: number[];
}

/** A document by its key, null when it is a part of the one cited; and the citation that a name was given to. */
export interface Called {
  readonly key: string | null;
  readonly index: number;
}

/** The designations of a draft, by their words. */
export class Designations {
  readonly #byText = new Map<string, Designation>();
  readonly #byIndex: (Designation | undefined)[];
  /** The paper that an exhibit named alone belongs to, by the index of the citation. */
  readonly #paperOf: ReadonlyMap<number, string>;

  constructor(draft: Draft, records: readonly ParsedCitation[]) {
    this.#byIndex = new Array(draft.citations.length);
    this.#paperOf = papersOfExhibits(draft, records);
    for (const citation of records) this.of(citation);
  }

  of(citation: ParsedCitation): Designation {
    let designation = this.#byIndex[citation.index];
    if (designation === undefined) {
      designation = this.#designationOf(citation);
      this.#byIndex[citation.index] = designation;
    }
    return designation;
  }

  #designationOf(citation: ParsedCitation): Designation {
    const text = citation.parts.document?.text ?? '';
    const { otherDocket, index } = citation;
    const paper = this.#paperOf.get(index);
    const named = paper === undefined ? nameOf(citation) : `${paper}\0${text}`;
    const words = otherDocket === null ? named : `${otherDocket}\0\0${named}`;
    let designation = this.#byText.get(words);
    if (designation === undefined) {
      const key = paper === undefined ? recordKey(citation) : `${NAME}${designationKey(`${paper} ${text}`)}`;
      designation = { text, key, first: index, document: null, antecedent: null };
      this.#byText.set(words, designation);
    }
    return designation;
  }

  keyOf(citation: ParsedCitation): string {
    return this.of(citation).key;
  }

  all(): Iterable<Designation> {
    return this.#byText.values();
  }

  /** The names that are no docket entries, those that the draft gives in passing included. */
  names(given: ReadonlyMap<string, Called>): readonly NamedRecord[] {
    const names: NamedRecord[] = [];
    for (const { key, first } of this.all())
      if (key.startsWith(NAME)) names.push({ name: key.slice(NAME.length), first });
    for (const [key, { index, key: document }] of given)
      if (document !== null && key.startsWith(NAME)) names.push({ name: key.slice(NAME.length), first: index });
    return names;
  }
}

/**
 * The papers of the exhibits that are named right after them (`Ruiz Decl. ¶ 3, Ex. 1 at 4`, `Compl. ¶ 9 & Ex. B`), by the
 * index of the exhibit's citation.
 */
function papersOfExhibits({ text }: Draft, records: readonly ParsedCitation[]): ReadonlyMap<number, string> {
  const papers = new Map<number, string>();
  let before: ParsedCitation | null = null;
  for (const citation of records) {
    const paper = before === null ? null : paperOfExhibit(text, before, citation);
    if (paper !== null) papers.set(citation.index, paper);
    before = citation;
  }
  return papers;
}

/** The paper cited right before an exhibit that is named alone, to which it is attached; null for another citation. */
export function paperOfExhibit(text: string, before: ParsedCitation, citation: ParsedCitation): string | null {
  const name = citation.parts.document?.text ?? '';
  const isExhibit = name.startsWith('E') && EXHIBIT_ALONE.test(name);
  if (!isExhibit || before.index !== citation.index - 1 || citation.sameAs !== null) return null;
  const paper = before.parts.document?.text ?? '';
  const between = text.slice(before.span.end, citation.span.start);
  return HAS_EXHIBITS.test(paper) && /^,? ?(?:&|and)? ?$/.test(between) ? paper : null;
}

const EXHIBIT_ALONE = /^Exh?(?:ibit)?s?\.? /;

/** Papers to which exhibits are attached. */
const HAS_EXHIBITS =
  /(?:Decl|Declaration|Aff|Affidavit|Affirm|Affirmation|Compl|Complaint|Cert|Certification|Pet|Petition)\.?$/;

/** What the keys of names begin with, as those of docket entries do not. */
const NAME = 'name:';
const EXHIBIT = 'name:ex ';

/**
 * Names that stand beside each other for one document (`Pl. Tr. or ECF No. 118-1`). A name that stands beside several docket
 * entries, as `Ex. A` does, is another document each time, and the last one where it stands alone.
 */
export class NamesBeside {
  /** The keys that name one document. */
  readonly pairs: readonly (readonly [string, string])[];
  /** For a citation by a name of several documents, the designation of the entry beside it. */
  readonly #entryOf = new Map<number, Designation>();
  readonly #several: ReadonlySet<string>;
  readonly #last = new Map<string, Designation>();

  constructor(draft: Draft, records: readonly ParsedCitation[], designations: Designations) {
    const beside: (readonly [ParsedCitation, ParsedCitation])[] = [];
    for (const citation of records) {
      const partner = citation.sameAs === null ? undefined : draft.citations[citation.sameAs];
      if (partner) beside.push(partner.entries.length > 0 ? [citation, partner] : [partner, citation]);
    }
    const entries = new Map<string, string>();
    const several = new Set<string>();
    for (const [name, entry] of beside) {
      const key = designations.keyOf(name);
      // An exhibit that is two papers is two exhibits.
      if (name.entries.length > 0 || (entry.entries.length === 0 && !key.startsWith(EXHIBIT))) continue;
      const known = entries.get(key);
      if (known !== undefined && known !== designations.keyOf(entry)) several.add(key);
      entries.set(key, designations.keyOf(entry));
    }
    this.#several = several;
    this.pairs = beside.flatMap(([name, other]) => {
      const key = designations.keyOf(name);
      if (!several.has(key)) return [[key, designations.keyOf(other)] as const];
      this.#entryOf.set(name.index, designations.of(other));
      return [];
    });
  }

  /** The designation that a citation stands for, when its own is that of several documents. */
  meantBy({ index }: ParsedCitation, { key }: Designation): Designation | null {
    if (!this.#several.has(key)) return null;
    const meant = this.#entryOf.get(index) ?? this.#last.get(key) ?? null;
    if (meant !== null) this.#last.set(key, meant);
    return meant;
  }
}

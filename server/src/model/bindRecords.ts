import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { KnownRecord, RecordDocument } from './bound.ts';
import { designationKey, documentKey, entryKey, entryOf, recordKey } from './designation.ts';

/** The record documents of a draft, and for each record citation its document and the earlier name it repeats. */
export interface RecordBinding {
  readonly documents: readonly RecordDocument[];
  readonly documentOf: ReadonlyMap<number, string>;
  /** Only for a citation whose name differs from the one its document was first cited by. */
  readonly antecedentOf: ReadonlyMap<number, number>;
  /** The first citation of the document so called, or null. */
  firstCalled(name: string): number | null;
}

/** A designation as written, `Pl. Tr.`, worked out once for all citations by it. */
interface Designation {
  readonly text: string;
  readonly key: string;
  /** Index of the first citation by it. */
  readonly first: number;
  document: GrowingDocument | null;
  /** What citations by it refer to. */
  antecedent: number | null;
}

interface GrowingDocument {
  readonly id: string;
  readonly first: ParsedCitation;
  readonly designations: string[];
  /** The docket entries it is cited by. */
  readonly entries: Set<string>;
  readonly citations: number[];
}

/**
 * Groups the record citations of a draft by document. Names are joined when the draft says so (`Pl. Tr. or ECF No.
 * 118-1`), when `matter.yaml` does, and when they differ only in possessive, number or abbreviation. `records` are the
 * record citations as a reader meets them.
 */
export function bindRecords(
  draft: Draft,
  records: readonly ParsedCitation[],
  known: readonly KnownRecord[],
): RecordBinding {
  const designations = new Designations(records);
  const given = namesGiven(draft, designations);
  const joined = new KeySets();
  for (const { document, as } of known) for (const name of as) joined.join(documentKey(document), documentKey(name));
  for (const citation of records) {
    const partner = citation.sameAs === null ? undefined : draft.citations[citation.sameAs];
    if (partner) joined.join(designations.keyOf(partner), designations.keyOf(citation));
  }
  for (const designation of designations.all()) joinAliases(designation, joined);
  for (const [name, { key }] of given) if (key !== null) joined.join(key, name);
  const documents = new Map<string, GrowingDocument>();
  const documentOf = new Map<number, string>();
  const antecedentOf = new Map<number, number>();
  for (const citation of records) {
    const designation = designations.of(citation);
    const document = designation.document ?? documentBy(designation, citation, documents, joined);
    documentOf.set(citation.index, document.id);
    document.citations.push(citation.index);
    const [only] = citation.entries;
    if (citation.entries.length === 1 && only !== undefined) document.entries.add(only);
    if (designation.antecedent !== null) antecedentOf.set(citation.index, designation.antecedent);
  }
  setRangeAntecedents(records, antecedentOf);
  setPartAntecedents(records, designations, given, antecedentOf);
  let firstNamed: ReadonlyMap<string, number> | null = null;
  return {
    documents: Array.from(documents.values(), ({ id, designations, entries, citations }) => {
      const [only = null] = entries.size === 1 ? entries : [];
      return { id, designations, entry: only, citations };
    }),
    documentOf,
    antecedentOf,
    firstCalled(name) {
      firstNamed ??= firstByName(designations, given);
      return firstNamed.get(`name:${designationKey(name)}`) ?? null;
    },
  };
}

/** The designations of a draft, by their words. */
class Designations {
  readonly #byText = new Map<string, Designation>();

  constructor(records: readonly ParsedCitation[]) {
    for (const citation of records) this.of(citation);
  }

  of(citation: ParsedCitation): Designation {
    const text = citation.parts.document?.text ?? '';
    let designation = this.#byText.get(text);
    if (designation === undefined) {
      designation = { text, key: recordKey(citation), first: citation.index, document: null, antecedent: null };
      this.#byText.set(text, designation);
    }
    return designation;
  }

  keyOf(citation: ParsedCitation): string {
    return this.of(citation).key;
  }

  all(): Iterable<Designation> {
    return this.#byText.values();
  }
}

/**
 * The document of a designation at its first citation, made when no other designation of it was met. A name that appears
 * for the first time refers to the first name of its document; its repetitions do as it did.
 */
function documentBy(
  designation: Designation,
  citation: ParsedCitation,
  documents: Map<string, GrowingDocument>,
  joined: KeySets,
): GrowingDocument {
  const root = joined.root(designation.key);
  let document = documents.get(root);
  if (document === undefined) {
    const id = `r${documents.size + 1}`;
    document = { id, first: citation, designations: [], entries: new Set(), citations: [] };
    documents.set(root, document);
  } else if (citation.sameAs === null) designation.antecedent = document.first.index;
  if (designation.text !== '') document.designations.push(designation.text);
  designation.document = document;
  return document;
}

/** The first citation by each name, in whatever spelling, as a supra looks for it. */
function firstByName(designations: Designations, given: ReadonlyMap<string, Called>): ReadonlyMap<string, number> {
  const firstNamed = new Map<string, number>();
  for (const { text, first } of designations.all()) {
    const key = `name:${designationKey(text)}`;
    if (!firstNamed.has(key)) firstNamed.set(key, first);
  }
  for (const [name, { index }] of given) if (!firstNamed.has(name)) firstNamed.set(name, index);
  return firstNamed;
}

/** What is called by a name given to a part of a document refers to the citation that was given the name. */
function setPartAntecedents(
  records: readonly ParsedCitation[],
  designations: Designations,
  given: ReadonlyMap<string, Called>,
  antecedentOf: Map<number, number>,
): void {
  if (given.size === 0) return;
  for (const citation of records) {
    const called = given.get(designations.keyOf(citation));
    if (called?.key === null && called.index < citation.index) antecedentOf.set(citation.index, called.index);
  }
}

/** A document by its key, null when it is a part of the one cited; and the citation that a name was given to. */
interface Called {
  readonly key: string | null;
  readonly index: number;
}

/**
 * The names the draft gives its record documents (`ECF No. 12, the “Vale Declaration”`), by their keys. A name given to two
 * documents tells neither. What stands under one tab of a file is another document than the file.
 */
function namesGiven(draft: Draft, designations: Designations): ReadonlyMap<string, Called> {
  const given = new Map<string, Called>();
  const doubtful = new Set<string>();
  for (const { name, span, citation: index } of draft.shortNames) {
    const citation = index === null ? undefined : draft.citations[index];
    if (citation?.kind !== 'record') continue;
    const called = documentKey(name);
    const isInside = span.start < citation.core.end;
    const isPart = !isInside && citation.pins.some(({ type }) => type === 'tab');
    const key = isPart ? null : isInside ? entryOfExhibit(citation) : designations.keyOf(citation);
    const known = given.get(called);
    if (known !== undefined && known.key !== key) doubtful.add(called);
    else given.set(called, { key, index: citation.index });
  }
  for (const name of doubtful) given.delete(name);
  return given;
}

/** `Petition for Review (PFR) File` is also the `Petition for Review File` and the `PFR File`. */
function joinAliases({ text, key }: Designation, joined: KeySets): void {
  if (!text.includes('(')) return;
  const [, words, initials, rest] = /^(.*?) ?\(([A-Z]{2,6})\)(.*)$/.exec(text) ?? [];
  if (words === undefined || initials === undefined || rest === undefined) return;
  joined.join(key, documentKey(words + rest));
  joined.join(key, documentKey(initials + rest));
}

/** `Docket Entry No. 12, the "Ortiz Declaration," Ex. A`: the name is that of the entry, not of its exhibit. */
function entryOfExhibit(citation: ParsedCitation): string {
  const [before = ''] = (citation.parts.document?.text ?? '').split(',', 1);
  const entry = citation.entries.length === 0 ? entryOf(before) : null;
  return entry === null ? recordKey(citation) : entryKey([entry]);
}

/** `ECF No. 119` after `ECF Nos. 118–19` refers to the range that first named it. */
function setRangeAntecedents(records: readonly ParsedCitation[], antecedentOf: Map<number, number>): void {
  if (!records.some(({ entries }) => entries.length > 1)) return;
  const ranges = new Map<string, number>();
  const named = new Set<string>();
  for (const { index, entries } of records) {
    const [only] = entries;
    if (entries.length === 1 && only !== undefined) {
      const range = ranges.get(only);
      if (range !== undefined && !named.has(only)) antecedentOf.set(index, range);
      else named.add(only);
    } else for (const entry of entries) if (!ranges.has(entry)) ranges.set(entry, index);
  }
}

/** Sets of keys that name one document (union–find). */
class KeySets {
  readonly #parents = new Map<string, string>();

  root(key: string): string {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    // Keep later walks short.
    for (let at = key; at !== root; ) {
      const parent = this.#parents.get(at);
      this.#parents.set(at, root);
      at = parent ?? root;
    }
    return root;
  }

  join(a: string, b: string): void {
    const rootA = this.root(a);
    const rootB = this.root(b);
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }
}

import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { KnownRecord, RecordDocument } from './bound.ts';
import { describedPapers } from './describedPapers.ts';
import { designationKey, entryKey, entryOf, nameOf, recordKey } from './designation.ts';
import { KeySets } from './keySets.ts';
import { joinVariants, type NamedRecord } from './recordVariants.ts';

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
  for (const { document, as } of known) for (const name of as) joined.join(keyOf(document), keyOf(name));
  const twoNames = new NamesBeside(draft, records, designations);
  for (const [one, other] of twoNames.pairs) joined.join(one, other);
  for (const designation of designations.all()) joinAliases(designation, joined);
  for (const [name, { key }] of given) if (key !== null) joined.join(key, name);
  const names = designations.names(given);
  joinVariants(names, joined);
  const keyOfCitation = (citation: ParsedCitation): string => designations.keyOf(citation);
  const pairs = [...twoNames.pairs, ...Array.from(given, ([name, { key }]) => [name, key ?? name] as const)];
  const described = { text: draft.text, records, names, pairs, keyOf: keyOfCitation };
  const papers = describedPapers(described);
  for (const { name, entry, isPart } of papers) if (!isPart) joined.join(keyOfCitation(entry), name);
  const documents = new Map<string, GrowingDocument>();
  const documentOf = new Map<number, string>();
  const antecedentOf = new Map<number, number>();
  for (const citation of records) {
    const named = designations.of(citation);
    const designation = twoNames.meantBy(citation, named) ?? named;
    const document = designation.document ?? documentBy(designation, citation, documents, joined);
    documentOf.set(citation.index, document.id);
    document.citations.push(citation.index);
    const [only] = citation.entries;
    if (citation.entries.length === 1 && only !== undefined && citation.otherDocket === null)
      document.entries.add(only);
    if (designation.antecedent !== null) antecedentOf.set(citation.index, designation.antecedent);
  }
  setRangeAntecedents(records, antecedentOf);
  const parts = new Map(given);
  for (const { name, entry, isPart } of papers) {
    const whole = documents.get(joined.root(keyOfCitation(entry)));
    if (isPart && whole) parts.set(name, { key: null, index: whole.first.index });
  }
  setPartAntecedents(records, designations, parts, antecedentOf);
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
    const { otherDocket } = citation;
    const words = otherDocket === null ? nameOf(citation) : `${otherDocket}\0${text}`;
    let designation = this.#byText.get(words);
    if (designation === undefined) {
      designation = { text, key: recordKey(citation), first: citation.index, document: null, antecedent: null };
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

/** What the keys of names begin with, as those of docket entries do not. */
const NAME = 'name:';

/**
 * Names that stand beside each other for one document (`Pl. Tr. or ECF No. 118-1`). A name that stands beside several docket
 * entries, as `Ex. A` does, is another document each time, and the last one where it stands alone.
 */
class NamesBeside {
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
      if (name.entries.length > 0 || entry.entries.length === 0) continue;
      const known = entries.get(key);
      if (known !== undefined && known !== designations.keyOf(entry)) several.add(key);
      entries.set(key, designations.keyOf(entry));
    }
    this.#several = several;
    this.pairs = beside.flatMap(([name, other]) => {
      const key = designations.keyOf(name);
      if (!several.has(key)) return [[key, designations.keyOf(other)] as const];
      if (other.entries.length > 0) this.#entryOf.set(name.index, designations.of(other));
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
    const called = keyOf(name);
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
  joined.join(key, keyOf(words + rest));
  joined.join(key, keyOf(initials + rest));
}

/** `Docket Entry No. 12, the "Ortiz Declaration," Ex. A`: the name is that of the entry, not of its exhibit. */
function entryOfExhibit(citation: ParsedCitation): string {
  const [before = ''] = (citation.parts.document?.text ?? '').split(',', 1);
  const entry = citation.entries.length === 0 ? entryOf(before) : null;
  return entry === null ? recordKey(citation) : entryKey([entry]);
}

function keyOf(designation: string): string {
  const entry = entryOf(designation);
  return entry === null ? `name:${designationKey(designation)}` : entryKey([entry]);
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

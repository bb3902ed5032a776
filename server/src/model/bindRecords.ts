import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { KnownRecord, RecordDocument } from './bound.ts';
import { describedPapers } from './describedPapers.ts';
import { designationKey, documentKey, entryKey, entryOf, recordKey } from './designation.ts';
import { KeySets } from './keySets.ts';
import {
  type Called,
  type Designation,
  Designations,
  type GrowingDocument,
  NamesBeside,
} from './recordDesignations.ts';
import { joinVariants } from './recordVariants.ts';
import { remembering } from './remembering.ts';

/** The record documents of a draft, and for each record citation, by its index, its document and the earlier name it repeats. */
export interface RecordBinding {
  readonly documents: readonly RecordDocument[];
  readonly documentOf: readonly (string | undefined)[];
  /** Only for a citation whose name differs from the one its document was first cited by. */
  readonly antecedentOf: readonly (number | undefined)[];
  /** The first citation of the document so called, or null. */
  firstCalled(name: string): number | null;
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
  const designations = new Designations(draft, records);
  const given = namesGiven(draft, designations);
  const joined = new KeySets();
  for (const { document, as } of known) for (const name of as) joined.join(documentKey(document), documentKey(name));
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
  const documentOf: (string | undefined)[] = new Array(draft.citations.length);
  const antecedentOf: (number | undefined)[] = new Array(draft.citations.length);
  for (const citation of records) {
    const named = designations.of(citation);
    const designation = twoNames.meantBy(citation, named) ?? named;
    const document = designation.document ?? documentBy(designation, citation, documents, joined);
    documentOf[citation.index] = document.id;
    document.citations.push(citation.index);
    const [only] = citation.entries;
    if (citation.entries.length === 1 && only !== undefined && citation.otherDocket === null)
      document.entries.add(only);
    if (designation.antecedent !== null) antecedentOf[citation.index] = designation.antecedent;
  }
  setRangeAntecedents(records, antecedentOf);
  const parts = new Map(given);
  for (const { name, entry, isPart } of papers) {
    const whole = documents.get(joined.root(keyOfCitation(entry)));
    if (isPart && whole) parts.set(name, { key: null, index: whole.first.index });
  }
  setPartAntecedents(records, designations, parts, antecedentOf);
  let firstNamed: ReadonlyMap<string, number> | null = null;
  const keyOfName = remembering(designationKey);
  return {
    documents: Array.from(documents.values(), ({ id, designations, entries, citations }) => {
      const [only = null] = entries.size === 1 ? entries : [];
      return { id, designations, entry: only, citations };
    }),
    documentOf,
    antecedentOf,
    firstCalled(name) {
      firstNamed ??= firstByName(designations, given);
      return firstNamed.get(`name:${keyOfName(name)}`) ?? null;
    },
  };
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
  antecedentOf: (number | undefined)[],
): void {
  if (given.size === 0) return;
  for (const citation of records) {
    const called = given.get(designations.keyOf(citation));
    if (called?.key === null && called.index < citation.index) antecedentOf[citation.index] = called.index;
  }
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
    const key = isPart
      ? null
      : isInside
        ? entryOfExhibit(citation)
        : (wholePaper(citation, called) ?? designations.keyOf(citation));
    const known = given.get(called);
    if (known !== undefined && known.key !== key) doubtful.add(called);
    else given.set(called, { key, index: citation.index });
  }
  for (const name of doubtful) given.delete(name);
  return given;
}

/**
 * `Ex. 5 to the Declaration of Lena Hart (“Hart Decl.”)`: a name without the word for exhibits is that of the paper which the
 * exhibit is attached to; its key, or null when the citation is of no such exhibit.
 */
function wholePaper({ parts }: ParsedCitation, called: string): string | null {
  const [, paper] = /^(?:Exh?s?\.?|Exhibits?) \S+ (?:to|of) (?:the )?(.+)$/.exec(parts.document?.text ?? '') ?? [];
  if (paper === undefined || / ex /.test(called)) return null;
  const words = new Set(designationKey(paper).split(' '));
  const shared = called
    .replace('name:', '')
    .split(' ')
    .filter((word) => words.has(word));
  return shared.length > 1 ? `name:${designationKey(paper)}` : null;
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
function setRangeAntecedents(records: readonly ParsedCitation[], antecedentOf: (number | undefined)[]): void {
  if (!records.some(({ entries }) => entries.length > 1)) return;
  const ranges = new Map<string, number>();
  const named = new Set<string>();
  for (const { index, entries } of records) {
    const [only] = entries;
    if (entries.length === 1 && only !== undefined) {
      const range = ranges.get(only);
      if (range !== undefined && !named.has(only)) antecedentOf[index] = range;
      else named.add(only);
    } else for (const entry of entries) if (!ranges.has(entry)) ranges.set(entry, index);
  }
}

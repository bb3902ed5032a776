import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { KnownRecord, RecordDocument } from './bound.ts';
import { designationKey, entryKey, entryOf, recordKey } from './designation.ts';
import { readingOrder } from './readingOrder.ts';

/** The record documents of a draft, and for each record citation its document and the earlier name it repeats. */
export interface RecordBinding {
  readonly documents: readonly RecordDocument[];
  readonly documentOf: ReadonlyMap<number, string>;
  /** Only for a citation whose name differs from the one its document was first cited by. */
  readonly antecedentOf: ReadonlyMap<number, number>;
  /** The first citation of the document so called, or null. */
  firstCalled(name: string): number | null;
}

/**
 * Groups the record citations of a draft by document. Names are joined when the draft says so (`Pl. Tr. or ECF No.
 * 118-1`), when `matter.yaml` does, and when they differ only in possessive, number or abbreviation.
 */
export function bindRecords(draft: Draft, known: readonly KnownRecord[]): RecordBinding {
  const joined = new KeySets();
  for (const { document, as } of known) for (const name of as) joined.join(keyOf(document), keyOf(name));
  const records = readingOrder(draft).filter(({ kind }) => kind === 'record');
  const keyOfCitation = rememberKeys();
  for (const citation of records) {
    const partner = citation.sameAs === null ? undefined : draft.citations[citation.sameAs];
    if (partner) joined.join(keyOfCitation(partner), keyOfCitation(citation));
  }
  for (const citation of records) joinAliases(citation, joined);
  const given = namesGiven(draft, keyOfCitation);
  for (const [name, { key }] of given) if (key !== null) joined.join(key, name);
  const members = new Map<string, ParsedCitation[]>();
  for (const citation of records) {
    const root = joined.root(keyOfCitation(citation));
    const list = members.get(root);
    if (list) list.push(citation);
    else members.set(root, [citation]);
  }
  const documentOf = new Map<number, string>();
  const antecedentOf = new Map<number, number>();
  const documents = [...members.values()].map((list, i): RecordDocument => {
    const id = `r${i + 1}`;
    for (const { index } of list) documentOf.set(index, id);
    setAntecedents(list, antecedentOf);
    return { id, designations: distinctNames(list), entry: soleEntry(list), citations: list.map(({ index }) => index) };
  });
  setRangeAntecedents(records, antecedentOf);
  for (const citation of records) {
    const called = given.get(keyOfCitation(citation));
    if (called?.key === null && called.index < citation.index) antecedentOf.set(citation.index, called.index);
  }
  const firstNamed = new Map<string, number>();
  const designations = new Set<string>();
  for (const { index, parts } of records) {
    const designation = parts.document?.text ?? '';
    if (designations.has(designation)) continue;
    designations.add(designation);
    const key = `name:${designationKey(designation)}`;
    if (!firstNamed.has(key)) firstNamed.set(key, index);
  }
  for (const [name, { index }] of given) if (!firstNamed.has(name)) firstNamed.set(name, index);
  return {
    documents,
    documentOf,
    antecedentOf,
    firstCalled: (name) => firstNamed.get(`name:${designationKey(name)}`) ?? null,
  };
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
function namesGiven(draft: Draft, keyOfCitation: (citation: ParsedCitation) => string): Map<string, Called> {
  const given = new Map<string, Called>();
  const doubtful = new Set<string>();
  for (const { name, span, citation: index } of draft.shortNames) {
    const citation = index === null ? undefined : draft.citations[index];
    if (citation?.kind !== 'record') continue;
    const called = keyOf(name);
    const isInside = span.start < citation.core.end;
    const isPart = !isInside && citation.pins.some(({ type }) => type === 'tab');
    const key = isPart ? null : isInside ? entryOfExhibit(citation) : keyOfCitation(citation);
    const known = given.get(called);
    if (known !== undefined && known.key !== key) doubtful.add(called);
    else given.set(called, { key, index: citation.index });
  }
  for (const name of doubtful) given.delete(name);
  return given;
}

/** `Petition for Review (PFR) File` is also the `Petition for Review File` and the `PFR File`. */
function joinAliases(citation: ParsedCitation, joined: KeySets): void {
  const name = citation.parts.document?.text ?? '';
  const [, words, initials, rest] = /^(.*?) ?\(([A-Z]{2,6})\)(.*)$/.exec(name) ?? [];
  if (words === undefined || initials === undefined || rest === undefined) return;
  joined.join(recordKey(citation), keyOf(words + rest));
  joined.join(recordKey(citation), keyOf(initials + rest));
}

/** `Docket Entry No. 12, the "Ortiz Declaration," Ex. A`: the name is that of the entry, not of its exhibit. */
function entryOfExhibit(citation: ParsedCitation): string {
  const [before = ''] = (citation.parts.document?.text ?? '').split(',', 1);
  const entry = citation.entries.length === 0 ? entryOf(before) : null;
  return entry === null ? recordKey(citation) : entryKey([entry]);
}

/** {@link recordKey}, worked out once for each designation of the draft. */
function rememberKeys(): (citation: ParsedCitation) => string {
  const known = new Map<string, string>();
  return (citation) => {
    const designation = citation.parts.document?.text ?? '';
    let key = known.get(designation);
    if (key === undefined) {
      key = recordKey(citation);
      known.set(designation, key);
    }
    return key;
  };
}

function keyOf(designation: string): string {
  const entry = entryOf(designation);
  return entry === null ? `name:${designationKey(designation)}` : entryKey([entry]);
}

function distinctNames(citations: readonly ParsedCitation[]): string[] {
  return [...new Set(citations.map(({ parts }) => parts.document?.text ?? ''))].filter((name) => name !== '');
}

function soleEntry(citations: readonly ParsedCitation[]): string | null {
  const entries = new Set(
    citations.filter(({ entries }) => entries.length === 1).map(({ entries }) => entries[0] ?? ''),
  );
  return entries.size === 1 ? ([...entries][0] ?? null) : null;
}

/** A name that appears for the first time refers to the first name of its document; its repetitions do as it did. */
function setAntecedents(citations: readonly ParsedCitation[], antecedentOf: Map<number, number>): void {
  const first = citations[0];
  if (first === undefined) return;
  const byName = new Map<string, number | null>();
  for (const citation of citations) {
    const name = citation.parts.document?.text ?? '';
    let antecedent = byName.get(name);
    if (antecedent === undefined) {
      antecedent = citation === first || citation.sameAs !== null ? null : first.index;
      byName.set(name, antecedent);
    }
    if (antecedent !== null) antecedentOf.set(citation.index, antecedent);
  }
}

/** `ECF No. 119` after `ECF Nos. 118–19` refers to the range that first named it. */
function setRangeAntecedents(records: readonly ParsedCitation[], antecedentOf: Map<number, number>): void {
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
    const [rootA, rootB] = [this.root(a), this.root(b)];
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }
}

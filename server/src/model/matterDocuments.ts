import type { BoundDraft, RecordDocument } from './bound.ts';
import { documentKey, entryOf } from './designation.ts';

/** A record document as one draft of a matter cites it. */
export interface DraftDocumentUse {
  /** Index into the drafts. */
  readonly draft: number;
  readonly document: RecordDocument;
}

/** A record document as the drafts of a matter cite it. */
export interface MatterDocument {
  readonly uses: readonly DraftDocumentUse[];
  /** Its names, each in the spelling met first: the docket entry first, where there is one. */
  readonly names: readonly string[];
  /** Docket entry with attachment, or null. */
  readonly entry: string | null;
  /**
   * Names that other documents of the drafts have as well: an exhibit letter that two drafts use, a name that is one entry
   * here and another there. They are not among its names, unless they are all it has.
   */
  readonly doubtful: readonly string[];
}

/** `Ex. A` alone is the exhibit of whatever paper it is attached to. */
const BARE_EXHIBIT = /^(?:exs?|exhs?|exhibits?|attach|attachment|tab|app|appendix)\.?\s+\S+$/i;

/**
 * The record documents of the drafts of one matter, in reading order: two drafts mean one document by one docket entry, or
 * by one name, unless the name is one that each paper has anew or the drafts give it to different entries.
 */
export function matterDocuments(drafts: readonly BoundDraft[]): readonly MatterDocument[] {
  const all = drafts.flatMap((bound, draft) => documentsOf(bound).map((document) => ({ draft, document })));
  const meanings = new Map<string, Set<string>>();
  for (const use of all) {
    for (const name of use.document.designations) {
      const meaning = meaningOf(use, name);
      if (meaning === null) continue;
      const key = documentKey(name);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
    }
  }
  const isDoubtful = (name: string): boolean => (meanings.get(documentKey(name))?.size ?? 0) > 1;

  const groups = new Set<Group>();
  const groupOf = new Map<string, Group>();
  for (const use of all) {
    const keys = use.document.designations.filter((name) => !isDoubtful(name)).map(documentKey);
    let group: Group = { uses: [], keys: [] };
    for (const key of keys) {
      const met = groupOf.get(key);
      if (met === undefined || met === group) continue;
      const [larger, smaller] = met.keys.length >= group.keys.length ? [met, group] : [group, met];
      larger.uses.push(...smaller.uses);
      larger.keys.push(...smaller.keys);
      for (const moved of smaller.keys) groupOf.set(moved, larger);
      groups.delete(smaller);
      group = larger;
    }
    group.uses.push(use);
    groups.add(group);
    for (const key of keys) {
      if (groupOf.get(key) !== group) group.keys.push(key);
      groupOf.set(key, group);
    }
  }
  return Array.from(groups, ({ uses }) => documentOf(uses, isDoubtful));
}

/** Uses that were found to be of one document so far. */
interface Group {
  readonly uses: DraftDocumentUse[];
  readonly keys: string[];
}

/** Those that can be told from one another: a range of entries is many, and another docket counts its own entries. */
function documentsOf({ citations, records }: BoundDraft): readonly RecordDocument[] {
  return records.filter(
    ({ designations, citations: indices }) =>
      designations.length > 0 &&
      indices.some((index) => (citations[index]?.entries.length ?? 0) < 2) &&
      indices.every((index) => citations[index]?.otherDocket == null),
  );
}

/** What a draft means by a name, as far as another draft may mean something else; null when it does not say. */
function meaningOf({ draft, document }: DraftDocumentUse, name: string): string | null {
  if (entryOf(name) !== null) return documentKey(name);
  const entry = document.entry ?? document.designations.map(entryOf).find((found) => found !== null) ?? null;
  if (entry !== null) return `entry:${entry}`;
  return BARE_EXHIBIT.test(name) ? `draft:${draft}` : null;
}

function documentOf(uses: readonly DraftDocumentUse[], isDoubtful: (name: string) => boolean): MatterDocument {
  const spelled = new Map<string, string>();
  for (const { document } of uses) {
    for (const name of document.designations) if (!spelled.has(documentKey(name))) spelled.set(documentKey(name), name);
  }
  const all = [...spelled.values()];
  const sure = all.filter((name) => !isDoubtful(name));
  const names = sure.length === 0 ? all : sure;
  const entries = new Set(names.flatMap((name) => entryOf(name) ?? []));
  const [only = null] = entries.size === 1 ? entries : [];
  const ordered = [...names].sort((a, b) => Number(entryOf(b) !== null) - Number(entryOf(a) !== null));
  return { uses, names: ordered, entry: only, doubtful: all.filter(isDoubtful) };
}

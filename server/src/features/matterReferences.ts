import { AuthorityKeys } from '../model/authorityKeys.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { type MatterDocument, matterDocuments } from '../model/matterDocuments.ts';
import type { Span } from '../text/span.ts';
import { citationAt } from './citationAt.ts';
import { findReferences, type ReferenceQuery } from './references.ts';

/**
 * Spans of all citations, in each draft of a matter, of what the cursor of the first draft stands on; one list for each
 * draft, in the order of its text.
 */
export function findMatterReferences(
  drafts: readonly BoundDraft[],
  query: ReferenceQuery,
): readonly (readonly Span[])[] {
  const [own, ...others] = drafts;
  const citation = own ? citationAt(own, query.offset) : null;
  if (!own || citation === null) return drafts.map(() => []);
  const isSame = citation.record === null ? authorityTest(own, citation) : recordTest(drafts, citation.record);
  const found = others.map((bound, index) =>
    bound.citations.filter((other) => isSame(other, { bound, draft: index + 1 })).map(({ span }) => span),
  );
  return [findReferences(own, query), ...found];
}

type SameTest = (citation: Citation, where: { readonly bound: BoundDraft; readonly draft: number }) => boolean;

/** Citations of the record document of the first draft. */
function recordTest(drafts: readonly BoundDraft[], record: string): SameTest {
  const document = documentOfDraft(matterDocuments(drafts), { draft: 0, record });
  const known = new Set(document?.uses.map((use) => `${use.draft} ${use.document.id}`));
  return (citation, { draft }) => citation.record !== null && known.has(`${draft} ${citation.record}`);
}

/** The document of a matter that a draft has as one of its record documents; null for a range of entries. */
export function documentOfDraft(
  documents: readonly MatterDocument[],
  { draft, record }: { readonly draft: number; readonly record: string },
): MatterDocument | null {
  const isOwn = (use: MatterDocument['uses'][number]): boolean => use.draft === draft && use.document.id === record;
  return documents.find(({ uses }) => uses.some(isOwn)) ?? null;
}

/** Citations of the same authority: other drafts have one with a full citation of the same key. */
function authorityTest(own: BoundDraft, citation: Citation): SameTest {
  const keys = new AuthorityKeys();
  const wanted = keysOfAuthority(own, citation.authority, keys);
  const same = new Map<BoundDraft, ReadonlySet<string>>();
  const idsIn = (bound: BoundDraft): ReadonlySet<string> => {
    const found = same.get(bound) ?? authoritiesWithKeys(bound, wanted, keys);
    same.set(bound, found);
    return found;
  };
  return (other, { bound }) => other.authority !== null && idsIn(bound).has(other.authority);
}

/** Ids of the authorities of a draft of which a full citation has one of the keys. */
export function authoritiesWithKeys(
  { citations }: BoundDraft,
  wanted: ReadonlySet<string>,
  keys: AuthorityKeys,
): ReadonlySet<string> {
  const ids = citations.flatMap((citation) => {
    const key = citation.authority === null ? null : keys.sharedKeyOf(citation);
    return key !== null && wanted.has(key) ? [citation.authority!] : [];
  });
  return new Set(ids);
}

/** The keys of all full citations of an authority of a draft, as far as another text shares them. */
export function keysOfAuthority(bound: BoundDraft, id: string | null, keys: AuthorityKeys): ReadonlySet<string> {
  const authority = id === null ? undefined : bound.authorities.find((known) => known.id === id);
  const found = authority?.citations.flatMap((index) => keys.sharedKeyOf(bound.citations[index]!) ?? []);
  return new Set(found);
}

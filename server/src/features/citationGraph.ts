import { AuthorityKeys } from '../model/authorityKeys.ts';
import type { BoundDraft, Citation, RecordDocument } from '../model/bound.ts';
import { documentKey } from '../model/designation.ts';
import { matterDocuments } from '../model/matterDocuments.ts';
import { FACE_LENGTH } from '../sources/face.ts';
import { citationKeysOf } from '../sources/queries.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import { fullNameOf } from './fullName.ts';
import { authoritiesWithKeys, documentOfDraft, keysOfAuthority } from './matterReferences.ts';

/** By what an authority or a document of the record is known in every file that cites it. */
export interface CitedIdentity {
  /** Keys of its full citations, in the form of `AuthorityKeys`; none for a document of the record. */
  readonly keys: readonly string[];
  /** Names of a document of the record; none for an authority. */
  readonly names: readonly string[];
}

/** An authority or a document of the record that a text cites. */
export interface CitedThing extends CitedIdentity {
  /** As it is first cited in full. */
  readonly name: string;
  readonly kind: CitationKind;
  /** The citation by which its source is found. */
  readonly sample: Citation;
  /** Every citation of it, in the order of the text. */
  readonly spans: readonly Span[];
}

/** What the citation cites; null when it is bound to nothing. */
export function citedThing(bound: BoundDraft, citation: Citation): CitedThing | null {
  const record = bound.records.find(({ id }) => id === citation.record);
  if (record !== undefined) {
    const [name = ''] = record.designations;
    const named = { name, kind: 'record', keys: [], names: record.designations } as const;
    return { ...named, sample: citation, spans: spansOf(bound, record.citations) };
  }
  const authority = bound.authorities.find(({ id }) => id === citation.authority);
  if (authority === undefined) return null;
  return {
    name: fullNameOf(bound, authority).text,
    kind: authority.kind,
    keys: [...keysOfAuthority(bound, authority.id, new AuthorityKeys())],
    names: [],
    sample: citation,
    spans: spansOf(bound, authority.citations),
  };
}

/** Everything a text cites, in the order of its first citations; without itself, when it is an opinion with keys of its own. */
export function citedThings(bound: BoundDraft, own: readonly string[]): readonly CitedThing[] {
  const samples = [...bound.authorities, ...bound.records].flatMap(
    ({ citations }) => bound.citations[citations[0] ?? -1] ?? [],
  );
  const things = samples.sort((a, b) => a.index - b.index).flatMap((sample) => citedThing(bound, sample) ?? []);
  return things.filter(({ keys }) => !keys.some((key) => own.includes(key)));
}

/** Every place where a text cites an authority, in the order of the text. */
export function citationsOfAuthority(bound: BoundDraft, keys: readonly string[]): readonly Span[] {
  const ids = authoritiesWithKeys(bound, new Set(keys), new AuthorityKeys());
  return bound.citations.flatMap(({ authority, span }) => (ids.has(authority ?? '') ? [span] : []));
}

/**
 * False for a text that lacks the numbers which every full citation of the authority has. To look for numbers takes far less
 * time than to read a text for its citations.
 */
export function mayCite(text: string, keys: readonly string[]): boolean {
  return keys.some((key) => numbersOf(key).every((number) => text.includes(number)));
}

/** Volume and page of a case; a longer number may be written with commas. */
function numbersOf(key: string): readonly string[] {
  const [, volume = '', page = ''] = /^case:(\S*) .* (\S+)$/.exec(key) ?? [];
  return [volume, page].filter((number) => /^\d{1,3}$/.test(number));
}

/** Every place where the drafts of a matter cite the document that one of them calls by some names; a list for each draft. */
export function citationsOfRecord(
  drafts: readonly BoundDraft[],
  { draft, names }: { readonly draft: number; readonly names: readonly string[] },
): readonly (readonly Span[])[] {
  const wanted = new Set(names.map(documentKey));
  const isWanted = ({ designations }: RecordDocument): boolean =>
    designations.some((name) => wanted.has(documentKey(name)));
  const own = drafts[draft]?.records.find(isWanted);
  if (own === undefined) return drafts.map(() => []);
  const document = documentOfDraft(matterDocuments(drafts), { draft, record: own.id });
  const uses = document?.uses ?? [{ draft, document: own }];
  return drafts.map((bound, index) =>
    uses.flatMap((use) => (use.draft === index ? spansOf(bound, use.document.citations) : [])).sort(inOrder),
  );
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

/** The keys of an opinion by which others cite it: those of the citations on its face, or of the citation in its name. */
export function keysOfOpinion(opinion: BoundDraft, own: readonly string[]): readonly string[] {
  const keys = new AuthorityKeys();
  const onFace = opinion.citations.filter(({ span }) => span.start < FACE_LENGTH);
  const itself = onFace.filter((citation) => citationKeysOf(citation).some((key) => own.includes(key)));
  return [...new Set(itself.flatMap((citation) => keys.sharedKeyOf(citation) ?? []))];
}

function spansOf({ citations }: BoundDraft, indices: readonly number[]): readonly Span[] {
  return indices.flatMap((index) => citations[index]?.span ?? []);
}

import { AuthorityKeys } from '../model/authorityKeys.ts';
import type { Authority, BoundDraft } from '../model/bound.ts';
import { entryOf } from '../model/designation.ts';
import { type MatterDocument, matterDocuments } from '../model/matterDocuments.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';

/** Where a document of the matter is cited: the draft by its index, and the citation. */
export interface TreeUse {
  readonly draft: number;
  readonly span: Span;
}

/** What is known of the source of a document. */
export type SourceState = 'found' | 'several' | 'absent';

/** A file of the matter. */
export interface TreeFile {
  readonly uri: string;
  readonly path: string;
}

/** An authority or a record document that the drafts of a matter cite. */
export interface TreeDocument {
  readonly name: string;
  /** Its other names, or the places it is reported at. */
  readonly others: readonly string[];
  readonly kind: CitationKind;
  readonly uses: readonly TreeUse[];
  /** A citation by which its source is found. */
  readonly sample: { readonly draft: number; readonly citation: number };
}

/** What the drafts of one matter cite, in the order a list of it has. */
export interface CitedDocuments {
  /** Papers of the record: by docket entry, then by name. */
  readonly record: readonly TreeDocument[];
  /** Authorities: by kind, then by name. */
  readonly authorities: readonly TreeDocument[];
}

/** All documents that the drafts of a matter cite; one that two drafts cite is one. */
export function citedDocuments(drafts: readonly BoundDraft[]): CitedDocuments {
  return {
    record: matterDocuments(drafts)
      .map((document) => recordDocument(drafts, document))
      .sort(byEntryAndName),
    authorities: authoritiesOf(drafts),
  };
}

function recordDocument(drafts: readonly BoundDraft[], { uses, names, doubtful }: MatterDocument): TreeDocument {
  const [name = '', ...others] = [...names, ...doubtful];
  const places = uses.flatMap(({ draft, document }) => document.citations.map((citation) => ({ draft, citation })));
  return {
    name,
    others,
    kind: 'record',
    uses: places.flatMap(({ draft, citation }) => useOf(drafts, draft, citation)),
    sample: places[0] ?? { draft: 0, citation: 0 },
  };
}

function byEntryAndName(a: TreeDocument, b: TreeDocument): number {
  return entryOrder(a) - entryOrder(b) || a.name.localeCompare(b.name, 'en', { numeric: true });
}

/** By docket number and attachment; papers without one come last. */
function entryOrder({ name, others }: TreeDocument): number {
  const entry = [name, ...others].map(entryOf).find((found) => found !== null);
  if (!entry) return Number.MAX_SAFE_INTEGER;
  const [document = '0', attachment = '0'] = entry.split('-');
  return Number(document) * 10_000 + Number(attachment);
}

function authoritiesOf(drafts: readonly BoundDraft[]): readonly TreeDocument[] {
  const keys = new AuthorityKeys();
  const found = new Map<
    string,
    { name: string; others: Set<string>; kind: CitationKind; uses: TreeUse[]; sample: TreeDocument['sample'] }
  >();
  drafts.forEach((bound, draft) => {
    for (const authority of bound.authorities) {
      const first = authority.citations[0];
      const full = bound.citations[first ?? -1];
      if (first === undefined || full === undefined) continue;
      const key = keys.sharedKeyOf(full) ?? `${draft} ${authority.id}`;
      const known = found.get(key) ?? {
        name: nameOf(bound, authority),
        others: new Set<string>(),
        kind: authority.kind,
        uses: [],
        sample: { draft, citation: first },
      };
      found.set(key, known);
      for (const index of authority.citations) {
        known.uses.push(...useOf(drafts, draft, index));
        const place = coreOf(bound, index);
        if (place !== null) known.others.add(place);
      }
    }
  });
  const all = Array.from(found.values(), ({ others, ...document }) => ({ ...document, others: [...others] }));
  return all.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function nameOf({ draft, citations }: BoundDraft, { name, citations: members }: Authority): string {
  const core = citations[members[0] ?? -1]?.core;
  return name ?? (core ? draft.text.slice(core.start, core.end) : '');
}

/** `258 F.3d 62` of a full citation of a case; null for other citations. */
function coreOf({ citations, draft }: BoundDraft, index: number): string | null {
  const citation = citations[index];
  if (citation?.kind !== 'case') return null;
  const { volume, reporter, page } = citation.parts;
  if (volume && reporter && page) return `${volume.text} ${reporter.text} ${page.text}`;
  return draft.text.slice(citation.core.start, citation.core.end);
}

function useOf(drafts: readonly BoundDraft[], draft: number, citation: number): readonly TreeUse[] {
  const span = drafts[draft]?.citations[citation]?.span;
  return span === undefined ? [] : [{ draft, span }];
}

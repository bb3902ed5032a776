import { AuthorityKeys } from '../model/authorityKeys.ts';
import type { Authority, BoundDraft, Citation } from '../model/bound.ts';
import { documentKey } from '../model/designation.ts';
import { matterDocuments } from '../model/matterDocuments.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import { fullNameOf } from './fullName.ts';
import type { KnownDocument } from './knownDocuments.ts';

/** Where a symbol leads: to its first full citation in a draft, or to its file. */
export type SymbolPlace =
  | { readonly kind: 'draft'; readonly draft: number; readonly span: Span }
  | { readonly kind: 'file'; readonly path: string };

/** An authority or a document of the record of a matter, to be found by its name. */
export interface MatterSymbol {
  /** All that it may be looked for by: names, citations, title. */
  readonly name: string;
  readonly kind: CitationKind;
  readonly place: SymbolPlace;
}

/** What the drafts of a matter cite, and the documents of its record that are known without opening a file. */
export function matterSymbols(drafts: readonly BoundDraft[], known: readonly KnownDocument[]): readonly MatterSymbol[] {
  const symbols = [...authoritySymbols(drafts), ...recordSymbols(drafts, known)];
  return symbols.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true, sensitivity: 'base' }));
}

/**
 * True when the letters and digits of a query stand in a name in their order, whatever stands between them: editors ask
 * for more than they show, and choose themselves.
 */
export function mayBeMeant(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

function authoritySymbols(drafts: readonly BoundDraft[]): readonly MatterSymbol[] {
  const keys = new AuthorityKeys();
  const seen = new Set<string>();
  return drafts.flatMap((bound, draft) =>
    bound.authorities.flatMap((authority): MatterSymbol[] => {
      const first = firstFull(bound, authority);
      const key = first === undefined ? null : (keys.sharedKeyOf(first) ?? `${draft} ${authority.id}`);
      if (first === undefined || key === null || seen.has(key)) return [];
      seen.add(key);
      const { text, kind } = fullNameOf(bound, authority);
      return [{ name: text, kind, place: { kind: 'draft', draft, span: first.span } }];
    }),
  );
}

function firstFull({ citations }: BoundDraft, { kind, citations: indices }: Authority): Citation | undefined {
  const own = indices.flatMap((index) => citations[index] ?? []);
  return own.find((citation) => citation.kind === kind && citation.parallelTo === null) ?? own[0];
}

function recordSymbols(drafts: readonly BoundDraft[], known: readonly KnownDocument[]): readonly MatterSymbol[] {
  const titles = new Map<string, string>();
  for (const document of known) {
    for (const name of namesOf(document)) if (document.title !== null) titles.set(documentKey(name), document.title);
  }
  const cited = matterDocuments(drafts);
  const isCited = new Set(cited.flatMap(({ names }) => names.map(documentKey)));
  const symbols = cited.flatMap(({ uses: [first], names, doubtful }): MatterSymbol[] => {
    const span = first && drafts[first.draft]?.citations[first.document.citations[0] ?? -1]?.span;
    if (first === undefined || span === undefined) return [];
    const title = names.map((name) => titles.get(documentKey(name))).find((found) => found !== undefined);
    const name = titled([...new Set([...names, ...doubtful])], title ?? null);
    return [{ name, kind: 'record', place: { kind: 'draft', draft: first.draft, span } }];
  });
  const uncited = known.flatMap((document): MatterSymbol[] => {
    const names = namesOf(document);
    if (document.path === null || names.some((name) => isCited.has(documentKey(name)))) return [];
    return [{ name: titled(names, document.title), kind: 'record', place: { kind: 'file', path: document.path } }];
  });
  return [...symbols, ...uncited];
}

function namesOf({ names, entry }: KnownDocument): readonly string[] {
  return entry === null ? names : [`ECF No. ${entry}`, ...names];
}

function titled(names: readonly string[], title: string | null): string {
  const list = names.join(', ');
  return title === null ? list : `${list} (${title})`;
}

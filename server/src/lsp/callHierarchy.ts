import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyPrepareParams,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { CitationEdge, CitationNode, NodeIdentity } from '../engine/citationGraphQueries.ts';
import { symbolKind } from './convert.ts';
import { Places } from './places.ts';
import { contentModified, guarded, type Withdrawable } from './requests.ts';
import { openDraft, type Session } from './session.ts';
import { originalUri } from './sourceText.ts';

/** Registers the hierarchy of citations: what cites an authority, and what its opinion cites. */
export function registerCallHierarchy(session: Session): void {
  const { connection, engine } = session;
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare((params, token) =>
    guarded(session, { feature: 'citation hierarchy', token }, async (signal) => {
      const item = (await citedItem(session, params, signal)) ?? (await fileItem(session, params, signal));
      return item === null ? null : [item];
    }),
  );

  callHierarchy.onIncomingCalls(({ item }, token) =>
    edges(session, { item, token, feature: 'cited by' }, async (identity, signal) => {
      const snapshot = session.documents.snapshot(identity.draftUri);
      const draft = identity.rootUri === null && snapshot ? await openDraft(session, snapshot) : null;
      return engine.citedBy(identity, draft?.document ?? null, signal);
    }).then((found) =>
      found.map(({ item: from, ranges }): CallHierarchyIncomingCall => ({ from, fromRanges: [...ranges] })),
    ),
  );

  callHierarchy.onOutgoingCalls(({ item }, token) =>
    edges(session, { item, token, feature: 'cites' }, (identity, signal) => engine.cites(identity, signal)).then(
      (found) => found.map(({ item: to, ranges }): CallHierarchyOutgoingCall => ({ to, fromRanges: [...ranges] })),
    ),
  );
}

/** What the citation at a place of a draft cites. */
async function citedItem(
  session: Session,
  { textDocument, position }: CallHierarchyPrepareParams,
  signal: AbortSignal,
): Promise<CallHierarchyItem | null> {
  const snapshot = session.documents.snapshot(textDocument.uri);
  const draft = snapshot && (await openDraft(session, snapshot));
  if (!draft) return null;
  const { document } = draft;
  const node = await session.engine.citedNode(document, draft.snapshot.positions.offsetAt(position), signal);
  if (!session.documents.isCurrent(draft.snapshot)) throw contentModified();
  return node && toItem(new Places(session, document.rootUri), node);
}

/** The file itself, at its title: there editors ask anew when one turns from what cites an opinion to what it cites. */
async function fileItem(
  session: Session,
  { textDocument, position }: CallHierarchyPrepareParams,
  signal: AbortSignal,
): Promise<CallHierarchyItem | null> {
  const uri = originalUri(textDocument.uri);
  const folder = session.folders.rootOf(uri);
  if (folder === null) return null;
  const rootUri = await session.engine.matterRootOf(folder, uri);
  const node = await session.engine.fileNode(rootUri, uri, signal);
  const item = node && (await toItem(new Places(session, rootUri), node));
  return item !== null && holds(item.selectionRange, position) ? item : null;
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  const isBehind = line > start.line || (line === start.line && character >= start.character);
  return isBehind && (line < end.line || (line === end.line && character <= end.character));
}

interface Question {
  readonly item: CallHierarchyItem;
  readonly token: Withdrawable;
  readonly feature: string;
}

interface FoundEdge {
  readonly item: CallHierarchyItem;
  readonly ranges: CallHierarchyIncomingCall['fromRanges'];
}

function edges(
  session: Session,
  { item, token, feature }: Question,
  ask: (identity: NodeIdentity, signal: AbortSignal) => Promise<readonly CitationEdge[]>,
): Promise<readonly FoundEdge[]> {
  return guarded(session, { feature, token }, async (signal) => {
    const identity = item.data as NodeIdentity;
    const places = new Places(session, identity.rootUri);
    const found: FoundEdge[] = [];
    for (const { node, spans } of await ask(identity, signal)) {
      const to = await toItem(places, node);
      const ranges = (await places.of(spans)).map(({ range }) => range);
      if (to !== null && ranges.length > 0) found.push({ item: to, ranges });
    }
    return found;
  });
}

/** Null for a file that was deleted since it was found. */
async function toItem(
  places: Places,
  { name, detail, kind, place, identity }: CitationNode,
): Promise<CallHierarchyItem | null> {
  const [location] = await places.of(place);
  if (location === undefined) return null;
  const { uri, range } = location;
  const symbol = kind === 'draft' || kind === 'source' ? SymbolKind.File : symbolKind(kind);
  return { name, detail, kind: symbol, uri, range, selectionRange: range, data: identity };
}

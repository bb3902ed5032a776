import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyPrepareParams,
  SymbolKind,
} from 'vscode-languageserver';
import type { CitationEdge, CitationNode, NodeIdentity } from '../engine/citationGraphQueries.ts';
import { symbolKind } from './convert.ts';
import { Places } from './places.ts';
import { draftRequest, guarded, type Withdrawable } from './requests.ts';
import { openDraft, type Session } from './session.ts';

/** Registers the hierarchy of citations: what cites an authority, and what its opinion cites. */
export function registerCallHierarchy(session: Session): void {
  const { connection, engine } = session;
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare(
    draftRequest<CallHierarchyPrepareParams, CallHierarchyItem[] | null>(session, {
      feature: 'citation hierarchy',
      none: null,
      async answer({ snapshot, document }, { position }, signal) {
        const node = await engine.citedNode(document, snapshot.positions.offsetAt(position), signal);
        const item = node && (await toItem(new Places(session, document.rootUri), node));
        return item === null ? null : [item];
      },
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
  const symbol = kind === 'draft' || kind === 'opinion' ? SymbolKind.File : symbolKind(kind);
  return { name, detail, kind: symbol, uri, range, selectionRange: range, data: identity };
}

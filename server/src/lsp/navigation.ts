import {
  DocumentHighlightKind,
  type Hover,
  type HoverParams,
  type Location,
  type LocationLink,
  MarkupKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DefinitionTarget } from '../features/definition.ts';
import { rangeOf, toSymbol } from './convert.ts';
import { hoverMatterFile, isMatterFile } from './matterFile.ts';
import { Places } from './places.ts';
import { draftRequest } from './requests.ts';
import type { OpenDraft, Session } from './session.ts';

/** Registers hover, definition, references, highlights and outline. */
export function registerNavigation(session: Session): void {
  const { connection, engine } = session;

  const hoverDraft = draftRequest<HoverParams, Hover | null>(session, {
    feature: 'hover',
    none: null,
    async answer({ snapshot, document }, { position }, signal) {
      const card = await engine.hover(document, snapshot.positions.offsetAt(position), signal);
      if (card === null) return null;
      const contents = { kind: MarkupKind.Markdown, value: card.markdown };
      return { contents, range: rangeOf(snapshot.positions, card.span) };
    },
  });
  connection.onHover((params, token) =>
    isMatterFile(session, params.textDocument.uri)
      ? hoverMatterFile(session, params, token)
      : hoverDraft(params, token),
  );

  connection.onDefinition(
    draftRequest(session, {
      feature: 'definition',
      none: null,
      async answer(draft, { position }, signal) {
        const { snapshot, document } = draft;
        const definition = await engine.definition(document, snapshot.positions.offsetAt(position), signal);
        if (definition === null) return null;
        const places = await placesOf(session, draft, definition.targets);
        if (!session.support.definitionLinks) return places satisfies Location[];
        const originSelectionRange = rangeOf(snapshot.positions, definition.origin);
        return places.map(
          ({ uri, range }): LocationLink => ({
            originSelectionRange,
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          }),
        );
      },
    }),
  );

  connection.onReferences(
    draftRequest(session, {
      feature: 'references',
      none: [],
      async answer({ snapshot, document }, { position, context }, signal) {
        const query = { offset: snapshot.positions.offsetAt(position), withRoot: context.includeDeclaration };
        const files = await engine.matterReferences(document, query, signal);
        return files.flatMap(({ uri, text, spans }) => {
          const positions = TextDocument.create(uri, '', 0, text);
          return spans.map((span) => ({ uri, range: rangeOf(positions, span) }));
        });
      },
    }),
  );

  connection.onDocumentHighlight(
    draftRequest(session, {
      feature: 'highlights',
      none: [],
      async answer({ snapshot, document }, { position }, signal) {
        const spans = await engine.highlights(document, snapshot.positions.offsetAt(position), signal);
        return spans.map((span) => ({ range: rangeOf(snapshot.positions, span), kind: DocumentHighlightKind.Text }));
      },
    }),
  );

  connection.onDocumentSymbol(
    draftRequest(session, {
      feature: 'outline',
      none: [],
      async answer({ snapshot, document }, _params, signal) {
        const nodes = await engine.outline(document, signal);
        return nodes.map((node) => toSymbol(snapshot, node));
      },
    }),
  );
}

/** Places of the targets, in their order. */
export async function placesOf(
  session: Session,
  { snapshot: { uri, text }, document }: OpenDraft,
  targets: readonly DefinitionTarget[],
): Promise<Location[]> {
  const places = new Places(session, document.rootUri);
  const found: Location[] = [];
  for (const target of targets) {
    const file = target.kind === 'draft' ? { uri, text, isFileText: true } : { ...target, text: null };
    found.push(...(await places.of({ ...file, spans: [target.span] })));
  }
  return found;
}

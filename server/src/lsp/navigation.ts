import {
  DocumentHighlightKind,
  type Hover,
  type HoverParams,
  type Location,
  type LocationLink,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DefinitionTarget } from '../features/definition.ts';
import { SOURCE_FILE_LIMIT } from '../sources/limits.ts';
import { rangeOf, toSymbol } from './convert.ts';
import { hoverMatterFile, isMatterFile } from './matterFile.ts';
import { draftRequest } from './requests.ts';
import type { OpenDraft, Session } from './session.ts';
import { extractedText } from './sourceText.ts';

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

/** A place as an editor opens it. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Places of the targets; a source that was deleted since it was found is no place. */
export async function placesOf(
  session: Session,
  draft: OpenDraft,
  targets: readonly DefinitionTarget[],
): Promise<Place[]> {
  const placeOf = createPlaces(session, draft);
  const places: Place[] = [];
  for (const target of targets) {
    const place = await placeOf(target);
    if (place !== null) places.push(place);
  }
  return places;
}

/** Finds where targets are opened; each file is read once. Null for a source that was deleted since it was found. */
export function createPlaces(
  session: Session,
  { snapshot, document }: OpenDraft,
): (target: DefinitionTarget) => Promise<Place | null> {
  const sources = new Map<string, TextDocument | null>();
  return async (target) => {
    if (target.kind === 'draft') return { uri: snapshot.uri, range: rangeOf(snapshot.positions, target.span) };
    const { uri, span, isFileText } = target;
    let positions = sources.get(uri);
    if (positions === undefined) {
      positions = isFileText ? await fileText(session, uri) : await extractedText(session, document.rootUri, uri);
      sources.set(uri, positions);
    }
    if (positions !== null) return { uri: positions.uri, range: rangeOf(positions, span) };
    // An editor that shows no extracted text opens the file at its beginning.
    return isFileText ? null : { uri, range: BEGINNING };
  };
}

const BEGINNING: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

async function fileText({ workspace }: Session, uri: string): Promise<TextDocument | null> {
  const read = await workspace.read(uri, SOURCE_FILE_LIMIT);
  return read.kind === 'text' ? TextDocument.create(uri, '', 0, read.text) : null;
}

import type { SymbolInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from '../matter/paths.ts';
import { rangeOf, symbolKind } from './convert.ts';
import { guarded } from './requests.ts';
import { openDraft, type Session } from './session.ts';

/** Registers the search for authorities and documents of the record by name. */
export function registerWorkspaceSymbols(session: Session): void {
  const { connection, engine } = session;
  connection.onWorkspaceSymbol(({ query }, token) =>
    guarded(session, { feature: 'symbols of the matter', token }, async (signal) => {
      const found: SymbolInformation[] = [];
      for (const rootUri of await matterRoots(session)) {
        for (const { name, kind, uri, text, span, path } of await engine.symbols(rootUri, query, signal)) {
          const range = rangeOf(TextDocument.create(uri, '', 0, text ?? ''), span);
          found.push({ name, kind: symbolKind(kind), containerName: path, location: { uri, range } });
        }
      }
      return found;
    }),
  );
}

/** The matters of the open drafts, and the open folders that have a `matter.yaml`. Other folders are not read for a search. */
async function matterRoots(session: Session): Promise<Iterable<string>> {
  const { documents, engine, folders } = session;
  const roots = new Map<string, string>();
  for (const uri of documents.openUris()) {
    const snapshot = documents.snapshot(uri);
    const draft = snapshot && (await openDraft(session, snapshot));
    const rootUri = draft?.document.rootUri ?? null;
    if (rootUri !== null) roots.set(canonicalUri(rootUri), rootUri);
  }
  for (const folder of folders.list()) {
    if ((await engine.matter(folder)).fileText !== '') roots.set(canonicalUri(folder), folder);
  }
  return roots.values();
}

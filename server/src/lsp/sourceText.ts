import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { EXTRACTED_TEXT_SCHEME, SOURCE_TEXT, type SourceTextParams, type SourceTextResult } from './protocol.ts';
import { guarded, type Withdrawable } from './requests.ts';
import type { Session } from './session.ts';

/** The words of a PDF or Word file, as Pincite's own editor shows them; null in any other editor. */
export async function extractedText(
  { engine, runsCommands }: Session,
  rootUri: string | null,
  uri: string,
): Promise<TextDocument | null> {
  const text = runsCommands && rootUri !== null ? await engine.sourceText(rootUri, uri) : null;
  return text === null ? null : TextDocument.create(extractedTextUri(uri), '', 0, text);
}

/** Where the editor shows the words of a file that is no text: its name says which, its query where it is. */
function extractedTextUri(uri: string): string {
  const { path } = URI.parse(uri);
  return URI.from({ scheme: EXTRACTED_TEXT_SCHEME, path: `${path}.txt`, query: uri }).toString();
}

/** The file whose words are shown under a URI; the URI itself, when it is that of a file. */
export function originalUri(uri: string): string {
  const { scheme, query } = URI.parse(uri);
  return scheme === EXTRACTED_TEXT_SCHEME ? query : uri;
}

/** Answers the client's question for the words of a file that is no text. */
export function registerSourceText(session: Session): void {
  const { connection, engine, folders } = session;
  connection.onRequest(SOURCE_TEXT, ({ uri }: SourceTextParams, token: Withdrawable) =>
    guarded<SourceTextResult>(session, { feature: 'text of a source', token }, async (signal) => {
      const folder = folders.rootOf(uri);
      if (folder === null) return { text: null };
      return { text: await engine.sourceText(await engine.matterRootOf(folder, uri), uri, signal) };
    }),
  );
}

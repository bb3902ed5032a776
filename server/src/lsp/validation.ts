import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { matterPath } from '../matter/paths.ts';
import { MATTER_FILE_NAME } from '../matters.ts';
import { toDiagnostic, toMatterDiagnostic, toRefusal } from './convert.ts';
import { createScheduler, type Scheduler } from './scheduling.ts';
import { type OpenDraft, openDraft, type Session } from './session.ts';

/** Long enough that a word is typed to its end, short enough that a finding is there when the eye looks up. */
const VALIDATION_DELAY_MS = 250;

/** Publishes diagnostics for open buffers some time after each change. */
export function createValidation(session: Session): Scheduler {
  const publishMatter = matterPublisher(session);
  return createScheduler({
    delayMs: VALIDATION_DELAY_MS,
    async run(uri, signal) {
      const snapshot = session.documents.snapshot(uri);
      if (snapshot === null) return;
      const rootUri = session.folders.rootOf(uri);
      if (rootUri !== null && matterPath(rootUri, uri) === MATTER_FILE_NAME) return publishMatter(rootUri);
      if (snapshot.language === null) return;
      const draft = await openDraft(session, snapshot);
      const diagnostics = draft === null ? [] : await draftDiagnostics(session, draft, signal);
      // A later version has its own run waiting.
      if (signal.aborted || !session.documents.isCurrent(snapshot)) return;
      await session.connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: [...diagnostics] });
      if (draft !== null && rootUri !== null) await publishMatter(rootUri);
    },
    failed: (uri, error) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      session.connection.console.error(`Checking ${uri} failed: ${reason}`);
    },
  });
}

/** Empty for a draft in order and for a source. */
async function draftDiagnostics(
  { engine, support }: Session,
  { snapshot, document }: OpenDraft,
  signal: AbortSignal,
): Promise<readonly Diagnostic[]> {
  if (document.rootUri !== null && (await engine.isSource(document.rootUri, document.uri))) return [];
  const checked = await engine.check(document, signal);
  if (checked.kind === 'refused') return [toRefusal(checked.message)];
  return checked.diagnostics.map((diagnostic) => toDiagnostic(snapshot, diagnostic, support.relatedInformation));
}

/** Publishes what is wrong in a folder's `matter.yaml`, on that file; says it again only when it changed. */
function matterPublisher({ connection, engine }: Session): (rootUri: string) => Promise<void> {
  const published = new Map<string, string>();
  return async (rootUri) => {
    const { fileUri, fileText, problems } = await engine.matter(rootUri);
    const positions = TextDocument.create(fileUri, 'yaml', 0, fileText);
    const diagnostics = problems.map((problem) => toMatterDiagnostic(positions, problem));
    const said = JSON.stringify(diagnostics);
    if (said === (published.get(fileUri) ?? '[]')) return;
    if (diagnostics.length === 0) published.delete(fileUri);
    else published.set(fileUri, said);
    await connection.sendDiagnostics({ uri: fileUri, diagnostics });
  };
}

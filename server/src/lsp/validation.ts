import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDraft } from '../engine.ts';
import type { DraftDiagnostic } from '../features/diagnostics.ts';
import { toDiagnostic, toMatterDiagnostic, toRefusal } from './convert.ts';
import { folderOf, isMatterFileName, misnamed } from './matterFile.ts';
import { Places } from './places.ts';
import { MATTER_CHANGED } from './protocol.ts';
import { delayed } from './requests.ts';
import { createScheduler, type Scheduler } from './scheduling.ts';
import { searchReporter } from './searchReport.ts';
import { type OpenDraft, openDraft, type Session } from './session.ts';

/** Long enough that a word is typed to its end, short enough that a finding is there when the eye looks up. */
const VALIDATION_DELAY_MS = 250;

/** Publishes diagnostics for open buffers some time after each change. */
export function createValidation(session: Session): Scheduler {
  const publishMatter = matterPublisher(session);
  const reportSearch = searchReporter(session);
  return createScheduler({
    delayMs: VALIDATION_DELAY_MS,
    async run(uri, signal) {
      const snapshot = session.documents.snapshot(uri);
      if (snapshot === null) return;
      if (isMatterFileName(uri) && session.folders.rootOf(uri) !== null) return publishMatter(folderOf(uri));
      const renamed = misnamed(session, uri);
      if (renamed !== null) {
        await session.connection.sendDiagnostics({ uri, diagnostics: [toRefusal(renamed)] });
        return;
      }
      if (snapshot.language === null) return;
      const draft = await openDraft(session, snapshot);
      // A later version has its own run waiting.
      const isLate = (): boolean => signal.aborted || !session.documents.isCurrent(snapshot);
      const publish = async (diagnostics: readonly Diagnostic[]): Promise<void> => {
        if (isLate()) return;
        await session.connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: [...diagnostics] });
      };
      await publishDraft({ session, draft, signal, publish });
      if (isLate()) return;
      const rootUri = draft?.document.rootUri ?? null;
      if (rootUri !== null) {
        await publishMatter(rootUri);
        await reportSearch(rootUri);
        await session.engine.flush();
      }
      if (session.runsCommands) await session.connection.sendNotification(MATTER_CHANGED);
    },
    failed: (uri, error) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      session.connection.console.error(`Checking ${uri} failed: ${reason}`);
    },
  });
}

/** What the text alone shows waits this long for what its sources show, so that findings do not come and go at each pause. */
const SOURCES_WAIT_MS = 400;

interface DraftPublication {
  readonly session: Session;
  readonly draft: OpenDraft | null;
  readonly signal: AbortSignal;
  publish(diagnostics: readonly Diagnostic[]): Promise<void>;
}

/** Publishes what the text shows, and what its sources show: together when they are soon read, else one after the other. */
async function publishDraft({ session, draft, signal, publish }: DraftPublication): Promise<void> {
  const { engine } = session;
  if (draft === null) return publish([]);
  const { document } = draft;
  if (document.rootUri !== null && (await engine.isSource(document.rootUri, document.uri))) return publish([]);
  const checked = await engine.check(document, signal);
  if (checked.kind === 'refused') return publish([toRefusal(checked.message)]);
  if (document.rootUri === null || checked.bound.citations.length === 0)
    return publish(await shown(session, draft, checked));
  const sourced = engine.checkSources(document, signal);
  // It may fail while something else is waited for; the failure is met below.
  sourced.catch(() => {});
  const first = await Promise.race([sourced, delayed(SOURCES_WAIT_MS)]);
  if (first === null) await publish(await shown(session, draft, checked));
  const all = await sourced;
  if (all.kind === 'checked') await publish(await shown(session, draft, all));
}

/** Places in files of the matter are read for no more findings than these. */
const MOST_WITH_FILES = 50;

async function shown(
  session: Session,
  draft: OpenDraft,
  { diagnostics }: CheckedDraft,
): Promise<readonly Diagnostic[]> {
  const places = new Places(session, draft.document.rootUri);
  const inFiles = async (diagnostic: DraftDiagnostic): Promise<DiagnosticRelatedInformation[]> => {
    const related: DiagnosticRelatedInformation[] = [];
    for (const { message, uri, span, isFileText } of diagnostic.inFiles) {
      const locations = await places.of({ uri, text: null, isFileText, spans: [span] });
      for (const location of locations) related.push({ location, message });
    }
    return related;
  };
  const converted: Diagnostic[] = [];
  let read = 0;
  for (const diagnostic of diagnostics) {
    if (diagnostic.inFiles.length > 0) read += 1;
    const related = read > MOST_WITH_FILES ? [] : await inFiles(diagnostic);
    converted.push(toDiagnostic(draft.snapshot, diagnostic, session.support.relatedInformation ? related : null));
  }
  return converted;
}

/**
 * Publishes what is wrong in a folder's `matter.yaml`, on that file, and in those it was said of before, which may be gone;
 * says it again only when it changed.
 */
function matterPublisher({ connection, engine, folders }: Session): (rootUri: string) => Promise<void> {
  const published = new Map<string, string>();
  const publish = async (rootUri: string): Promise<void> => {
    const { fileUri, fileText, problems } = await engine.matter(rootUri);
    const positions = TextDocument.create(fileUri, 'yaml', 0, fileText);
    const diagnostics = problems.map((problem) => toMatterDiagnostic(positions, problem));
    const said = JSON.stringify(diagnostics);
    if (said === (published.get(fileUri) ?? '[]')) return;
    if (diagnostics.length === 0) published.delete(fileUri);
    else published.set(fileUri, said);
    await connection.sendDiagnostics({ uri: fileUri, diagnostics });
  };
  return async (rootUri) => {
    await publish(rootUri);
    for (const fileUri of [...published.keys()]) {
      if (folders.rootOf(fileUri) !== null) await publish(folderOf(fileUri));
    }
  };
}

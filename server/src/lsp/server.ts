import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  WatchKind,
} from 'vscode-languageserver';
import { createEngine } from '../engine.ts';
import type { Workspace } from '../matter/workspace.ts';
import { MATTER_FILE_NAME } from '../matters.ts';
import { ALL_RULES } from '../rules/all.ts';
import { RULE_GROUPS } from '../rules/rule.ts';
import type { TextCache } from '../sources/textCache.ts';
import { registerAuthorityReport } from './authorityReport.ts';
import { registerCallHierarchy } from './callHierarchy.ts';
import { clientSupport, serverCapabilities } from './capabilities.ts';
import { registerCodeActions } from './codeActions.ts';
import { registerCompletion } from './completion.ts';
import { bufferedWorkspace, createDocuments, draftLanguage } from './documents.ts';
import { clientWorkspace } from './fileRequests.ts';
import { createFolders } from './folders.ts';
import { registerLinks } from './links.ts';
import { isMatterFileName, misnamed, registerMatterFile } from './matterFile.ts';
import { registerMatterTree } from './matterTree.ts';
import { registerNavigation } from './navigation.ts';
import type { InitializationOptions } from './protocol.ts';
import { readingProgress } from './readingProgress.ts';
import { registerRename } from './rename.ts';
import type { Scheduler } from './scheduling.ts';
import { openDraftsOf, type Session } from './session.ts';
import { createSettings } from './settings.ts';
import { registerSourceText } from './sourceText.ts';
import { createValidation } from './validation.ts';
import { withWalkProgress } from './walkProgress.ts';
import { registerWorkspaceSymbols } from './workspaceSymbols.ts';

/** What the machine gives a server whose editor does not read files for it. */
export interface ServerHost {
  readonly version: string;
  /** The disk, inside the folders that are open at the time of each request. */
  diskWorkspace(folders: () => readonly string[]): Workspace;
  /** A folder of the disk that keeps texts; null: the one where the system keeps what programs can make again. */
  textCache(folder: string | null): TextCache;
}

/** Serves one connection until the editor ends it. Nothing is read before a draft is open. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params): InitializeResult => {
    const session = createSession(connection, params, {
      ...host,
      sourcesChanged: () => recheck(session, validation, null),
    });
    const validation = createValidation(session);
    registerNavigation(session);
    registerAuthorityReport(session);
    registerCallHierarchy(session);
    registerCompletion(session);
    registerRename(session);
    registerLinks(session);
    registerCodeActions(session);
    registerMatterFile(session);
    registerMatterTree(session);
    registerSourceText(session);
    registerWorkspaceSymbols(session);
    watchDocuments(session, validation);
    watchSurroundings(session, validation);
    connection.onShutdown(async () => {
      validation.dispose();
      await session.engine.flush();
    });
    return {
      capabilities: serverCapabilities(session.runsCommands),
      serverInfo: { name: 'pincite', version: host.version },
    };
  });
  connection.listen();
}

/** The machine, and who hears that sources are others than was thought. */
interface SessionHost extends ServerHost {
  sourcesChanged(): void;
}

function createSession(connection: Connection, params: InitializeParams, host: SessionHost): Session {
  const support = clientSupport(params.capabilities);
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const fileRequests = options.fileRequests === true;
  const folders = createFolders(initialFolders(params));
  const documents = createDocuments();
  const reading = fileRequests ? clientWorkspace(connection) : host.diskWorkspace(() => folders.list());
  const workspace = bufferedWorkspace(support.progress ? withWalkProgress(reading, connection) : reading, documents);
  const session: Session = {
    connection,
    support,
    // Only Pincite's own client answers file requests, and it has the commands, too.
    runsCommands: fileRequests,
    documents,
    folders,
    settings: createSettings(connection, {
      canPull: support.configuration,
      ruleIds: [...ALL_RULES.map(({ id }) => id), ...RULE_GROUPS],
    }),
    workspace,
    engine: createEngine({
      workspace,
      textCache: host.textCache(options.cacheFolder ?? null),
      sourcesChanged: () => host.sourcesChanged(),
      ...(support.progress && { progress: readingProgress(connection) }),
      openDrafts: (rootUri) => openDraftsOf(session, rootUri),
    }),
  };
  return session;
}

/** Editors older than workspace folders name one root. */
function initialFolders({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function watchDocuments(session: Session, validation: Scheduler): void {
  const { connection, documents, settings } = session;
  documents.buffers.onDidChangeContent(({ document }) => {
    validation.schedule(document.uri);
    bufferChanged(session, validation, document.uri);
  });
  documents.buffers.onDidClose(({ document }) => {
    validation.cancel(document.uri);
    settings.forget(document.uri);
    bufferChanged(session, validation, document.uri);
    // What is wrong in matter.yaml stays said while drafts of the matter are open.
    if (draftLanguage(document.languageId) !== null || misnamed(session, document.uri) !== null) {
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    }
  });
  documents.buffers.listen(connection);
}

function watchSurroundings(session: Session, validation: Scheduler): void {
  const { connection, engine, folders, runsCommands, settings, support } = session;
  const inBackground = (task: Promise<unknown>): void => {
    task.catch((error: unknown) => connection.console.warn(`The editor refused a request: ${String(error)}`));
  };
  connection.onInitialized(() => {
    if (support.configuration && support.configurationEvents) {
      inBackground(connection.client.register(DidChangeConfigurationNotification.type, { section: 'pincite' }));
    }
    // Pincite's own client watches without being asked.
    if (support.fileEvents && !runsCommands) {
      const watchers = [
        { globPattern: '**/*.{md,markdown,txt,text,tex,html,htm,xhtml,json,xml,pdf,docx,rtf}' },
        // Of a folder that is deleted the editor tells, and not of the files in it.
        { globPattern: '**', kind: WatchKind.Delete },
        { globPattern: `**/${MATTER_FILE_NAME}` },
      ];
      inBackground(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (support.folderEvents) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.change({ added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) });
        recheck(session, validation, null);
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.changed(pushed);
    recheck(session, validation, null);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) engine.remove(uri);
      else engine.invalidate(uri);
      sourceChanged(session, validation, uri);
      recheckMatterOf(session, validation, uri);
    }
  });
}

/** A buffer beats its file: what was read of it before is old. */
function bufferChanged(session: Session, validation: Scheduler, uri: string): void {
  if (!session.workspace.wasRead(uri)) return;
  session.engine.invalidate(uri);
  recheckMatterOf(session, validation, uri);
}

/** A file that came, changed or went may be a source of the drafts of its folder; a buffer has its own events. */
function sourceChanged(session: Session, validation: Scheduler, uri: string): void {
  const rootUri = session.folders.rootOf(uri);
  if (rootUri !== null && session.documents.snapshot(uri) === null) recheck(session, validation, rootUri);
}

/** A changed `matter.yaml` changes what its drafts mean; a new one also which matter the drafts below it are of. */
function recheckMatterOf(session: Session, validation: Scheduler, uri: string): void {
  const rootUri = session.folders.rootOf(uri);
  if (rootUri !== null && isMatterFileName(uri)) recheck(session, validation, rootUri);
}

/** Checks open buffers again: those of one folder, or all. */
function recheck({ documents, folders }: Session, validation: Scheduler, rootUri: string | null): void {
  for (const uri of documents.openUris()) {
    if (rootUri === null || folders.rootOf(uri) === rootUri) validation.schedule(uri);
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { READ_FILE, type ReadFileParams, type ReadFileResult, WALK_FOLDER } from '../../server/src/lsp/protocol.ts';
import type { MemoryWorkspace } from '../support/memoryWorkspace.ts';

const DIST = path.join(import.meta.dirname, '../../dist');

interface Progress {
  readonly token: string | number;
  readonly value: { readonly kind: string; readonly message?: string; readonly cancellable?: boolean };
}

/** How to start the built server and what the editor can do. */
export interface ClientOptions {
  readonly command?: readonly string[];
  /** Answers the server's file requests; without it the server reads the disk. */
  readonly files?: MemoryWorkspace;
  readonly folders?: readonly string[];
  /** Section `pincite` of the settings; may be changed by the test. */
  readonly settings?: { value: unknown };
  readonly capabilities?: object;
  /** Where the server keeps what it made of files; a new folder unless told. */
  readonly cacheFolder?: string;
  /** Each answer to a request for a file waits so many milliseconds. */
  readonly slowReads?: number;
  /** Lists of folders are given when this has come to pass. */
  readonly walks?: Promise<void>;
  /** Stops each long reading as soon as its progress is shown. */
  readonly stopReadings?: boolean;
}

/** An editor's side of a connection to the built server. */
export interface TestClient {
  readonly initialized: InitializeResult;
  /** Scopes for which settings were pulled. */
  readonly pulls: readonly string[];
  readonly log: readonly string[];
  readonly registrations: readonly string[];
  readonly progress: readonly string[];
  readonly progressMessages: readonly string[];
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces the whole text. */
  change(uri: string, version: number, text: string): void;
  request<R>(method: string, params: object): Promise<R>;
  /** Sends a request and withdraws it at once. */
  withdrawn(method: string, params: object): Promise<unknown>;
  notify(method: string, params: object): void;
  /** The next diagnostics published for a document, or those not yet asked for. */
  diagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  /** Ends the server and returns its exit code. */
  stop(): Promise<number | null>;
}

const EVERYTHING = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    definition: { linkSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

/** Starts the built server as a process, does the handshake, and ends it after the test. */
export async function startClient(test: TestContext, options: ClientOptions = {}): Promise<TestClient> {
  const command = options.command ?? [path.join(DIST, 'server.cjs'), '--stdio'];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  test.after(() => void child.kill());
  const reader = new StreamMessageReader(child.stdout);
  // A server that a test ends may be cut off in a message; the reader would wait for the rest of it, and the test with it.
  reader.partialMessageTimeout = 0;
  const connection = createMessageConnection(reader, new StreamMessageWriter(child.stdin));
  const pulls: string[] = [];
  const log: string[] = [];
  const registrations: string[] = [];
  const progress: string[] = [];
  const published = mailboxes<PublishDiagnosticsParams>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    published.put(params.uri, params),
  );
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  const progressMessages: string[] = [];
  connection.onNotification('$/progress', ({ token, value }: Progress) => {
    progress.push(value.kind);
    progressMessages.push(value.message ?? '');
    if (options.stopReadings && value.kind === 'begin' && value.cancellable) {
      void connection.sendNotification('window/workDoneProgress/cancel', { token });
    }
  });
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
    registrations.push(...params.registrations.map(({ method }) => method));
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string; section: string }[] }) => {
    pulls.push(...items.map(({ scopeUri }) => scopeUri));
    return items.map(() => options.settings?.value ?? null);
  });
  answerFiles(connection, options);
  connection.listen();

  const cacheFolder = options.cacheFolder ?? mkdtempSync(path.join(os.tmpdir(), 'pincite-cache-'));
  test.after(() => rmSync(cacheFolder, { recursive: true, force: true }));
  const folders = options.folders ?? (options.files ? [options.files.rootUri] : []);
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? EVERYTHING,
    workspaceFolders: folders.map((uri) => ({ uri, name: 'matter' })),
    initializationOptions: { fileRequests: options.files !== undefined, cacheFolder },
  });
  void connection.sendNotification('initialized', {});

  return {
    initialized,
    pulls,
    log,
    registrations,
    progress,
    progressMessages,
    open: (uri, text, languageId = 'markdown') =>
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    request: (method, params) => connection.sendRequest(method, params),
    withdrawn: (method, params) => {
      const cancelled = {
        isCancellationRequested: false,
        onCancellationRequested: (listener: () => void) => {
          setImmediate(listener);
          return { dispose: () => {} };
        },
      };
      return connection.sendRequest(method, params, cancelled);
    },
    notify: (method, params) => void connection.sendNotification(method, params),
    diagnostics: (uri) => published.take(uri),
    stop: () => stop(connection, child),
  };
}

function answerFiles(
  connection: ReturnType<typeof createMessageConnection>,
  { files, slowReads, walks }: ClientOptions,
): void {
  connection.onRequest<ReadFileResult, void>(READ_FILE, async ({ uri, maxBytes, headOnly }: ReadFileParams) => {
    if (slowReads !== undefined) await new Promise((resolve) => setTimeout(resolve, slowReads));
    const read = await (headOnly ? files!.readHead(uri, maxBytes) : files!.readBytes(uri, maxBytes));
    if (read.kind !== 'bytes') return read;
    return { kind: 'bytes', base64: Buffer.from(read.bytes).toString('base64'), version: read.version };
  });
  connection.onRequest(WALK_FOLDER, async ({ uri, maxFiles, maxDepth }) => {
    await walks;
    return files!.walk(uri, { files: maxFiles, depth: maxDepth });
  });
}

async function stop(
  connection: ReturnType<typeof createMessageConnection>,
  child: ChildProcess,
): Promise<number | null> {
  await connection.sendRequest('shutdown');
  const exited = once(child, 'exit');
  void connection.sendNotification('exit');
  const [code] = await exited;
  return code as number | null;
}

/** Letters by address: `take` waits for the next one that nobody has taken. */
function mailboxes<T>(): { put(address: string, letter: T): void; take(address: string): Promise<T> } {
  const letters = new Map<string, T[]>();
  const waiting = new Map<string, ((letter: T) => void)[]>();
  return {
    put: (address, letter) => {
      const next = waiting.get(address)?.shift();
      if (next) next(letter);
      else letters.set(address, [...(letters.get(address) ?? []), letter]);
    },
    take: (address) => {
      const letter = letters.get(address)?.shift();
      if (letter !== undefined) return Promise.resolve(letter);
      return new Promise((resolve) => waiting.set(address, [...(waiting.get(address) ?? []), resolve]));
    },
  };
}

/** Positions and slices of a text, as an editor counts them. */
export function positions(text: string) {
  const document = TextDocument.create('file:///x', '', 0, text);
  return {
    /** The position `shift` letters into the first place where the words stand. */
    at: (words: string, shift = 1): Position => document.positionAt(text.indexOf(words) + shift),
    slice: (range: Range): string => document.getText(range),
    apply: (edits: { range: Range; newText: string }[]): string => TextDocument.applyEdits(document, edits),
  };
}

export function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

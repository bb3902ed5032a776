import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  LSPErrorCodes,
  ResponseError,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type InitializationOptions,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  WALK_FOLDER,
  type WalkFolderParams,
  type WalkFolderResult,
} from '../../server/src/lsp/protocol.ts';
import { RequestWithdrawn, readFile, walkFolder } from './fileRequests.ts';
import { workspaceFiles } from './workspaceFiles.ts';

/** Schemes in which drafts are kept. The old side of a comparison (`git`) and the editor's own texts are no drafts. */
const DRAFT_SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

const DRAFT_LANGUAGES = ['markdown', 'plaintext', 'latex', 'tex'];

/** What a client is made of; it outlives the client, so that a new one can take over. */
export interface ClientParts {
  readonly serverModule: string;
  readonly output: vscode.LogOutputChannel;
  /** See changes of the files a matter is made of. */
  readonly watchers: readonly vscode.FileSystemWatcher[];
  /** Folder that the editor gives the extension; undefined when it is not on a disk. */
  readonly cacheFolder: string | undefined;
}

/** The language client; when the server cannot run it says so once, with the remedy. */
export class PinciteClient extends LanguageClient {
  #reporting = false;

  constructor(parts: ClientParts) {
    const server = { module: parts.serverModule, transport: TransportKind.ipc };
    super('pincite', 'Pincite', { run: server, debug: server }, clientOptions(parts));
    this.onRequest<ReadFileResult, void>(READ_FILE, (params: ReadFileParams, token: vscode.CancellationToken) =>
      answer(readFile(workspaceFiles, params, token)),
    );
    this.onRequest<WalkFolderResult, void>(WALK_FOLDER, (params: WalkFolderParams, token: vscode.CancellationToken) =>
      answer(walkFolder(workspaceFiles, params, token)),
    );
  }

  override error(message: string, data?: unknown, showNotification?: boolean | 'force'): void {
    super.error(message, data, false);
    if (showNotification === 'force') void this.#reportFailure();
  }

  async #reportFailure(): Promise<void> {
    if (this.#reporting) return;
    this.#reporting = true;
    const restart = 'Restart';
    const showOutput = 'Show Output';
    const chosen = await vscode.window.showErrorMessage(
      'Pincite has stopped: its language server does not run, so no citation is being checked. Restart it; if it stops again, the output says why.',
      restart,
      showOutput,
    );
    this.#reporting = false;
    if (chosen === restart) await vscode.commands.executeCommand('pincite.restartServer');
    if (chosen === showOutput) await vscode.commands.executeCommand('pincite.showOutput');
  }
}

function clientOptions({ output, watchers, cacheFolder }: ClientParts): LanguageClientOptions {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set([...DRAFT_SCHEMES, ...folders.map(({ uri }) => uri.scheme)]);
  return {
    documentSelector: [...schemes].flatMap((scheme) => [
      ...DRAFT_LANGUAGES.map((language) => ({ scheme, language })),
      // Its open buffer beats the file on disk, as for any other file.
      { scheme, pattern: '**/matter.{yaml,yml}' },
    ]),
    initializationOptions: { fileRequests: true, ...(cacheFolder && { cacheFolder }) } satisfies InitializationOptions,
    synchronize: { fileEvents: [...watchers] },
    outputChannel: output,
    diagnosticCollectionName: 'pincite',
  };
}

/** A withdrawn request is answered as such, never with an empty result. */
async function answer<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof RequestWithdrawn) throw new ResponseError(LSPErrorCodes.RequestCancelled, error.message);
    throw error;
  }
}

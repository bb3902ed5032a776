import * as vscode from 'vscode';
import { IGNORE_IN_MATTER, type IgnoreInMatterArguments } from '../../server/src/lsp/protocol.ts';
import { fixAll } from './fixAll.ts';
import { ignoreInMatter } from './ignoreInMatter.ts';
import { type ClientParts, PinciteClient } from './pinciteClient.ts';

/** Starts the language server and registers the commands; returns before the server is up, so nothing waits for it. */
export function activate(context: vscode.ExtensionContext): void {
  const storage = context.globalStorageUri;
  const parts = {
    serverModule: context.asAbsolutePath('dist/server.cjs'),
    output: vscode.window.createOutputChannel('Pincite', { log: true }),
    watcher: vscode.workspace.createFileSystemWatcher('**/*.{md,txt,yaml,html,htm,json,xml,pdf,docx,rtf}'),
    cacheFolder: storage.scheme === 'file' ? storage.fsPath : undefined,
  };
  const server = new RestartableServer(parts);
  context.subscriptions.push(
    server,
    parts.output,
    parts.watcher,
    vscode.commands.registerCommand('pincite.fixAll', fixAll),
    vscode.commands.registerCommand(IGNORE_IN_MATTER, (finding: IgnoreInMatterArguments) => ignoreInMatter(finding)),
    vscode.commands.registerCommand('pincite.restartServer', () => server.restart()),
    vscode.commands.registerCommand('pincite.showOutput', () => parts.output.show()),
  );
  void server.start();
}

/** The language server behind the client of the moment: one that failed to start can neither stop nor start again. */
class RestartableServer implements vscode.Disposable {
  readonly #parts: ClientParts;
  #client: PinciteClient;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#client = new PinciteClient(parts);
  }

  async start(): Promise<void> {
    // The client has told the user of a failure.
    await this.#client.start().catch(() => {});
  }

  async restart(): Promise<void> {
    await this.dispose();
    this.#client = new PinciteClient(this.#parts);
    await this.start();
  }

  async dispose(): Promise<void> {
    // A client without a running server has nothing to stop.
    await this.#client.dispose().catch(() => {});
  }
}

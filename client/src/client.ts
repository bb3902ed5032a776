import * as vscode from 'vscode';
import { IGNORE_IN_MATTER, type IgnoreInMatterArguments } from '../../server/src/lsp/protocol.ts';
import { fixAll } from './fixAll.ts';
import { ignoreInMatter } from './ignoreInMatter.ts';
import { PinciteClient } from './pinciteClient.ts';

/** Starts the language server and registers the commands; returns before the server is up, so nothing waits for it. */
export function activate(context: vscode.ExtensionContext): void {
  const client = new PinciteClient(context.asAbsolutePath('dist/server.cjs'));
  context.subscriptions.push(
    client,
    vscode.commands.registerCommand('pincite.fixAll', fixAll),
    vscode.commands.registerCommand(IGNORE_IN_MATTER, (finding: IgnoreInMatterArguments) => ignoreInMatter(finding)),
    vscode.commands.registerCommand('pincite.restartServer', () => start(client.restart())),
    vscode.commands.registerCommand('pincite.showOutput', () => client.outputChannel.show()),
  );
  void start(client.start());
}

/** The client itself has told the user of a failed start. */
async function start(started: Promise<void>): Promise<void> {
  await started.catch(() => {});
}

import * as vscode from 'vscode';
import {
  AUTHORITY_REPORT,
  type AuthorityReportParams,
  type AuthorityReportResult,
  FIRST_MATTER_FILE,
  type FirstMatterFileParams,
  type FirstMatterFileResult,
  IGNORE_IN_MATTER,
  type IgnoreInMatterArguments,
  MATTER_CHANGED,
  MATTER_TREE,
  type MatterTreeParams,
  type MatterTreeResult,
  SOURCE_TEXT,
  type SourceTextParams,
  type SourceTextResult,
  WHY_RULE,
  type WhyRuleArguments,
} from '../../server/src/lsp/protocol.ts';
import { AuthorityReports } from './authorityReport.ts';
import { createMatterFile } from './createMatterFile.ts';
import { ExtractedText } from './extractedText.ts';
import { fixAll } from './fixAll.ts';
import { ignoreInMatter } from './ignoreInMatter.ts';
import { MatterViews } from './matterViews.ts';
import { type ClientParts, PinciteClient } from './pinciteClient.ts';
import { whyRule } from './whyRule.ts';

/** Starts the language server and registers the commands; returns before the server is up, so nothing waits for it. */
export function activate(context: vscode.ExtensionContext): void {
  const storage = context.globalStorageUri;
  const parts = {
    serverModule: context.asAbsolutePath('dist/server.cjs'),
    output: vscode.window.createOutputChannel('Pincite', { log: true }),
    watchers: [
      vscode.workspace.createFileSystemWatcher(
        '**/*.{md,markdown,txt,text,tex,yaml,html,htm,xhtml,json,xml,pdf,docx,rtf}',
      ),
      // Of a folder that is deleted the editor tells, and not of the files in it.
      vscode.workspace.createFileSystemWatcher('**', true, true, false),
    ],
    cacheFolder: storage.scheme === 'file' ? storage.fsPath : undefined,
  };
  const server = new RestartableServer(parts);
  const views = new MatterViews((draftUri) => server.matterTree({ draftUri }));
  server.onMatterChanged(() => views.refresh());
  context.subscriptions.push(
    server,
    parts.output,
    ...parts.watchers,
    vscode.commands.registerCommand('pincite.fixAll', fixAll),
    vscode.commands.registerCommand(WHY_RULE, (rule: WhyRuleArguments) => whyRule(rule)),
    vscode.commands.registerCommand(IGNORE_IN_MATTER, (finding: IgnoreInMatterArguments) => ignoreInMatter(finding)),
    vscode.commands.registerCommand('pincite.createMatterFile', () =>
      createMatterFile((folderUri) => server.firstMatterFile({ folderUri })),
    ),
    vscode.commands.registerCommand('pincite.restartServer', () => server.restart()),
    vscode.commands.registerCommand('pincite.showOutput', () => parts.output.show()),
  );
  context.subscriptions.push(
    views,
    new ExtractedText((uri) => server.sourceText({ uri })),
    new AuthorityReports((question) => server.authorityReport(question)),
  );
  void server.start();
}

/** The language server behind the client of the moment: one that failed to start can neither stop nor start again. */
class RestartableServer implements vscode.Disposable {
  readonly #parts: ClientParts;
  #client: PinciteClient;
  #matterChanged: () => void = () => {};

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#client = this.#createClient();
  }

  /** What to do when a draft of a matter was checked anew; one listener. */
  onMatterChanged(listener: () => void): void {
    this.#matterChanged = listener;
  }

  #createClient(): PinciteClient {
    const client = new PinciteClient(this.#parts);
    client.onNotification(MATTER_CHANGED, () => this.#matterChanged());
    return client;
  }

  async start(): Promise<void> {
    // The client has told the user of a failure.
    await this.#client.start().catch(() => {});
  }

  firstMatterFile(params: FirstMatterFileParams): Promise<FirstMatterFileResult> {
    return this.#client.sendRequest<FirstMatterFileResult>(FIRST_MATTER_FILE, params);
  }

  async sourceText(params: SourceTextParams): Promise<string | null> {
    return (await this.#client.sendRequest<SourceTextResult>(SOURCE_TEXT, params)).text;
  }

  async authorityReport(params: AuthorityReportParams): Promise<string | null> {
    return (await this.#client.sendRequest<AuthorityReportResult>(AUTHORITY_REPORT, params)).text;
  }

  matterTree(params: MatterTreeParams): Promise<MatterTreeResult | null> {
    return this.#client.sendRequest<MatterTreeResult | null>(MATTER_TREE, params);
  }

  async restart(): Promise<void> {
    await this.dispose();
    this.#client = this.#createClient();
    await this.start();
  }

  async dispose(): Promise<void> {
    // A client without a running server has nothing to stop.
    await this.#client.dispose().catch(() => {});
  }
}

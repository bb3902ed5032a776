import * as vscode from 'vscode';
import { REPORT_SCHEME } from '../../server/src/lsp/protocol.ts';

/** Asks for the report of an open draft as Markdown; null when it is none. */
export type AskReport = (question: { readonly draftUri: string; readonly date: string }) => Promise<string | null>;

/**
 * Shows what was looked at of each authority of a draft, as a read-only Markdown document, which can be saved under a name.
 * Asking again renews it.
 */
export class AuthorityReports implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #ask: AskReport;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor(ask: AskReport) {
    this.#ask = ask;
    this.#disposables = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this),
      vscode.commands.registerCommand('pincite.authorityReport', () => this.#show()),
    ];
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const text = await this.#ask({ draftUri: query, date: today() });
    return text ?? 'Open the draft and run "Pincite: Authority Report" again: a report is made of an open draft.\n';
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || document.uri.scheme === REPORT_SCHEME) {
      void vscode.window.showInformationMessage('Open a draft first: the report is about the text in front.');
      return;
    }
    const uri = reportUri(document.uri);
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Pincite: reading what the draft cites' },
      async () => {
        const isOpen = vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString());
        if (isOpen) this.#changed.fire(uri);
        await vscode.window.showTextDocument(uri, { preview: false });
      },
    );
  }
}

/** The name of the tab says what it is of; the query tells the draft. */
function reportUri(draft: vscode.Uri): vscode.Uri {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return vscode.Uri.from({ scheme: REPORT_SCHEME, path: `/Authority Report - ${name}.md`, query: draft.toString() });
}

/** The day where the user is: `2031-05-06`. */
function today(): string {
  const now = new Date();
  const digits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

import * as vscode from 'vscode';
import { EXTRACTED_TEXT_SCHEME } from '../../server/src/lsp/protocol.ts';

/** Asks for the words of a file that is no text; null when it cannot be read. */
export type AskText = (fileUri: string) => Promise<string | null>;

/**
 * Shows the words of PDF and Word files as read-only text, page after page, so that a citation opens at its line. The
 * command **Open Original File** leads from there to the file.
 */
export class ExtractedText implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #ask: AskText;
  readonly #disposables: vscode.Disposable[];

  constructor(ask: AskText) {
    this.#ask = ask;
    this.#disposables = [
      vscode.workspace.registerTextDocumentContentProvider(EXTRACTED_TEXT_SCHEME, this),
      vscode.commands.registerCommand('pincite.openOriginalFile', (uri?: vscode.Uri) => openOriginal(uri)),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const text = await this.#ask(uri.query);
    return text ?? 'Pincite could not read the words of this file. Open the original file to see it.';
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

async function openOriginal(given: vscode.Uri | undefined): Promise<void> {
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme !== EXTRACTED_TEXT_SCHEME) return;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri.query, true));
}

import * as vscode from 'vscode';
import type { FirstMatterFileResult } from '../../server/src/lsp/protocol.ts';

/**
 * Makes a first `matter.yaml` for a folder and opens it. One that is there is replaced only when the user says so, and
 * then by an edit that can be undone and is not saved.
 */
export async function createMatterFile(ask: (folderUri: string) => Promise<FirstMatterFileResult>): Promise<void> {
  const folder = await chosenFolder();
  if (folder === undefined) return;
  const { text, fileUri, drafts } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Pincite: reading the drafts of the matter' },
    () => ask(folder.uri.toString()),
  );
  if (drafts.length === 0) {
    void vscode.window.showInformationMessage(
      `${folder.name} has no draft with a citation yet, so there is nothing to put into a matter.yaml.`,
    );
    return;
  }
  const uri = vscode.Uri.parse(fileUri, true);
  const exists = await isThere(uri);
  const changed = exists ? await replace(uri, text) : await create(uri, text);
  if (changed !== 'cancelled') await vscode.window.showTextDocument(uri);
}

async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage('Open the folder of the matter first: matter.yaml goes there.');
    return undefined;
  }
  const document = vscode.window.activeTextEditor?.document;
  const own = document && vscode.workspace.getWorkspaceFolder(document.uri);
  if (own !== undefined) return own;
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which matter?' });
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function create(uri: vscode.Uri, text: string): Promise<'done'> {
  const edit = new vscode.WorkspaceEdit();
  // One that another program made meanwhile is not written over.
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${uri.path} could not be created.`);
  return 'done';
}

async function replace(uri: vscode.Uri, text: string): Promise<'done' | 'cancelled'> {
  const document = await vscode.workspace.openTextDocument(uri);
  const replaceIt = 'Replace';
  const chosen = await vscode.window.showWarningMessage(
    'This matter has a matter.yaml already. Replace all of it?',
    {
      modal: true,
      detail:
        'The new text is put into the editor and not saved: you can compare it, undo it, or close without saving.',
    },
    replaceIt,
  );
  if (chosen !== replaceIt) return 'cancelled';
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, whole, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${uri.path} could not be changed.`);
  return 'done';
}

import * as vscode from 'vscode';
import { Utils } from 'vscode-uri';
import type { IgnoreInMatterArguments } from '../../server/src/lsp/protocol.ts';
import { addIgnore, type IgnoreEntry, MatterFileNotEditable } from './matterYaml.ts';

const MATTER_FILE = 'matter.yaml';

/**
 * Sets a finding aside for the whole matter: asks why, then adds an entry to the matter's `matter.yaml` through an
 * edit that can be undone. Escape changes nothing.
 */
export async function ignoreInMatter({ draftUri, matterFileUri, rule, text }: IgnoreInMatterArguments): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(draftUri, true));
  if (folder === undefined) {
    void vscode.window.showInformationMessage(
      'This draft is in no open folder, so it has no matter to keep the decision in. Open its folder, or ignore the finding here.',
    );
    return;
  }
  const uri = vscode.Uri.parse(matterFileUri, true);
  const exists = await isFile(uri);
  const reason = await askReason({ rule, text, folderName: Utils.basename(Utils.dirname(uri)) || folder.name, exists });
  if (reason === undefined) return;
  try {
    await (exists ? addTo(uri, { rule, text, reason }) : createWith(uri, { rule, text, reason }));
  } catch (error) {
    if (!(error instanceof MatterFileNotEditable)) throw error;
    await vscode.window.showTextDocument(uri);
    void vscode.window.showErrorMessage(`${error.message} Nothing was changed.`);
  }
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

interface Question {
  readonly rule: string;
  readonly text: string;
  readonly folderName: string;
  readonly exists: boolean;
}

function askReason({ rule, text, folderName, exists }: Question): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Ignore ${rule} for "${text}" in this matter`,
    prompt: exists
      ? `Why? The reason is kept in ${MATTER_FILE} for the next reader.`
      : `Why? ${folderName} has no ${MATTER_FILE} yet: pressing Enter creates it.`,
    placeHolder: 'quoted from the opinion below',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'Give a reason, or press Escape.' : undefined),
  });
}

async function createWith(uri: vscode.Uri, entry: IgnoreEntry): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: false, contents: new TextEncoder().encode(addIgnore('', entry).newText) });
  if (await vscode.workspace.applyEdit(edit)) offerToShow(uri, `${MATTER_FILE} was created with this decision.`);
}

async function addTo(uri: vscode.Uri, entry: IgnoreEntry): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { isDirty } = document;
  const { start, end, newText } = addIgnore(document.getText(), entry);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  // Somebody's unsaved work is not saved behind their back.
  const saved = !isDirty && (await document.save());
  offerToShow(
    uri,
    saved ? `Added to ${MATTER_FILE}.` : `Added to ${MATTER_FILE}, which has unsaved changes: save it to keep them.`,
  );
}

function offerToShow(uri: vscode.Uri, message: string): void {
  const show = `Open ${MATTER_FILE}`;
  void vscode.window.showInformationMessage(message, show).then((chosen) => {
    if (chosen === show) void vscode.window.showTextDocument(uri);
  });
}

import * as vscode from 'vscode';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('pincite');

/**
 * Applies every safe fix to the draft in front, as one step of undo. A text that changed while the fixes were being
 * computed is left alone.
 */
export async function fixAll(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage('Open a draft first: the fixes go to the text in front.');
    return;
  }
  const { document } = editor;
  const { version } = document;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    FIX_ALL.value,
    // Resolves the edit of the one action that is expected.
    1,
  );
  const edit = actions.find(({ kind }) => kind !== undefined && FIX_ALL.contains(kind))?.edit;
  if (edit === undefined || edit.size === 0) {
    vscode.window.setStatusBarMessage('Pincite: nothing here has a safe fix.', 5000);
    return;
  }
  if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(
      'The draft changed while the fixes were being prepared. Nothing was changed; run the command again.',
    );
  }
}

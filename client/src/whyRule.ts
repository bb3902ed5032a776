import * as vscode from 'vscode';
import type { WhyRuleArguments } from '../../server/src/lsp/protocol.ts';

const OPEN_PAGE = 'Open the Rule’s Page';

/** Tells why a rule is on in a draft and who says so, and offers the rule's page. */
export async function whyRule({ draftUri, words, setting, page }: WhyRuleArguments): Promise<void> {
  const place = setting === null ? '' : placeOf(setting, vscode.Uri.parse(draftUri, true));
  const chosen = await vscode.window.showInformationMessage(`${words}${place}`, OPEN_PAGE);
  if (chosen === OPEN_PAGE) await vscode.env.openExternal(vscode.Uri.parse(page, true));
}

/** Which of the editor's settings decides: those nearest to the draft come first. */
function placeOf(setting: string, uri: vscode.Uri): string {
  const found = vscode.workspace.getConfiguration('pincite', uri).inspect<Record<string, unknown>>('rules');
  if (found?.workspaceFolderValue?.[setting] !== undefined) return ' They are the settings of its folder.';
  if (found?.workspaceValue?.[setting] !== undefined) return ' They are the settings of this workspace.';
  return found?.globalValue?.[setting] !== undefined ? ' They are your own, for every folder.' : '';
}

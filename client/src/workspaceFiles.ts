import * as vscode from 'vscode';
import type { EntryKind, Files } from './fileRequests.ts';

/** {@link Files} over the editor's own file system: local, remote and virtual folders alike. */
export const workspaceFiles: Files = {
  folders: () => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()),
  async stat(uri) {
    try {
      const { type, size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
      return { kind: kindOf(type), size, mtime };
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  },
  read: async (uri) => vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)),
  async list(uri) {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri, true));
    return entries.map(([name, type]) => [name, kindOf(type)] as const);
  },
};

/** A link carries the kind of its target as well; that it is a link decides. */
function kindOf(type: vscode.FileType): EntryKind {
  if ((type & vscode.FileType.SymbolicLink) !== 0) return 'link';
  if (type === vscode.FileType.File) return 'file';
  if (type === vscode.FileType.Directory) return 'folder';
  return 'other';
}

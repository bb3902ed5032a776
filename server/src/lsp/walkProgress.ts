import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../matter/workspace.ts';

/** Shows in the editor that a folder is being listed for the first time; later listings are quick and silent. */
export function withWalkProgress(workspace: Workspace, connection: Connection): Workspace {
  const shown = new Set<string>();
  return {
    read: (uri, maxBytes) => workspace.read(uri, maxBytes),
    async walk(folderUri, limits) {
      if (shown.has(folderUri)) return workspace.walk(folderUri, limits);
      shown.add(folderUri);
      const progress = await connection.window.createWorkDoneProgress();
      progress.begin('Pincite', undefined, 'Listing the files of the matter', false);
      try {
        return await workspace.walk(folderUri, limits);
      } finally {
        progress.done();
      }
    },
  };
}

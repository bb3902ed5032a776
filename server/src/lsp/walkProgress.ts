import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../matter/workspace.ts';

/** Shows in the editor that a folder is being listed for the first time; later listings are quick and silent. */
export function withWalkProgress(workspace: Workspace, connection: Connection): Workspace {
  const shown = new Set<string>();
  return {
    read: (uri, maxBytes) => workspace.read(uri, maxBytes),
    readBytes: (uri, maxBytes) => workspace.readBytes(uri, maxBytes),
    readHead: (uri, bytes) => workspace.readHead(uri, bytes),
    async walk(folderUri, limits) {
      if (shown.has(folderUri)) return workspace.walk(folderUri, limits);
      shown.add(folderUri);
      // The walk does not wait for the editor to make room for its progress, nor fail with it.
      const shownProgress = connection.window.createWorkDoneProgress().catch(() => null);
      void shownProgress.then((progress) => progress?.begin('Pincite', undefined, 'Listing the files of the matter'));
      try {
        return await workspace.walk(folderUri, limits);
      } finally {
        void shownProgress.then((progress) => progress?.done());
      }
    },
  };
}

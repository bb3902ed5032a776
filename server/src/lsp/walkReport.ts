import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../matter/workspace.ts';

/** Writes to the editor's log when a folder has more files than are listed, once a folder. */
export function withWalkReport(workspace: Workspace, connection: Connection): Workspace {
  const reported = new Set<string>();
  return {
    read: (uri, maxBytes) => workspace.read(uri, maxBytes),
    readBytes: (uri, maxBytes) => workspace.readBytes(uri, maxBytes),
    readHead: (uri, bytes) => workspace.readHead(uri, bytes),
    async walk(folderUri, limits) {
      const walk = await workspace.walk(folderUri, limits);
      if (walk.truncated && !reported.has(folderUri)) {
        reported.add(folderUri);
        const { files, depth } = limits;
        connection.console.warn(
          `${folderUri} has more than ${files} files, or folders deeper than ${depth}; only a part is searched for sources.`,
        );
      }
      return walk;
    },
  };
}

import { matterPath } from '../matter/paths.ts';

/** The folders open in the editor. Each is a matter. */
export interface Folders {
  list(): readonly string[];
  /** The folder a file belongs to (the innermost, when folders nest), or null for a loose file. */
  rootOf(uri: string): string | null;
  change(change: { readonly added: readonly string[]; readonly removed: readonly string[] }): void;
}

export function createFolders(initial: readonly string[]): Folders {
  let folders = [...initial];
  return {
    list: () => folders,
    rootOf: (uri) => {
      let innermost: string | null = null;
      for (const folder of folders) {
        if (matterPath(folder, uri) !== null && folder.length > (innermost?.length ?? -1)) innermost = folder;
      }
      return innermost;
    },
    change: ({ added, removed }) => {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
    },
  };
}

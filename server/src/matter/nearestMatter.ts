import { createBoundedCache } from './boundedCache.ts';
import { canonicalUri, matterPath, matterUri } from './paths.ts';
import type { Workspace } from './workspace.ts';

/** Name of the file at the root of a matter. */
export const MATTER_FILE_NAME = 'matter.yaml';

/** Folders of which it is remembered whether they have a `matter.yaml`. */
export const REMEMBERED_FOLDERS = 2_000;

/** Finds the folder that is the matter of a draft. */
export interface NearestMatter {
  /**
   * The nearest folder above a file that has a `matter.yaml`, up to the open folder; that one when none has. Looks into the
   * folders above the file only, and into the open one not at all.
   */
  rootOf(folderUri: string, uri: string): Promise<string>;
  /** Called for a file that changed, came or went. Without a URI, forgets everything. */
  invalidate(uri?: string): void;
}

export function createNearestMatter(workspace: Workspace): NearestMatter {
  const looked = createBoundedCache<Promise<boolean>>(REMEMBERED_FOLDERS, () => 1);

  const hasMatterFile = (folderUri: string): Promise<boolean> => {
    const fileUri = matterUri(folderUri, MATTER_FILE_NAME);
    if (fileUri === null) return Promise.resolve(false);
    const key = canonicalUri(fileUri);
    const known = looked.get(key);
    if (known) return known;
    // Not a byte of it is wanted here. What is there and cannot be read is reported when it is read as the matter's file.
    const asked = workspace.read(fileUri, 0).then(
      ({ kind }) => kind !== 'missing',
      () => {
        looked.delete(key);
        return false;
      },
    );
    looked.set(key, asked);
    return asked;
  };

  return {
    async rootOf(folderUri, uri) {
      const names = matterPath(folderUri, uri)?.split('/').slice(0, -1) ?? [];
      for (let length = names.length; length > 0; length -= 1) {
        const folder = matterUri(folderUri, names.slice(0, length).join('/'));
        if (folder !== null && (await hasMatterFile(folder))) return folder;
      }
      return folderUri;
    },
    invalidate: (uri) => {
      if (uri === undefined) looked.clear();
      else looked.delete(canonicalUri(uri));
    },
  };
}

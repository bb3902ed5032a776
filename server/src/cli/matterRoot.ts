import { access } from 'node:fs/promises';
import path from 'node:path';
import { MATTER_FILE_NAME } from '../matters.ts';

/** Finds the folder that is the matter of a draft. */
export interface MatterRoots {
  /**
   * The nearest folder above the draft with a `matter.yaml`; without one `givenFolder` (the folder named on the command
   * line), else the draft's own folder.
   */
  of(draftPath: string, givenFolder: string | null): Promise<string>;
  /** Folders found so far. */
  readonly found: readonly string[];
}

export function createMatterRoots(): MatterRoots {
  const byFolder = new Map<string, Promise<string | null>>();
  const found = new Set<string>();

  const nearest = (folder: string): Promise<string | null> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const looked = look(folder);
    byFolder.set(folder, looked);
    return looked;
  };
  const look = async (folder: string): Promise<string | null> => {
    if (await exists(path.join(folder, MATTER_FILE_NAME))) return folder;
    const above = path.dirname(folder);
    return above === folder ? null : nearest(above);
  };

  return {
    async of(draftPath, givenFolder) {
      const own = path.dirname(draftPath);
      const root = (await nearest(own)) ?? givenFolder ?? own;
      found.add(root);
      return root;
    },
    get found() {
      return [...found];
    },
  };
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

import { matterPath, matterPlaces } from './paths.ts';
import type { WalkLimits, Workspace } from './workspace.ts';

/** A file of the matter as the index knows it. */
export interface IndexedFile {
  readonly uri: string;
  /** Path inside the matter, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Changes whenever the content may have changed. */
  readonly version: string;
  /** True when its text can be read as a source now; other files are known by name only. */
  readonly readable: boolean;
}

/** Knows the files of one matter. The folder is walked when first asked, and once. */
export interface FileIndex {
  /** All files, in the order of their paths; the same array until something changes. */
  files(): Promise<readonly IndexedFile[]>;
  /** The files when the folder was walked already, else null; never walks. The same list until the files change. */
  readonly known: readonly IndexedFile[] | null;
  /** The file at a path inside the matter, or undefined. */
  get(path: string): Promise<IndexedFile | undefined>;
  /** True when the last walk met a limit, so that some files are not known. */
  readonly truncated: boolean;
  /** Called for a file that changed: one the walk did not see makes the next question walk again. Without a URI, always. */
  invalidate(uri?: string): void;
  /** Called for a file or a folder that is gone: it leaves the list, with all that was in it. */
  remove(uri: string): void;
}

/** A matter with more files, or deeper folders, is known in part. */
export const MATTER_WALK_LIMITS: WalkLimits = { files: 20_000, depth: 8 };

/** Files that may be sources by their name; whether they can be read is told by their content. */
const READABLE = /\.(?:txt|md|text|markdown|html?|xhtml|json|xml|pdf|docx|rtf)$/i;

interface KnownFiles {
  readonly all: readonly IndexedFile[];
  readonly byPath: ReadonlyMap<string, IndexedFile>;
}

export function createFileIndex({ workspace, rootUri }: { workspace: Workspace; rootUri: string }): FileIndex {
  let walking: Promise<KnownFiles> | null = null;
  let known: KnownFiles | null = null;
  let truncated = false;

  const walk = async (): Promise<KnownFiles> => {
    const { files, ...met } = await workspace.walk(rootUri, MATTER_WALK_LIMITS);
    const placeOf = matterPlaces(rootUri);
    const entries = files.flatMap(({ uri, size, version }): IndexedFile[] => {
      const place = placeOf(uri);
      return place === null ? [] : [{ ...place, size, version, readable: READABLE.test(place.path) }];
    });
    truncated = met.truncated;
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return knownOf(entries);
  };

  const ask = (): Promise<KnownFiles> => {
    if (walking) return walking;
    const asked = walk().then(
      (files) => {
        if (walking === asked) known = files;
        return files;
      },
      () => {
        // A folder that cannot be walked now may be there at the next question.
        if (walking === asked) walking = null;
        return { all: [], byPath: new Map<string, IndexedFile>() };
      },
    );
    walking = asked;
    return asked;
  };

  return {
    get truncated() {
      return truncated;
    },
    get known() {
      return known?.all ?? null;
    },
    files: async () => (await ask()).all,
    get: async (path) => (await ask()).byPath.get(path),
    invalidate: (uri) => {
      const path = uri === undefined ? null : matterPath(rootUri, uri);
      if (uri !== undefined && (path === null || known?.byPath.has(path))) return;
      walking = null;
      known = null;
    },
    remove: (uri) => {
      const path = matterPath(rootUri, uri);
      if (path === null) return;
      if (known === null) {
        // A walk that is under way may have seen it.
        walking = null;
        return;
      }
      const folder = `${path}/`;
      const left = known.all.filter((file) => file.path !== path && !file.path.startsWith(folder));
      if (left.length === known.all.length) return;
      known = knownOf(left);
      walking = Promise.resolve(known);
    },
  };
}

function knownOf(files: readonly IndexedFile[]): KnownFiles {
  return { all: files, byPath: new Map(files.map((file) => [file.path, file])) };
}

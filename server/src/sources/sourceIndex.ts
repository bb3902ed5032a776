import type { IndexedFile } from '../matter/fileIndex.ts';
import { matterUris } from '../matter/paths.ts';
import type { FileFace } from './faceSet.ts';
import {
  columnsOf,
  type IndexColumns,
  type IndexRow,
  knownFileAt,
  readColumns,
  writtenColumns,
} from './indexColumns.ts';
import { hashOfText, type TextCache } from './textCache.ts';

/** What was made of a file at a version. */
export interface KnownFile {
  /** The version of the file that this was made of. */
  readonly version: string;
  /** By what its whole text is known, where that is kept apart (PDF, Word); else null. */
  readonly content: string | null;
  /** Null when its face was not read. */
  readonly face: FileFace | null;
}

/**
 * What is known of the files of one matter, by their paths: kept in one entry of a text cache, so that the next start
 * opens that and not the files.
 */
export interface SourceIndex {
  /** Reads what was kept; to be awaited before the first question. */
  load(): Promise<void>;
  /** What is known of a file, if it is still the file it was made of. */
  get(path: string, version: string): KnownFile | null;
  /**
   * Keeps what is told of a file; what was known of the same version stays beside it. `isLasting` is false for a version
   * that the listing does not have (a buffer): it is no reason to write.
   */
  add(path: string, told: { readonly version: string } & Partial<KnownFile>, isLasting: boolean): void;
  forget(path: string): void;
  /** The files that were sources when the index was written, if it knew the faces of all of them; else null. */
  lastSources(): readonly IndexedFile[] | null;
  /** Writes what changed since the last time; files that are not sources of the matter leave. */
  flush(sources: readonly Pick<IndexedFile, 'path' | 'size'>[]): Promise<void>;
}

export function createSourceIndex(textCache: TextCache | null, rootUri: string): SourceIndex {
  const edition = textCache?.edition ?? null;
  const cache = edition === null ? null : textCache;
  let kept: IndexColumns | null = null;
  /** What was learnt since the start, and the rows of what was kept, by path. */
  const known = new Map<string, KnownFile | number>();
  let loading: Promise<void> | null = null;
  let changed = false;
  let writing: Promise<void> = Promise.resolve();
  const key = async (): Promise<string> => `i1-${await hashOfText(`${edition} ${rootUri}`)}`;

  const load = async (): Promise<void> => {
    const text = cache && (await cache.get(await key()));
    kept = text ? await readColumns(text) : null;
    kept?.paths.forEach((path, row) => {
      // What was learnt meanwhile is newer.
      if (!known.has(path)) known.set(path, row);
    });
  };

  const find = (path: string): KnownFile | null => {
    const found = known.get(path) ?? null;
    return typeof found === 'number' ? knownFileAt(kept!, found) : found;
  };

  return {
    load: () => {
      loading ??= load();
      return loading;
    },
    get: (path, version) => {
      const found = find(path);
      return found?.version === version ? found : null;
    },
    add: (path, told, isLasting) => {
      const before = find(path);
      const same = before?.version === told.version ? before : { content: null, face: null };
      known.set(path, { ...same, ...told });
      changed ||= isLasting;
    },
    forget: (path) => {
      changed = known.delete(path) || changed;
    },
    lastSources: () => (kept?.complete ? sourcesOf(kept, rootUri) : null),
    flush: (sources) => {
      if (changed && cache !== null) {
        changed = false;
        // What is written is what is known now; one writing after the other.
        const rows = sources.flatMap(({ path, size }): IndexRow[] => {
          const file = find(path);
          return file === null ? [] : [{ path, size, ...file }];
        });
        const columns = columnsOf(rows, rows.length === sources.length);
        writing = writing.then(async () => cache.set(await key(), await writtenColumns(columns)));
      }
      return writing;
    },
  };
}

function sourcesOf({ paths, sizes, versions }: IndexColumns, rootUri: string): readonly IndexedFile[] {
  const uriOf = matterUris(rootUri);
  const sources: IndexedFile[] = [];
  for (let row = 0; row < paths.length; row += 1) {
    const path = paths[row]!;
    const uri = uriOf(path);
    if (uri !== null) sources.push({ uri, path, size: sizes[row]!, version: versions[row]!, readable: true });
  }
  return sources;
}

import type { IndexedFile } from '../matter/fileIndex.ts';
import type { FileFace } from './faceSet.ts';
import type { FileToRead, ReadFile } from './fileReader.ts';
import type { KnownFile, SourceIndex } from './sourceIndex.ts';

/** Keeps what was read of a file. */
export type Learn = (read: Omit<ReadFile<unknown>, 'read'>, face: FileFace | null) => void;

/** What is known of the files of a matter as they are now: what the index has of them, and what changed since the listing. */
export interface LearntFiles {
  /** Null when nothing is known of the file as it is now. */
  known(file: IndexedFile): KnownFile | null;
  toRead(file: IndexedFile): FileToRead;
  /** To be called before a file is read; what it gives keeps what was read, unless the file changed meanwhile. */
  learner(file: IndexedFile): Learn;
  /** A file changed, by its canonical URI; without one, all may have, and will be listed anew. */
  invalidate(uri?: string): void;
  /** A file is gone. */
  remove(file: IndexedFile): void;
}

export function createLearntFiles(index: SourceIndex): LearntFiles {
  /** Versions that were read and are not those of the listing: the file changed since. Null until it is read again. */
  const newer = new Map<string, string | null>();
  /** When each file changed, in changes counted; at most an entry for each file that did. */
  const changedAt = new Map<string, number>();
  let allAt = 0;
  let now = 0;

  const versionOf = ({ uri, version }: IndexedFile): string | null => {
    // Of thousands of files few have changed; as a rule none.
    if (newer.size === 0) return version;
    const read = newer.get(uri);
    return read === undefined ? version : read;
  };
  const known = (file: IndexedFile): KnownFile | null => {
    const version = versionOf(file);
    return version === null ? null : index.get(file.path, version);
  };

  return {
    known,
    toRead: (file) => ({
      file,
      version: versionOf(file) ?? file.version,
      content: known(file)?.content ?? null,
    }),
    learner: (file) => {
      const since = now;
      return ({ version, content }, face) => {
        if (Math.max(allAt, changedAt.get(file.uri) ?? 0) > since) return;
        const isListed = version === file.version;
        if (isListed) newer.delete(file.uri);
        else newer.set(file.uri, version);
        index.add(file.path, { version, content, ...(face && { face }) }, isListed);
      };
    },
    invalidate: (uri) => {
      now += 1;
      if (uri === undefined) {
        allAt = now;
        changedAt.clear();
        newer.clear();
      } else {
        changedAt.set(uri, now);
        newer.set(uri, null);
      }
    },
    remove: ({ uri, path }) => {
      now += 1;
      changedAt.set(uri, now);
      newer.delete(uri);
      index.forget(path);
    },
  };
}

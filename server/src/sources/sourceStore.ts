import { createBoundedCache } from '../matter/boundedCache.ts';
import { createFileIndex, type IndexedFile } from '../matter/fileIndex.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { Workspace } from '../matter/workspace.ts';
import { createDocumentCache } from './documentCache.ts';
import { createFaceReader } from './faceReader.ts';
import type { FaceSet } from './faceSet.ts';
import { createFileNameIndex, type FileNameIndex } from './fileNameIndex.ts';
import { createFileReader } from './fileReader.ts';
import { createLearntFiles } from './learntFiles.ts';
import { type SearchLimit, SOURCE_CACHE_LIMIT } from './limits.ts';
import { isRefusal, type SourceRefusal } from './readers/sourceText.ts';
import type { ReadingProgress } from './readingProgress.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { createSourceIndex } from './sourceIndex.ts';
import { createSourceListing } from './sourceListing.ts';
import type { TextCache } from './textCache.ts';

/** The source files of one matter, read when asked for and kept within limits. Reading never throws. */
export interface SourceStore {
  /** The files that may be sources, in the order of their paths. */
  files(): Promise<readonly IndexedFile[]>;
  /** Those of them that may be opinions, as `matter.yaml` says; the same list when it says nothing. */
  authorities(): Promise<readonly IndexedFile[]>;
  /** All files of the matter, in the order of their paths. */
  allFiles(): Promise<readonly IndexedFile[]>;
  /** All files when the folder was walked already, else null; never walks. */
  readonly knownFiles: readonly IndexedFile[] | null;
  /** The file that may be a source at a path of the matter, or undefined. */
  get(path: string): Promise<IndexedFile | undefined>;
  /** What the names of the files of a list say. */
  names(files: readonly IndexedFile[]): FileNameIndex;
  /** The faces of the files of a list, within limits; files that cannot be read are left out. */
  faces(files: readonly IndexedFile[], signal?: AbortSignal): Promise<FaceSet>;
  /** The sketch of the beginning of a file, see `sketchOf`; empty when it cannot be read. */
  sketch(file: IndexedFile, signal?: AbortSignal): Promise<ReadonlySet<number>>;
  /** The file as a source; a refusal when it can be told why it is none, null when it is not there. */
  document(file: IndexedFile, signal?: AbortSignal): Promise<SourceDocument | SourceRefusal | null>;
  /** The limit that ended the last walk, or the last look at faces, early; null when none did. */
  readonly limitMet: SearchLimit | null;
  invalidate(uri?: string): void;
  /** Forgets a file, or a folder with all files in it, that is gone. */
  remove(uri: string): void;
  /** Keeps what was learnt for the next start. */
  flush(): Promise<void>;
  /** UTF-16 code units of the sources kept now. */
  readonly kept: number;
}

export interface SourceStoreOptions {
  readonly workspace: Workspace;
  readonly rootUri: string;
  /** Which files may be opinions, by their paths; all unless told. */
  readonly isAuthority?: (path: string) => boolean;
  /** In UTF-16 code units; {@link SOURCE_CACHE_LIMIT} unless told. */
  readonly cacheLimit?: number;
  /** Bytes that are read at most for faces; `FACE_BYTES_LIMIT` unless told. */
  readonly faceLimit?: number;
  /** Where what was made of files outlives the program; null or left out: nowhere. */
  readonly textCache?: TextCache | null;
  /** Hears of long readings. */
  readonly progress?: ReadingProgress | undefined;
  /**
   * Hears when files were found to be others than at the last start. A host that hears it is answered from what was
   * known then, while the folder is walked; another waits for the walk.
   */
  readonly changed?: (() => void) | undefined;
}

type Read = SourceDocument | SourceRefusal | null;

export function createSourceStore(options: SourceStoreOptions): SourceStore {
  const {
    workspace,
    rootUri,
    isAuthority = () => true,
    cacheLimit = SOURCE_CACHE_LIMIT,
    textCache = null,
    changed,
  } = options;
  const files = createFileIndex({ workspace, rootUri });
  const reader = createFileReader(workspace, textCache);
  const index = createSourceIndex(textCache, rootUri);
  const documentCache = createDocumentCache(textCache);
  const learnt = createLearntFiles(index);
  const faceReader = createFaceReader({ ...options, files, reader, index, learnt });

  const documents = createBoundedCache<SourceDocument | SourceRefusal>(cacheLimit, (read) =>
    isRefusal(read) ? 100 : read.text.length,
  );
  const reading = new Map<string, Promise<Read>>();
  const names = new WeakMap<readonly IndexedFile[], FileNameIndex>();

  const read = async (file: IndexedFile, signal: AbortSignal | undefined): Promise<Read> => {
    await index.load();
    const learn = learnt.learner(file);
    const found = await reader.text(learnt.toRead(file), signal);
    if (found === null) return null;
    if (found.content !== null) learn(found, null);
    if (isRefusal(found.read)) return found.read;
    // A version of a buffer names another text at the next start.
    const name = found.content ?? (found.version === file.version ? `${file.uri} ${found.version}` : null);
    return documentCache.read(found.read, { path: file.path, name });
  };

  const ask = (file: IndexedFile, signal: AbortSignal | undefined): Promise<Read> => {
    const underway = reading.get(file.uri);
    if (underway) return underway;
    const asked = read(file, signal).then(
      (source) => {
        // Invalidated while it was read: the caller gets what there was, but it is not kept.
        if (reading.get(file.uri) === asked) {
          reading.delete(file.uri);
          if (source) documents.set(file.uri, source);
        }
        return source;
      },
      (error) => {
        if (reading.get(file.uri) === asked) reading.delete(file.uri);
        throw error;
      },
    );
    reading.set(file.uri, asked);
    return asked;
  };

  const listing = createSourceListing({
    files,
    index,
    isAuthority,
    changed: changed
      ? (old) => {
          for (const { uri, path } of old) {
            forget(uri);
            index.forget(path);
          }
          changed();
        }
      : null,
  });

  const namesOf = (list: readonly IndexedFile[]): FileNameIndex => {
    const found = names.get(list) ?? createFileNameIndex(list);
    names.set(list, found);
    return found;
  };

  const forget = (uri: string): void => {
    documents.delete(uri);
    reading.delete(uri);
    reader.forget(uri);
  };

  return {
    get kept() {
      return documents.weight;
    },
    get limitMet() {
      return files.truncated ? 'files' : faceReader.limitMet;
    },
    get knownFiles() {
      return files.known;
    },
    allFiles: () => files.files(),
    files: async () => (await listing.lists()).sources,
    authorities: async () => (await listing.lists()).authorities,
    get: async (path) => {
      const file = await listing.get(path);
      return file?.readable ? file : undefined;
    },
    names: namesOf,
    faces: (list, signal) => faceReader.faces(list, namesOf(list), signal),
    sketch: (file, signal) => {
      const document = documents.get(file.uri);
      return faceReader.sketch(file, document && !isRefusal(document) ? document.text : null, signal);
    },
    document: async (file, signal) => documents.get(file.uri) ?? askAgain(() => ask(file, signal), signal),
    invalidate: (uri) => {
      files.invalidate(uri);
      learnt.invalidate(uri === undefined ? undefined : canonicalUri(uri));
      faceReader.invalidate(uri === undefined ? undefined : canonicalUri(uri));
      if (uri === undefined) {
        documents.clear();
        reading.clear();
        reader.forget();
      } else {
        forget(canonicalUri(uri));
      }
    },
    remove: (uri) => {
      const gone = canonicalUri(uri);
      for (const file of [...(files.known ?? []), ...listing.unwalked]) {
        if (file.uri !== gone && !file.uri.startsWith(`${gone}/`)) continue;
        forget(file.uri);
        learnt.remove(file);
      }
      files.remove(uri);
      listing.remove(uri);
      faceReader.invalidate(gone);
    },
    flush: async () => {
      const { walked } = listing;
      if (walked !== null) await index.flush(walked);
    },
  };
}

/** What is asked for by several is given up when the first withdraws: the others ask again. */
async function askAgain<T>(question: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await question();
  } catch {
    signal?.throwIfAborted();
    return question();
  }
}

import { createBoundedCache } from '../matter/boundedCache.ts';
import { createFileIndex, type IndexedFile } from '../matter/fileIndex.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { Workspace } from '../matter/workspace.ts';
import { FACE_LENGTH, readFace } from './face.ts';
import { FACE_BYTES_LIMIT, FACE_FILES_LIMIT, SOURCE_CACHE_LIMIT, SOURCE_FILE_LIMIT } from './limits.ts';
import type { SearchLimit } from './located.ts';
import { type PaperName, paperNamesOf } from './paperName.ts';
import { readSource } from './readSource.ts';
import type { Face, SourceDocument } from './sourceDocument.ts';
import { sketchOf } from './textSketch.ts';

/** A file whose face has been read. */
export interface FacedFile {
  readonly file: IndexedFile;
  readonly face: Face;
  readonly papers: readonly PaperName[];
  /** All words of its names. */
  readonly words: ReadonlySet<string>;
  /** Its first words, to tell versions of one text; see `sketchOf`. */
  readonly sketch: ReadonlySet<number>;
}

/** The source files of one matter, read when asked for and kept within limits. Reading never throws. */
export interface SourceStore {
  /** The files that can be opened as text, in the order of their paths. */
  files(): Promise<readonly IndexedFile[]>;
  /** All files of the matter, in the order of their paths. */
  allFiles(): Promise<readonly IndexedFile[]>;
  /** All files when the folder was walked already, else null; never walks. */
  readonly knownFiles: readonly IndexedFile[] | null;
  /** The readable file at a path of the matter, or undefined. */
  get(path: string): Promise<IndexedFile | undefined>;
  /** The faces of the files, within the limits of one search; files that cannot be read are left out. */
  faces(files: readonly IndexedFile[], signal?: AbortSignal): Promise<readonly FacedFile[]>;
  /** The file as a source, or null when it cannot be read. */
  document(file: IndexedFile): Promise<SourceDocument | null>;
  /** The limit that ended the last walk, or the last look at faces, early; null when none did. */
  readonly limitMet: SearchLimit | null;
  invalidate(uri?: string): void;
  /** UTF-16 code units of the sources kept now. */
  readonly kept: number;
}

export interface SourceStoreOptions {
  readonly workspace: Workspace;
  readonly rootUri: string;
  /** In UTF-16 code units; {@link SOURCE_CACHE_LIMIT} unless told. */
  readonly cacheLimit?: number;
}

/** Files whose faces are read side by side. */
const SIDE_BY_SIDE = 8;

export function createSourceStore({
  workspace,
  rootUri,
  cacheLimit = SOURCE_CACHE_LIMIT,
}: SourceStoreOptions): SourceStore {
  const index = createFileIndex({ workspace, rootUri });
  const documents = createBoundedCache<SourceDocument>(cacheLimit, ({ text }) => text.length);
  const reading = new Map<string, Promise<SourceDocument | null>>();
  /** At most one small entry per file of the index, which is bounded. */
  const faces = new Map<string, Promise<FacedFile | null>>();
  let facesLeftOut = false;

  const read = async (file: IndexedFile): Promise<string | null> => {
    if (file.size > SOURCE_FILE_LIMIT) return null;
    try {
      const found = await workspace.read(file.uri, SOURCE_FILE_LIMIT);
      return found.kind === 'text' ? found.text : null;
    } catch {
      // A file that cannot be read is a file the matter does not have.
      return null;
    }
  };

  const faceOf = (file: IndexedFile): Promise<FacedFile | null> => {
    const known = faces.get(file.uri);
    if (known) return known;
    const asked = read(file).then((text) => (text === null ? null : facedFile(file, text)));
    faces.set(file.uri, asked);
    return asked;
  };

  return {
    get kept() {
      return documents.weight;
    },
    get limitMet() {
      if (index.truncated) return 'files';
      return facesLeftOut ? 'faces' : null;
    },
    get knownFiles() {
      return index.known;
    },
    allFiles: () => index.files(),
    files: async () => (await index.files()).filter(({ readable }) => readable),
    get: async (path) => {
      const file = await index.get(path);
      return file?.readable ? file : undefined;
    },
    faces: async (files, signal) => {
      const found: FacedFile[] = [];
      const small = files.filter(({ size }) => size <= SOURCE_FILE_LIMIT);
      const allowed = withinLimits(small);
      facesLeftOut = allowed.length < small.length;
      for (let at = 0; at < allowed.length; at += SIDE_BY_SIDE) {
        signal?.throwIfAborted();
        const some = await Promise.all(allowed.slice(at, at + SIDE_BY_SIDE).map(faceOf));
        found.push(...some.filter((faced) => faced !== null));
      }
      return found;
    },
    document: (file) => {
      const known = documents.get(file.uri);
      if (known) return Promise.resolve(known);
      const underway = reading.get(file.uri);
      if (underway) return underway;
      const asked = read(file).then((text) => {
        const source = text === null ? null : readSource(text, file.path);
        // Invalidated while it was read: the caller gets what there was, but it is not kept.
        if (reading.get(file.uri) === asked) {
          reading.delete(file.uri);
          if (source) documents.set(file.uri, source);
        }
        return source;
      });
      reading.set(file.uri, asked);
      return asked;
    },
    invalidate: (uri) => {
      index.invalidate(uri);
      if (uri === undefined) {
        documents.clear();
        reading.clear();
        faces.clear();
        return;
      }
      const key = canonicalUri(uri);
      documents.delete(key);
      reading.delete(key);
      faces.delete(key);
    },
  };
}

function facedFile(file: IndexedFile, text: string): FacedFile {
  const beginning = detached(text.slice(0, FACE_LENGTH));
  const face = readFace(beginning);
  const papers = paperNamesOf(file.path, face.paper);
  return { file, face, papers, words: new Set(papers.flatMap(({ words }) => words)), sketch: sketchOf(beginning) };
}

function withinLimits(files: readonly IndexedFile[]): readonly IndexedFile[] {
  let bytes = 0;
  return files.slice(0, FACE_FILES_LIMIT).filter(({ size }) => {
    bytes += size;
    return bytes <= FACE_BYTES_LIMIT;
  });
}

/** A copy that does not keep the whole file in memory, as a slice of a string does. */
function detached(text: string): string {
  return text.split('').join('');
}

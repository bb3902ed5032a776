import { createBoundedCache } from '../matter/boundedCache.ts';
import { createFileIndex, type IndexedFile } from '../matter/fileIndex.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { Workspace } from '../matter/workspace.ts';
import { readFace } from './face.ts';
import { byteLimit, createFileReader } from './fileReader.ts';
import { FACE_BYTES_LIMIT, FACE_FILES_LIMIT, SOURCE_CACHE_LIMIT } from './limits.ts';
import type { SearchLimit } from './located.ts';
import { type PaperName, paperNamesOf } from './paperName.ts';
import { isRefusal, type SourceRefusal } from './readers/sourceText.ts';
import { readDocument } from './readSource.ts';
import { htmlSiblings, jsonSiblings, textSiblings } from './siblingFiles.ts';
import type { Face, SourceDocument } from './sourceDocument.ts';
import type { TextCache } from './textCache.ts';
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
  /** The files that may be sources, in the order of their paths. */
  files(): Promise<readonly IndexedFile[]>;
  /** All files of the matter, in the order of their paths. */
  allFiles(): Promise<readonly IndexedFile[]>;
  /** All files when the folder was walked already, else null; never walks. */
  readonly knownFiles: readonly IndexedFile[] | null;
  /** The file that may be a source at a path of the matter, or undefined. */
  get(path: string): Promise<IndexedFile | undefined>;
  /** The faces of the files, within the limits of one search; files that cannot be read are left out. */
  faces(files: readonly IndexedFile[], signal?: AbortSignal): Promise<readonly FacedFile[]>;
  /** The file as a source; a refusal when it can be told why it is none, null when it is not there. */
  document(file: IndexedFile, signal?: AbortSignal): Promise<SourceDocument | SourceRefusal | null>;
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
  /** Where the texts of PDF and Word files outlive the program; null or left out: nowhere. */
  readonly textCache?: TextCache | null;
}

/** Files whose faces are read side by side. */
const SIDE_BY_SIDE = 4;

type Read = SourceDocument | SourceRefusal | null;

export function createSourceStore(options: SourceStoreOptions): SourceStore {
  const { workspace, rootUri, cacheLimit = SOURCE_CACHE_LIMIT, textCache = null } = options;
  const index = createFileIndex({ workspace, rootUri });
  const reader = createFileReader(workspace, textCache);
  const documents = createBoundedCache<SourceDocument | SourceRefusal>(cacheLimit, (read) =>
    isRefusal(read) ? 100 : read.text.length,
  );
  const reading = new Map<string, Promise<Read>>();
  /** At most one small entry per file of the index, which is bounded. */
  const faces = new Map<string, Promise<FacedFile | null>>();
  let facesLeftOut = false;
  let possible: { readonly of: readonly IndexedFile[]; readonly sources: readonly IndexedFile[] } | null = null;

  const read = async (file: IndexedFile, signal: AbortSignal | undefined): Promise<Read> => {
    const text = await reader.text(file, signal);
    return text === null || isRefusal(text) ? text : readDocument(text, file.path);
  };

  const readFaceOf = async (file: IndexedFile, signal: AbortSignal | undefined): Promise<FacedFile | null> => {
    const beginning = await reader.beginning(file, signal);
    if (beginning === null) return null;
    const faced = facedFile(file, beginning);
    if (faced.face.citations.length > 0) return faced;
    // The pages of a case and its citations come in two files.
    for (const path of jsonSiblings(file.path)) {
      const sibling = await index.get(path);
      const other = sibling && (await reader.beginning(sibling, signal));
      if (other) return withCitations(faced, readFace(other));
    }
    return faced;
  };

  const faceOf = (file: IndexedFile, signal: AbortSignal | undefined): Promise<FacedFile | null> => {
    const known = faces.get(file.uri);
    if (known) return known;
    const asked = readFaceOf(file, signal);
    faces.set(file.uri, asked);
    asked.catch(() => {
      if (faces.get(file.uri) === asked) faces.delete(file.uri);
    });
    return asked;
  };

  /** What is asked for by several is given up when the first withdraws: the others ask again. */
  const askAgain = async <T>(question: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
    try {
      return await question();
    } catch {
      signal?.throwIfAborted();
      return question();
    }
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
    files: async () => {
      const files = await index.files();
      if (possible?.of !== files) possible = { of: files, sources: possibleSources(files) };
      return possible.sources;
    },
    get: async (path) => {
      const file = await index.get(path);
      return file?.readable ? file : undefined;
    },
    faces: async (files, signal) => {
      const found: FacedFile[] = [];
      const small = files.filter(({ size, path }) => size <= byteLimit(path));
      const allowed = withinLimits(small);
      facesLeftOut = allowed.length < small.length;
      for (let at = 0; at < allowed.length; at += SIDE_BY_SIDE) {
        signal?.throwIfAborted();
        const some = await Promise.all(
          allowed.slice(at, at + SIDE_BY_SIDE).map((file) => askAgain(() => faceOf(file, signal), signal)),
        );
        found.push(...some.filter((faced) => faced !== null));
      }
      return found;
    },
    document: async (file, signal) => documents.get(file.uri) ?? askAgain(() => ask(file, signal), signal),
    invalidate: (uri) => {
      index.invalidate(uri);
      if (uri === undefined) {
        documents.clear();
        reading.clear();
        faces.clear();
        reader.forget();
        return;
      }
      const key = canonicalUri(uri);
      documents.delete(key);
      reading.delete(key);
      faces.delete(key);
      reader.forget(key);
    },
  };
}

/** The files that may be sources; of the two files of one case, that with the pages; of a scan and its text, the text. */
function possibleSources(files: readonly IndexedFile[]): readonly IndexedFile[] {
  const paths = new Set(files.map(({ path }) => path));
  const isDoubled = (path: string): boolean =>
    [...htmlSiblings(path), ...textSiblings(path)].some((sibling) => paths.has(sibling));
  return files.filter(({ path, readable }) => readable && !isDoubled(path));
}

function facedFile(file: IndexedFile, beginning: string): FacedFile {
  const face = readFace(beginning);
  const papers = paperNamesOf(file.path, face.paper);
  return { file, face, papers, words: new Set(papers.flatMap(({ words }) => words)), sketch: sketchOf(beginning) };
}

function withCitations(faced: FacedFile, { citations, caseName, formal }: Face): FacedFile {
  const { face } = faced;
  return {
    ...faced,
    face: { ...face, citations, caseName: face.caseName ?? caseName, formal: face.formal || formal },
  };
}

function withinLimits(files: readonly IndexedFile[]): readonly IndexedFile[] {
  let bytes = 0;
  return files.slice(0, FACE_FILES_LIMIT).filter(({ size }) => {
    bytes += size;
    return bytes <= FACE_BYTES_LIMIT;
  });
}

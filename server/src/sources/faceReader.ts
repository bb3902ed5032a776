import { createBoundedCache } from '../matter/boundedCache.ts';
import type { FileIndex, IndexedFile } from '../matter/fileIndex.ts';
import { readFace } from './face.ts';
import { createFaceSet, type FacedFile, type FaceSet, fileFace } from './faceSet.ts';
import type { FileNameIndex } from './fileNameIndex.ts';
import { byteLimit, type FileReader, faceBytes } from './fileReader.ts';
import type { LearntFiles } from './learntFiles.ts';
import { BEGINNINGS_CACHE_LIMIT, FACE_BYTES_LIMIT, type SearchLimit } from './limits.ts';
import { type ReadingProgress, UNWATCHED } from './readingProgress.ts';
import { jsonSiblings } from './siblingFiles.ts';
import type { SourceIndex } from './sourceIndex.ts';
import { sketchOf } from './textSketch.ts';

/** What the faces of the files of one matter are read with. */
export interface FaceReaderParts {
  readonly rootUri: string;
  readonly files: FileIndex;
  readonly reader: FileReader;
  readonly index: SourceIndex;
  readonly learnt: LearntFiles;
  readonly faceLimit?: number;
  readonly progress?: ReadingProgress | undefined;
}

/** Reads faces, each once, and puts those of a list together. */
export interface FaceReader {
  /** A reading that was begun goes on when a question is withdrawn: the next one needs it as well. */
  faces(list: readonly IndexedFile[], names: FileNameIndex, signal: AbortSignal | undefined): Promise<FaceSet>;
  /** `text` is the text of the file where it is at hand. */
  sketch(file: IndexedFile, text: string | null, signal: AbortSignal | undefined): Promise<ReadonlySet<number>>;
  /** What was left out of the last list, and why. */
  readonly limitMet: SearchLimit | null;
  invalidate(uri?: string): void;
}

/** Files whose faces are read side by side. */
const SIDE_BY_SIDE = 6;

export function createFaceReader(parts: FaceReaderParts): FaceReader {
  const { rootUri, files, reader, index, faceLimit = FACE_BYTES_LIMIT } = parts;
  const { known, toRead, learner } = parts.learnt;
  const progress = parts.progress ?? UNWATCHED;
  let sets = new Map<readonly IndexedFile[], Promise<FaceSet>>();
  /** Files that cannot be read as they are now. */
  const unreadable = new Set<string>();
  const beginnings = createBoundedCache<string>(BEGINNINGS_CACHE_LIMIT, ({ length }) => length + 1);
  let limitMet: SearchLimit | null = null;
  /** Files that had not been read when a person stopped the reading; null as long as nobody did. */
  let stopped: ReadonlySet<string> | null = null;

  const readFaceOf = async (file: IndexedFile, signal: AbortSignal): Promise<void> => {
    const learn = learner(file);
    const found = await reader.beginning(toRead(file), signal);
    if (found === null) {
      unreadable.add(file.uri);
      return;
    }
    beginnings.set(file.uri, found.read);
    const face = readFace(found.read);
    learn(found, fileFace(face.citations.length > 0 ? face : await withSibling(file, face, signal)));
  };

  /** The pages of a case and its citations come in two files. */
  const withSibling = async (file: IndexedFile, face: ReturnType<typeof readFace>, signal: AbortSignal) => {
    for (const path of jsonSiblings(file.path)) {
      const sibling = await files.get(path);
      const other = sibling && (await reader.beginning(toRead(sibling), signal));
      if (!other) continue;
      const { citations, caseName, formal } = readFace(other.read);
      return { ...face, citations, caseName: face.caseName ?? caseName, formal: face.formal || formal };
    }
    return face;
  };

  const readAll = async (unread: readonly IndexedFile[]): Promise<void> => {
    const task = progress({ rootUri, total: unread.length });
    let next = 0;
    let done = 0;
    const readOn = async (): Promise<void> => {
      for (let file = unread[next++]; file !== undefined; file = unread[next++]) {
        if (task.signal.aborted) return;
        await readFaceOf(file, task.signal);
        done += 1;
        task.report(done);
      }
    };
    try {
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readOn));
    } catch (error) {
      if (!task.signal.aborted) throw error;
    } finally {
      task.end();
    }
    if (task.signal.aborted) stopped = new Set(facedOf(unread).rest.map(({ uri }) => uri));
  };

  /** One after the other: what one reads, the next need not read. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(make: () => Promise<T>): Promise<T> => {
    const turn = last.then(make);
    last = turn.catch(() => {});
    return turn;
  };

  const makeSet = async (list: readonly IndexedFile[], names: FileNameIndex): Promise<FaceSet> => {
    await index.load();
    const { allowed, leftOut } = withinLimits(list, faceLimit);
    let { faced, rest } = facedOf(allowed);
    const unread = rest.filter(({ uri }) => !unreadable.has(uri) && !stopped?.has(uri));
    if (unread.length > 0) {
      await readAll(unread);
      ({ faced, rest } = facedOf(allowed));
    }
    limitMet = rest.some(({ uri }) => stopped?.has(uri)) ? 'stopped' : leftOut;
    return createFaceSet(faced, names);
  };

  /** Files with the faces that are known of them, and the rest. */
  const facedOf = (list: readonly IndexedFile[]) => {
    const faced: FacedFile[] = [];
    const rest: IndexedFile[] = [];
    for (const file of list) {
      const face = known(file)?.face;
      if (face) faced.push({ file, face });
      else rest.push(file);
    }
    return { faced, rest };
  };

  return {
    get limitMet() {
      return limitMet;
    },
    faces: (list, names, signal) => {
      const set = sets.get(list) ?? inTurn(() => makeSet(list, names));
      sets.set(list, set);
      set.catch(() => sets.delete(list));
      return withdrawable(set, signal);
    },
    sketch: async (file, text, signal) => {
      const beginning = text ?? beginnings.get(file.uri) ?? (await reader.beginning(toRead(file), signal))?.read ?? '';
      if (text === null) beginnings.set(file.uri, beginning);
      return sketchOf(beginning);
    },
    invalidate: (uri) => {
      // Readings that are under way end for those who asked; what they found of changed files is not taken for the new.
      sets = new Map();
      if (uri === undefined) {
        unreadable.clear();
        beginnings.clear();
      } else {
        unreadable.delete(uri);
        beginnings.delete(uri);
      }
    },
  };
}

/** Ends for the one who withdraws, and for nobody else. @throws the reason of the signal. */
async function withdrawable<T>(asked: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return asked;
  signal.throwIfAborted();
  let withdraw = (): void => {};
  const withdrawn = new Promise<never>((_, reject) => {
    withdraw = () => reject(signal.reason as Error);
    signal.addEventListener('abort', withdraw, { once: true });
  });
  try {
    return await Promise.race([asked, withdrawn]);
  } finally {
    signal.removeEventListener('abort', withdraw);
  }
}

interface Allowed {
  readonly allowed: readonly IndexedFile[];
  readonly leftOut: SearchLimit | null;
}

function withinLimits(files: readonly IndexedFile[], most: number): Allowed {
  const allowed: IndexedFile[] = [];
  let leftOut: SearchLimit | null = null;
  let bytes = 0;
  for (const file of files) {
    const needed = faceBytes(file);
    if (needed > byteLimit(file.path)) {
      leftOut ??= 'size';
    } else if (bytes + needed > most) {
      leftOut = 'faces';
    } else {
      bytes += needed;
      allowed.push(file);
    }
  }
  return { allowed, leftOut };
}

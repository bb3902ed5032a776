import { type BoundedCache, createBoundedCache } from '../matter/boundedCache.ts';
import type { IndexedFile } from '../matter/fileIndex.ts';
import type { BytesRead, Workspace } from '../matter/workspace.ts';
import { FACE_LENGTH } from './face.ts';
import { BYTES_CACHE_LIMIT, HEAD_BYTES, PACKED_FILE_LIMIT, SOURCE_FILE_LIMIT } from './limits.ts';
import { readSourceText } from './readers/readSourceText.ts';
import { isRefusal, type SourceRefusal, type SourceText } from './readers/sourceText.ts';
import { createExtractCache, type ExtractCache, hashOf, type TextCache } from './textCache.ts';

/** PDF and Word files are unpacked to be read, and what was read of them is kept. */
const PACKED = /\.(?:pdf|docx)$/i;
/** Files whose first letters are their first words; markup may say much before the first. */
const PLAIN = /\.(?:txt|text|md|markdown)$/i;
/** The face of a PDF is on its first pages. */
const FACE_PAGES = 2;

/** What was read of a file, and of which file: its version, and by what its text is kept (PDF, Word), else null. */
export interface ReadFile<T> {
  readonly read: T;
  readonly version: string;
  readonly content: string | null;
}

/** A file, with the version it has as far as is known, and the name of its content where that is known. */
export interface FileToRead {
  readonly file: IndexedFile;
  readonly version: string;
  readonly content: string | null;
}

/** Reads the files of one matter as texts. Nothing is thrown but the reason of an aborted signal. */
export interface FileReader {
  /** The first words of a file, at most {@link FACE_LENGTH}; null when it cannot be read. */
  beginning(wanted: FileToRead, signal?: AbortSignal): Promise<ReadFile<string> | null>;
  /** The whole text; a refusal when it can be told why there is none, null when the file is not there. */
  text(wanted: FileToRead, signal?: AbortSignal): Promise<ReadFile<SourceText | SourceRefusal> | null>;
  /** Forgets the bytes of a file that changed; or of all. */
  forget(uri?: string): void;
}

/** The most bytes that are read of a file. */
export function byteLimit(path: string): number {
  return PACKED.test(path) ? PACKED_FILE_LIMIT : SOURCE_FILE_LIMIT;
}

/** The bytes that are read of a file for its face. */
export function faceBytes({ path, size }: IndexedFile): number {
  return PLAIN.test(path) ? Math.min(size, HEAD_BYTES) : size;
}

type Bytes = Extract<BytesRead, { kind: 'bytes' }>;
type WholeText = ReadFile<SourceText | SourceRefusal>;

export function createFileReader(workspace: Workspace, textCache: TextCache | null): FileReader {
  const cache: ExtractCache | null = textCache && createExtractCache(textCache);
  const bytesKept: BoundedCache<Bytes> = createBoundedCache(BYTES_CACHE_LIMIT, ({ bytes }) => bytes.length + 1);

  /** The reader of one PDF may take much memory: they are read one after the other. */
  let reading: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(read: () => Promise<T>): Promise<T> => {
    const turn = reading.then(read, read);
    reading = turn.catch(() => {});
    return turn;
  };

  const bytesOf = async ({ uri, path, size }: IndexedFile): Promise<Bytes | SourceRefusal | null> => {
    const kept = bytesKept.get(uri);
    if (kept) return kept;
    const limit = byteLimit(path);
    if (size > limit) return tooLarge(limit);
    const read = await orNull(workspace.readBytes(uri, limit));
    if (read?.kind === 'too-large') return tooLarge(limit);
    return read?.kind === 'bytes' ? read : null;
  };

  const plainBeginning = async ({ uri, path }: IndexedFile): Promise<ReadFile<string> | null> => {
    const head = await orNull(workspace.readHead(uri, HEAD_BYTES));
    if (head?.kind !== 'bytes') return null;
    return { read: await beginningIn(head.bytes, path), version: head.version, content: null };
  };

  const otherBeginning = async (file: IndexedFile, signal?: AbortSignal): Promise<ReadFile<string> | null> => {
    const found = await bytesOf(file);
    if (found === null || isRefusal(found)) return null;
    const { bytes, version } = found;
    const read = await beginningIn(bytes, file.path, signal);
    if (!PACKED.test(file.path)) return { read, version, content: null };
    bytesKept.set(file.uri, found);
    return { read, version, content: cache && (await hashOf(bytes)) };
  };

  const textOf = async (file: IndexedFile, signal?: AbortSignal): Promise<WholeText | null> => {
    const found = await bytesOf(file);
    bytesKept.delete(file.uri);
    if (found === null) return null;
    if (isRefusal(found)) return { read: found, version: file.version, content: null };
    const { path } = file;
    const { bytes, version } = found;
    if (!PACKED.test(path) || !cache) {
      return { read: await readSourceText({ bytes, path, signal }), version, content: null };
    }
    const content = await hashOf(bytes);
    const same = await cache.text(content);
    const read = same ?? (await readSourceText({ bytes, path, signal }));
    if (!same) await cache.keepText(content, read);
    return { read, version, content };
  };

  const keptText = async ({ version, content }: FileToRead): Promise<WholeText | null> => {
    const read = content === null || cache === null ? null : await cache.text(content);
    return read && { read, version, content };
  };

  return {
    async beginning(wanted, signal) {
      const { file } = wanted;
      if (PLAIN.test(file.path)) return plainBeginning(file);
      if (!PACKED.test(file.path)) return otherBeginning(file, signal);
      const kept = await keptText(wanted);
      if (kept === null) return inTurn(() => otherBeginning(file, signal));
      return { ...kept, read: isRefusal(kept.read) ? '' : beginningOf(kept.read.text) };
    },
    async text(wanted, signal) {
      const { file } = wanted;
      if (!PACKED.test(file.path)) return textOf(file, signal);
      return (await keptText(wanted)) ?? inTurn(() => textOf(file, signal));
    },
    forget: (uri) => {
      if (uri === undefined) bytesKept.clear();
      else bytesKept.delete(uri);
    },
  };
}

async function beginningIn(bytes: Uint8Array, path: string, signal?: AbortSignal): Promise<string> {
  const read = await readSourceText({ bytes, path, beginning: { pages: FACE_PAGES, letters: FACE_LENGTH }, signal });
  return isRefusal(read) ? '' : beginningOf(read.text);
}

/** A file that cannot be read is a file the matter does not have. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch {
    return null;
  }
}

function tooLarge(limit: number): SourceRefusal {
  return {
    refused: `is larger than ${limit / 1_000_000} MB, and no larger file is read. Save the pages you cite as a smaller file.`,
  };
}

/** The first words of a text. */
function beginningOf(text: string): string {
  const beginning = text.slice(0, FACE_LENGTH);
  // A slice of a string keeps the whole in memory; of a long one a copy is made.
  return text.length <= HEAD_BYTES ? beginning : beginning.split('').join('');
}

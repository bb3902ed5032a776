import { type BoundedCache, createBoundedCache } from '../matter/boundedCache.ts';
import type { IndexedFile } from '../matter/fileIndex.ts';
import type { Workspace } from '../matter/workspace.ts';
import { FACE_LENGTH } from './face.ts';
import { BYTES_CACHE_LIMIT, PACKED_FILE_LIMIT, SOURCE_FILE_LIMIT } from './limits.ts';
import { readSourceText } from './readers/readSourceText.ts';
import { isRefusal, type SourceRefusal, type SourceText } from './readers/sourceText.ts';
import { createExtractCache, type ExtractCache, hashOf, type TextCache } from './textCache.ts';

/** PDF and Word files are unpacked to be read, and what was read of them is kept. */
const PACKED = /\.(?:pdf|docx)$/i;
/** The face of a PDF is on its first pages. */
const FACE_PAGES = 2;

/** Reads the files of one matter as texts, each once. Nothing is thrown but the reason of an aborted signal. */
export interface FileReader {
  /** The first words of a file, at most {@link FACE_LENGTH}; null when it cannot be read. */
  beginning(file: IndexedFile, signal?: AbortSignal): Promise<string | null>;
  /** The whole text; a refusal when it can be told why there is none, null when the file is not there. */
  text(file: IndexedFile, signal?: AbortSignal): Promise<SourceText | SourceRefusal | null>;
  /** Forgets a file that changed; or all, when the folder is listed anew. */
  forget(uri?: string): void;
}

/** The most bytes that are read of a file. */
export function byteLimit(path: string): number {
  return PACKED.test(path) ? PACKED_FILE_LIMIT : SOURCE_FILE_LIMIT;
}

export function createFileReader(workspace: Workspace, textCache: TextCache | null): FileReader {
  const cache: ExtractCache | null = textCache && createExtractCache(textCache);
  const bytesKept: BoundedCache<Uint8Array> = createBoundedCache(BYTES_CACHE_LIMIT, ({ length }) => length + 1);

  /** Files that changed since the folder was listed: what is known of their version is old. */
  const changed = new Set<string>();
  const knownBeginning = (file: IndexedFile) =>
    cache === null || changed.has(file.uri) ? null : cache.beginning(file.uri, file.version);
  const keepBeginning = async (file: IndexedFile, content: string, beginning: string): Promise<void> => {
    if (!changed.has(file.uri)) await cache?.keepBeginning(file, { content, beginning });
  };

  /** The reader of one PDF may take much memory: they are read one after the other. */
  let reading: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(read: () => Promise<T>): Promise<T> => {
    const turn = reading.then(read, read);
    reading = turn.catch(() => {});
    return turn;
  };

  const bytesOf = async ({ uri, path, size }: IndexedFile): Promise<Uint8Array | SourceRefusal | null> => {
    const kept = bytesKept.get(uri);
    if (kept) return kept;
    const limit = byteLimit(path);
    if (size > limit) return tooLarge(limit);
    try {
      const read = await workspace.readBytes(uri, limit);
      if (read.kind === 'too-large') return tooLarge(limit);
      return read.kind === 'bytes' ? read.bytes : null;
    } catch {
      // A file that cannot be read is a file the matter does not have.
      return null;
    }
  };

  const beginningOf = async (file: IndexedFile, signal: AbortSignal | undefined): Promise<string | null> => {
    const bytes = await bytesOf(file);
    if (bytes === null || isRefusal(bytes)) return null;
    const read = await readSourceText({ bytes, path: file.path, pages: FACE_PAGES, signal });
    const beginning = isRefusal(read) ? '' : detached(read.text.slice(0, FACE_LENGTH));
    if (PACKED.test(file.path)) {
      bytesKept.set(file.uri, bytes);
      await keepBeginning(file, await hashOf(bytes), beginning);
    }
    return beginning;
  };

  const textOf = async (
    file: IndexedFile,
    signal: AbortSignal | undefined,
  ): Promise<SourceText | SourceRefusal | null> => {
    const bytes = await bytesOf(file);
    bytesKept.delete(file.uri);
    if (bytes === null || isRefusal(bytes)) return bytes;
    const { path } = file;
    if (!PACKED.test(path) || !cache) return readSourceText({ bytes, path, signal });
    const content = await hashOf(bytes);
    const same = await cache.text(content);
    const read = same ?? (await readSourceText({ bytes, path, signal }));
    if (!same) await cache.keepText(content, read);
    const beginning = isRefusal(read) ? '' : read.text.slice(0, FACE_LENGTH);
    await keepBeginning(file, content, beginning);
    return read;
  };

  return {
    async beginning(file, signal) {
      if (!PACKED.test(file.path)) return beginningOf(file, signal);
      const known = await knownBeginning(file);
      return known ? known.beginning : inTurn(() => beginningOf(file, signal));
    },
    async text(file, signal) {
      if (!PACKED.test(file.path)) return textOf(file, signal);
      const known = await knownBeginning(file);
      const kept = known && (await cache?.text(known.content));
      return kept ?? inTurn(() => textOf(file, signal));
    },
    forget: (uri) => {
      if (uri === undefined) {
        bytesKept.clear();
        changed.clear();
      } else {
        bytesKept.delete(uri);
        changed.add(uri);
      }
    },
  };
}

function tooLarge(limit: number): SourceRefusal {
  return {
    refused: `is larger than ${limit / 1_000_000} MB, and no larger file is read. Save the pages you cite as a smaller file.`,
  };
}

/** A copy that does not keep the whole file in memory, as a slice of a string does. */
function detached(text: string): string {
  return text.split('').join('');
}

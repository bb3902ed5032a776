import type { IndexedFile } from '../matter/fileIndex.ts';
import type { FaceStamp, FileFace } from './faceSet.ts';
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

/** A source of a matter as it was listed. */
export type ListedFile = Pick<IndexedFile, 'path' | 'size' | 'version'>;

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
  readonly lastListing: readonly ListedFile[] | null;
  /** Writes what changed since the last time; files that are not sources of the matter leave. */
  flush(sources: readonly Pick<ListedFile, 'path' | 'size'>[]): Promise<void>;
}

export function createSourceIndex(textCache: TextCache | null, rootUri: string): SourceIndex {
  const edition = textCache?.edition ?? null;
  const cache = edition === null ? null : textCache;
  let known = new Map<string, KnownFile>();
  let loading: Promise<void> | null = null;
  let lastListing: readonly ListedFile[] | null = null;
  let changed = false;
  let writing: Promise<void> = Promise.resolve();
  const key = async (): Promise<string> => `i1-${await hashOfText(`${edition} ${rootUri}`)}`;

  const load = async (): Promise<void> => {
    const kept = cache && (await cache.get(await key()));
    // What was learnt meanwhile is newer.
    const read = kept ? await readIndex(kept) : null;
    if (read === null) return;
    known = new Map([...read.known, ...known]);
    lastListing = read.listing;
  };

  return {
    load: () => {
      loading ??= load();
      return loading;
    },
    get: (path, version) => {
      const found = known.get(path);
      return found?.version === version ? found : null;
    },
    add: (path, told, isLasting) => {
      const before = known.get(path);
      const same = before?.version === told.version ? before : { content: null, face: null };
      known.set(path, { ...same, ...told });
      changed ||= isLasting;
    },
    forget: (path) => {
      changed = known.delete(path) || changed;
    },
    get lastListing() {
      return lastListing;
    },
    flush: (sources) => {
      if (changed && cache !== null) {
        changed = false;
        // What is written is what is known now; one writing after the other.
        const body = bodyOf(sources, known);
        writing = writing.then(async () => cache.set(await key(), `${await hashOfText(body)}\n${body}`));
      }
      return writing;
    },
  };
}

/** The columns of an index: of many files, flat lists are read sooner than an object for each. */
interface Columns {
  /** True when the faces of all sources are there. */
  readonly complete: boolean;
  readonly paths: readonly string[];
  /** In bytes. */
  readonly sizes: readonly number[];
  readonly versions: readonly string[];
  readonly contents: readonly (string | null)[];
  /** Keys of citations, with a bar between two, for no key has one; null for a file without a face. */
  readonly citations: readonly (string | null)[];
  readonly caseNames: readonly (string | null)[];
  readonly papers: readonly (string | null)[];
  readonly formal: readonly (0 | 1)[];
  /** Null for a face without stamps. */
  readonly stamps: readonly (readonly FaceStamp[] | null)[];
}

function bodyOf(sources: readonly Pick<ListedFile, 'path' | 'size'>[], known: ReadonlyMap<string, KnownFile>): string {
  const rows = sources.flatMap(({ path, size }) => {
    const file = known.get(path);
    return file === undefined ? [] : [{ path, size, ...file }];
  });
  return JSON.stringify({
    complete: rows.length === sources.length && rows.every(({ face }) => face !== null),
    paths: rows.map(({ path }) => path),
    sizes: rows.map(({ size }) => size),
    versions: rows.map(({ version }) => version),
    contents: rows.map(({ content }) => content),
    citations: rows.map(({ face }) => face?.citations.join('|') ?? null),
    caseNames: rows.map(({ face }) => face?.caseName ?? null),
    papers: rows.map(({ face }) => face?.paper ?? null),
    formal: rows.map(({ face }) => (face?.formal ? 1 : 0)),
    stamps: rows.map(({ face }) => (face && face.stamps.length > 0 ? face.stamps : null)),
  } satisfies Columns);
}

interface ReadIndex {
  readonly known: ReadonlyMap<string, KnownFile>;
  readonly listing: readonly ListedFile[] | null;
}

/** Reads an index as it is kept: a line with the hash of what follows, and the columns. Null when it is damaged: it is as none. */
async function readIndex(text: string): Promise<ReadIndex | null> {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  // What has its hash is what was written, to the last letter; no other look at its shape is needed.
  if (end < 0 || (await hashOfText(body)) !== text.slice(0, end)) return null;
  const columns = JSON.parse(body) as Columns;
  const { complete, paths, sizes, versions, contents } = columns;
  const known = paths.map((path, at): [string, KnownFile] => [
    path,
    { version: versions[at]!, content: contents[at] ?? null, face: faceAt(columns, at) },
  ]);
  const listing = complete ? paths.map((path, at) => ({ path, size: sizes[at]!, version: versions[at]! })) : null;
  return { known: new Map(known), listing };
}

const NO_STAMPS: readonly FaceStamp[] = Object.freeze([]);

function faceAt({ citations, caseNames, papers, formal, stamps }: Columns, at: number): FileFace | null {
  const keys = citations[at] ?? null;
  return keys === null
    ? null
    : {
        citations: keys === '' ? [] : keys.split('|'),
        caseName: caseNames[at] ?? null,
        paper: papers[at] ?? null,
        formal: formal[at] === 1,
        stamps: stamps[at] ?? NO_STAMPS,
      };
}

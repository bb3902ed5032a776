import type { FileIndex, IndexedFile } from '../matter/fileIndex.ts';
import { canonicalUri } from '../matter/paths.ts';
import { htmlSiblings, textSiblings } from './siblingFiles.ts';
import type { SourceIndex } from './sourceIndex.ts';

/** The files of one matter that may be sources, in the order of their paths. */
export interface SourceLists {
  readonly sources: readonly IndexedFile[];
  /** Those that may be opinions; the same list when all may. */
  readonly authorities: readonly IndexedFile[];
}

export interface SourceListing {
  /** The lists; the same until something changes. */
  lists(): Promise<SourceLists>;
  /** The file at a path, or undefined. */
  get(path: string): Promise<IndexedFile | undefined>;
  /** The sources as the folder was walked, or null as long as it was not. */
  readonly walked: readonly IndexedFile[] | null;
  /** The sources of the last start, as long as the folder was not walked. */
  readonly unwalked: readonly IndexedFile[];
  /** Called for a file, or a folder, that is gone. */
  remove(uri: string): void;
}

export interface SourceListingOptions {
  readonly files: FileIndex;
  readonly index: SourceIndex;
  readonly isAuthority: (path: string) => boolean;
  /**
   * Called with the files that are no longer what they were at the last start, when any are, or when others have come. Who
   * hears it is answered from the listing of the last start while the folder is walked; null waits for the walk.
   */
  readonly changed: ((old: readonly IndexedFile[]) => void) | null;
}

/** Where the listing of the last start serves, the folder is walked so much later. */
const WALK_DELAY_MS = 250;

export function createSourceListing(options: SourceListingOptions): SourceListing {
  const { files, index, isAuthority, changed } = options;
  const made = new WeakMap<readonly IndexedFile[], SourceLists>();
  /** The lists of the last start, until the folder was walked once. */
  let last: SourceLists | null = null;
  let isWalked = false;
  let walking: Promise<void> | null = null;

  const listsOf = (all: readonly IndexedFile[]): SourceLists => {
    const known = made.get(all) ?? toLists(possibleSources(all), isAuthority);
    made.set(all, known);
    return known;
  };

  /** Walks the folder, and tells what is otherwise than it was listed at the last start. */
  const walk = async (): Promise<void> => {
    const all = await files.files();
    const before = last;
    last = null;
    isWalked = true;
    if (before === null) return;
    const { sources } = listsOf(all);
    const versions = new Map(sources.map(({ uri, version }) => [uri, version]));
    const old = before.sources.filter(({ uri, version }) => versions.get(uri) !== version);
    // What was made for the list of the last start serves on.
    if (old.length === 0 && sources.length === before.sources.length) made.set(all, before);
    else changed?.(old);
  };

  const lastLists = async (): Promise<SourceLists | null> => {
    if (isWalked || changed === null) return null;
    await index.load();
    if (walking === null) {
      const sources = index.lastSources();
      last = sources ? toLists(sources, isAuthority) : null;
      // A walk over many files would keep the first answer waiting.
      walking = last === null ? walk() : later(WALK_DELAY_MS).then(walk);
    }
    return last;
  };

  return {
    lists: async () => (await lastLists()) ?? listsOf(await files.files()),
    get: async (path) => {
      const found = (await lastLists())?.sources.find((file) => file.path === path);
      return found ?? files.get(path);
    },
    get unwalked() {
      return last?.sources ?? [];
    },
    get walked() {
      return files.known && listsOf(files.known).sources;
    },
    remove: (uri) => {
      const gone = canonicalUri(uri);
      const left = last?.sources.filter((file) => file.uri !== gone && !file.uri.startsWith(`${gone}/`));
      last = left ? toLists(left, isAuthority) : null;
    },
  };
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function toLists(sources: readonly IndexedFile[], isAuthority: (path: string) => boolean): SourceLists {
  const authorities = sources.filter(({ path }) => isAuthority(path));
  return { sources, authorities: authorities.length === sources.length ? sources : authorities };
}

/** The files that may be sources; of the two files of one case, that with the pages; of a scan and its text, the text. */
function possibleSources(files: readonly IndexedFile[]): readonly IndexedFile[] {
  const paths = new Set(files.map(({ path }) => path));
  const isDoubled = (path: string): boolean =>
    [...htmlSiblings(path), ...textSiblings(path)].some((sibling) => paths.has(sibling));
  return files.filter(({ path, readable }) => readable && !isDoubled(path));
}

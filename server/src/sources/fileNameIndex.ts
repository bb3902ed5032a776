import type { IndexedFile } from '../matter/fileIndex.ts';
import { citationsInName, entryInName, stemOf } from './fileNames.ts';

/** The files of one list by what their names say; each question is answered without going through the list. */
export interface FileNameIndex {
  /** The files with a citation in their name, by its key. */
  citing(key: string): readonly IndexedFile[];
  /** The files with a docket entry in their name. */
  entered(entry: string): readonly IndexedFile[];
  /** The files with a name of these letters and digits, as {@link squeezed} has them. */
  called(letters: string): readonly IndexedFile[];
  /** True when the name of a file of the list has a citation. */
  hasCitation(file: IndexedFile): boolean;
  /** The docket entry in the name of a file of the list, or null. */
  entryOf(file: IndexedFile): string | null;
}

const NONE: readonly IndexedFile[] = Object.freeze([]);

/** Reads the names when the first question of a kind is asked. */
export function createFileNameIndex(files: readonly IndexedFile[]): FileNameIndex {
  const byCitation = once(() => indexOf(files, ({ path }) => citationsInName(path)));
  const withCitation = once(() => new Set([...byCitation().values()].flat()));
  const entries = once(() => new Map(files.map((file) => [file, entryInName(file.path)])));
  const byEntry = once(() => indexOf(files, (file) => [entries().get(file) ?? []].flat()));
  const byLetters = once(() => indexOf(files, ({ path }) => [squeezed(stemOf(path))]));
  return {
    citing: (key) => byCitation().get(key) ?? NONE,
    entered: (entry) => byEntry().get(entry) ?? NONE,
    called: (letters) => byLetters().get(letters) ?? NONE,
    hasCitation: (file) => withCitation().has(file),
    entryOf: (file) => entries().get(file) ?? null,
  };
}

/** The letters and digits of a name, in lower case. */
export function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Things by each of their keys, in their order. */
export function indexOf<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const thing of things) {
    const keys = keysOf(thing);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]!;
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [thing]);
      // The keys of one thing come one after the other.
      else if (others.at(-1) !== thing) others.push(thing);
    }
  }
  return byKey;
}

/** A function that works once and remembers. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

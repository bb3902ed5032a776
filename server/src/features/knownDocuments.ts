import type { IndexedFile } from '../matter/fileIndex.ts';
import type { MatterRecord } from '../matter/matterFile.ts';
import { documentKey, entryOf } from '../model/designation.ts';
import { entryInName, stemOf } from '../sources/fileNames.ts';
import { readPaperName } from '../sources/paperName.ts';

/** A document of the record by all that is known of it without opening a file. */
export interface KnownDocument {
  readonly names: readonly string[];
  readonly entry: string | null;
  readonly title: string | null;
  /** Path of its file inside the matter, or null. */
  readonly path: string | null;
}

/** Where documents are known from. */
export interface DocumentGround {
  readonly listed: readonly MatterRecord[];
  /** The names of each document in the open drafts. */
  readonly cited: readonly (readonly string[])[];
  /** Files that hold sources. */
  readonly files: readonly IndexedFile[];
}

/** How a designation abbreviates the kinds of paper that go by a person's name. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['deposition', 'Dep.'],
  ['declaration', 'Decl.'],
  ['affidavit', 'Aff.'],
  ['affirmation', 'Affirm.'],
  ['transcript', 'Tr.'],
  ['report', 'Rep.'],
]);

/** The documents that `matter.yaml` lists, the drafts cite and the names of files tell, each once. */
export function knownDocuments({ listed, cited, files }: DocumentGround): readonly KnownDocument[] {
  const documents = new Set<GrowingDocument>();
  const byKey = new Map<string, GrowingDocument>();
  const add = (names: readonly string[], more: { title?: string | null; path?: string | null }): void => {
    const keys = names.map(documentKey);
    const entry = names.find((name) => entryOf(name) !== null);
    // Two entries may have an exhibit of one letter: a docket entry tells documents apart, whatever else they are called.
    const known =
      entry === undefined
        ? keys.map((key) => byKey.get(key)).find((document) => document !== undefined)
        : (byKey.get(documentKey(entry)) ?? withoutEntry(keys.map((key) => byKey.get(key))));
    const document = known ?? { names: new Map(), title: null, path: null };
    documents.add(document);
    for (const [index, key] of keys.entries()) {
      if (!byKey.has(key)) byKey.set(key, document);
      if (!document.names.has(key)) document.names.set(key, names[index]!);
    }
    document.title ??= more.title ?? null;
    document.path ??= more.path ?? null;
  };
  for (const { document, as, title, file } of listed) add([document, ...as], { title, path: file });
  for (const names of cited) if (names.length > 0) add(names, {});
  for (const { path } of files) {
    const names = namesOfFile(path);
    if (names.length > 0) add(names, { title: stemOf(path), path });
  }
  return Array.from(documents, ({ names, title, path }) => {
    const all = [...names.values()];
    return { names: all, entry: all.map(entryOf).find((entry) => entry !== null) ?? null, title, path };
  });
}

function withoutEntry(documents: readonly (GrowingDocument | undefined)[]): GrowingDocument | undefined {
  return documents.find((document) => document && [...document.names.values()].every((name) => entryOf(name) === null));
}

interface GrowingDocument {
  readonly names: Map<string, string>;
  title: string | null;
  path: string | null;
}

/** `ECF 118-1 - Deposition of Dana Okafor.txt` is `ECF No. 118-1`, and may be called `Okafor Dep.`. */
function namesOfFile(path: string): readonly string[] {
  const entry = entryInName(path);
  const { kinds, words, exhibit } = readPaperName(stemOf(path).replace(/[_-]+/g, ' '));
  const kind = ABBREVIATED.get(kinds[0] ?? '');
  const last = words.at(-1);
  const person = kind === undefined || last === undefined ? [] : [`${last[0]!.toUpperCase()}${last.slice(1)} ${kind}`];
  const lettered = exhibit === null || kinds[0] !== 'exhibit' ? [] : [`Ex. ${exhibit.toUpperCase()}`];
  return [...(entry === null ? [] : [`ECF No. ${entry}`]), ...person, ...lettered];
}

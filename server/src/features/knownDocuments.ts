import type { IndexedFile } from '../matter/fileIndex.ts';
import type { MatterRecord } from '../matter/matterFile.ts';
import { documentKey, entryOf } from '../model/designation.ts';
import { entryInName, stemOf } from '../sources/fileNames.ts';
import { readPaperName } from '../sources/paperName.ts';

/** A document of the record by all that is known of it without opening a file. */
export interface KnownDocument {
  /** What it is called besides its docket entry. */
  readonly names: readonly string[];
  /** Docket entry with attachment: `118-1`. */
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
  /** What the names of files tell. */
  readonly files: readonly FileDocument[];
}

/** A document of the record by the name of its file. */
export interface FileDocument {
  readonly names: readonly NamedKey[];
  readonly path: string;
}

/** A name with what tells it from others, and the docket entry it gives or null. */
interface NamedKey {
  readonly name: string;
  readonly key: string;
  readonly entry: string | null;
}

/** The documents that the names of files tell; worked out once for a list of files, which may be long. */
export function documentsOfFiles(files: readonly IndexedFile[]): readonly FileDocument[] {
  return files.flatMap(({ path }) => {
    const names = namesOfFile(path).map(keyed);
    return names.length === 0 ? [] : [{ names, path }];
  });
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
  const add = (names: readonly NamedKey[], more: { title?: string | null; path?: string | null }): void => {
    const met = names.flatMap(({ key }) => byKey.get(key) ?? []);
    const own = names.find(({ entry }) => entry !== null);
    // Two entries may have an exhibit of one letter: a docket entry tells documents apart, whatever else they are called.
    const known = own === undefined ? met[0] : (byKey.get(own.key) ?? met.find(({ entry }) => entry === null));
    const document = known ?? { names: new Map(), entry: null, title: null, path: null };
    documents.add(document);
    for (const { name, key, entry } of names) {
      if (!byKey.has(key)) byKey.set(key, document);
      if (entry === null && !document.names.has(key)) document.names.set(key, name);
      document.entry ??= entry;
    }
    document.title ??= more.title ?? null;
    document.path ??= more.path ?? null;
  };
  for (const { document, as, title, file } of listed) add([document, ...as].map(keyed), { title, path: file });
  for (const names of cited) if (names.length > 0) add(names.map(keyed), {});
  for (const { names, path } of files) add(names, { title: stemOf(path), path });
  return Array.from(documents, ({ names, ...rest }) => ({ ...rest, names: [...names.values()] }));
}

interface GrowingDocument {
  readonly names: Map<string, string>;
  entry: string | null;
  title: string | null;
  path: string | null;
}

function keyed(name: string): NamedKey {
  return { name, key: documentKey(name), entry: entryOf(name) };
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

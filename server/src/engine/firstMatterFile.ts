import { type FirstDocument, type Told, writeMatterFile } from '../features/matterFile/firstMatterFile.ts';
import type { Matter, Matters } from '../matters.ts';
import type { BoundDraft } from '../model/bound.ts';
import { entryOf } from '../model/designation.ts';
import { matterDocuments } from '../model/matterDocuments.ts';
import { type DraftCaption, readDraftCaption } from '../sources/draftCaption.ts';
import { docketKey } from '../sources/ecfStamps.ts';
import type { Analyses } from './analyses.ts';
import type { MatterDrafts } from './matterDrafts.ts';

/** A first `matter.yaml` for a folder. */
export interface FirstMatterFile {
  readonly text: string;
  /** Where it goes. */
  readonly fileUri: string;
  /** Paths of the drafts it was made from; when there are none it says nothing. */
  readonly drafts: readonly string[];
}

export interface FirstMatterFileParts {
  readonly matters: Matters;
  readonly drafts: MatterDrafts;
  readonly analyses: Analyses;
}

interface NamedDraft {
  readonly path: string;
  readonly bound: BoundDraft;
}

/** Makes a first `matter.yaml` from the drafts and the files of a folder. Reads all of them; writes nothing. */
export async function firstMatterFile(
  { matters, drafts, analyses }: FirstMatterFileParts,
  rootUri: string,
  signal?: AbortSignal,
): Promise<FirstMatterFile> {
  const matter = await matters.get(rootUri);
  const list = await drafts.all(rootUri, signal);
  const named: NamedDraft[] = [];
  for (const draft of list.drafts) {
    const path = matter.pathOf(draft.uri);
    const analysis = await analyses.of(draft, signal);
    // A text without a citation is a note: it says nothing of the matter.
    if (path !== null && analysis && analysis.bound.citations.length > 0) named.push({ path, bound: analysis.bound });
  }
  named.sort((a, b) => (a.path < b.path ? -1 : 1));
  const captions = named.map(({ path, bound }) => ({ path, caption: readDraftCaption(bound.draft.text) }));
  const told = (part: (caption: DraftCaption) => string | null, keyOf: (text: string) => string): readonly Told[] =>
    distinct(
      captions.flatMap(({ path, caption }) => ({ path, text: part(caption) })),
      keyOf,
    );
  const documents = await documentsOf(matter, named, signal);
  const text = writeMatterFile({
    drafts: named.map(({ path }) => path),
    incomplete: list.incomplete,
    caseNames: told(
      ({ name }) => name,
      (name) => name.toLowerCase(),
    ),
    courts: told(
      ({ court }) => court,
      (court) => court,
    ),
    dockets: told(
      ({ docket }) => docket,
      (docket) => docketKey(docket) ?? docket,
    ),
    authorities: await authorityGlobs(matter, { named, documents, signal }),
    documents,
  });
  return { text, fileUri: matter.fileUri, drafts: named.map(({ path }) => path) };
}

function distinct(
  read: readonly { readonly path: string; readonly text: string | null }[],
  keyOf: (text: string) => string,
): readonly Told[] {
  const told = new Map<string, { text: string; drafts: string[] }>();
  for (const { path, text } of read) {
    if (text === null) continue;
    const known = told.get(keyOf(text)) ?? { text, drafts: [] };
    known.drafts.push(path);
    told.set(keyOf(text), known);
  }
  return [...told.values()];
}

async function documentsOf(
  { library }: Matter,
  named: readonly NamedDraft[],
  signal: AbortSignal | undefined,
): Promise<readonly FirstDocument[]> {
  const isDraft = new Set(named.map(({ path }) => path));
  const documents: FirstDocument[] = [];
  for (const { names, entry, doubtful, uses } of matterDocuments(named.map(({ bound }) => bound))) {
    signal?.throwIfAborted();
    const found = await library.findDocument({ entry, designations: names }, signal);
    documents.push({
      names,
      doubtful,
      uses: uses.reduce((sum, { document }) => sum + document.citations.length, 0),
      files: found.filter(({ path }) => !isDraft.has(path)),
    });
  }
  return documents.sort((a, b) => orderOf(a) - orderOf(b));
}

/** By docket entry; what has none comes after, in reading order. */
function orderOf({ names: [name = ''] }: FirstDocument): number {
  const entry = entryOf(name);
  if (entry === null) return Number.MAX_SAFE_INTEGER;
  const [document, attachment = '0'] = entry.split('-');
  return Number(document) * 10_000 + Number(attachment);
}

interface Ground {
  readonly named: readonly NamedDraft[];
  readonly documents: readonly FirstDocument[];
  readonly signal: AbortSignal | undefined;
}

/** Globs of the folders in which every opinion was found; none when one lies elsewhere, or among other papers. */
async function authorityGlobs({ library }: Matter, { named, documents, signal }: Ground): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { bound } of named) {
    for (const { citations } of bound.authorities) {
      const citation = bound.citations[citations[0] ?? -1];
      if (citation === undefined) continue;
      for (const { path } of await library.locate(bound, citation, signal)) found.add(path);
    }
  }
  const others = [...named.map(({ path }) => path), ...documents.flatMap(({ files }) => files.map(({ path }) => path))];
  const byTop = foldersOf([...found], (path) => path.slice(0, Math.max(0, path.indexOf('/'))));
  const byOwn = foldersOf([...found], (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  const isAlone = (folders: readonly string[]): boolean =>
    folders.length > 0 &&
    folders.every((folder) => isPlain(folder) && !others.some((path) => path.startsWith(`${folder}/`)));
  const folders = [byTop, byOwn].find(isAlone) ?? [];
  return folders.map((folder) => `${folder}/**`);
}

function foldersOf(paths: readonly string[], folderOf: (path: string) => string): readonly string[] {
  return [...new Set(paths.map(folderOf))].sort();
}

/** A folder whose name is no pattern. */
function isPlain(folder: string): boolean {
  return folder !== '' && !/[*?[\]{}()!\\]/.test(folder);
}

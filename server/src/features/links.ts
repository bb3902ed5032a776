import type { IndexedFile } from '../matter/fileIndex.ts';
import type { MatterRecord } from '../matter/matterFile.ts';
import type { BoundDraft } from '../model/bound.ts';
import { documentKey, entryOf } from '../model/designation.ts';
import { entryInName } from '../sources/fileNames.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';

/** A citation whose file is known. */
export interface SourceLink {
  readonly span: Span;
  /** Path of the file inside the matter. */
  readonly path: string;
}

/** Files that the editor opens itself. */
const TEXT = /\.(?:txt|md)$/i;

/** Path of the file of each docket entry; null where two files tell the same entry. */
export type FilesByEntry = ReadonlyMap<string, string | null>;

/** Where files are known from. */
export interface LinkGround {
  readonly listed: readonly MatterRecord[];
  /** The file of each docket entry, as {@link filesByEntry} tells it. */
  readonly byEntry: FilesByEntry;
}

/** The names of documents in a draft whose file `matter.yaml` gives, or the name of one file tells: no file is opened. */
export function recordLinks(bound: BoundDraft, { listed, byEntry }: LinkGround): readonly SourceLink[] {
  const byKey = new Map<string, string>();
  for (const { document, as, file } of listed) {
    if (file !== null) for (const name of [document, ...as]) byKey.set(documentKey(name), file);
  }
  const paths = new Map<string, string | null>();
  for (const { id, designations, entry } of bound.records) {
    const given = designations.map((name) => byKey.get(documentKey(name))).find((path) => path !== undefined);
    const own = entry ?? designations.map(entryOf).find((found) => found !== null) ?? null;
    paths.set(id, given ?? (own === null ? null : (byEntry.get(own) ?? null)));
  }
  return bound.citations.flatMap(({ kind, parts, record, entries }) => {
    const path = record === null || entries.length > 1 ? null : (paths.get(record) ?? null);
    return kind === 'record' && parts.document && path !== null ? [{ span: parts.document.span, path }] : [];
  });
}

/** Citations that say by themselves what they cite; an `id.` is short, and leads to what was cited before. */
const LINKED: ReadonlySet<CitationKind> = new Set([
  'case',
  'case-short',
  'statute',
  'regulation',
  'rule',
  'constitution',
  'legislative',
  'journal',
  'book',
]);

/** The citations of authorities whose file is known: `9972 F.3d 574`, `42 U.S.C. § 1983`. @param paths by the ids of authorities. */
export function authorityLinks(bound: BoundDraft, paths: ReadonlyMap<string, string>): readonly SourceLink[] {
  return bound.citations.flatMap(({ kind, authority, core, quoted }) => {
    const path = authority === null || quoted ? undefined : paths.get(authority);
    return path !== undefined && LINKED.has(kind) ? [{ span: core, path }] : [];
  });
}

/**
 * The file of each docket entry by the names of files; null where two tell the same. A text goes before a file that the
 * editor has to open in another program: often both are there, one made of the other.
 */
export function filesByEntry(files: readonly IndexedFile[]): FilesByEntry {
  const found = new Map<string, { readonly path: string | null; readonly isText: boolean }>();
  for (const { path } of files) {
    const isText = TEXT.test(path);
    const entry = entryInName(path);
    if (entry === null) continue;
    const known = found.get(entry);
    if (known === undefined || (isText && !known.isText)) found.set(entry, { path, isText });
    else if (known.isText === isText) found.set(entry, { path: null, isText });
  }
  return new Map(Array.from(found, ([entry, { path }]) => [entry, path]));
}

import type { IndexedFile } from '../matter/fileIndex.ts';
import type { MatterRecord } from '../matter/matterFile.ts';
import type { BoundDraft } from '../model/bound.ts';
import { documentKey, entryOf } from '../model/designation.ts';
import { entryInName } from '../sources/fileNames.ts';
import type { Span } from '../text/span.ts';

/** A reference to a document whose file is known without opening any. */
export interface RecordLink {
  readonly span: Span;
  /** Path of the file inside the matter. */
  readonly path: string;
}

/** Where files are known from. */
export interface LinkGround {
  readonly listed: readonly MatterRecord[];
  /** The files of the matter as far as they were listed already. */
  readonly files: readonly IndexedFile[];
}

/**
 * The names of documents in a draft whose file `matter.yaml` gives, or the name of one file tells. Two files for one entry
 * are no answer here.
 */
export function recordLinks(bound: BoundDraft, { listed, files }: LinkGround): readonly RecordLink[] {
  const byKey = new Map<string, string>();
  for (const { document, as, file } of listed) {
    if (file !== null) for (const name of [document, ...as]) byKey.set(documentKey(name), file);
  }
  const byEntry = new Map<string, string | null>();
  for (const { path, readable } of files) {
    const entry = readable ? entryInName(path) : null;
    if (entry !== null) byEntry.set(entry, byEntry.has(entry) ? null : path);
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

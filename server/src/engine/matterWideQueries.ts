import { renameInMatterFile } from '../features/matterFile/renameInMatterFile.ts';
import { findMatterReferences } from '../features/matterReferences.ts';
import type { ReferenceQuery } from '../features/references.ts';
import { NOTHING_TO_RENAME, nameAt, type RenamableName, renameDesignation } from '../features/rename.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { Matters } from '../matters.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { type Analyses, type Analysis, bind } from './analyses.ts';
import type { DraftDocument } from './draftDocument.ts';
import type { MatterDrafts } from './matterDrafts.ts';

/** Places in one file of a matter; `text` is what they are places of. */
export interface FilePlaces {
  readonly uri: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Edits of one file of a matter; `text` is what they were made for. */
export interface FileEdits {
  readonly uri: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** A renaming over the files of a matter, or why there is none. */
export type MatterRenaming =
  | { readonly kind: 'renamed'; readonly files: readonly FileEdits[] }
  | { readonly kind: 'refused'; readonly message: string };

/** What is asked of all drafts of a matter together; of a loose draft, of it alone. */
export interface MatterWideQueries {
  /** Citations of what the cursor stands on, in the draft itself first. */
  matterReferences(
    document: DraftDocument,
    query: ReferenceQuery,
    signal?: AbortSignal,
  ): Promise<readonly FilePlaces[]>;
  /** The name under the cursor that can be renamed, or null. */
  nameAt(document: DraftDocument, offset: number, signal?: AbortSignal): Promise<RenamableName | null>;
  rename(
    document: DraftDocument,
    change: { readonly offset: number; readonly newName: string },
    signal?: AbortSignal,
  ): Promise<MatterRenaming>;
}

export interface MatterWideParts {
  readonly matters: Matters;
  readonly drafts: MatterDrafts;
  readonly analyses: Analyses;
}

interface ReadDraft {
  readonly document: DraftDocument;
  readonly analysis: Analysis;
}

export function createMatterWideQueries({ matters, drafts, analyses }: MatterWideParts): MatterWideQueries {
  /** The draft itself, then the others of its matter. */
  const readAll = async (document: DraftDocument, signal?: AbortSignal) => {
    const { rootUri } = document;
    const list = rootUri === null ? { drafts: [], incomplete: null } : await drafts.all(rootUri, signal);
    const own = canonicalUri(document.uri);
    const others = list.drafts.filter(({ uri }) => canonicalUri(uri) !== own);
    const read: ReadDraft[] = [];
    for (const draft of [document, ...others]) {
      const analysis = await analyses.of(draft, signal);
      if (analysis !== null) read.push({ document: draft, analysis });
      else if (draft === document) return { read: [], incomplete: null };
    }
    return { read, incomplete: list.incomplete };
  };

  const isSource = async ({ rootUri, uri }: DraftDocument): Promise<boolean> => {
    if (rootUri === null) return false;
    const matter = await matters.get(rootUri);
    return matter.isSourcePath(matter.pathOf(uri) ?? '');
  };

  const queries: MatterWideQueries = {
    async matterReferences(document, query, signal) {
      const { read } = await readAll(document, signal);
      const found = findMatterReferences(
        read.map(({ analysis }) => analysis.bound),
        query,
      );
      return read.flatMap(({ document: { uri, text } }, index) => {
        const spans = found[index] ?? [];
        return spans.length === 0 ? [] : [{ uri, text, spans }];
      });
    },

    async nameAt(document, offset, signal) {
      if (await isSource(document)) return null;
      const analysis = await analyses.of(document, signal);
      return analysis && nameAt(analysis.bound, offset);
    },

    async rename(document, { offset, newName }, signal) {
      if ((await queries.nameAt(document, offset, signal)) === null)
        return { kind: 'refused', message: NOTHING_TO_RENAME };
      const { read, incomplete } = await readAll(document, signal);
      if (incomplete !== null) {
        const message = `Not all drafts of this matter can be searched for the name: ${incomplete}. Nothing was renamed.`;
        return { kind: 'refused', message };
      }
      const matter = document.rootUri === null ? null : await matters.get(document.rootUri);
      const renaming = renameDesignation({
        listed: matter?.file.record ?? [],
        drafts: read.map(({ analysis }) => analysis.bound),
        offset,
        newName,
        reread: (text, before) => {
          signal?.throwIfAborted();
          return bind({ text, language: before.draft.language, matter }, before);
        },
      });
      if (renaming.kind === 'refused') return renaming;
      const files = read.map(({ document: { uri, text } }, index) => ({
        uri,
        text,
        edits: renaming.edits[index] ?? [],
      }));
      const listed = matter === null ? [] : renameInMatterFile(matter.fileText, renaming);
      if (matter !== null) files.push({ uri: matter.fileUri, text: matter.fileText, edits: [...listed] });
      return { kind: 'renamed', files: files.filter(({ edits }) => edits.length > 0) };
    },
  };
  return queries;
}

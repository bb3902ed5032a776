import { isReport } from '../features/reportMarkdown.ts';
import { draftLanguageOf, isDraftName } from '../matter/draftFiles.ts';
import type { IndexedFile } from '../matter/fileIndex.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { Workspace } from '../matter/workspace.ts';
import { MATTER_FILE_NAME, type Matters } from '../matters.ts';
import { FACE_LENGTH, readFace } from '../sources/face.ts';
import { citationsInName, entryInName, isFiledByName } from '../sources/fileNames.ts';
import { DRAFT_LIMIT, type DraftDocument } from './draftDocument.ts';

/** A matter with more drafts than this is known in part. */
export const MOST_DRAFTS = 200;

/** Drafts that are read side by side: on a remote machine each is a journey. */
const SIDE_BY_SIDE = 8;

/** A letter takes no more than three bytes. */
const DRAFT_BYTES = 3 * DRAFT_LIMIT;

/** The drafts of a matter at one moment. */
export interface DraftList {
  readonly drafts: readonly DraftDocument[];
  /** Why not every draft of the matter is among them, in words for its writer; null when all are. */
  readonly incomplete: string | null;
}

/** Finds the drafts of a matter: those that are open, and those on disk. */
export interface MatterDrafts {
  /** Only those that are open now. */
  open(rootUri: string): Promise<readonly DraftDocument[]>;
  /** All of them. Walks the folder when it was not walked yet, and reads the drafts. */
  all(rootUri: string, signal?: AbortSignal): Promise<DraftList>;
}

export interface MatterDraftsOptions {
  readonly workspace: Workspace;
  readonly matters: Matters;
  /** The drafts of a matter that the host has open. */
  readonly openDrafts: (rootUri: string) => Promise<readonly DraftDocument[]>;
}

export function createMatterDrafts({ workspace, matters, openDrafts }: MatterDraftsOptions): MatterDrafts {
  const open = async (rootUri: string): Promise<readonly DraftDocument[]> => {
    const { isSourcePath, pathOf } = await matters.get(rootUri);
    return (await openDrafts(rootUri)).filter(({ uri }) => !isSourcePath(pathOf(uri) ?? ''));
  };

  const read = async ({ uri, path }: IndexedFile, rootUri: string): Promise<DraftDocument | null> => {
    const found = await workspace.read(uri, DRAFT_BYTES);
    if (found.kind !== 'text' || found.text.length > DRAFT_LIMIT) return null;
    if (isReport(found.text) || isPaper(found.text)) return null;
    const language = draftLanguageOf(path);
    return { uri, version: 0, language, text: found.text, rootUri, levels: new Map() };
  };

  return {
    open,
    async all(rootUri, signal) {
      const opened = await open(rootUri);
      const isOpen = new Set(opened.map(({ uri }) => canonicalUri(uri)));
      const { library, isSourcePath } = await matters.get(rootUri);
      const all = await library.files();
      const isOfOther = ofOtherMatter(all);
      const files = all.filter(
        ({ uri, path, size }) =>
          isDraftName(path) &&
          !isSourcePath(path) &&
          !isOfOther(path) &&
          !isNamedAsPaper(path) &&
          size <= DRAFT_BYTES &&
          !isOpen.has(uri),
      );
      const drafts = [...opened];
      for (let at = 0; at < Math.min(files.length, MOST_DRAFTS); at += SIDE_BY_SIDE) {
        signal?.throwIfAborted();
        const some = files.slice(at, Math.min(at + SIDE_BY_SIDE, MOST_DRAFTS));
        const found = await Promise.all(some.map((file) => read(file, rootUri)));
        drafts.push(...found.filter((draft) => draft !== null));
      }
      if (files.length > MOST_DRAFTS) return { drafts, incomplete: `it has more than ${MOST_DRAFTS} drafts` };
      const incomplete = library.limitMet === 'files' ? 'it has more files or deeper folders than are searched' : null;
      return { drafts, incomplete };
    },
  };
}

/** A folder below with a `matter.yaml` of its own is another matter. */
function ofOtherMatter(files: readonly IndexedFile[]): (path: string) => boolean {
  const folders = files.flatMap(({ path }) =>
    path.endsWith(`/${MATTER_FILE_NAME}`) ? [path.slice(0, -MATTER_FILE_NAME.length)] : [],
  );
  return (path) => folders.some((folder) => path.startsWith(folder));
}

/**
 * What was filed, or published, is no draft, wherever it lies: it has its docket entry or its citation in its name … A number
 * alone numbers drafts, too (`01 Opening Brief.md`), but for text that was taken from a filing (`118-1.txt`).
 */
function isNamedAsPaper(path: string): boolean {
  if (isFiledByName(path) || citationsInName(path).length > 0) return true;
  return /\.txt$/i.test(path) && entryInName(path) !== null;
}

/** … or the court's stamp or its own citation on its face. */
function isPaper(text: string): boolean {
  const { stamps, citations } = readFace(text.slice(0, FACE_LENGTH));
  return stamps.length > 0 || citations.length > 0;
}

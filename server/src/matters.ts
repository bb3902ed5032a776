import { EMPTY_MATTER, type MatterFile, type MatterProblem } from './matter/matterFile.ts';
import { createNearestMatter, MATTER_FILE_NAME } from './matter/nearestMatter.ts';
import { MATTER_FILE_LIMIT, parseMatterFile } from './matter/parseMatterFile.ts';
import { canonicalUri, matterPath, matterUri } from './matter/paths.ts';
import { sourceFileTest } from './matter/sourceFiles.ts';
import type { FileRead, Workspace } from './matter/workspace.ts';
import { createSourceLibrary } from './sources/library.ts';
import type { SourceLibrary } from './sources/located.ts';
import type { ReadingProgress } from './sources/readingProgress.ts';
import type { TextCache } from './sources/textCache.ts';

export { MATTER_FILE_NAME };

/** Matters known at once; no editor window has more folders open, and a forgotten one is read again when asked for. */
export const MATTERS_LIMIT = 32;

/** One folder with what its `matter.yaml` says and the sources it holds. */
export interface Matter {
  readonly rootUri: string;
  /** Where its `matter.yaml` is, or would be. */
  readonly fileUri: string;
  /** Text of `matter.yaml`; empty when there is none. */
  readonly fileText: string;
  readonly file: MatterFile;
  readonly problems: readonly MatterProblem[];
  /** Walks the folder when first asked to locate something. */
  readonly library: SourceLibrary;
  /** The path of a file inside the matter; null when it lies outside. */
  pathOf(uri: string): string | null;
  /** Whether a path inside the matter is one of its sources, not a draft. */
  isSourcePath(path: string): boolean;
}

/** The matters an engine knows. */
export interface Matters {
  /** Reads `matter.yaml` when first asked for the folder, and nothing else of it. */
  get(rootUri: string): Promise<Matter>;
  /** The nearest folder above a file that has a `matter.yaml`, up to the open folder; that one when none has. */
  rootOf(folderUri: string, uri: string): Promise<string>;
  invalidate(uri?: string): void;
  /** Forgets a file, or a folder with all in it, that is gone. */
  remove(uri: string): void;
  /** Keeps what was learnt of sources for the next start. */
  flush(): Promise<void>;
}

/** What the matters of an engine share. */
export interface MattersOptions {
  readonly workspace: Workspace;
  /** The rules and groups of rules there are, by which a misspelt one in `matter.yaml` is told. */
  readonly ruleIds: readonly string[];
  readonly textCache: TextCache | null;
  /** Hears of long readings of sources. */
  readonly progress?: ReadingProgress | undefined;
  /** Hears when the sources of a matter were found to be others than at the last start. */
  readonly sourcesChanged?: (() => void) | undefined;
}

export function createMatters(options: MattersOptions): Matters {
  const known = new Map<string, Promise<Matter>>();
  const nearest = createNearestMatter(options.workspace);
  return {
    rootOf: (folderUri, uri) => nearest.rootOf(folderUri, uri),
    get: (rootUri) => {
      const key = canonicalUri(rootUri);
      const found = known.get(key);
      if (found) return found;
      const loading = loadMatter({ ...options, rootUri });
      // A folder that could not be read now may be there at the next question.
      loading.catch(() => known.delete(key));
      known.set(key, loading);
      const [oldest] = known.keys();
      if (known.size > MATTERS_LIMIT && oldest !== undefined) known.delete(oldest);
      return loading;
    },
    invalidate: (uri) => {
      nearest.invalidate(uri);
      if (uri === undefined) {
        known.clear();
        return;
      }
      for (const [rootUri, loading] of known) {
        const path = matterPath(rootUri, uri);
        if (path === MATTER_FILE_NAME) known.delete(rootUri);
        else if (path !== null) void loading.then(({ library }) => library.invalidate(uri)).catch(() => {});
      }
    },
    remove: (uri) => {
      nearest.invalidate(uri);
      for (const [rootUri, loading] of known) {
        const path = matterPath(rootUri, uri);
        const isWithIt = canonicalUri(uri) === rootUri || matterPath(uri, rootUri) !== null;
        if (isWithIt || path === MATTER_FILE_NAME) known.delete(rootUri);
        else if (path !== null) void loading.then(({ library }) => library.remove(uri)).catch(() => {});
      }
    },
    flush: async () => {
      for (const loading of known.values()) await (await loading.catch(() => null))?.library.flush();
    },
  };
}

interface MatterLoad extends MattersOptions {
  readonly rootUri: string;
}

async function loadMatter({
  workspace,
  rootUri,
  ruleIds,
  textCache,
  progress,
  sourcesChanged,
}: MatterLoad): Promise<Matter> {
  const fileUri = matterUri(rootUri, MATTER_FILE_NAME);
  if (fileUri === null) throw new Error(`No place for ${MATTER_FILE_NAME} in ${rootUri}.`);
  const read = await workspace.read(fileUri, MATTER_FILE_LIMIT);
  const fileText = read.kind === 'text' ? read.text : '';
  const { matter: file, problems } =
    read.kind === 'text'
      ? parseMatterFile(read.text, ruleIds)
      : { matter: EMPTY_MATTER, problems: unreadProblems(read) };
  const library = createSourceLibrary({
    workspace,
    rootUri,
    matter: file,
    textCache,
    progress,
    changed: sourcesChanged,
  });
  const pathOf = (uri: string): string | null => matterPath(rootUri, uri);
  return { rootUri, fileUri, fileText, file, problems, library, pathOf, isSourcePath: sourceFileTest(file) };
}

function unreadProblems(read: Exclude<FileRead, { kind: 'text' }>): readonly MatterProblem[] {
  const reason = {
    missing: () => null,
    binary: () => 'it is not a text file',
    'too-large': () => 'it is longer than 1 MB',
    unreadable: () => (read.kind === 'unreadable' ? read.reason : null),
  }[read.kind]();
  if (reason === null) return [];
  return [
    { span: { start: 0, end: 0 }, message: `${MATTER_FILE_NAME} was not read: ${reason}. Nothing in it is used.` },
  ];
}

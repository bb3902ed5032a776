import { URI } from 'vscode-uri';
import { createEngine, type Engine } from '../engine.ts';
import type { SearchLimit } from '../sources/limits.ts';
import { textCache } from './diskTextCache.ts';
import { diskWorkspace } from './diskWorkspace.ts';
import { type ReadDraft, readDrafts, readInput } from './drafts.ts';
import { fileUri, findDrafts, shownPath } from './inputs.ts';
import { createMatterRoots } from './matterRoot.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes of every command. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;

/** What is said of a folder whose files were searched in part. */
const IN_PART: Readonly<Record<SearchLimit, string>> = {
  files: 'has more files or deeper folders than are searched; some sources may be missing',
  faces: 'has more files than are opened to find sources by their first lines; some may be missing',
  size: 'has files too large to be opened; sources known by their first lines alone may be missing',
  stopped: 'was not read to its end; some sources may be missing',
};

/** Which drafts a command is about. */
export interface DraftSelection {
  readonly paths: readonly string[];
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
}

/** One run of a command over some drafts, with the engine that answers for them. */
export interface Run {
  readonly engine: Engine;
  /** The drafts that can be read, one after the other; the others are reported as problems. */
  drafts(): AsyncGenerator<ReadDraft>;
  /** Reports a file that could not be dealt with; the run goes on and ends with exit code 2. */
  problem(line: string): void;
  readonly hadProblems: boolean;
}

export function createRun(terminal: Terminal, { paths, stdin, stdinFilename }: DraftSelection): Run {
  const roots = createMatterRoots();
  const engine = createEngine({
    workspace: diskWorkspace(() => roots.found.map(fileUri)),
    textCache: textCache(null),
  });
  let problems = 0;
  const problem = (line: string): void => {
    problems += 1;
    terminal.problem(line);
  };

  async function* selected(): AsyncGenerator<ReadDraft> {
    if (stdin) {
      const draft = await readInput({ ...terminal, problem }, { filename: stdinFilename, roots });
      if (draft !== null) yield draft;
      return;
    }
    const found = await findDrafts(paths, { cwd: terminal.cwd, engine, roots, problem });
    yield* readDrafts(found, { ...terminal, problem });
  }

  const reportSearch = async (rootUri: string): Promise<void> => {
    const { limitMet } = (await engine.matter(rootUri)).library;
    // Nothing failed, so the exit code stays.
    if (limitMet) terminal.problem(`${shownPath(terminal.cwd, URI.parse(rootUri).fsPath)}: ${IN_PART[limitMet]}`);
  };

  return {
    engine,
    problem,
    get hadProblems() {
      return problems > 0;
    },
    async *drafts() {
      const rootUris = new Set<string>();
      try {
        for await (const draft of selected()) {
          if (draft.document.rootUri !== null) rootUris.add(draft.document.rootUri);
          yield draft;
        }
      } finally {
        for (const rootUri of rootUris) await reportSearch(rootUri);
        await engine.flush();
      }
    },
  };
}

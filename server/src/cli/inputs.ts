import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { URI } from 'vscode-uri';
import type { Engine } from '../engine.ts';
import { isDraftName } from '../matter/draftFiles.ts';
import { diskWorkspace } from './diskWorkspace.ts';
import type { MatterRoots } from './matterRoot.ts';

/** A folder with more drafts or deeper folders is checked in part, with a word about it. */
const FOLDER_LIMITS = { files: 20_000, depth: 16 } as const;

/** A draft to read. `given` is how its path is shown. */
export interface DraftPath {
  readonly path: string;
  readonly given: string;
  readonly rootUri: string;
}

/** What looking for drafts needs. */
export interface InputContext {
  readonly cwd: string;
  readonly engine: Engine;
  readonly roots: MatterRoots;
  problem(line: string): void;
}

/**
 * The drafts that paths name: files as they are; folders searched for `*.md`, `*.txt` and `*.tex`, the sources of a matter
 * left out; globs. Each draft once, in the order given. What names nothing is reported as a problem.
 */
export async function findDrafts(paths: readonly string[], context: InputContext): Promise<readonly DraftPath[]> {
  const drafts = new Map<string, DraftPath>();
  const add = async (file: string, folder: string | null): Promise<void> => {
    if (drafts.has(file)) return;
    const root = await context.roots.of(file, folder);
    drafts.set(file, { path: file, given: shownPath(context.cwd, file), rootUri: fileUri(root) });
  };
  for (const given of paths) {
    const absolute = path.resolve(context.cwd, given);
    const found = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
    if (!(found instanceof Error)) {
      if (!found.isDirectory()) await add(absolute, null);
      else await addFolder({ folder: absolute, given }, context, add);
    } else if (found.code !== 'ENOENT' && found.code !== 'ENOTDIR') {
      context.problem(`${given}: cannot be read (${found.message})`);
    } else if (isDynamicPattern(given)) {
      const files = await glob(given, {
        cwd: context.cwd,
        absolute: true,
        followSymbolicLinks: false,
        expandDirectories: false,
      });
      if (files.length === 0) context.problem(`${given}: no file matches`);
      for (const file of files.sort()) await add(path.normalize(file), null);
    } else {
      context.problem(`${given}: no such file or folder`);
    }
  }
  return [...drafts.values()];
}

async function addFolder(
  { folder, given }: { readonly folder: string; readonly given: string },
  { engine, roots, problem }: InputContext,
  add: (file: string, folder: string) => Promise<void>,
): Promise<void> {
  const { files, truncated } = await diskWorkspace(() => [fileUri(folder)]).walk(fileUri(folder), FOLDER_LIMITS);
  if (truncated) problem(`${given}: has too many files or folders; only a part was searched for drafts`);
  let drafts = 0;
  for (const { uri } of files) {
    const file = URI.parse(uri).fsPath;
    if (!isDraftName(file)) continue;
    if (await engine.isSource(fileUri(await roots.of(file, folder)), uri)) continue;
    drafts += 1;
    await add(file, folder);
  }
  if (drafts === 0) problem(`${given}: no drafts (*.md, *.txt, *.tex) in this folder`);
}

/** True for a folder, also behind a link. */
export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Relative to the working folder where it lies inside, with `/`. */
export function shownPath(cwd: string, file: string): string {
  const relative = path.relative(cwd, file);
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (inside ? relative : file).split(path.sep).join('/');
}

export function fileUri(file: string): string {
  return URI.file(file).toString();
}

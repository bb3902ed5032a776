import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { createEngine } from '../engine.ts';
import { decodeText } from '../matter/decodeText.ts';
import { MATTER_FILE_LIMIT } from '../matter/parseMatterFile.ts';
import { MATTER_FILE_NAME } from '../matters.ts';
import { diskWorkspace } from './diskWorkspace.ts';
import { fileUri, isFolder, shownPath } from './inputs.ts';
import { readBytes } from './readFile.ts';
import { EXIT } from './run.ts';
import type { Terminal } from './terminal.ts';
import { writeDraft } from './writeDraft.ts';

/** Options of `pincite init`. */
export interface InitOptions {
  readonly folder: string;
  /** Replace a `matter.yaml` that is there. */
  readonly force: boolean;
  /** Print it, write nothing. */
  readonly dryRun: boolean;
}

/** Writes a first `matter.yaml` for a folder. Returns the exit code. */
export async function init({ folder, force, dryRun }: InitOptions, terminal: Terminal): Promise<number> {
  const refuse = (reason: string): number => {
    terminal.problem(reason);
    return EXIT.couldNotRun;
  };
  const root = path.resolve(terminal.cwd, folder);
  if (!(await isFolder(root))) return refuse(`${folder}: no such folder`);
  const rootUri = fileUri(root);
  const engine = createEngine({ workspace: diskWorkspace(() => [rootUri]) });
  const { text, drafts, fileUri: place } = await engine.firstMatterFile(rootUri);
  if (drafts.length === 0) {
    return refuse(`${folder}: no draft (*.md, *.txt, *.tex) with a citation in this folder; nothing was written`);
  }
  if (dryRun) {
    terminal.out(text);
    return EXIT.clean;
  }
  const file = URI.parse(place).fsPath;
  const refusal = await write(file, { text, force });
  const shown = shownPath(terminal.cwd, file);
  if (refusal !== null) return refuse(`${shown}: was not written: ${refusal}`);
  terminal.out(`${shown} was written. Look it over: what could not be told for sure stands behind a "#".\n`);
  return EXIT.clean;
}

/** Returns null when done, else why nothing was written. */
async function write(
  file: string,
  { text, force }: { readonly text: string; readonly force: boolean },
): Promise<string | null> {
  const old = await readBytes(file, { maxBytes: MATTER_FILE_LIMIT, followLink: true });
  if (old.kind === 'missing') return create(file, text);
  if (!force)
    return `there is a ${MATTER_FILE_NAME} already; --force replaces it, --dry-run prints what would be written`;
  if (old.kind !== 'bytes') return old.kind === 'unreadable' ? old.reason : 'the file that is there is too large';
  const read = decodeText(old.bytes, '');
  if (read.kind !== 'text') return 'the file that is there is not a text file';
  const edits = [{ span: { start: 0, end: read.text.length }, newText: text }];
  return writeDraft({ path: file, bytes: old.bytes, text: read.text, edits });
}

async function create(file: string, text: string): Promise<string | null> {
  try {
    // Another program may have made one meanwhile, or a link may lead nowhere: neither is written over.
    await writeFile(file, text, { flag: 'wx' });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

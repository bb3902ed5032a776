import path from 'node:path';
import { DRAFT_LIMIT, type DraftDocument, TOO_LONG } from '../engine.ts';
import { decodeText } from '../matter/decodeText.ts';
import { draftLanguageOf } from '../matter/draftFiles.ts';
import type { Level } from '../text/level.ts';
import { type DraftPath, fileUri, shownPath } from './inputs.ts';
import type { MatterRoots } from './matterRoot.ts';
import { readBytes } from './readFile.ts';
import type { Terminal } from './terminal.ts';

/** No letter takes more than three bytes a code unit: a longer file is a longer draft than is read. */
const DRAFT_BYTES = 3 * DRAFT_LIMIT;

/** A draft read from disk or standard input. */
export interface ReadDraft {
  /** How its path is shown. */
  readonly given: string;
  readonly document: DraftDocument;
  /** Where it stands on disk and what stood there; null for standard input. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array } | null;
}

/** Reads the drafts one after the other; one that cannot be read is reported and left out. */
export async function* readDrafts(paths: readonly DraftPath[], terminal: Terminal): AsyncGenerator<ReadDraft> {
  for (const { path: file, given, rootUri } of paths) {
    const read = await readBytes(file, { maxBytes: DRAFT_BYTES, followLink: true });
    if (read.kind === 'missing') terminal.problem(`${given}: no such file`);
    else if (read.kind === 'unreadable') terminal.problem(`${given}: cannot be read (${read.reason})`);
    else if (read.kind === 'too-large') terminal.problem(tooLong(given));
    else {
      const text = textOf(read.bytes);
      if (text === null) terminal.problem(`${given}: is not a text file`);
      else yield { given, document: draftDocument(text, { file, rootUri }), file: { path: file, bytes: read.bytes } };
    }
  }
}

/** Reads the draft on standard input. `filename` tells its language and its matter; without one it is a loose Markdown draft. */
export async function readInput(
  terminal: Terminal,
  { filename, roots }: { readonly filename: string | undefined; readonly roots: MatterRoots },
): Promise<ReadDraft | null> {
  const given = filename ?? '<stdin>';
  const bytes = await terminal.input(DRAFT_BYTES);
  if (bytes === null) {
    terminal.problem(tooLong(given));
    return null;
  }
  const text = textOf(bytes);
  if (text === null) {
    terminal.problem(`${given}: is not text`);
    return null;
  }
  const file = path.resolve(terminal.cwd, filename ?? 'stdin.md');
  const rootUri = filename === undefined ? null : fileUri(await roots.of(file, null));
  const shown = filename === undefined ? given : shownPath(terminal.cwd, file);
  return { given: shown, document: draftDocument(text, { file, rootUri }), file: null };
}

function draftDocument(
  text: string,
  { file, rootUri }: { readonly file: string; readonly rootUri: string | null },
): DraftDocument {
  return { uri: fileUri(file), version: 0, language: draftLanguageOf(file), text, rootUri, levels: NO_SETTINGS };
}

/** The command line has no settings of its own: `matter.yaml` says what there is to say. */
const NO_SETTINGS: ReadonlyMap<string, Level> = new Map();

function textOf(bytes: Uint8Array): string | null {
  const read = decodeText(bytes, '');
  return read.kind === 'text' ? read.text : null;
}

function tooLong(given: string): string {
  return `${given}: This draft was not checked: ${TOO_LONG}`;
}

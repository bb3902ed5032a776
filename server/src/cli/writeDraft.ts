import { randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import { readBytes } from './readFile.ts';

/** A file to change: `bytes` is what was read of it, `text` what that says. */
export interface DraftToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

const BOM = [0xef, 0xbb, 0xbf];

/**
 * Writes a draft with edits applied: all or nothing (a new file takes the old one's place), its BOM, line ends and
 * mode kept. Returns null when done, else why nothing was written.
 */
export async function writeDraft(draft: DraftToWrite): Promise<string | null> {
  const hasBom = BOM.every((byte, index) => draft.bytes[index] === byte);
  // A byte that is no letter was read as a replacement mark; writing would put the mark into the file for good.
  if (!isUtf8(draft.bytes)) return 'it is not valid UTF-8, and writing it would lose the letters that are not';
  const text = Buffer.from(applyEdits(draft.text, draft.edits), 'utf8');
  const content = hasBom ? Buffer.concat([Buffer.from(BOM), text]) : text;
  try {
    // A link stays a link: the file it leads to is the one that is replaced.
    const target = await realpath(draft.path);
    return await replace(target, content, draft.bytes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function replace(target: string, content: Uint8Array, expected: Uint8Array): Promise<string | null> {
  const { mode } = await stat(target);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', mode & 0o777);
  try {
    try {
      await handle.writeFile(content);
      // The mode given to open is cut by the process's mask.
      await handle.chmod(mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const now = await readBytes(target, { maxBytes: expected.length, followLink: false });
    if (now.kind !== 'bytes' || Buffer.compare(now.bytes, expected) !== 0) {
      await unlink(temporary);
      return 'it changed while it was being checked';
    }
    await rename(temporary, target);
    return null;
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

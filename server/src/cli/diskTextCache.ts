import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { TextCache } from '../sources/textCache.ts';
import { EDITION } from './version.ts';

/** Bytes kept in one folder; what was kept first goes first. */
export const DISK_CACHE_LIMIT = 300_000_000;
/** After a clearing so much of the limit is in use, so that not every new entry clears again. */
const CLEARED_TO = 0.8;
/** Names of entries; anything else in the folder is not ours. */
const KEY = /^[a-z]\d{1,3}-[0-9a-f]{64}$/;

/** Names of entries that are being written; what a program left so old was ended before it was whole. */
const ASIDE = /^[a-z]\d{1,3}-[0-9a-f]{64}\..+\.tmp$/;
const ABANDONED_MS = 3_600_000;

export interface DiskTextCacheOptions {
  readonly folder: string;
  /** The edition of the program, see {@link TextCache}; null unless told. */
  readonly edition?: string | null;
  /** In bytes; {@link DISK_CACHE_LIMIT} unless told. */
  readonly limit?: number;
}

/** Keeps texts in a folder, which is made when the first is kept. A folder that cannot be written keeps nothing. */
export function diskTextCache({ folder, edition = null, limit = DISK_CACHE_LIMIT }: DiskTextCacheOptions): TextCache {
  /** Bytes in use; null until the folder has been looked at. */
  let used: number | null = null;
  let writing: Promise<void> = Promise.resolve();

  const place = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`No key of the cache: ${key}`);
    return path.join(folder, key);
  };

  const write = async (key: string, value: string): Promise<void> => {
    const size = Buffer.byteLength(value);
    if (size > limit) return;
    await mkdir(folder, { recursive: true });
    if (used === null) {
      await removeAbandoned(folder);
      used = (await entriesOf(folder)).reduce((sum, entry) => sum + entry.size, 0);
    }
    // Written aside and put in place whole: another window may read it at the same time.
    const aside = path.join(folder, `${key}.${process.pid}.${randomUUID()}.tmp`);
    await writeFile(aside, value);
    await rename(aside, place(key));
    used += size;
    if (used > limit) used = await clear(folder, limit * CLEARED_TO);
  };

  return {
    edition,
    async get(key) {
      try {
        return await readFile(place(key), 'utf8');
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      // One after the other, so that what is in use is counted right.
      writing = writing.then(() => write(key, value)).catch(() => {});
      return writing;
    },
  };
}

/** The cache in the folder that an editor gives, or in the system's own. */
export function textCache(folder: string | null): TextCache {
  const place = folder === null || !path.isAbsolute(folder) ? userCacheFolder() : folder;
  return diskTextCache({ folder: place, edition: EDITION });
}

/** Where the system keeps what programs can make again. */
export function userCacheFolder(): string {
  const { platform, env } = process;
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(homedir(), 'AppData/Local'), 'pincite');
  if (platform === 'darwin') return path.join(homedir(), 'Library/Caches/pincite');
  const given = env.XDG_CACHE_HOME;
  return path.join(given && path.isAbsolute(given) ? given : path.join(homedir(), '.cache'), 'pincite');
}

interface Entry {
  readonly file: string;
  readonly size: number;
  readonly kept: number;
}

async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const names = (await readdir(folder)).filter((name) => KEY.test(name));
  const entries: Entry[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const stat = await lstat(file).catch(() => null);
    if (stat?.isFile()) entries.push({ file, size: stat.size, kept: stat.mtimeMs });
  }
  return entries;
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((entry) => ASIDE.test(entry))) {
    const file = path.join(folder, name);
    const stat = await lstat(file).catch(() => null);
    if (stat !== null && Date.now() - stat.mtimeMs > ABANDONED_MS) await rm(file, { force: true });
  }
}

/** Removes what was kept first. Returns the bytes left. */
async function clear(folder: string, limit: number): Promise<number> {
  const entries = [...(await entriesOf(folder))].sort((a, b) => b.kept - a.kept);
  let left = 0;
  for (const { file, size } of entries) {
    if (left + size <= limit) left += size;
    else await rm(file, { force: true });
  }
  return left;
}

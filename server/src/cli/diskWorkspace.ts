import { type Dirent, lstatSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI, Utils } from 'vscode-uri';
import { textOf } from '../matter/decodeText.ts';
import { canonicalUri, childUri, matterPath } from '../matter/paths.ts';
import type { BytesRead, FileEntry, Walk, WalkLimits, Workspace } from '../matter/workspace.ts';
import { fileVersion, readBytes } from './readFile.ts';

/** No walk looks at more entries than this, however few of them are files. */
const ENTRY_LIMIT = 200_000;

/**
 * The disk, inside some folders: nothing else is read, and links below them are not followed. The folders themselves
 * may be links, as the user opened them.
 */
export function diskWorkspace(folders: () => readonly string[]): Workspace {
  const readInside = async (uri: string, maxBytes: number, headOnly = false): Promise<BytesRead> => {
    const place = placeOf(folders(), uri);
    if (place === null) return { kind: 'unreadable', reason: 'it lies outside the folders that are open' };
    if (await hasLink(place))
      return { kind: 'unreadable', reason: 'it lies behind a link, and links are not followed' };
    return readBytes(fileURLToPath(uri), { maxBytes, followLink: false, headOnly });
  };
  return {
    read: async (uri, maxBytes) => textOf(await readInside(uri, maxBytes)),
    readBytes: (uri, maxBytes) => readInside(uri, maxBytes),
    readHead: (uri, bytes) => readInside(uri, bytes, true),
    async walk(folderUri, limits): Promise<Walk> {
      const isFolder = folders().some((folder) => canonicalUri(folder) === canonicalUri(folderUri));
      const place = isFolder ? null : placeOf(folders(), folderUri);
      if (!isFolder && (place === null || (await hasLink(place)))) return { files: [], truncated: false };
      return walk(URI.parse(folderUri), limits);
    },
  };
}

/** A file's folder among the open ones, and the names that lead from there to it. */
interface Place {
  readonly folder: URI;
  readonly names: readonly string[];
}

function placeOf(folders: readonly string[], uri: string): Place | null {
  for (const folder of folders) {
    const path = matterPath(folder, uri);
    if (path === null || URI.parse(folder).scheme !== 'file') continue;
    // A backslash separates folders on Windows, whatever the URI says.
    const names = path.split('/');
    return names.some((name) => name.includes('\\') || name.includes('\0'))
      ? null
      : { folder: URI.parse(folder), names };
  }
  return null;
}

async function hasLink({ folder, names }: Place): Promise<boolean> {
  for (let length = 1; length <= names.length; length++) {
    const step = Utils.joinPath(folder, ...names.slice(0, length)).fsPath;
    const stat = await lstat(step).catch(() => null);
    if (stat === null) return false;
    if (stat.isSymbolicLink()) return true;
  }
  return false;
}

async function walk(root: URI, limits: WalkLimits): Promise<Walk> {
  const files: FileEntry[] = [];
  const queue: { readonly folder: URI; readonly depth: number }[] = [{ folder: root, depth: 0 }];
  let truncated = false;
  let entries = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { folder, depth } = next;
    const listed = await list(folder);
    entries += listed.length;
    if (entries > ENTRY_LIMIT) return { files, truncated: true };
    const names = listed.filter((entry) => entry.isFile()).map(({ name }) => name);
    const room = limits.files - files.length;
    files.push(...(await filesNamed(folder, names.slice(0, room))));
    if (names.length > room) return { files, truncated: true };
    for (const entry of listed) {
      if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (depth + 1 > limits.depth) truncated = true;
      else queue.push({ folder: Utils.joinPath(folder, entry.name), depth: depth + 1 });
    }
  }
  return { files, truncated };
}

/** Files whose sizes are asked for together. */
const TOGETHER = 64;
/** A disk that takes longer for so many, in milliseconds, is not waited for while nothing else can be done. */
const AT_ONCE_MS = 8;

/** The files of those names, in their order; what is gone meanwhile is left out. */
async function filesNamed(folder: URI, names: readonly string[]): Promise<readonly FileEntry[]> {
  const folderUri = folder.toString();
  const folderPath = folder.fsPath;
  const files: FileEntry[] = [];
  let isQuick = false;
  for (let at = 0; at < names.length; at += TOGETHER) {
    const some = names.slice(at, at + TOGETHER);
    const since = performance.now();
    // A question that is waited for costs more than a quick disk takes to answer it.
    const stats = isQuick
      ? some.map((name) => statNow(join(folderPath, name)))
      : await Promise.all(some.map((name) => lstat(join(folderPath, name)).catch(() => null)));
    if (isQuick) await new Promise((resolve) => setImmediate(resolve));
    isQuick = performance.now() - since < AT_ONCE_MS;
    for (const [index, stat] of stats.entries()) {
      const uri = childUri(folderUri, some[index]!);
      if (stat?.isFile() && uri !== null) files.push({ uri, size: stat.size, version: fileVersion(stat) });
    }
  }
  return files;
}

/** Null for a file that is gone. */
function statNow(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** What a folder holds, in the order of names; nothing when it cannot be listed. */
async function list(folder: URI): Promise<readonly Dirent[]> {
  const entries = await readdir(folder.fsPath, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

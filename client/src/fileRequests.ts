/**
 * Answers the server's file requests: read one file, list one folder. Knows neither the editor nor the disk, only
 * {@link Files}; the limits, and the refusal of anything outside the workspace folders, are held here.
 */
import { URI, Utils } from 'vscode-uri';
import type {
  ReadFileParams,
  ReadFileResult,
  WalkFolderParams,
  WalkFolderResult,
} from '../../server/src/lsp/protocol.ts';

/** What the editor's file system tells of an entry, links not followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface EntryStat {
  readonly kind: EntryKind;
  /** Size in bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds. */
  readonly mtime: number;
}

/** The editor's file system and its workspace folders. */
export interface Files {
  /** URIs of the folders now open. */
  folders(): readonly string[];
  /** Null when there is nothing at the place. @throws when it cannot be told. */
  stat(uri: string): Promise<EntryStat | null>;
  /** @throws when the file cannot be read. */
  read(uri: string): Promise<Uint8Array>;
  /** Names and kinds of what a folder holds. @throws when it cannot be listed. */
  list(uri: string): Promise<readonly (readonly [name: string, kind: EntryKind])[]>;
}

/** The server has withdrawn its request. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Thrown instead of an answer when the request was withdrawn: an empty answer would be believed. */
export class RequestWithdrawn extends Error {}

type WalkedFile = WalkFolderResult['files'][number];

/** No walk goes beyond these, whatever the server asks for. */
const WALK_CEILING = { files: 20_000, depth: 32, entries: 200_000 } as const;

/** No file is taken into memory for its first bytes when it is longer: the editor reads files whole. */
const LONGEST_READ = 50_000_000;

/** Reads a file of at most `maxBytes` bytes inside the workspace folders, or the first bytes of a longer one. */
export async function readFile(
  files: Files,
  { uri, maxBytes, headOnly = false }: ReadFileParams,
  cancellation: Cancellation,
): Promise<ReadFileResult> {
  const ancestors = foldersAbove(files.folders(), uri);
  if (ancestors === null) return { kind: 'unreadable', reason: 'it lies outside the folders that are open' };
  try {
    for (const folder of ancestors) {
      const stat = await files.stat(folder);
      if (stat?.kind === 'link')
        return { kind: 'unreadable', reason: 'its folder is a link, and links are not followed' };
    }
    const stat = await files.stat(uri);
    throwIfWithdrawn(cancellation);
    if (stat === null) return { kind: 'missing' };
    if (stat.kind === 'link') return { kind: 'unreadable', reason: 'it is a link, and links are not followed' };
    if (stat.kind !== 'file') return { kind: 'unreadable', reason: 'it is not a file' };
    const limit = headOnly ? LONGEST_READ : maxBytes;
    if (stat.size > limit) return { kind: 'too-large', size: stat.size };
    const bytes = await files.read(uri);
    throwIfWithdrawn(cancellation);
    // It may have grown since it was measured.
    if (bytes.byteLength > limit) return { kind: 'too-large', size: bytes.byteLength };
    const wanted = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, maxBytes));
    return { kind: 'bytes', base64: wanted.toString('base64'), version: version(stat) };
  } catch (error) {
    if (error instanceof RequestWithdrawn) throw error;
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Lists the files under a workspace folder, folder by folder, until a limit is met. Hidden folders and
 * `node_modules` are left out, links are not followed, and what cannot be listed is passed over.
 */
export async function walkFolder(
  files: Files,
  { uri, maxFiles, maxDepth }: WalkFolderParams,
  cancellation: Cancellation,
): Promise<WalkFolderResult> {
  const limit = { files: Math.min(maxFiles, WALK_CEILING.files), depth: Math.min(maxDepth, WALK_CEILING.depth) };
  const found: WalkedFile[] = [];
  const isRoot = files.folders().some((folder) => sameFolder(folder, uri));
  if (!isRoot && foldersAbove(files.folders(), uri) === null) return { files: [], truncated: false };

  let truncated = false;
  let entries = 0;
  const queue: { folder: URI; depth: number }[] = [{ folder: URI.parse(uri), depth: 0 }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { folder, depth } = next;
    const listed = await listOrNothing(files, folder.toString());
    throwIfWithdrawn(cancellation);
    entries += listed.length;
    if (entries > WALK_CEILING.entries) return { files: found, truncated: true };
    const ordered = [...listed].sort(byName);
    const room = limit.files - found.length;
    const names = ordered.filter(([, kind]) => kind === 'file').map(([name]) => name);
    found.push(...(await entriesOf(files, folder, names.slice(0, room))));
    throwIfWithdrawn(cancellation);
    if (names.length > room) return { files: found, truncated: true };

    const folders = ordered.filter(([name, kind]) => kind === 'folder' && !skipped(name)).map(([name]) => name);
    if (folders.length > 0 && depth + 1 > limit.depth) truncated = true;
    else queue.push(...folders.map((name) => ({ folder: Utils.joinPath(folder, name), depth: depth + 1 })));
  }
  return { files: found, truncated };
}

function skipped(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}

function version({ mtime, size }: EntryStat): string {
  return `${mtime}-${size}`;
}

function byName(a: readonly [string, EntryKind], b: readonly [string, EntryKind]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

async function listOrNothing(files: Files, uri: string): Promise<readonly (readonly [string, EntryKind])[]> {
  try {
    return await files.list(uri);
  } catch {
    return [];
  }
}

/** Files of one folder, asked for together: on a remote machine each question is a journey. */
async function entriesOf(files: Files, folder: URI, names: readonly string[]): Promise<readonly WalkedFile[]> {
  const measured = names.map(async (name) => {
    const uri = Utils.joinPath(folder, name).toString();
    const stat = await files.stat(uri).catch(() => null);
    return stat?.kind === 'file' ? { uri, size: stat.size, version: version(stat) } : null;
  });
  return (await Promise.all(measured)).filter((file) => file !== null);
}

function throwIfWithdrawn(cancellation: Cancellation): void {
  if (cancellation.isCancellationRequested) throw new RequestWithdrawn('The request was withdrawn.');
}

function sameFolder(a: string, b: string): boolean {
  const [first, second] = [URI.parse(a), URI.parse(b)];
  return sameRoot(first, second) && withSlash(first.path) === withSlash(second.path);
}

function sameRoot(a: URI, b: URI): boolean {
  return a.scheme === b.scheme && a.authority === b.authority;
}

/**
 * The folders between a workspace folder and the place, outermost first, the workspace folder itself left out
 * (it may be a link: the user opened it). Null when the place is in none of them, or its path climbs.
 */
function foldersAbove(roots: readonly string[], uri: string): readonly string[] | null {
  const place = URI.parse(uri);
  // A backslash separates folders on Windows, whatever the URI says.
  if (place.path.split(/[/\\]/).some((segment) => segment === '..' || segment === '.')) return null;
  for (const rootUri of roots) {
    const root = URI.parse(rootUri);
    const prefix = withSlash(root.path);
    if (!sameRoot(root, place) || !place.path.startsWith(prefix)) continue;
    const segments = place.path.slice(prefix.length).split('/').slice(0, -1);
    return segments.map((_, index) => Utils.joinPath(root, ...segments.slice(0, index + 1)).toString());
  }
  return null;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

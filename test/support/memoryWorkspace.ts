import { URI } from 'vscode-uri';
import { textOf } from '../../server/src/matter/decodeText.ts';
import type { BytesRead, FileEntry, Walk, WalkLimits, Workspace } from '../../server/src/matter/workspace.ts';

/** A matter folder in memory, with what was asked of it. */
export interface MemoryWorkspace extends Workspace {
  readonly rootUri: string;
  /** Paths read so far, in order, repeated when read again. */
  readonly reads: readonly string[];
  /** URIs of the folders walked so far. */
  readonly walks: readonly string[];
  /** The URI of a path inside the matter, encoded as an editor does. */
  uri(path: string): string;
  /** Creates or replaces a file; its version changes. */
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
}

interface StoredFile {
  readonly bytes: Uint8Array;
  readonly version: string;
}

/** An in-memory {@link Workspace} that keeps the contract: bytes limit, binary files, BOM, hidden folders, walk limits. */
export function createMemoryWorkspace(
  files: ReadonlyMap<string, string | Uint8Array> | Readonly<Record<string, string | Uint8Array>> = {},
  rootUri = 'file:///matter',
): MemoryWorkspace {
  const stored = new Map<string, StoredFile>();
  const reads: string[] = [];
  const walks: string[] = [];
  let counter = 0;

  const uri = (path: string): string => {
    const root = URI.parse(rootUri);
    return root.with({ path: `${root.path}/${path}` }).toString();
  };
  const write = (path: string, content: string | Uint8Array): void => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    counter += 1;
    stored.set(uri(path), { bytes, version: String(counter) });
  };
  for (const [path, content] of files instanceof Map ? files : Object.entries(files)) write(path, content);

  const readBytes = async (fileUri: string, maxBytes: number): Promise<BytesRead> => {
    reads.push(URI.parse(fileUri).path.slice(URI.parse(rootUri).path.length + 1));
    const file = stored.get(URI.parse(fileUri).toString());
    if (!file) return { kind: 'missing' };
    if (file.bytes.length > maxBytes) return { kind: 'too-large', size: file.bytes.length };
    return { kind: 'bytes', bytes: file.bytes, version: file.version };
  };

  return {
    rootUri,
    reads,
    walks,
    uri,
    write,
    remove: (path) => void stored.delete(uri(path)),

    read: async (fileUri, maxBytes) => textOf(await readBytes(fileUri, maxBytes)),
    readBytes,
    readHead: async (fileUri, bytes) => {
      const read = await readBytes(fileUri, Number.POSITIVE_INFINITY);
      return read.kind === 'bytes' ? { ...read, bytes: read.bytes.subarray(0, bytes) } : read;
    },

    async walk(folderUri: string, limits: WalkLimits): Promise<Walk> {
      walks.push(folderUri);
      const folder = `${URI.parse(folderUri).path.replace(/\/$/, '')}/`;
      const found: FileEntry[] = [];
      let truncated = false;
      for (const [fileUri, file] of stored) {
        const { path } = URI.parse(fileUri);
        if (!path.startsWith(folder)) continue;
        const folders = path.slice(folder.length).split('/').slice(0, -1);
        if (folders.some((name) => name.startsWith('.') || name === 'node_modules')) continue;
        if (folders.length > limits.depth || found.length >= limits.files) {
          truncated = true;
          continue;
        }
        found.push({ uri: fileUri, size: file.bytes.length, version: file.version });
      }
      return { files: found, truncated };
    },
  };
}

import type { EntryKind, EntryStat, Files } from '../../client/src/fileRequests.ts';

/** A tree of an editor's file system in memory: text is a file, null a link, an object a folder. */
export interface Tree {
  readonly [name: string]: string | null | Tree;
}

/** {@link Files} over a tree; `asked` collects every URI that was touched, in order. */
export interface MemoryFiles extends Files {
  readonly asked: string[];
}

/** The tree stands at `rootUri`, which is the only workspace folder. */
export function memoryFiles(rootUri: string, tree: Tree): MemoryFiles {
  const asked: string[] = [];
  const find = (uri: string): string | null | Tree | undefined => {
    asked.push(uri);
    if (uri === rootUri) return tree;
    if (!uri.startsWith(`${rootUri}/`)) return undefined;
    let node: string | null | Tree | undefined = tree;
    for (const segment of uri.slice(rootUri.length + 1).split('/')) {
      if (typeof node !== 'object' || node === null) return undefined;
      node = node[decodeURIComponent(segment)];
    }
    return node;
  };
  return {
    asked,
    folders: () => [rootUri],
    async stat(uri): Promise<EntryStat | null> {
      const node = find(uri);
      if (node === undefined) return null;
      return { kind: kindOf(node), size: typeof node === 'string' ? Buffer.byteLength(node) : 0, mtime: 1 };
    },
    async read(uri) {
      const node = find(uri);
      if (typeof node !== 'string') throw new Error(`no file at ${uri}`);
      return Buffer.from(node);
    },
    async list(uri) {
      const node = find(uri);
      if (typeof node !== 'object' || node === null) throw new Error(`no folder at ${uri}`);
      return Object.entries(node).map(([name, child]) => [name, kindOf(child)] as const);
    },
  };
}

function kindOf(node: string | null | Tree): EntryKind {
  if (node === null) return 'link';
  return typeof node === 'string' ? 'file' : 'folder';
}

import type { Connection } from 'vscode-languageserver';
import { textOf } from '../matter/decodeText.ts';
import type { BytesRead, Walk, Workspace } from '../matter/workspace.ts';
import {
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  WALK_FOLDER,
  type WalkFolderParams,
  type WalkFolderResult,
} from './protocol.ts';

/** A workspace whose files the editor reads: remote, virtual and web folders work as the editor itself does. */
export function clientWorkspace(connection: Connection): Workspace {
  const ask = async (params: ReadFileParams): Promise<BytesRead> => {
    try {
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
      if (result.kind !== 'bytes') return result;
      return { kind: 'bytes', bytes: bytesOf(result.base64), version: result.version };
    } catch (error) {
      return { kind: 'unreadable', reason: `the editor could not read it (${messageOf(error)})` };
    }
  };
  return {
    read: async (uri, maxBytes) => textOf(await ask({ uri, maxBytes })),
    readBytes: (uri, maxBytes) => ask({ uri, maxBytes }),
    readHead: (uri, bytes) => ask({ uri, maxBytes: bytes, headOnly: true }),
    async walk(folderUri, { files, depth }): Promise<Walk> {
      const params: WalkFolderParams = { uri: folderUri, maxFiles: files, maxDepth: depth };
      return connection.sendRequest<WalkFolderResult>(WALK_FOLDER, params);
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

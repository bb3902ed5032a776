import type { Connection } from 'vscode-languageserver';
import { decodeText } from '../matter/decodeText.ts';
import type { FileRead, Walk, Workspace } from '../matter/workspace.ts';
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
  return {
    async read(uri, maxBytes): Promise<FileRead> {
      try {
        const params: ReadFileParams = { uri, maxBytes };
        const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
        return result.kind === 'bytes' ? decodeText(bytesOf(result.base64), result.version) : result;
      } catch (error) {
        return { kind: 'unreadable', reason: `the editor could not read it (${messageOf(error)})` };
      }
    },
    async walk(folderUri, { files, depth }): Promise<Walk> {
      const params: WalkFolderParams = { uri: folderUri, maxFiles: files, maxDepth: depth };
      return connection.sendRequest<WalkFolderResult>(WALK_FOLDER, params);
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

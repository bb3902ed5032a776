/**
 * The few messages that Pincite's client and server exchange beyond the Language Server Protocol. Both sides import
 * this file; it imports nothing.
 */

/** Sent by the client in `initializationOptions`: it answers file requests (the server then never reads the disk). */
export interface InitializationOptions {
  readonly fileRequests?: boolean;
  /** Folder of the disk where the server may keep what it made of files; nothing is written elsewhere. */
  readonly cacheFolder?: string;
}

/** Server to client: read a file. The client answers with `vscode.workspace.fs`. */
export const READ_FILE = 'pincite/readFile';
export interface ReadFileParams {
  readonly uri: string;
  readonly maxBytes: number;
}
export type ReadFileResult =
  | { readonly kind: 'bytes'; readonly base64: string; readonly version: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Server to client: list the files of a folder, within limits applied during the walk. */
export const WALK_FOLDER = 'pincite/walkFolder';
export interface WalkFolderParams {
  readonly uri: string;
  readonly maxFiles: number;
  readonly maxDepth: number;
}
export interface WalkFolderResult {
  readonly files: readonly { readonly uri: string; readonly size: number; readonly version: string }[];
  readonly truncated: boolean;
}

/**
 * Commands the server asks the client to run (`command` of a code action); arguments as named.
 * The server itself never writes a file.
 */
export const IGNORE_IN_MATTER = 'pincite.ignoreInMatter';
export interface IgnoreInMatterArguments {
  readonly draftUri: string;
  readonly rule: string;
  /** The words the finding stands on. */
  readonly text: string;
}

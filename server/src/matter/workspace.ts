/** A file as a walk finds it. `version` changes whenever the content may have changed (mtime and size, or a counter). */
export interface FileEntry {
  readonly uri: string;
  readonly size: number;
  readonly version: string;
}

/** What reading a file gave. A refusal says why, in words fit for a message; reading never throws. */
export type FileRead =
  | { readonly kind: 'text'; readonly text: string; readonly version: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The bytes of a file, or why there are none. `version` is that of {@link FileEntry}. */
export type BytesRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly version: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Hard limits of one walk; a walk that meets one stops and says so. */
export interface WalkLimits {
  readonly files: number;
  readonly depth: number;
}

/** Result of a walk. `truncated` is true when a limit ended it early. */
export interface Walk {
  readonly files: readonly FileEntry[];
  readonly truncated: boolean;
}

/**
 * The only way to files. The editor answers with its own file system (remote and virtual folders work), the command
 * line with the disk. An open buffer beats the disk. URIs are strings; paths inside a matter use `/`.
 */
export interface Workspace {
  /** Reads a text file of at most `maxBytes` bytes: UTF-8, a BOM dropped, invalid bytes replaced. */
  read(uri: string, maxBytes: number): Promise<FileRead>;
  /** Reads any file of at most `maxBytes` bytes as it stands; an open buffer as UTF-8. */
  readBytes(uri: string, maxBytes: number): Promise<BytesRead>;
  /** Reads the first bytes of a file, however long it is; all of a shorter one. */
  readHead(uri: string, bytes: number): Promise<BytesRead>;
  /** Lists files under a folder, hidden folders and node_modules left out, links not followed. */
  walk(folderUri: string, limits: WalkLimits): Promise<Walk>;
}

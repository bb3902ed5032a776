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
  /** Of a longer file its first `maxBytes` bytes are wanted; else it is too large. */
  readonly headOnly?: boolean;
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

/** Client to server: the text of a first `matter.yaml` for a workspace folder, from its drafts and files. */
export const FIRST_MATTER_FILE = 'pincite/firstMatterFile';
export interface FirstMatterFileParams {
  readonly folderUri: string;
}
export interface FirstMatterFileResult {
  readonly text: string;
  /** Where it goes. */
  readonly fileUri: string;
  /** Paths of the drafts it was made from. When there are none, there is nothing to write. */
  readonly drafts: readonly string[];
}

/** The scheme under which the editor shows the words of a PDF or Word file; the query is the URI of the file. */
export const EXTRACTED_TEXT_SCHEME = 'pincite-text';

/** Client to server: the words of a file of a matter that is no text. */
export const SOURCE_TEXT = 'pincite/sourceText';
export interface SourceTextParams {
  readonly uri: string;
}
export interface SourceTextResult {
  /** Null for a file that cannot be read, or is in no open folder. */
  readonly text: string | null;
}

/** The scheme under which the editor shows the authority report of a draft; the query is the URI of the draft. */
export const REPORT_SCHEME = 'pincite-report';

/** Client to server: what was looked at of each authority of an open draft, as Markdown. */
export const AUTHORITY_REPORT = 'pincite/authorityReport';
export interface AuthorityReportParams {
  readonly draftUri: string;
  /** A day to print on the report, or null. */
  readonly date: string | null;
}
export interface AuthorityReportResult {
  /** Null for what is not open as a draft. */
  readonly text: string | null;
}

/** Client to server: what the drafts of the matter of a draft cite, for the views; null outside the open folders. */
export const MATTER_TREE = 'pincite/matterTree';
export interface MatterTreeParams {
  readonly draftUri: string;
}
export interface MatterTreeResult {
  readonly record: TreeView;
  readonly authorities: TreeView;
}
export type TreeView = readonly TreeGroup[];
export interface TreeGroup {
  readonly label: string;
  /** Never empty. */
  readonly items: readonly TreeItem[];
}
export interface TreeItem {
  readonly label: string;
  readonly description: string;
  /** Lines of the card that is shown when one rests on it. */
  readonly details: readonly string[];
  /** `several`: more than one file may be it; `problem`: some finding speaks of its citations. */
  readonly state: 'found' | 'several' | 'absent' | 'uncited' | 'problem';
  readonly files: readonly { readonly uri: string; readonly path: string }[];
  readonly uses: readonly TreeItemUse[];
}
export interface TreeItemUse {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** `brief.md, line 12`. */
  readonly label: string;
}

/** Server to client: what the views show may have changed. */
export const MATTER_CHANGED = 'pincite/matterChanged';

/**
 * Commands the server asks the client to run (`command` of a code action); arguments as named.
 * The server itself never writes a file.
 */
export const WHY_RULE = 'pincite.whyRule';
export interface WhyRuleArguments {
  readonly draftUri: string;
  readonly rule: string;
  /** Says how loud the rule is there, and who says so. */
  readonly words: string;
  /** The name under `pincite.rules` that decides; null when the settings do not. */
  readonly setting: string | null;
  /** Address of the rule's page. */
  readonly page: string;
}

export const IGNORE_IN_MATTER = 'pincite.ignoreInMatter';
export interface IgnoreInMatterArguments {
  readonly draftUri: string;
  /** Where the `matter.yaml` of the draft's matter is, or would be. */
  readonly matterFileUri: string;
  readonly rule: string;
  /** The words the finding stands on. */
  readonly text: string;
}

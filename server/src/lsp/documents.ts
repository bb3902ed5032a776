import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createBoundedCache } from '../matter/boundedCache.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { BytesRead, FileRead, Workspace } from '../matter/workspace.ts';
import type { DraftLanguage } from '../text/view.ts';

/** Language ids of editors that mean a draft; `text` is what some of them call plain text, `tex` a LaTeX draft. */
const DRAFT_LANGUAGES: ReadonlyMap<string, DraftLanguage> = new Map([
  ['markdown', 'markdown'],
  ['plaintext', 'plaintext'],
  ['text', 'plaintext'],
  ['latex', 'latex'],
  ['tex', 'latex'],
]);

/** More files than any index keeps. */
const REMEMBERED_READS = 25_000;

/** The language of a draft, or null for a buffer that is not one. */
export function draftLanguage(languageId: string): DraftLanguage | null {
  return DRAFT_LANGUAGES.get(languageId) ?? null;
}

/** An open buffer at one moment. The editor's own document object changes under a request; this does not. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** Null for a buffer that is not a draft (`matter.yaml`). */
  readonly language: DraftLanguage | null;
  /** Positions of this text. */
  readonly positions: TextDocument;
}

/** The buffers the editor has open. */
export interface Documents {
  readonly buffers: TextDocuments<TextDocument>;
  snapshot(uri: string): Snapshot | null;
  /** False once the buffer changed or was closed. */
  isCurrent(snapshot: Snapshot): boolean;
  openUris(): readonly string[];
}

export function createDocuments(): Documents {
  const buffers = new TextDocuments(TextDocument);
  return {
    buffers,
    snapshot: (uri) => {
      const buffer = buffers.get(uri);
      if (buffer === undefined) return null;
      const { version, languageId } = buffer;
      const text = buffer.getText();
      const positions = TextDocument.create(uri, languageId, version, text);
      return { uri, version, text, language: draftLanguage(languageId), positions };
    },
    isCurrent: ({ uri, version }) => buffers.get(uri)?.version === version,
    openUris: () => buffers.keys(),
  };
}

/** A workspace in which open buffers beat the files. */
export interface BufferedWorkspace extends Workspace {
  /** Whether anything ever asked for the file: only then can anything know an old text of it. */
  wasRead(uri: string): boolean;
}

export function bufferedWorkspace(files: Workspace, { buffers }: Documents): BufferedWorkspace {
  const asked = createBoundedCache<true>(REMEMBERED_READS, () => 1);
  const bufferOf = (uri: string): TextDocument | undefined =>
    buffers.get(uri) ?? buffers.all().find((buffer) => canonicalUri(buffer.uri) === canonicalUri(uri));
  return {
    async read(uri, maxBytes): Promise<FileRead> {
      asked.set(canonicalUri(uri), true);
      const buffer = bufferOf(uri);
      if (buffer === undefined) return files.read(uri, maxBytes);
      const text = buffer.getText();
      if (text.length > maxBytes) return { kind: 'too-large', size: text.length };
      return { kind: 'text', text, version: `buffer ${buffer.version}` };
    },
    async readBytes(uri, maxBytes): Promise<BytesRead> {
      asked.set(canonicalUri(uri), true);
      const buffer = bufferOf(uri);
      if (buffer === undefined) return files.readBytes(uri, maxBytes);
      const bytes = new TextEncoder().encode(buffer.getText());
      if (bytes.length > maxBytes) return { kind: 'too-large', size: bytes.length };
      return { kind: 'bytes', bytes, version: `buffer ${buffer.version}` };
    },
    async readHead(uri, length): Promise<BytesRead> {
      asked.set(canonicalUri(uri), true);
      const buffer = bufferOf(uri);
      if (buffer === undefined) return files.readHead(uri, length);
      const bytes = new TextEncoder().encode(buffer.getText().slice(0, length)).subarray(0, length);
      return { kind: 'bytes', bytes, version: `buffer ${buffer.version}` };
    },
    walk: (folderUri, limits) => files.walk(folderUri, limits),
    wasRead: (uri) => asked.get(canonicalUri(uri)) === true,
  };
}

import type { Location, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SOURCE_FILE_LIMIT } from '../sources/limits.ts';
import type { Span } from '../text/span.ts';
import { rangeOf } from './convert.ts';
import type { Session } from './session.ts';
import { extractedText } from './sourceText.ts';

/** Places in a file of a matter. */
export interface FileSpans {
  readonly uri: string;
  /** The text that spans are of; null for that of the file as it can be read anew. */
  readonly text: string | null;
  /** False when spans are of the words taken from a file that is no text. */
  readonly isFileText: boolean;
  readonly spans: readonly Span[];
}

const BEGINNING: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Turns spans of the files of one matter into places; each file is read once for all that is asked of one of these. */
export class Places {
  readonly #session: Session;
  readonly #rootUri: string | null;
  readonly #known = new Map<string, Promise<TextDocument | null>>();

  constructor(session: Session, rootUri: string | null) {
    this.#session = session;
    this.#rootUri = rootUri;
  }

  /** None for a file that was deleted since it was found. */
  async of({ uri, text, isFileText, spans }: FileSpans): Promise<readonly Location[]> {
    const positions = text === null ? await this.#positions(uri, isFileText) : TextDocument.create(uri, '', 0, text);
    if (positions !== null) return spans.map((span) => ({ uri: positions.uri, range: rangeOf(positions, span) }));
    // An editor that shows no extracted text opens the file at its beginning.
    return isFileText ? [] : [{ uri, range: BEGINNING }];
  }

  #positions(uri: string, isFileText: boolean): Promise<TextDocument | null> {
    const known = this.#known.get(uri);
    if (known) return known;
    const asked = isFileText ? this.#fileText(uri) : extractedText(this.#session, this.#rootUri, uri);
    this.#known.set(uri, asked);
    return asked;
  }

  async #fileText(uri: string): Promise<TextDocument | null> {
    const read = await this.#session.workspace.read(uri, SOURCE_FILE_LIMIT);
    return read.kind === 'text' ? TextDocument.create(uri, '', 0, read.text) : null;
  }
}

import type { SourceRefusal, SourceText } from './readers/sourceText.ts';
import { isRefusal } from './readers/sourceText.ts';

/**
 * A store of small texts by key that outlives the program, given by the host: a folder of the editor or of the command
 * line. It may forget anything at any time. Neither method throws.
 */
export interface TextCache {
  /**
   * Names the program that keeps and reads: another may know a file by something else. Null for one that changes from
   * run to run (it runs from its source): what depends on how a file is read is then not kept.
   */
  readonly edition: string | null;
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
}

/** What PDF and Word files say, kept so that each is read once. */
export interface ExtractCache {
  /** The text of a file with some content, wherever it lies. */
  text(content: string): Promise<SourceText | SourceRefusal | null>;
  keepText(content: string, text: SourceText | SourceRefusal): Promise<void>;
}

/** To be raised whenever the readers of PDF or Word give another text. */
const VERSION = 2;

export function createExtractCache(cache: TextCache): ExtractCache {
  return {
    async text(content) {
      const known = parsed(await cache.get(`t${VERSION}-${content}`));
      if (known === null) return null;
      if (typeof known.refused === 'string') return { refused: known.refused };
      return isText(known) ? known : null;
    },
    async keepText(content, text) {
      const kept = isRefusal(text) ? text : { ...text, map: null };
      await cache.set(`t${VERSION}-${content}`, JSON.stringify(kept));
    },
  };
}

/** The name of some content: its SHA-256 in hexadecimal digits. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  // The bytes of a file are in a buffer of their own kind, never in one that is shared.
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name of some text, as {@link hashOf} has it. */
export function hashOfText(text: string): Promise<string> {
  return hashOf(new TextEncoder().encode(text));
}

/** An entry that is damaged is one that is not there. */
export function parsed(value: string | null): Readonly<Record<string, unknown>> | null {
  if (value === null) return null;
  try {
    const known: unknown = JSON.parse(value);
    return typeof known === 'object' && known !== null ? (known as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function isText(known: Readonly<Record<string, unknown>>): known is Readonly<Record<string, unknown>> & SourceText {
  const lists = [known.labels, known.noteCalls, known.notes];
  // Neither format tells of opinions and emphasis.
  const tellsNoMore = known.emphases === null && Array.isArray(known.opinions) && known.opinions.length === 0;
  return (
    tellsNoMore &&
    typeof known.text === 'string' &&
    (known.format === 'pdf' || known.format === 'docx') &&
    (known.remark === null || typeof known.remark === 'string') &&
    lists.every((list) => Array.isArray(list) && list.every(isMark))
  );
}

function isMark(mark: unknown): boolean {
  return typeof mark === 'object' && mark !== null && 'number' in mark && 'at' in mark;
}

import type { SourceRefusal, SourceText } from './readers/sourceText.ts';
import { isRefusal } from './readers/sourceText.ts';

/**
 * A store of small texts by key that outlives the program, given by the host: a folder of the editor or of the command
 * line. It may forget anything at any time. Neither method throws.
 */
export interface TextCache {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
}

/** What was made of a file before: its first words, and by what its whole text is known. */
export interface KnownBeginning {
  readonly content: string;
  readonly beginning: string;
}

/** What PDF and Word files say, kept so that each is read once. */
export interface ExtractCache {
  /** The beginning of a file as it was at a version. */
  beginning(uri: string, version: string): Promise<KnownBeginning | null>;
  keepBeginning(file: { readonly uri: string; readonly version: string }, known: KnownBeginning): Promise<void>;
  /** The text of a file with some content, wherever it lies. */
  text(content: string): Promise<SourceText | SourceRefusal | null>;
  keepText(content: string, text: SourceText | SourceRefusal): Promise<void>;
}

/** To be raised whenever the readers of PDF or Word give another text. */
const VERSION = 2;

export function createExtractCache(cache: TextCache): ExtractCache {
  const beginningKey = async (uri: string, version: string): Promise<string> =>
    `b${VERSION}-${await hashOf(new TextEncoder().encode(`${version} ${uri}`))}`;
  return {
    async beginning(uri, version) {
      const known = parsed(await cache.get(await beginningKey(uri, version)));
      if (known === null || typeof known.content !== 'string' || typeof known.beginning !== 'string') return null;
      return { content: known.content, beginning: known.beginning };
    },
    async keepBeginning({ uri, version }, known) {
      await cache.set(await beginningKey(uri, version), JSON.stringify(known));
    },
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
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An entry that is damaged is one that is not there. */
function parsed(value: string | null): Readonly<Record<string, unknown>> | null {
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

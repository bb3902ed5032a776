import type { SourceText } from './readers/sourceText.ts';
import { readDocument } from './readSource.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { hashOfText, parsed, type TextCache } from './textCache.ts';

/** What a pin can point to in a source: all of it but its words. */
type DocumentTables = Omit<SourceDocument, 'path' | 'format' | 'text' | 'file' | 'remark'>;

/** A shorter text is read again as quickly as what is known of it, in UTF-16 code units. */
const SHORTEST = 10_000;

/** Reads texts as sources, and keeps what was found in long ones, so that it is looked for once. */
export interface DocumentCache {
  /** `name` tells the text from all others: its content, or its file with the version of it. Null: it has no such name. */
  read(source: SourceText, file: { readonly path: string; readonly name: string | null }): Promise<SourceDocument>;
}

export function createDocumentCache(textCache: TextCache | null): DocumentCache {
  const edition = textCache?.edition ?? null;
  return {
    async read(source, { path, name }) {
      if (textCache === null || edition === null || name === null || source.text.length < SHORTEST) {
        return readDocument(source, path);
      }
      const key = `d1-${await hashOfText(`${edition} ${name}`)}`;
      const known = tablesIn(await textCache.get(key), source.text.length);
      const { format, text, map, remark } = source;
      if (known !== null) return { path, format, text, file: map, remark, ...known };
      const { path: _, format: __, text: ___, file, remark: ____, ...tables } = readDocument(source, path);
      await textCache.set(key, JSON.stringify({ length: text.length, tables }));
      return { path, format, text, file, remark, ...tables };
    },
  };
}

/** Null for an entry that is damaged, or was made of a text of another length. */
function tablesIn(value: string | null, length: number): DocumentTables | null {
  const entry = parsed(value);
  const tables = entry?.length === length ? entry.tables : null;
  return typeof tables === 'object' &&
    tables !== null &&
    LISTS.every((list) => Array.isArray(Reflect.get(tables, list)))
    ? (tables as DocumentTables)
    : null;
}

const LISTS = [
  'sheets',
  'pages',
  'bates',
  'stamps',
  'paragraphs',
  'transcript',
  'footnotes',
  'sections',
  'items',
  'times',
  'separateOpinions',
] as const satisfies readonly (keyof DocumentTables)[];

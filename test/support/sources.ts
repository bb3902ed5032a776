import assert from 'node:assert/strict';
import { readSourceText } from '../../server/src/sources/readers/readSourceText.ts';
import { isRefusal, type SourceText } from '../../server/src/sources/readers/sourceText.ts';
import { readDocument } from '../../server/src/sources/readSource.ts';
import type { SourceDocument } from '../../server/src/sources/sourceDocument.ts';

/** The text of a file that can be read. */
export async function sourceText(path: string, content: string | Uint8Array): Promise<SourceText> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readSourceText({ bytes, path });
  assert.ok(!isRefusal(read), isRefusal(read) ? read.refused : '');
  return read;
}

/** A file that can be read, as a source. */
export async function sourceDocument(path: string, content: string | Uint8Array): Promise<SourceDocument> {
  return readDocument(await sourceText(path, content), path);
}

/** Why a file cannot be read. */
export async function refusalOf(path: string, bytes: Uint8Array): Promise<string> {
  const read = await readSourceText({ bytes, path });
  assert.ok(isRefusal(read), 'it was read');
  return read.refused;
}

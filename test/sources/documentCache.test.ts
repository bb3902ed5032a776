import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSourceStore } from '../../server/src/sources/sourceStore.ts';
import { createMemoryTextCache } from '../support/memoryTextCache.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';

/** A transcript with page numbers, numbered lines and paragraphs, long enough to be kept. */
function transcript(pages: number): string {
  return Array.from({ length: pages }, (_, page) =>
    [
      `Case 1:31-cv-00012-AB   Document 7   Filed 03/01/31   Page ${page + 1} of ${pages}`,
      String(page + 1),
      ...Array.from(
        { length: 25 },
        (__, line) => `${String(line + 1).padStart(2)}   Q.  What did the witness say then?`,
      ),
    ].join('\n'),
  ).join('\n\f');
}

async function read(cache: ReturnType<typeof createMemoryTextCache> | null, text: string) {
  const workspace = createMemoryWorkspace({ 'a.txt': text });
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri, textCache: cache });
  const file = await store.get('a.txt');
  const document = file && (await store.document(file));
  assert.ok(document && 'text' in document);
  const { file: map, ...rest } = document;
  assert.deepEqual(map?.fileSpan({ start: 5, end: 9 }), { start: 5, end: 9 });
  return rest;
}

test('what was kept of a source is what is found in it', async () => {
  const cache = createMemoryTextCache('one');
  const text = transcript(30);
  const fresh = await read(null, text);
  assert.ok(fresh.stamps.length === 30 && fresh.transcript.length > 0);
  assert.deepEqual(await read(cache, text), fresh);
  assert.equal(cache.entries.size, 1);
  assert.deepEqual(await read(cache, text), fresh);
});

test('a damaged entry, one of another text, and a short text are read anew', async () => {
  const cache = createMemoryTextCache('one');
  const text = transcript(30);
  const fresh = await read(cache, text);
  const [key, whole] = [...cache.entries][0]!;
  const { length, tables } = JSON.parse(whole);
  for (const damage of [
    '',
    '{',
    'null',
    '[]',
    '{"length":3}',
    JSON.stringify({ length, tables: [] }),
    whole.slice(0, -9),
  ]) {
    cache.entries.set(key, damage);
    assert.deepEqual(await read(cache, text), fresh, damage.slice(0, 30));
  }
  cache.entries.set(key, JSON.stringify({ length: length - 1, tables: { ...tables, stamps: [] } }));
  assert.deepEqual(await read(cache, text), fresh);
  const other = createMemoryTextCache('one');
  await read(other, 'Short.\n');
  assert.equal(other.entries.size, 0);
});

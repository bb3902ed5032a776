import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '../../server/src/sources/readers/sourceText.ts';
import { createSourceStore } from '../../server/src/sources/sourceStore.ts';
import type { TextCache } from '../../server/src/sources/textCache.ts';
import { createMemoryTextCache } from '../support/memoryTextCache.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { makePdf, pdfLines } from '../support/pdf.ts';

const PDF = makePdf([pdfLines(['DECLARATION OF JANE KNOWLES', 'Some words']), pdfLines(['More']), pdfLines(['Third'])]);

function storeOver(textCache: TextCache | null, content: Uint8Array = PDF) {
  const workspace = createMemoryWorkspace({ 'a.pdf': content });
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri, textCache });
  const text = async (): Promise<string | null> => {
    const file = await store.get('a.pdf');
    const read = file && (await store.document(file));
    return !read ? null : isRefusal(read) ? read.refused : read.text;
  };
  return { workspace, store, text };
}

test('a file is read once for its face and its text, and in the next run not at all', async () => {
  const cache = createMemoryTextCache('test');
  const cold = storeOver(cache);
  const [faced] = (await cold.store.faces(await cold.store.files())).all;
  assert.equal(faced?.face.paper, 'DECLARATION OF JANE KNOWLES');
  assert.match((await cold.text()) ?? '', /Third/);
  assert.deepEqual(cold.workspace.reads, ['a.pdf']);
  await cold.store.flush();
  const warm = storeOver(cache);
  const [again] = (await warm.store.faces(await warm.store.files())).all;
  assert.equal(again?.face.paper, 'DECLARATION OF JANE KNOWLES');
  assert.equal(await warm.text(), await cold.text());
  assert.deepEqual(warm.workspace.reads, []);
});

test('without a cache a file is read once as well', async () => {
  const { store, text, workspace } = storeOver(null);
  await store.faces(await store.files());
  await text();
  await text();
  assert.deepEqual(workspace.reads, ['a.pdf']);
});

test('another content is read anew, and the same under another name is not', async () => {
  const cache = createMemoryTextCache('test');
  await storeOver(cache).text();
  const { workspace, store, text } = storeOver(cache);
  workspace.write('a.pdf', makePdf([pdfLines(['Another text'])]));
  store.invalidate();
  assert.equal(await text(), 'Another text\n');
  workspace.write('b.pdf', PDF);
  store.invalidate();
  const file = await store.get('b.pdf');
  assert.ok(file);
  await store.document(file);
  // A text for each content, whatever names it goes by.
  assert.equal(cache.entries.size, 2);
});

test('a file that changed after the folder was listed is read anew', async () => {
  const cache = createMemoryTextCache('test');
  const { workspace, store, text } = storeOver(cache);
  await text();
  workspace.write('a.pdf', makePdf([pdfLines(['AFFIDAVIT OF ANN ORRIN'])]));
  store.invalidate(workspace.uri('a.pdf'));
  assert.equal(await text(), 'AFFIDAVIT OF ANN ORRIN\n');
  const [faced] = (await store.faces(await store.files())).all;
  assert.equal(faced?.face.paper, 'AFFIDAVIT OF ANN ORRIN');
});

test('a damaged entry is as none', async () => {
  const cache = createMemoryTextCache('test');
  const whole = await storeOver(cache).text();
  for (const damage of ['', '{', '[]', 'null', '{"text":3}', '{"format":"pdf","text":"x"}', '{"content":"x"}']) {
    for (const key of cache.entries.keys()) cache.entries.set(key, damage);
    assert.equal(await storeOver(cache).text(), whole, damage);
  }
});

test('why a file cannot be read is kept, too', async () => {
  const cache = createMemoryTextCache('test');
  const cold = storeOver(cache, makePdf(['picture']));
  assert.match((await cold.text()) ?? '', /^is a scan/);
  await cold.store.flush();
  const warm = storeOver(cache, makePdf(['picture']));
  assert.match((await warm.text()) ?? '', /^is a scan/);
  assert.deepEqual(warm.workspace.reads, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedFile } from '../../server/src/matter/fileIndex.ts';
import { isRefusal } from '../../server/src/sources/readers/sourceText.ts';
import { createSourceStore, type SourceStore } from '../../server/src/sources/sourceStore.ts';
import { createMemoryTextCache } from '../support/memoryTextCache.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { makePdf, pdfLines } from '../support/pdf.ts';

async function textOf(store: SourceStore, file: IndexedFile): Promise<string | null> {
  const read = await store.document(file);
  return read === null || isRefusal(read) ? null : read.text;
}

test('keeps no more text than its limit, and reads again what it let go', async () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, 'x'.repeat(100)]));
  const workspace = createMemoryWorkspace(files);
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri, cacheLimit: 250 });
  for (const file of await store.files()) {
    assert.equal((await textOf(store, file))?.length, 100);
    assert.ok(store.kept <= 250);
  }
  assert.equal(store.kept, 200);
  assert.equal(workspace.reads.length, 20);
  const first = await store.get('0.txt');
  assert.ok(first);
  await store.document(first);
  await store.document(first);
  assert.equal(workspace.reads.length, 21);
});

test('a source asked for twice at once is read once', async () => {
  const workspace = createMemoryWorkspace({ 'a.txt': 'x' });
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri });
  const file = await store.get('a.txt');
  assert.ok(file);
  const [one, two] = await Promise.all([store.document(file), store.document(file)]);
  assert.equal(one, two);
  assert.equal(workspace.reads.length, 1);
});

test('a source that changes while it is read is not kept', async () => {
  const workspace = createMemoryWorkspace({ 'a.txt': 'old' });
  let change = (): void => {};
  const readBytes = async (uri: string, maxBytes: number) => {
    const read = await workspace.readBytes(uri, maxBytes);
    change();
    return read;
  };
  const store = createSourceStore({ workspace: { ...workspace, readBytes }, rootUri: workspace.rootUri });
  const file = await store.get('a.txt');
  assert.ok(file);
  change = () => {
    change = () => {};
    workspace.write('a.txt', 'new');
    store.invalidate(file.uri);
  };
  assert.equal(await textOf(store, file), 'old');
  assert.equal(await textOf(store, file), 'new');
});

test('faces are read up to the limits of one search, and kept', async () => {
  const files = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`${index}.txt`, 'x']));
  const workspace = createMemoryWorkspace(files);
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri, faceLimit: 10 });
  assert.equal((await store.faces(await store.files())).all.length, 10);
  assert.equal(store.limitMet, 'faces');
  await store.faces(await store.files());
  assert.equal(workspace.reads.length, 10);
});

test('files that may be sources by their names are opened, others are not', async () => {
  const workspace = createMemoryWorkspace({ 'a.pdf': '%PDF', 'b.docx': 'PK', 'c.md': 'x', 'd.xlsx': 'PK' });
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri });
  assert.deepEqual(
    (await store.files()).map(({ path }) => path),
    ['a.pdf', 'b.docx', 'c.md'],
  );
  assert.equal(await store.get('d.xlsx'), undefined);
});

test('a draft that is being written is read anew, and is no reason to write the index again', async () => {
  const cache = createMemoryTextCache('one');
  const workspace = createMemoryWorkspace({ 'brief.md': 'One', 'a.txt': 'x' });
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri, textCache: cache });
  const files = await store.files();
  await store.faces(files);
  await store.flush();
  const [written] = [...cache.entries.values()];
  for (const text of ['9001 F.3d 1', '9001 F.3d 2']) {
    workspace.write('brief.md', `Orrin v. Vale, ${text} (2d Cir. 2031)\n`);
    store.invalidate(workspace.uri('brief.md'));
    assert.equal((await store.faces(files)).citing(text.toLowerCase().replace('.', '')).length, 1);
    await store.flush();
    assert.deepEqual([...cache.entries.values()], [written]);
  }
});

test('a PDF that changed twice is known by its last content', async () => {
  const cache = createMemoryTextCache('one');
  const workspace = createMemoryWorkspace({ 'a.pdf': makePdf([pdfLines(['DECLARATION OF ANN ORRIN'])]) });
  const store = createSourceStore({ workspace, rootUri: workspace.rootUri, textCache: cache });
  const files = await store.files();
  const look = async () => {
    const text = await textOf(store, files[0]!);
    return [(await store.faces(files)).all[0]?.face.paper, text?.trim()];
  };
  for (const title of ['DECLARATION OF ANN ORRIN', 'AFFIDAVIT OF BEN VALE', 'DECLARATION OF ANN ORRIN']) {
    workspace.write('a.pdf', makePdf([pdfLines([title])]));
    store.invalidate(workspace.uri('a.pdf'));
    assert.deepEqual(await look(), [title, title]);
    assert.deepEqual(await look(), [title, title]);
  }
});

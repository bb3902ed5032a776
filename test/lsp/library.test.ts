import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Hover, Location } from 'vscode-languageserver';
import { createMemoryWorkspace, type MemoryWorkspace } from '../support/memoryWorkspace.ts';
import { startClient, type TestClient } from './client.ts';

const BRIEF = 'So. *Orrin v. Vale*, 9001 F.3d 401 (7th Cir. 2031).\n';
const OPINION = 'Orrin v. Vale, 9001 F.3d 401 (7th Cir. 2031)\n\nAffirmed.\n';

/** A matter with so many texts that say nothing. */
function library(count: number): MemoryWorkspace {
  const files = createMemoryWorkspace({ 'brief.md': BRIEF });
  for (let at = 0; at < count; at += 1) files.write(`authorities/${at}.txt`, `Text ${at}.\n`);
  return files;
}

async function card(client: TestClient, uri: string): Promise<string> {
  const params = { textDocument: { uri }, position: { line: 0, character: 25 } };
  const hover = await client.request<Hover | null>('textDocument/hover', params);
  return JSON.stringify(hover?.contents ?? '');
}

async function definitions(client: TestClient, uri: string): Promise<readonly string[]> {
  const params = { textDocument: { uri }, position: { line: 0, character: 25 } };
  const found = await client.request<readonly (Location & { readonly targetUri?: string })[] | null>(
    'textDocument/definition',
    params,
  );
  return (found ?? []).map((place) => place.targetUri ?? place.uri).filter((place) => place !== uri);
}

test('a long reading is told with its counts, and a draft is answered meanwhile', async (t) => {
  const files = library(1_200);
  files.write('authorities/x.txt', OPINION);
  const client = await startClient(t, { files, slowReads: 1 });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const found = definitions(client, uri);
  // What needs no source does not wait for the reading.
  const symbols = await client.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
  assert.equal(symbols.length, 1);
  assert.ok(files.reads.length < 1_200);
  assert.deepEqual(await found, [files.uri('authorities/x.txt')]);
  assert.ok(client.progressMessages.some((message) => /^Reading sources \d[\d,]* of 1,202$/.test(message)));
  assert.equal(client.progress.filter((kind) => kind === 'begin').length, 2);
  assert.equal(client.progress.filter((kind) => kind === 'end').length, 2);
});

test('a reading that is stopped stays so, and the card says it', async (t) => {
  const files = library(1_200);
  const client = await startClient(t, { files, slowReads: 2, stopReadings: true });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  assert.match(await card(client, uri), /reading of the files of this matter was stopped/);
  const reads = files.reads.length;
  assert.ok(reads < 1_200);
  files.write('authorities/1.txt', OPINION);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: files.uri('authorities/1.txt'), type: 2 }] });
  assert.deepEqual(await definitions(client, uri), [files.uri('authorities/1.txt')]);
  // The file that changed, for its face, for a look whether it is the draft, and whole.
  assert.ok(files.reads.length <= reads + 3, String(files.reads.length - reads));
});

test('a changed file is read anew, a deleted one and the files of a deleted folder leave', async (t) => {
  const files = createMemoryWorkspace({ 'brief.md': BRIEF, 'a/1.txt': OPINION, 'b/2.txt': 'Nothing.\n' });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const tell = (path: string, type: number) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: files.uri(path), type }] });
  assert.deepEqual(await definitions(client, uri), [files.uri('a/1.txt')]);
  files.write('b/2.txt', OPINION);
  tell('b/2.txt', 2);
  assert.deepEqual(await definitions(client, uri), [files.uri('a/1.txt'), files.uri('b/2.txt')]);
  files.remove('a/1.txt');
  tell('a', 3);
  assert.deepEqual(await definitions(client, uri), [files.uri('b/2.txt')]);
  files.remove('b/2.txt');
  tell('b/2.txt', 3);
  assert.deepEqual(await definitions(client, uri), []);
  assert.equal(files.walks.length, 1);
  files.write('c/3.txt', OPINION);
  tell('c/3.txt', 1);
  assert.deepEqual(await definitions(client, uri), [files.uri('c/3.txt')]);
});

test('each open folder has its own sources', async (t) => {
  const files = createMemoryWorkspace(
    { 'one/brief.md': BRIEF, 'one/x.txt': OPINION, 'two/brief.md': BRIEF, 'two/sub/y.txt': OPINION },
    'file:///matters',
  );
  const client = await startClient(t, { files, folders: [files.uri('one'), files.uri('two')] });
  for (const [folder, source] of [
    ['one', 'one/x.txt'],
    ['two', 'two/sub/y.txt'],
  ] as const) {
    const uri = files.uri(`${folder}/brief.md`);
    client.open(uri, BRIEF);
    assert.deepEqual(await definitions(client, uri), [files.uri(source)]);
  }
  files.remove('two/sub/y.txt');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: files.uri('two/sub/y.txt'), type: 3 }] });
  assert.deepEqual(await definitions(client, files.uri('two/brief.md')), []);
  assert.deepEqual(await definitions(client, files.uri('one/brief.md')), [files.uri('one/x.txt')]);
  assert.deepEqual(files.walks, [files.uri('one'), files.uri('two')]);
});

test('the next start answers from what was known while the folder is listed, and again when that was old', async (t) => {
  const cacheFolder = mkdtempSync(path.join(os.tmpdir(), 'pincite-cache-'));
  t.after(() => rmSync(cacheFolder, { recursive: true, force: true }));
  const files = createMemoryWorkspace({ 'brief.md': BRIEF, 'a/1.txt': OPINION, 'b/2.txt': 'Nothing.\n' });
  const uri = files.uri('brief.md');
  const first = await startClient(t, { files, cacheFolder });
  first.open(uri, BRIEF);
  assert.deepEqual(await definitions(first, uri), [files.uri('a/1.txt')]);
  await first.diagnostics(uri);
  assert.equal(await first.stop(), 0);

  files.remove('a/1.txt');
  files.write('b/2.txt', OPINION);
  files.write('c/3.txt', OPINION);
  let list = (): void => {};
  const walks = new Promise<void>((resolve) => {
    list = resolve;
  });
  const next = await startClient(t, { files, cacheFolder, walks });
  next.open(uri, BRIEF);
  const reads = files.reads.length;
  // The file it knew is gone, and is not said to be there.
  assert.deepEqual(await definitions(next, uri), []);
  assert.ok(files.reads.length - reads < 6);
  await next.diagnostics(uri);
  list();
  // What has changed is told, and the draft is checked anew.
  await next.diagnostics(uri);
  assert.deepEqual(await definitions(next, uri), [files.uri('b/2.txt'), files.uri('c/3.txt')]);
});

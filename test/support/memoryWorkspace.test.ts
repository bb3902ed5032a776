import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryWorkspace } from './memoryWorkspace.ts';

test('reads text without its BOM, and changes the version when written again', async () => {
  const workspace = createMemoryWorkspace({ 'a b/§.txt': '\uFEFFone\r\n' });
  const uri = workspace.uri('a b/§.txt');
  const first = await workspace.read(uri, 100);
  assert.equal(first.kind === 'text' && first.text, 'one\r\n');
  workspace.write('a b/§.txt', 'two');
  const second = await workspace.read(uri, 100);
  assert.equal(second.kind === 'text' && second.text, 'two');
  assert.ok(first.kind === 'text' && second.kind === 'text' && first.version !== second.version);
  assert.deepEqual(workspace.reads, ['a b/§.txt', 'a b/§.txt']);
});

test('refuses what the contract refuses', async () => {
  const workspace = createMemoryWorkspace({ 'long.txt': 'x'.repeat(11), 'b.txt': new Uint8Array([65, 0, 66]) });
  assert.deepEqual(await workspace.read(workspace.uri('long.txt'), 10), { kind: 'too-large', size: 11 });
  assert.deepEqual(await workspace.read(workspace.uri('b.txt'), 10), { kind: 'binary' });
  workspace.remove('b.txt');
  assert.deepEqual(await workspace.read(workspace.uri('b.txt'), 10), { kind: 'missing' });
});

test('walks within its limits, past hidden folders', async () => {
  const files = { 'a.txt': '', 'x/b.txt': '', 'x/y/c.txt': '', '.git/d.txt': '', 'node_modules/e.txt': '' };
  const workspace = createMemoryWorkspace(files);
  const all = await workspace.walk(workspace.rootUri, { files: 10, depth: 5 });
  assert.deepEqual(all.files.map(({ uri }) => uri).sort(), ['a.txt', 'x/b.txt', 'x/y/c.txt'].map(workspace.uri));
  assert.equal(all.truncated, false);
  assert.equal((await workspace.walk(workspace.rootUri, { files: 10, depth: 1 })).files.length, 2);
  assert.equal((await workspace.walk(workspace.rootUri, { files: 1, depth: 5 })).truncated, true);
  assert.equal((await workspace.walk(workspace.uri('x'), { files: 10, depth: 5 })).files.length, 2);
});

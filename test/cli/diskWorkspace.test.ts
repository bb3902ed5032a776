import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { URI } from 'vscode-uri';
import { diskWorkspace } from '../../server/src/cli/diskWorkspace.ts';
import { folder } from './support.ts';

const LIMITS = { files: 100, depth: 4 };

function matter(t: test.TestContext) {
  const root = folder(t, {
    'matter/brief.md': '\uFEFFOne.\r\n',
    'matter/a b/ä.txt': 'Two.',
    'matter/.git/config': 'x',
    'matter/node_modules/x/readme.md': 'x',
    'matter/a/b/c/deep.md': 'x',
    'matter/latin1.txt': Buffer.from('Caf\xe9', 'latin1'),
    'matter/binary.txt': new Uint8Array([0x61, 0]),
    'secret/key.txt': 'secret',
  });
  symlinkSync(path.join(root, 'secret'), path.join(root, 'matter/linked'));
  symlinkSync(path.join(root, 'secret/key.txt'), path.join(root, 'matter/key.txt'));
  const uri = (name: string): string => URI.file(path.join(root, name)).toString();
  return { root, uri, workspace: diskWorkspace(() => [uri('matter')]) };
}

test('text is UTF-8, a BOM dropped, invalid bytes replaced, line ends kept', async (t) => {
  const { workspace, uri } = matter(t);
  const text = async (name: string): Promise<unknown> => {
    const read = await workspace.read(uri(name), 1000);
    return read.kind === 'text' ? read.text : read.kind;
  };
  assert.equal(await text('matter/brief.md'), 'One.\r\n');
  assert.equal(await text('matter/a b/ä.txt'), 'Two.');
  assert.equal(await text('matter/latin1.txt'), 'Caf\uFFFD');
  assert.equal(await text('matter/binary.txt'), 'binary');
  assert.equal(await text('matter/gone.txt'), 'missing');
  assert.equal(await text('matter/brief.md/x'), 'missing');
});

test('a file over the limit is not read', async (t) => {
  const { workspace, uri } = matter(t);
  assert.deepEqual(await workspace.read(uri('matter/a b/ä.txt'), 3), { kind: 'too-large', size: 4 });
});

test('nothing outside the folder is read: not by its place, not by climbing, not through a link', async (t) => {
  const { workspace, uri } = matter(t);
  for (const place of [
    uri('secret/key.txt'),
    `${uri('matter')}/../secret/key.txt`,
    `${uri('matter')}/%2e%2e/secret/key.txt`,
    uri('matter/linked/key.txt'),
    uri('matter/key.txt'),
    'https://example.invalid/key.txt',
    'untitled:Untitled-1',
  ]) {
    assert.equal((await workspace.read(place, 1000)).kind, 'unreadable', place);
  }
  assert.deepEqual(await workspace.walk(uri('secret'), LIMITS), { files: [], truncated: false });
  assert.deepEqual(await workspace.walk(uri('matter/linked'), LIMITS), { files: [], truncated: false });
});

test('a walk leaves out hidden folders, node_modules and links', async (t) => {
  const { workspace, uri } = matter(t);
  const { files, truncated } = await workspace.walk(uri('matter'), LIMITS);
  assert.deepEqual(
    files.map((file) => file.uri),
    ['matter/binary.txt', 'matter/brief.md', 'matter/latin1.txt', 'matter/a b/ä.txt', 'matter/a/b/c/deep.md'].map(uri),
  );
  assert.equal(truncated, false);
});

test('a walk stops at its limits and says so', async (t) => {
  const { workspace, uri } = matter(t);
  const few = await workspace.walk(uri('matter'), { files: 2, depth: 4 });
  assert.deepEqual([few.files.length, few.truncated], [2, true]);
  const shallow = await workspace.walk(uri('matter'), { files: 100, depth: 2 });
  assert.deepEqual([shallow.files.length, shallow.truncated], [4, true]);
});

test('a named pipe is no file, and nobody waits for its writer', { skip: process.platform === 'win32' }, async (t) => {
  const { root, workspace, uri } = matter(t);
  execFileSync('mkfifo', [path.join(root, 'matter/pipe.txt')]);
  assert.deepEqual(await workspace.read(uri('matter/pipe.txt'), 1000), {
    kind: 'unreadable',
    reason: 'it is not a file',
  });
});

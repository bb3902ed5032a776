import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFileIndex, MATTER_WALK_LIMITS } from '../../server/src/matter/fileIndex.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';

test('walks when first asked, and once', async () => {
  const workspace = createMemoryWorkspace({ 'b.md': '', 'a/1.TXT': 'x', 'c.pdf': '' });
  const index = createFileIndex({ workspace, rootUri: workspace.rootUri });
  assert.equal(workspace.walks.length, 0);
  const [files, found] = await Promise.all([index.files(), index.get('a/1.TXT')]);
  assert.deepEqual(
    files.map(({ path, readable }) => [path, readable]),
    [
      ['a/1.TXT', true],
      ['b.md', true],
      ['c.pdf', true],
    ],
  );
  assert.equal(found?.size, 1);
  assert.equal(await index.get('../x'), undefined);
  assert.equal(workspace.walks.length, 1);
});

test('says that a walk met its limits', async () => {
  const many = Array.from({ length: MATTER_WALK_LIMITS.files + 1 }, (_, at) => [`${at}.txt`, ''] as const);
  const workspace = createMemoryWorkspace(new Map(many));
  const index = createFileIndex({ workspace, rootUri: workspace.rootUri });
  assert.equal(index.truncated, false);
  assert.equal((await index.files()).length, MATTER_WALK_LIMITS.files);
  assert.equal(index.truncated, true);
  workspace.remove('7.txt');
  index.invalidate();
  await index.files();
  assert.equal(index.truncated, false);
});

test('a new file makes it walk again, a changed one does not, a file elsewhere neither', async () => {
  const workspace = createMemoryWorkspace({ 'a.txt': '' });
  const index = createFileIndex({ workspace, rootUri: workspace.rootUri });
  await index.files();
  index.invalidate(workspace.uri('a.txt'));
  index.invalidate('file:///elsewhere/b.txt');
  await index.files();
  assert.equal(workspace.walks.length, 1);
  workspace.write('b.txt', '');
  index.invalidate(workspace.uri('b.txt'));
  assert.equal((await index.files()).length, 2);
  index.invalidate();
  await index.files();
  assert.equal(workspace.walks.length, 3);
});

test('a file that comes while the folder is walked is not missed', async () => {
  const workspace = createMemoryWorkspace({ 'a.txt': '' });
  const index = createFileIndex({ workspace, rootUri: workspace.rootUri });
  const first = index.files();
  workspace.write('b.txt', '');
  index.invalidate(workspace.uri('b.txt'));
  await first;
  assert.equal((await index.files()).length, 2);
});

test('a folder that cannot be walked has no files now and is asked again later', async () => {
  const workspace = createMemoryWorkspace({ 'a.txt': '' });
  let broken = true;
  const walk: typeof workspace.walk = (...args) =>
    broken ? Promise.reject(new Error('gone')) : workspace.walk(...args);
  const index = createFileIndex({ workspace: { ...workspace, walk }, rootUri: workspace.rootUri });
  assert.deepEqual(await index.files(), []);
  broken = false;
  assert.equal((await index.files()).length, 1);
});

test('files outside the folder are left out, and the walk is bounded', async () => {
  const workspace = createMemoryWorkspace();
  let limits: unknown;
  const index = createFileIndex({
    workspace: {
      ...workspace,
      walk: async (_, asked) => {
        limits = asked;
        return { files: [{ uri: 'file:///matter/../x.txt', size: 1, version: '1' }], truncated: false };
      },
    },
    rootUri: workspace.rootUri,
  });
  assert.deepEqual(await index.files(), []);
  assert.deepEqual(limits, { files: 20_000, depth: 8 });
});

test('what is known without a walk is nothing before it, one list after it, and nothing once a file came', async () => {
  const workspace = createMemoryWorkspace({ 'a.txt': 'x' });
  const index = createFileIndex({ workspace, rootUri: workspace.rootUri });
  assert.equal(index.known, null);
  await index.files();
  const known = index.known as readonly { readonly path: string }[] | null;
  assert.deepEqual(
    known?.map(({ path }) => path),
    ['a.txt'],
  );
  assert.equal(index.known, known);
  index.invalidate(workspace.uri('a.txt'));
  assert.equal(index.known, known);
  index.invalidate(workspace.uri('b.txt'));
  assert.equal(index.known, null);
  assert.equal(workspace.walks.length, 1);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { createNearestMatter, REMEMBERED_FOLDERS } from '../../server/src/matter/nearestMatter.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';

test('the nearest folder with a matter.yaml, up to the open one', async () => {
  const workspace = createMemoryWorkspace({ 'a/matter.yaml': '', 'a/b/c/matter.yaml': 'x' });
  const nearest = createNearestMatter(workspace);
  const rootOf = (path: string): Promise<string> => nearest.rootOf(workspace.rootUri, workspace.uri(path));
  assert.equal(await rootOf('brief.md'), workspace.rootUri);
  assert.deepEqual(workspace.reads, []);
  assert.equal(await rootOf('x/y/brief.md'), workspace.rootUri);
  assert.equal(await rootOf('a/brief.md'), workspace.uri('a'));
  assert.equal(await rootOf('a/b/brief.md'), workspace.uri('a/b').replace('/b', ''));
  assert.equal(await rootOf('a/b/c/d e/brief.md'), workspace.uri('a/b/c'));
  assert.equal(await nearest.rootOf(workspace.rootUri, 'file:///elsewhere/brief.md'), workspace.rootUri);
  assert.deepEqual(workspace.walks, []);
});

test('each folder is looked into once, until its matter.yaml comes or goes', async () => {
  const workspace = createMemoryWorkspace({});
  const nearest = createNearestMatter(workspace);
  const rootOf = (): Promise<string> => nearest.rootOf(workspace.rootUri, workspace.uri('a/b/brief.md'));
  await rootOf();
  assert.equal(await rootOf(), workspace.rootUri);
  assert.deepEqual(workspace.reads, ['a/b/matter.yaml', 'a/matter.yaml']);
  workspace.write('a/matter.yaml', 'style: x');
  assert.equal(await rootOf(), workspace.rootUri);
  nearest.invalidate(workspace.uri('a/matter.yaml'));
  assert.equal(await rootOf(), workspace.uri('a'));
  workspace.remove('a/matter.yaml');
  nearest.invalidate();
  assert.equal(await rootOf(), workspace.rootUri);
});

test('no more folders are remembered than the bound', async () => {
  const workspace = createMemoryWorkspace({});
  const nearest = createNearestMatter(workspace);
  const ask = (index: number) => nearest.rootOf(workspace.rootUri, workspace.uri(`f${index}/brief.md`));
  for (let index = 0; index <= REMEMBERED_FOLDERS; index += 1) await ask(index);
  const { length } = workspace.reads;
  await ask(REMEMBERED_FOLDERS);
  assert.equal(workspace.reads.length, length);
  await ask(0);
  assert.equal(workspace.reads.length, length + 1);
});

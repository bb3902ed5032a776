import assert from 'node:assert/strict';
import test from 'node:test';
import type { CodeAction } from 'vscode-languageserver';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { codes, startClient } from './client.ts';

const SPACING = 'See 301 F.Supp.2d 401, 409 (D. Vt. 2002).\n';
const OFF = 'rules: { reporter-spacing: off }\n';

test('a draft is of the nearest matter above it, and follows when one comes or goes', async (t) => {
  const files = createMemoryWorkspace({ 'a/matter.yaml': OFF });
  const client = await startClient(t, { files });
  const inside = files.uri('a/drafts/brief.md');
  const outside = files.uri('brief.md');
  client.open(inside, SPACING);
  client.open(outside, SPACING);
  assert.deepEqual((await client.diagnostics(inside)).diagnostics, []);
  assert.deepEqual(codes((await client.diagnostics(outside)).diagnostics), ['reporter-spacing']);

  const matter = files.uri('a/drafts/matter.yaml');
  files.write('a/drafts/matter.yaml', 'rules: { reporter-spacing: loud }\n');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: matter, type: 1 }] });
  assert.deepEqual(codes((await client.diagnostics(inside)).diagnostics), ['reporter-spacing']);
  assert.deepEqual(codes((await client.diagnostics(matter)).diagnostics), ['matter-file']);

  files.remove('a/drafts/matter.yaml');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: matter, type: 3 }] });
  assert.deepEqual((await client.diagnostics(inside)).diagnostics, []);
  assert.deepEqual((await client.diagnostics(matter)).diagnostics, []);
});

test('an unsaved matter.yaml below counts as it stands in the editor', async (t) => {
  const files = createMemoryWorkspace({});
  const client = await startClient(t, { files });
  const uri = files.uri('a/brief.md');
  client.open(uri, SPACING);
  assert.deepEqual(codes((await client.diagnostics(uri)).diagnostics), ['reporter-spacing']);
  client.open(files.uri('a/matter.yaml'), OFF, 'yaml');
  assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
});

test('with several folders open each draft has the matter nearest to it in its own folder', async (t) => {
  const files = createMemoryWorkspace({ 'one/matter.yaml': OFF, 'two/sub/matter.yaml': OFF, 'matter.yaml': OFF });
  const client = await startClient(t, {
    files,
    folders: [files.uri('one'), files.uri('two'), files.uri('two/sub/deep')],
  });
  const found = async (path: string) => {
    client.open(files.uri(path), SPACING);
    return codes((await client.diagnostics(files.uri(path))).diagnostics);
  };
  assert.deepEqual(await found('one/brief.md'), []);
  assert.deepEqual(await found('two/brief.md'), ['reporter-spacing']);
  assert.deepEqual(await found('two/sub/x/brief.md'), []);
  // A folder that is open by itself is the last one that is looked into.
  assert.deepEqual(await found('two/sub/deep/brief.md'), ['reporter-spacing']);
});

test('what is ignored in a matter goes to the matter.yaml of that matter', async (t) => {
  const files = createMemoryWorkspace({ 'a/matter.yaml': 'style: bluebook\n' });
  const client = await startClient(t, { files });
  const uri = files.uri('a/brief.md');
  client.open(uri, SPACING);
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } },
    context: { diagnostics: [] },
  });
  const ignore = actions.find(({ command }) => command?.command === 'pincite.ignoreInMatter');
  assert.equal(ignore!.command!.arguments![0].matterFileUri, files.uri('a/matter.yaml'));
});

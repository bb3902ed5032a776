import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { positions, startClient, type TestClient } from './client.ts';

const BRIEF = 'See 301 F.Supp.2d 401, 409 (D. Vt. 2002); 302 F.Supp.2d 7, 9 (D. Vt. September 3, 2002).\r\n';
const FIXED = 'See 301 F. Supp. 2d 401, 409 (D. Vt. 2002); 302 F. Supp. 2d 7, 9 (D. Vt. Sept. 3, 2002).\r\n';

const CONTENT_MODIFIED = -32801;
const REQUEST_CANCELLED = -32800;

async function opened(t: test.TestContext, options = {}): Promise<{ client: TestClient; uri: string }> {
  const files = createMemoryWorkspace();
  const client = await startClient(t, { files, ...options });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  return { client, uri };
}

async function actionsAt(client: TestClient, uri: string, context: object = {}): Promise<CodeAction[]> {
  const at = positions(BRIEF).at('F.Supp');
  const { diagnostics } = await client.diagnostics(uri);
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics, ...context },
  });
}

function editOf({ edit }: CodeAction): TextDocumentEdit {
  const [change] = edit!.documentChanges!;
  return change as TextDocumentEdit;
}

function applied(action: CodeAction): string {
  return positions(BRIEF).apply(editOf(action).edits as Parameters<ReturnType<typeof positions>['apply']>[0]);
}

test('a quick fix is preferred, tied to its diagnostic, and meant for one version of the draft', async (t) => {
  const { client, uri } = await opened(t);
  const [fix] = await actionsAt(client, uri);
  assert.equal(fix!.kind, 'quickfix');
  assert.equal(fix!.isPreferred, true);
  assert.equal(fix!.diagnostics![0]!.code, 'reporter-spacing');
  assert.deepEqual(editOf(fix!).textDocument, { uri, version: 1 });
  assert.equal(applied(fix!), BRIEF.replace('F.Supp.2d', 'F. Supp. 2d'));
});

test('fixing all is computed when it is picked', async (t) => {
  const { client, uri } = await opened(t);
  const [fixAll] = await actionsAt(client, uri, { only: ['source.fixAll'] });
  assert.equal(fixAll!.kind, 'source.fixAll.pincite');
  assert.equal(fixAll!.edit, undefined);
  const resolved = await client.request<CodeAction>('codeAction/resolve', fixAll!);
  assert.equal(editOf(resolved).textDocument.version, 1);
  assert.equal(applied(resolved), FIXED);
});

test('fixing one rule leaves the others', async (t) => {
  const { client, uri } = await opened(t);
  const fixRule = (await actionsAt(client, uri)).find(({ title }) => title.includes('of reporter-spacing'));
  const resolved = await client.request<CodeAction>('codeAction/resolve', fixRule!);
  assert.equal(applied(resolved), FIXED.replace('Sept.', 'September'));
});

test('an editor that cannot wait is given the edits at once', async (t) => {
  const { client, uri } = await opened(t, { capabilities: {} });
  const [fixAll] = await actionsAt(client, uri, { only: ['source.fixAll.pincite'] });
  assert.equal(applied(fixAll!), FIXED);
});

test('kinds that are not asked for are not offered', async (t) => {
  const { client, uri } = await opened(t);
  assert.deepEqual(await actionsAt(client, uri, { only: ['source.organizeImports'] }), []);
});

test('ignoring here is an edit, ignoring in the matter a command of the client', async (t) => {
  const { client, uri } = await opened(t);
  const actions = await actionsAt(client, uri);
  const here = actions.find(({ title }) => title.startsWith('Ignore reporter-spacing here'))!;
  assert.match(
    applied(here),
    /^See 301 F\.Supp\.2d 401, 409 \(D\. Vt\. 2002\) <!-- pincite-ignore reporter-spacing -->;/,
  );
  const matter = actions.find(({ command }) => command?.command === 'pincite.ignoreInMatter')!;
  assert.deepEqual(matter.command!.arguments, [
    { draftUri: uri, matterFileUri: 'file:///matter/matter.yaml', rule: 'reporter-spacing', text: 'F.Supp.2d' },
  ]);
  const why = actions.find(({ command }) => command?.command === 'pincite.whyRule')!;
  assert.equal(why.title, 'Why is reporter-spacing on?');
  const [told] = why.command!.arguments as [{ draftUri: string; rule: string; setting: string | null }];
  assert.deepEqual([told.draftUri, told.rule, told.setting], [uri, 'reporter-spacing', null]);
  const draft = actions.find(({ title }) => title === 'Ignore reporter-spacing in this draft (adds a comment)')!;
  assert.equal(applied(draft), `<!-- pincite-ignore-file reporter-spacing -->\r\n\r\n${BRIEF}`);
});

test('commands are not offered to an editor that does not have them', async (t) => {
  const client = await startClient(t, { folders: ['file:///nowhere-at-all'] });
  client.open('file:///nowhere-at-all/brief.md', BRIEF);
  const actions = await actionsAt(client, 'file:///nowhere-at-all/brief.md');
  assert.notEqual(actions.length, 0);
  assert.ok(actions.every(({ command }) => command === undefined));
});

test('a fix offered for a text that has changed since is not computed', async (t) => {
  const { client, uri } = await opened(t);
  const [fixAll] = await actionsAt(client, uri, { only: ['source.fixAll'] });
  client.change(uri, 2, `More. ${BRIEF}`);
  await assert.rejects(client.request('codeAction/resolve', fixAll!), { code: CONTENT_MODIFIED });
});

test('a request whose text changes under it is answered as stale, not as empty', async (t) => {
  const { client, uri } = await opened(t);
  const stale = client.request('textDocument/hover', {
    textDocument: { uri },
    position: positions(BRIEF).at('F.Supp'),
  });
  client.change(uri, 2, `More. ${BRIEF}`);
  await assert.rejects(stale, { code: CONTENT_MODIFIED });
});

test('a withdrawn request is answered as withdrawn, and the server goes on', async (t) => {
  const { client, uri } = await opened(t);
  const params = { textDocument: { uri }, position: positions(BRIEF).at('F.Supp') };
  await assert.rejects(client.withdrawn('textDocument/hover', params), { code: REQUEST_CANCELLED });
  assert.notEqual(await client.request('textDocument/hover', params), null);
});

test('a failing request is logged and answered as an error, and the server goes on', async (t) => {
  const { client, uri } = await opened(t);
  await assert.rejects(client.request('textDocument/hover', { textDocument: { uri } }), { code: -32603 });
  assert.ok(client.log.some((message) => message.startsWith('hover failed: ')));
  const params = { textDocument: { uri }, position: positions(BRIEF).at('F.Supp') };
  assert.notEqual(await client.request('textDocument/hover', params), null);
  assert.equal(await client.stop(), 0);
});

test('the command line serves any editor', async (t) => {
  const command = [path.join(import.meta.dirname, '../../dist/cli.js'), 'lsp', '--stdio'];
  const client = await startClient(t, { command });
  client.open('file:///nowhere-at-all/brief.md', BRIEF);
  assert.equal((await client.diagnostics('file:///nowhere-at-all/brief.md')).diagnostics.length, 3);
  assert.equal(await client.stop(), 0);
});

test('refactors are asked for by their kind and carry their edits', async (t) => {
  const { client, uri } = await opened(t);
  const actions = await actionsAt(client, uri, { only: ['refactor'] });
  assert.deepEqual(
    actions.map(({ kind, title }) => [kind, title]),
    [['refactor.rewrite', 'Make the spaces of this citation unbreakable']],
  );
  assert.equal(applied(actions[0]!), BRIEF.replace('301 F.Supp.2d 401', '301\u00A0F.Supp.2d\u00A0401'));
});

import assert from 'node:assert/strict';
import test from 'node:test';
import type { CompletionItem, Hover } from 'vscode-languageserver';
import { FIRST_MATTER_FILE, type FirstMatterFileResult } from '../../server/src/lsp/protocol.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { codes, positions, startClient } from './client.ts';

const BRIEF = '(Pl. Tr. or ECF No. 118-1 at 28:7.) See 301 F.Supp.2d 401, 409 (D. Vt. 2002).\n';
const MATTER = 'record:\n  - document: ECF No. 118-1\n    pages: \n';

test('matter.yaml is completed and explained while it is written, unsaved', async (t) => {
  const files = createMemoryWorkspace({ 'brief.md': BRIEF, 'record/118-1.txt': '28\n' });
  const client = await startClient(t, { files });
  assert.deepEqual(client.initialized.capabilities.completionProvider, { triggerCharacters: [' ', '/'] });
  const uri = files.uri('matter.yaml');
  client.open(files.uri('brief.md'), BRIEF);
  client.open(uri, MATTER, 'yaml');
  const { at, slice } = positions(MATTER);
  const params = { textDocument: { uri }, position: at('pages: ', 'pages: '.length) };
  const items = await client.request<CompletionItem[]>('textDocument/completion', params);
  assert.deepEqual(
    items.map(({ label }) => label),
    ['printed', 'ecf', 'pageid', 'bates'],
  );
  assert.deepEqual(items[0]!.textEdit, { range: { start: params.position, end: params.position }, newText: 'printed' });

  const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: at('ECF No') });
  assert.equal(slice(hover.range!), 'ECF No. 118-1');
  const { value } = hover.contents as { value: string };
  assert.match(value, /record\/118-1\.txt/);
  assert.match(value, /Cited twice|Cited 2 times/);
});

test('what is wrong in an unsaved matter.yaml is shown without an open draft, and follows the text', async (t) => {
  const files = createMemoryWorkspace({ 'matter.yaml': '' });
  const client = await startClient(t, { files });
  const uri = files.uri('matter.yaml');
  client.open(uri, 'rules:\n  reporter-spacng: off\n', 'yaml');
  const { diagnostics } = await client.diagnostics(uri);
  assert.deepEqual(codes(diagnostics), ['matter-file']);
  assert.deepEqual(diagnostics[0]!.range.start, { line: 1, character: 2 });
  client.change(uri, 2, 'rules:\n  reporter-spacing: off\n');
  assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
});

test('a file under nearly the right name says so', async (t) => {
  const files = createMemoryWorkspace({});
  const client = await startClient(t, { files });
  const uri = files.uri('matter.yml');
  client.open(uri, 'st', 'yaml');
  const { diagnostics } = await client.diagnostics(uri);
  assert.match(String(diagnostics[0]!.message), /^Pincite reads matter\.yaml, not matter\.yml\. Rename the file/);
  const params = { textDocument: { uri }, position: { line: 0, character: 2 } };
  const items = await client.request<CompletionItem[]>('textDocument/completion', params);
  assert.ok(items.some(({ label }) => label === 'style'));
  client.notify('textDocument/didClose', { textDocument: { uri } });
  assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
});

test('other YAML files are nobody’s business', async (t) => {
  const files = createMemoryWorkspace({});
  const client = await startClient(t, { files });
  const uri = files.uri('other.yaml');
  client.open(uri, 'ca', 'yaml');
  const params = { textDocument: { uri }, position: { line: 0, character: 2 } };
  assert.deepEqual(await client.request('textDocument/completion', params), { isIncomplete: false, items: [] });
  assert.equal(await client.request('textDocument/hover', params), null);
});

test('a misspelt rule in an ignore comment is told at its place, as information', async (t) => {
  const text = 'See 301 F.Supp.2d 401, 409 (D. Vt. 2002). <!-- pincite-ignore reporter-spacng -->\n';
  const files = createMemoryWorkspace({});
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, text);
  const { diagnostics } = await client.diagnostics(uri);
  assert.deepEqual(codes(diagnostics), ['reporter-spacing', 'ignore-comment']);
  assert.equal(diagnostics[1]!.severity, 3);
  assert.equal(diagnostics[1]!.codeDescription, undefined);
  assert.equal(positions(text).slice(diagnostics[1]!.range), 'reporter-spacng');
});

test('a misspelt rule in the settings is told once, in the output', async (t) => {
  const settings = { value: { rules: { 'reporter-spacng': 'off', 'a-rule-to-come': 'off' } } as unknown };
  const files = createMemoryWorkspace({});
  const client = await startClient(t, { files, settings });
  for (const name of ['brief.md', 'reply.md']) {
    client.open(files.uri(name), BRIEF);
    await client.diagnostics(files.uri(name));
  }
  const told = client.log.filter((line) => line.includes('pincite.rules'));
  assert.deepEqual(told, [
    'The setting pincite.rules names "reporter-spacng", and no rule is called so. Did you mean "reporter-spacing"?',
  ]);
});

test('a first matter.yaml is made of the drafts as they stand in the editor', async (t) => {
  const files = createMemoryWorkspace({
    'brief.md': 'Old.\n',
    'reply.md': '(ECF No. 9 at 2.)\n',
    'record/118-1.txt': '28\n',
  });
  const client = await startClient(t, { files });
  client.open(files.uri('brief.md'), BRIEF);
  const { text, fileUri, drafts } = await client.request<FirstMatterFileResult>(FIRST_MATTER_FILE, {
    folderUri: files.rootUri,
  });
  assert.deepEqual([fileUri, drafts], [files.uri('matter.yaml'), ['brief.md', 'reply.md']]);
  assert.match(text, /- document: ECF No\. 118-1 # cited 2 times\n {4}as: \[Pl\. Tr\.\]\n {4}file: record\/118-1\.txt/);
  assert.match(text, /- document: ECF No\. 9/);
});

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { URI } from 'vscode-uri';
import { folder } from '../cli/support.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { codes, positions, startClient } from './client.ts';

const SPACING = 'See 301 F.Supp.2d 401, 409 (D. Vt. 2002).\n';
const CONFLICT =
  '*Abel v. Moss*, 301 F.3d 401, 409 (7th Cir. 2002). *Abel v. Moss*, 301 F.3d 401, 409 (7th Cir. 2003).\n';
const CLEAN = 'No citation stands here.\n';

test('a finding has its rule, its link, its severity, and the version it was made for', async (t) => {
  const files = createMemoryWorkspace();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, `\u{1D49C} ${SPACING}`);
  const { version, diagnostics } = await client.diagnostics(uri);
  assert.equal(version, 1);
  const [{ message, codeDescription, range, ...rest }] = diagnostics as [(typeof diagnostics)[number]];
  assert.deepEqual(rest, { severity: 2, source: 'pincite', code: 'reporter-spacing' });
  assert.match(String(message), /Write "F\. Supp\. 2d"\. \(Bluebook R6\.1\(a\); T1\)$/);
  assert.match(codeDescription!.href, /\/reporter-spacing\.md$/);
  assert.deepEqual(range, { start: { line: 0, character: 11 }, end: { line: 0, character: 20 } });
});

test('a finding about two places shows the other one', async (t) => {
  const files = createMemoryWorkspace();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, CONFLICT);
  const { diagnostics } = await client.diagnostics(uri);
  assert.deepEqual(codes(diagnostics), ['cite-conflict']);
  const [related] = diagnostics[0]!.relatedInformation!;
  assert.equal(related!.location.uri, uri);
  assert.match(positions(CONFLICT).slice(related!.location.range), /2002|301 F\.3d/);
});

test('a finding about a source shows the place in its file', async (t) => {
  const source =
    'Abel v. Moss, 301 F.3d 401 (7th Cir. 2002)\n\nA carrier is not liable for a loss of which it had no notice.\n';
  const files = createMemoryWorkspace({ 'authorities/abel.txt': source });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(
    uri,
    '"A carrier is not liable for a loss of which it had every notice." *Abel v. Moss*, 301 F.3d 401, 401 (7th Cir. 2002).\n',
  );
  const { diagnostics } = await client.diagnostics(uri);
  const [related] = diagnostics.find(({ code }) => code === 'quote-mismatch')!.relatedInformation!;
  assert.equal(related!.location.uri, files.uri('authorities/abel.txt'));
  assert.equal(positions(source).slice(related!.location.range), 'no');
});

test('findings follow the text, and a closed draft has none', async (t) => {
  const files = createMemoryWorkspace();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, SPACING);
  assert.equal((await client.diagnostics(uri)).diagnostics.length, 1);
  client.change(uri, 2, SPACING.repeat(2));
  client.change(uri, 3, CLEAN);
  const { version, diagnostics } = await client.diagnostics(uri);
  assert.deepEqual([version, diagnostics], [3, []]);
  client.notify('textDocument/didClose', { textDocument: { uri } });
  assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
});

test('settings are pulled once per draft, not while typing, and again when they change', async (t) => {
  const files = createMemoryWorkspace();
  const settings = { value: { rules: { 'reporter-spacing': 'error', 'no-rule': 'loud' } } as unknown };
  const client = await startClient(t, { files, settings });
  const uri = files.uri('brief.md');
  client.open(uri, SPACING);
  assert.equal((await client.diagnostics(uri)).diagnostics[0]!.severity, 1);
  client.change(uri, 2, `More. ${SPACING}`);
  await client.diagnostics(uri);
  await client.request('textDocument/documentSymbol', { textDocument: { uri } });
  assert.deepEqual(client.pulls, [uri]);
  assert.ok(client.registrations.includes('workspace/didChangeConfiguration'));
  settings.value = { enable: false };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
  assert.deepEqual(client.pulls, [uri, uri]);
  const actions = await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    context: { diagnostics: [] },
  });
  assert.deepEqual(actions, []);
});

test('an editor without pull sends its settings along', async (t) => {
  const files = createMemoryWorkspace();
  const client = await startClient(t, { files, capabilities: {} });
  const uri = files.uri('brief.md');
  client.open(uri, SPACING);
  assert.equal((await client.diagnostics(uri)).diagnostics[0]!.severity, 2);
  client.notify('workspace/didChangeConfiguration', {
    settings: { pincite: { rules: { 'reporter-spacing': 'hint' } } },
  });
  assert.equal((await client.diagnostics(uri)).diagnostics[0]!.severity, 4);
});

test('what is wrong in matter.yaml is shown there until it is mended', async (t) => {
  const files = createMemoryWorkspace({ 'matter.yaml': 'rules:\n  reporter-spacing: loud\n' });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  const matter = files.uri('matter.yaml');
  client.open(uri, SPACING);
  const { diagnostics } = await client.diagnostics(matter);
  assert.deepEqual(codes(diagnostics), ['matter-file']);
  assert.equal(diagnostics[0]!.range.start.line, 1);
  assert.equal((await client.diagnostics(uri)).diagnostics.length, 1);
  files.write('matter.yaml', 'rules:\n  reporter-spacing: off\n');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: matter, type: 2 }] });
  assert.deepEqual((await client.diagnostics(matter)).diagnostics, []);
  assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
});

test('an open matter.yaml counts as it stands in the editor', async (t) => {
  const files = createMemoryWorkspace({ 'matter.yaml': '' });
  const client = await startClient(t, { files });
  const matter = files.uri('matter.yaml');
  client.open(files.uri('brief.md'), SPACING);
  assert.equal((await client.diagnostics(files.uri('brief.md'))).diagnostics.length, 1);
  client.open(matter, 'rules: { reporter-spacing: off }\n', 'yaml');
  assert.deepEqual((await client.diagnostics(files.uri('brief.md'))).diagnostics, []);
  client.change(matter, 2, 'rules: [');
  assert.deepEqual(codes((await client.diagnostics(matter)).diagnostics), ['matter-file']);
});

test('an opinion or exhibit that is opened is not checked', async (t) => {
  const files = createMemoryWorkspace();
  const client = await startClient(t, { files });
  const uri = files.uri('authorities/opinion.txt');
  client.open(uri, SPACING, 'plaintext');
  assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
});

test('a draft over the limit has one message', async (t) => {
  const files = createMemoryWorkspace();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, 'a'.repeat(5 * 1024 * 1024 + 1));
  const { diagnostics } = await client.diagnostics(uri);
  assert.equal(diagnostics.length, 1);
  assert.match(String(diagnostics[0]!.message), /^This draft was not checked/);
});

test('an editor that answers no file requests has the disk read for it, inside its folders', async (t) => {
  const root = folder(t, {
    'matter/matter.yaml': 'rules: { reporter-spacing: error }\n',
    'matter/brief.md': SPACING,
    'elsewhere/matter.yaml': 'rules: { reporter-spacing: error }\n',
  });
  const client = await startClient(t, { folders: [URI.file(path.join(root, 'matter')).toString()] });
  const inside = URI.file(path.join(root, 'matter/brief.md')).toString();
  client.open(inside, SPACING);
  assert.equal((await client.diagnostics(inside)).diagnostics[0]!.severity, 1);
  const outside = URI.file(path.join(root, 'elsewhere/brief.md')).toString();
  assert.ok(client.registrations.includes('workspace/didChangeWatchedFiles'));
  client.open(outside, SPACING);
  assert.equal((await client.diagnostics(outside)).diagnostics[0]!.severity, 2);
  writeFileSync(path.join(root, 'matter/matter.yaml'), '');
  const uri = URI.file(path.join(root, 'matter/matter.yaml')).toString();
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  assert.equal((await client.diagnostics(inside)).diagnostics[0]!.severity, 2);
});

test('a folder that is added later is a matter, too', async (t) => {
  const files = createMemoryWorkspace({ 'matter.yaml': 'rules: { reporter-spacing: error }\n' });
  const client = await startClient(t, { files, folders: [] });
  const uri = files.uri('brief.md');
  client.open(uri, SPACING);
  assert.equal((await client.diagnostics(uri)).diagnostics[0]!.severity, 2);
  const event = { added: [{ uri: files.rootUri, name: 'matter' }], removed: [] };
  client.notify('workspace/didChangeWorkspaceFolders', { event });
  assert.equal((await client.diagnostics(uri)).diagnostics[0]!.severity, 1);
});

test('another style is another set of findings in the drafts that are open', async (t) => {
  const files = createMemoryWorkspace();
  const settings = { value: {} as unknown };
  const client = await startClient(t, { files, settings });
  const uri = files.uri('brief.md');
  client.open(uri, 'See 301 F.Supp.2d 401, 409 (D. Vt. 2002).');
  const codes = async (): Promise<unknown[]> => (await client.diagnostics(uri)).diagnostics.map(({ code }) => code);
  assert.deepEqual(await codes(), ['reporter-spacing']);
  settings.value = { style: 'california' };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  assert.deepEqual(await codes(), []);
});

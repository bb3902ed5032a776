import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import type { DocumentSymbol, Hover, Location, LocationLink } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { makePdf, pdfLines } from '../support/pdf.ts';
import { positions, startClient } from './client.ts';

const BRIEF = `# Argument

\u{1D49C} See *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002).
*Id.* at 411. (ECF No. 118-1 at 28:1–2.)
`;

const OPINION = `Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*401 The plaintiff is a quarry.

*410 A quarry may sue.

*411 Affirmed.
`;

const TRANSCRIPT = ['28', ...lines(12), '', '29', ...lines(12)].join('\n');

function lines(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${String(index + 1).padStart(2)}        Q.  Question ${index + 1}?`,
  );
}

function matter() {
  return createMemoryWorkspace({
    'brief.md': BRIEF,
    'authorities/quarrie.txt': OPINION,
    'record/ECF 118-1.txt': TRANSCRIPT,
  });
}

test('the handshake tells what the server does', async (t) => {
  const client = await startClient(t, { files: matter() });
  const { capabilities, serverInfo } = client.initialized;
  assert.equal(serverInfo!.name, 'pincite');
  assert.equal(capabilities.positionEncoding, 'utf-16');
  assert.deepEqual(capabilities.codeActionProvider, {
    codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.pincite'],
    resolveProvider: true,
  });
  assert.equal(await client.stop(), 0);
});

test('a hover shows the citation and the passage it points to', async (t) => {
  const files = matter();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const { at, slice } = positions(BRIEF);
  const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: at('301 F.3d') });
  assert.equal(slice(hover.range!), '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)');
  const { kind, value } = hover.contents as { kind: string; value: string };
  assert.equal(kind, 'markdown');
  assert.match(value, /> .*A quarry may sue\./);
  assert.equal(
    await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 0 } }),
    null,
  );
});

test('a PDF that the editor reads: its passage and numbers on the card, its words at the page on F12', async (t) => {
  const cache = mkdtempSync(path.join(os.tmpdir(), 'pincite-'));
  process.env.XDG_CACHE_HOME = cache;
  t.after(() => {
    delete process.env.XDG_CACHE_HOME;
    rmSync(cache, { recursive: true, force: true });
  });
  const files = createMemoryWorkspace({
    'record/ECF 12.pdf': makePdf(
      [1, 2].map((page) => [
        { x: 60, y: 20, text: `Case 1:31-cv-00012-AB   Document 12   Filed 03/01/31   Page ${page} of 2`, size: 9 },
        ...pdfLines([`Words of sheet ${page}.`, 'More of them.']),
        { x: 300, y: 760, text: String(page + 4) },
      ]),
    ),
    'record/ECF 13.pdf': makePdf(['picture']),
  });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  const text = 'The ledger was there. ECF No. 12 at 6. So it was. ECF No. 13 at 1.';
  client.open(uri, text);
  const { at } = positions(text);
  const card = async (words: string): Promise<string> => {
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: at(words) });
    return (hover.contents as { value: string }).value;
  };
  assert.match(await card('ECF No. 12'), /page 6 \(ECF p. 2\)[\s\S]*> Words of sheet 2\./);
  assert.match(await card('ECF No. 13'), /This file is a scan: .* Run text recognition/);
  const links = await client.request<LocationLink[]>('textDocument/definition', {
    textDocument: { uri },
    position: at('ECF No. 12'),
  });
  const [link] = links;
  const target = URI.parse(link!.targetUri);
  assert.deepEqual([links.length, target.scheme, target.query], [1, 'pincite-text', files.uri('record/ECF 12.pdf')]);
  assert.match(target.path, /\/record\/ECF 12\.pdf\.txt$/);
  const shown = await client.request<{ text: string }>('pincite/sourceText', { uri: target.query });
  const lines = shown.text.split('\n');
  assert.equal(lines[link!.targetRange.start.line], 'Words of sheet 2.');
  const scan = await client.request<{ text: null }>('pincite/sourceText', { uri: files.uri('record/ECF 13.pdf') });
  assert.equal(scan.text, null);
});

test('a definition leads to the page, the line, and the full citation', async (t) => {
  const files = matter();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const { at, slice } = positions(BRIEF);
  const links = (words: string): Promise<LocationLink[]> =>
    client.request('textDocument/definition', { textDocument: { uri }, position: at(words) });

  const [page] = await links('301 F.3d');
  assert.equal(page!.targetUri, files.uri('authorities/quarrie.txt'));
  assert.equal(page!.targetSelectionRange.start.line, 4);

  const [full, source] = await links('Id.');
  assert.equal(full!.targetUri, uri);
  assert.match(slice(full!.targetSelectionRange), /Quarrie v\. Umber Ltd\./);
  assert.equal(source!.targetSelectionRange.start.line, 6);
  assert.equal(slice(source!.originSelectionRange!), '*Id.* at 411');

  const [line] = await links('118-1');
  assert.equal(line!.targetUri, files.uri('record/ECF 118-1.txt'));
  assert.equal(line!.targetSelectionRange.start.line, 1);
});

test('an editor without link support is given locations', async (t) => {
  const files = matter();
  const client = await startClient(t, { files, capabilities: {} });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const position = positions(BRIEF).at('301 F.3d');
  const [location] = await client.request<Location[]>('textDocument/definition', { textDocument: { uri }, position });
  assert.equal(location!.uri, files.uri('authorities/quarrie.txt'));
  assert.equal(location!.range.start.line, 4);
});

test('an open source beats its file, and an edit to it is seen', async (t) => {
  const files = matter();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  const opinion = files.uri('authorities/quarrie.txt');
  client.open(uri, BRIEF);
  const position = positions(BRIEF).at('301 F.3d');
  const line = async (): Promise<number> => {
    const [link] = await client.request<LocationLink[]>('textDocument/definition', { textDocument: { uri }, position });
    return link!.targetSelectionRange.start.line;
  };
  assert.equal(await line(), 4);
  client.open(opinion, `\n\n${OPINION}`, 'plaintext');
  assert.equal(await line(), 6);
  client.change(opinion, 2, `\n${OPINION}`);
  assert.equal(await line(), 5);
  client.notify('textDocument/didClose', { textDocument: { uri: opinion } });
  assert.equal(await line(), 4);
});

test('references, highlights and outline; the folder is listed for references only', async (t) => {
  const files = matter();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const position = positions(BRIEF).at('Id.');
  const params = { textDocument: { uri }, position };
  assert.equal((await client.request<unknown[]>('textDocument/documentHighlight', params)).length, 2);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  assert.equal(symbols[0]!.name, 'Argument');
  assert.deepEqual(
    symbols[0]!.children!.map(({ name }) => name),
    ['Quarrie v. Umber Ltd., 301 F.3d 401, 410 (7th Cir. 2002)', 'Id. at 411', 'ECF No. 118-1 at 28:1–2'],
  );
  assert.deepEqual(files.walks, []);
  const references = await client.request<Location[]>('textDocument/references', {
    ...params,
    context: { includeDeclaration: true },
  });
  assert.equal(references.length, 2);
  assert.deepEqual(files.walks, [files.rootUri]);
});

test('the log says once that a folder has more files than are searched', async (t) => {
  const files = createMemoryWorkspace({ 'brief.md': BRIEF });
  files.write('1/2/3/4/5/6/7/8/9/deep.pdf', '');
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const { at } = positions(BRIEF);
  const hover = () => client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: at('301 F.3d') });
  await client.diagnostics(uri);
  await hover();
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: files.uri('new.txt'), type: 1 }] });
  await client.diagnostics(uri);
  await hover();
  assert.equal(files.walks.length, 2);
  assert.equal(client.log.filter((line) => line.includes('more files or deeper folders')).length, 1);
});

test('a folder is walked for the sources of a draft, once, and the editor is told', async (t) => {
  const files = matter();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, 'No authority is cited.\n');
  await client.diagnostics(uri);
  assert.deepEqual([files.reads, files.walks], [['matter.yaml'], []]);
  client.change(uri, 2, BRIEF);
  await client.diagnostics(uri);
  const params = { textDocument: { uri }, position: positions(BRIEF).at('301 F.3d') };
  await client.request('textDocument/hover', params);
  await client.request('textDocument/definition', params);
  assert.deepEqual(files.walks, [files.rootUri]);
  assert.deepEqual(client.progress, ['begin', 'end']);
});

test('a new file is found once the editor announces it', async (t) => {
  const files = createMemoryWorkspace({ 'brief.md': BRIEF });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const params = { textDocument: { uri }, position: positions(BRIEF).at('301 F.3d') };
  assert.equal(await client.request('textDocument/definition', params), null);
  files.write('authorities/quarrie.txt', OPINION);
  client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: files.uri('authorities/quarrie.txt'), type: 1 }],
  });
  assert.equal((await client.request<LocationLink[]>('textDocument/definition', params)).length, 1);
});

test('a loose draft is served from its own text', async (t) => {
  const files = matter();
  const client = await startClient(t, { files, folders: [] });
  client.open('untitled:Untitled-1', BRIEF);
  const params = { textDocument: { uri: 'untitled:Untitled-1' }, position: positions(BRIEF).at('Id.') };
  assert.equal((await client.request<LocationLink[]>('textDocument/definition', params)).length, 1);
  assert.deepEqual([...files.reads, ...files.walks], []);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  SymbolInformation,
} from 'vscode-languageserver';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { positions, startClient } from './client.ts';

const BRIEF = `# Argument

\u{1D49C} See *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002). *Id.* at 411.
`;

const OPINION = `Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)\r
\r
*401 A quarry may sue. Ash v. Elm, 250 F.3d 12, 15 (7th Cir. 2001).\r
`;

async function open(t: test.TestContext) {
  const files = createMemoryWorkspace({
    'brief.md': BRIEF,
    'reply.md': 'Old. *Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002).\n',
    'authorities/quarrie.txt': OPINION,
  });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  return { files, client, uri };
}

test('the hierarchy of an authority: who cites it above, what its opinion cites below', async (t) => {
  const { files, client, uri } = await open(t);
  const { at, slice } = positions(BRIEF);
  const prepare = (words: string) =>
    client.request<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', {
      textDocument: { uri },
      position: at(words),
    });
  const [item] = (await prepare('Id.'))!;
  assert.equal(item!.name, 'Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)');
  assert.equal(item!.uri, files.uri('authorities/quarrie.txt'));
  assert.equal(item!.selectionRange.start.line, 0);

  const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  assert.deepEqual(
    incoming.map(({ from }) => [from.name, from.uri]),
    [
      ['brief.md', uri],
      ['reply.md', files.uri('reply.md')],
    ],
  );
  assert.deepEqual(incoming[0]!.fromRanges.map(slice), [
    '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)',
    '*Id.* at 411',
  ]);

  const outgoing = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  assert.deepEqual(
    outgoing.map(({ to, fromRanges }) => [to.name, to.detail, fromRanges.map(positions(OPINION).slice)]),
    [['Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)', 'not in the folder', ['Ash v. Elm, 250 F.3d 12, 15 (7th Cir. 2001)']]],
  );
  assert.equal(await prepare('Argument'), null);
});

test('the hierarchy follows the unsaved text of a draft', async (t) => {
  const { client, uri } = await open(t);
  const position = positions(BRIEF).at('301 F.3d');
  const params = { textDocument: { uri }, position };
  const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', params);
  client.change(uri, 2, 'Nothing is cited here any more.\n');
  const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  assert.deepEqual(
    incoming.map(({ from }) => from.name),
    ['reply.md'],
  );
});

test('authorities and papers are symbols of the workspace', async (t) => {
  const { client, uri } = await open(t);
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'quar301' });
  assert.deepEqual(
    found.map(({ name, containerName, location }) => [
      name,
      containerName,
      location.uri,
      positions(BRIEF).slice(location.range),
    ]),
    [
      [
        'Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)',
        'brief.md',
        uri,
        '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)',
      ],
    ],
  );
  assert.deepEqual(await client.request('workspace/symbol', { query: 'zebra' }), []);
});

test('a folder without a matter is not read for a search of symbols', async (t) => {
  const files = createMemoryWorkspace({ 'notes.md': BRIEF });
  const client = await startClient(t, { files });
  assert.deepEqual(await client.request('workspace/symbol', { query: '' }), []);
  assert.deepEqual(files.walks, []);
});

test('the title of an opinion stands for it: there one turns from what cites it to what it cites', async (t) => {
  const files = createMemoryWorkspace({
    'brief.md': BRIEF,
    'authorities/quarrie.html': `<p>Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)</p><p>Ash v. Elm, 250 F.3d 12 (7th Cir. 2001).</p>`,
  });
  const client = await startClient(t, { files });
  const uri = files.uri('authorities/quarrie.html');
  const prepare = (character: number) =>
    client.request<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', {
      textDocument: { uri },
      position: { line: 0, character },
    });
  const [item] = (await prepare(5))!;
  assert.deepEqual([item!.name, item!.uri], ['Quarrie v. Umber Ltd.', uri]);
  const outgoing = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  assert.deepEqual(
    [outgoing.map(({ to }) => to.name), incoming.map(({ from }) => from.name)],
    [['Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)'], ['brief.md']],
  );
  assert.equal(await prepare(70), null);
});

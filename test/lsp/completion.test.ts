import assert from 'node:assert/strict';
import test from 'node:test';
import type { CompletionList, DocumentLink } from 'vscode-languageserver';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { positions, startClient } from './client.ts';

const BRIEF = '(Pl. Tr. at 2:3.) See ECF No. \n';
const TRANSCRIPT = ['1', ...lines(), '', '2', ...lines()].join('\n');

function lines(): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${String(index + 1).padStart(2)}        Q.  Question ${index + 1}?`);
}

function matter() {
  return createMemoryWorkspace({
    'brief.md': BRIEF,
    'matter.yaml': 'record: [{ document: ECF No. 118-1, title: The Deposition, as: Pl. Tr., file: record/ali.txt }]\n',
    'record/ali.txt': TRANSCRIPT,
  });
}

test('names of documents are proposed in a draft, for the letters that are missing', async (t) => {
  const files = matter();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const position = positions(BRIEF).at('ECF No. ', 'ECF No. '.length);
  const { isIncomplete, items } = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
    context: { triggerKind: 2, triggerCharacter: ' ' },
  });
  assert.equal(isIncomplete, true);
  assert.deepEqual(items, [
    {
      label: '118-1',
      kind: 18,
      sortText: '00000',
      filterText: '118-1',
      textEdit: { range: { start: position, end: position }, newText: '118-1' },
      detail: 'The Deposition',
      labelDetails: { description: 'record/ali.txt' },
      documentation: 'record/ali.txt',
    },
  ]);
  const elsewhere = { textDocument: { uri }, position: positions(BRIEF).at('See', 3) };
  assert.deepEqual(await client.request('textDocument/completion', elsewhere), { isIncomplete: false, items: [] });
});

test('a link leads to the file, and when it is followed to the lines cited', async (t) => {
  const files = matter();
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  assert.deepEqual(
    links.map(({ range, tooltip, target }) => [positions(BRIEF).slice(range), tooltip, target]),
    [['Pl. Tr.', 'Open record/ali.txt', undefined]],
  );
  assert.deepEqual(files.walks, []);
  const { target } = await client.request<DocumentLink>('documentLink/resolve', links[0]!);
  assert.equal(target, `${files.uri('record/ali.txt')}#L18,2-18,26`);
  client.change(uri, 2, `More. ${BRIEF}`);
  await assert.rejects(client.request('documentLink/resolve', links[0]!), { code: -32801 });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Location, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { positions, startClient } from './client.ts';

const BRIEF = "\u{1D49C} (Pl.'s 56.1 or ECF No. 121 ¶ 7.)\n(Pl.'s 56.1 ¶ 9.)\n";
const REPLY = "(Pl.'s 56.1 ¶ 4.)\n";
const MATTER = "record:\n  - document: ECF No. 121\n    as: [Pl.'s 56.1]\n";

async function opened(t: Parameters<typeof startClient>[0]) {
  const files = createMemoryWorkspace({ 'brief.md': 'Old.', 'reply.md': REPLY, 'matter.yaml': 'style: old\n' });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  client.change(uri, 5, BRIEF);
  client.open(files.uri('matter.yaml'), MATTER, 'yaml');
  return { files, client, uri, params: { textDocument: { uri }, position: positions(BRIEF).at("Pl.'s 56.1 ¶") } };
}

test('a rename gives a versioned edit over open drafts, drafts on disk and matter.yaml', async (t) => {
  const { files, client, uri, params } = await opened(t);
  const { range, placeholder } = await client.request<{ range: never; placeholder: string }>(
    'textDocument/prepareRename',
    params,
  );
  assert.deepEqual([positions(BRIEF).slice(range), placeholder], ["Pl.'s 56.1", "Pl.'s 56.1"]);
  const { documentChanges } = await client.request<WorkspaceEdit>('textDocument/rename', {
    ...params,
    newName: 'Pl. 56.1',
  });
  const changed = (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => {
    const text = { [uri]: BRIEF, [files.uri('reply.md')]: REPLY, [files.uri('matter.yaml')]: MATTER }[
      textDocument.uri
    ]!;
    return [textDocument, positions(text).apply(edits as never)];
  });
  assert.deepEqual(changed, [
    [{ uri, version: 5 }, BRIEF.replaceAll("Pl.'s 56.1", 'Pl. 56.1')],
    [{ uri: files.uri('reply.md'), version: null }, REPLY.replace("Pl.'s", 'Pl.')],
    [{ uri: files.uri('matter.yaml'), version: 1 }, MATTER.replace("Pl.'s", 'Pl.')],
  ]);
});

test('a rename that cannot be is refused with its reason', async (t) => {
  const { client, uri, params } = await opened(t);
  await assert.rejects(client.request('textDocument/rename', { ...params, newName: 'that paper' }), {
    code: -32803,
    message: /would not be read as the name of a document/,
  });
  const position = positions(BRIEF).at('or ECF');
  await assert.rejects(client.request('textDocument/prepareRename', { textDocument: { uri }, position }), {
    message: /^Put the cursor on a name/,
  });
});

test('references reach over all drafts of the matter', async (t) => {
  const { files, client, params } = await opened(t);
  const context = { includeDeclaration: true };
  const found = await client.request<Location[]>('textDocument/references', { ...params, context });
  assert.deepEqual(
    found.map(({ uri, range }) => [uri.slice(files.rootUri.length + 1), range.start.line]),
    [
      ['brief.md', 0],
      ['brief.md', 0],
      ['brief.md', 1],
      ['reply.md', 0],
    ],
  );
});

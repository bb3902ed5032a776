import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatterTreeResult } from '../../server/src/lsp/protocol.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { startClient } from './client.ts';

const BRIEF = [
  '# Argument',
  '',
  'The rule is settled. *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002). *Id.* at 411.',
  '',
  'She saw the truck. (ECF No. 118-1 at 28.) It was red. (Telford Decl. ¶ 2.) See 42 U.S.C. § 1983.',
  '',
].join('\n');

const REPLY = 'It was red all along. (Telford Decl. ¶ 3.) *Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002).\n';

async function open(t: test.TestContext) {
  const files = createMemoryWorkspace({
    'brief.md': BRIEF,
    'reply.md': REPLY,
    'authorities/quarrie.txt': 'Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)\n\nThe rule is settled.\n',
    'record/Telford Decl.txt':
      'DECLARATION OF MARA TELFORD\n\n1. I keep books.\n\n2. The truck was red.\n\n3. It was.\n',
    'record/ECF 40 - Answer.txt': 'ANSWER\n\n1. Denied.\n',
  });
  const client = await startClient(t, { files });
  const uri = files.uri('brief.md');
  client.open(uri, BRIEF);
  const tree = await client.request<MatterTreeResult>('pincite/matterTree', { draftUri: uri });
  return { files, tree, uri };
}

const shown = (view: MatterTreeResult['record']) =>
  view.map(({ label, items }) => [label, items.map((item) => [item.label, item.description, item.state])]);

test('the views show what all drafts of the matter cite, and where it is', async (t) => {
  const { tree } = await open(t);
  assert.deepEqual(shown(tree.record), [
    ['In the Matter', [['Telford Decl.', '2 uses', 'found']]],
    ['No File Found', [['ECF No. 118-1', '1 use', 'absent']]],
    ['Not Cited', [['ECF 40 - Answer.txt', '', 'uncited']]],
  ]);
  assert.deepEqual(shown(tree.authorities), [
    ['Cases', [['Quarrie v. Umber Ltd.', '3 uses', 'found']]],
    ['Constitutions and Statutes', [['42 U.S.C. § 1983', '1 use', 'absent']]],
  ]);
});

test('each use leads to its citation, each document to its file', async (t) => {
  const { files, tree } = await open(t);
  const [telford] = tree.record[0]!.items;
  assert.deepEqual(
    telford!.uses.map(({ uri, range, label }) => [uri, range.start.line, label]),
    [
      [files.uri('brief.md'), 4, 'brief.md, line 5'],
      [files.uri('reply.md'), 0, 'reply.md, line 1'],
    ],
  );
  assert.deepEqual(telford!.files, [{ uri: files.uri('record/Telford Decl.txt'), path: 'record/Telford Decl.txt' }]);
});

test('a draft outside the open folders has no matter to show', async (t) => {
  const client = await startClient(t, { folders: [] });
  client.open('untitled:Untitled-1', BRIEF);
  assert.equal(await client.request('pincite/matterTree', { draftUri: 'untitled:Untitled-1' }), null);
});

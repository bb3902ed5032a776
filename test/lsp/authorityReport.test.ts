import assert from 'node:assert/strict';
import test from 'node:test';
import type { AuthorityReportResult } from '../../server/src/lsp/protocol.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { startClient } from './client.ts';

const BRIEF = '“A quarry may sue.” *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002).\n';

test('the report of an open draft, of its unsaved text, with the day that is given', async (t) => {
  const files = createMemoryWorkspace({
    'briefs/my brief.md': 'Old.',
    'authorities/quarrie.txt':
      'Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)\n\n*410 A quarry may sue. *411 So it is.\n',
  });
  const client = await startClient(t, { files });
  const uri = files.uri('briefs/my brief.md');
  client.open(uri, BRIEF);
  const ask = (draftUri: string, date: string | null) =>
    client.request<AuthorityReportResult>('pincite/authorityReport', { draftUri, date });
  const { text } = await ask(uri, '2031-05-06');
  assert.match(text!, /^# Authority Report: briefs\/my brief\.md\n\nDate: 2031-05-06/m);
  assert.match(text!, /\| 1 \| A quarry may sue\. \| agrees \| page 410 \|/);
  assert.doesNotMatch((await ask(uri, null)).text!, /Date:/);
  assert.deepEqual(await ask(files.uri('other.md'), null), { text: null });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { mayBeMeant } from '../../server/src/features/matterSymbols.ts';
import { openDraft } from '../support/openDraft.ts';

const MATTER = `//- brief.md
*Id.* *Quarrie*, 301 F.3d at 411. *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002). (Pl. Tr. or ECF No. 118-1 at 28:7.)
//- reply.md
*Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002). 42 U.S.C. § 1983.
//- matter.yaml
record:
  - document: ECF No. 118-1
    title: Deposition of Ana Vole
//- record/ECF 40 - Answer.txt
ANSWER
`;

async function symbols(query: string) {
  const { engine, workspace, files } = openDraft(MATTER);
  return (await engine.symbols(workspace.rootUri, query)).map(({ name, path, text, span }) => [
    name,
    path,
    (text ?? '').slice(span.start, span.end),
    text === null || text === files.get(path),
  ]);
}

test('authorities lead to their first full citation, papers to the first cite or to their file', async () => {
  assert.deepEqual(await symbols(''), [
    ['42 U.S.C. § 1983', 'reply.md', '42 U.S.C. § 1983', true],
    ['ECF No. 40 (ECF 40 - Answer)', 'record/ECF 40 - Answer.txt', '', true],
    ['ECF No. 118-1, Pl. Tr. (Deposition of Ana Vole)', 'brief.md', 'Pl. Tr.', true],
    [
      'Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)',
      'brief.md',
      '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)',
      true,
    ],
  ]);
});

test('a query finds names and citations, whatever stands between its letters', async () => {
  const names = async (query: string) => (await symbols(query)).map(([name]) => name);
  assert.deepEqual(await names('301 f3d'), ['Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)']);
  assert.deepEqual(await names('vole'), ['ECF No. 118-1, Pl. Tr. (Deposition of Ana Vole)']);
  assert.deepEqual(await names('xylophone'), []);
  assert.ok(mayBeMeant('Quarrie v. Umber Ltd.', 'qumber'));
  assert.ok(!mayBeMeant('Quarrie v. Umber Ltd.', 'umberquarrie'));
});

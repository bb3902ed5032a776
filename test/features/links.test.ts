import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft } from '../support/openDraft.ts';

const SOURCE = `//- brief.md
(Pl. Tr. or ECF No. 118-1 at 28:7.) (Dkt. 9 at 2; ECF No. 12 at 3; Vale Decl. ¶ 4.) *Id.* ¶ 5. (ECF Nos. 9–12.) (ECF No. 14.)
//- matter.yaml
record:
  - document: ECF No. 118-1
    as: [Pl. Tr.]
    file: record/ali.txt
//- record/ECF 9 - Order.txt
Order
//- record/ECF 9 - Order.pdf
%PDF
//- record/ECF 14.pdf
%PDF
//- record/ECF 12.txt
One
//- record/12 Other.txt
Two
`;

test('names whose file matter.yaml tells, and once the folder is listed those in the name of one file', async () => {
  const { engine, document, workspace, slice } = openDraft(SOURCE);
  const links = async () => (await engine.links(document)).map(({ span, path }) => [slice(span), path]);
  const listed = [
    ['Pl. Tr.', 'record/ali.txt'],
    ['ECF No. 118-1', 'record/ali.txt'],
  ];
  assert.deepEqual(await links(), listed);
  assert.deepEqual(workspace.walks, []);
  await (await engine.matter(workspace.rootUri)).library.files();
  assert.deepEqual(await links(), [
    ...listed,
    ['Dkt. 9', 'record/ECF 9 - Order.txt'],
    ['ECF No. 14', 'record/ECF 14.pdf'],
  ]);
  assert.deepEqual(workspace.reads, ['matter.yaml']);
});

test('a loose draft has no links', async () => {
  const { engine, document } = openDraft(SOURCE, { rootUri: null });
  assert.deepEqual(await engine.links(document), []);
});

test('citations of an authority that one file holds are links; id. and what stands in a quotation are not', async () => {
  const { engine, document, slice } = openDraft(`//- brief.md
*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002). *Id.* at 411. *Quarrie*, 301 F.3d at 412. 42 U.S.C. § 1983.
*Ash v. Elm*, 250 F.3d 12 (7th Cir. 2001). “It is so. *Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002).”
//- authorities/quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)
//- authorities/ash.txt
Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)
//- authorities/ash copy.txt
Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)
//- authorities/42 USC 1983.txt
Every person who
`);
  assert.deepEqual(
    (await engine.authorityLinks(document)).map(({ span, path }) => [slice(span), path]),
    [
      ['301 F.3d 401', 'authorities/quarrie.txt'],
      ['301 F.3d at 412', 'authorities/quarrie.txt'],
      ['42 U.S.C. § 1983', 'authorities/42 USC 1983.txt'],
    ],
  );
});

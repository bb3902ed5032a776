import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft } from '../support/openDraft.ts';

test('opinions are told by a citation in their name or on their face, or by a caption; briefs and notes are none', async () => {
  const { engine, workspace } = openDraft(`//- brief.md
See below.
//- authorities/ash.txt
Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)
//- authorities/Rook v. Jay, 400 F.3d 7.txt
A text without a head.
//- authorities/slip.txt
UNITED STATES DISTRICT COURT

Vole v. Shrew

No. 20-cv-12

OPINION AND ORDER
//- authorities/notes on Ash v. Elm, 250 F.3d 12.md
Good for us.
//- other/memo.txt
UNITED STATES DISTRICT COURT

Vole v. Shrew

No. 20-cv-12

MEMORANDUM OF LAW IN SUPPORT OF THE MOTION
//- record/tr.txt
Page 1
 1  Q. Were you there?
//- matter.yaml
authorities: [authorities/**, other/**]
`);
  const { library } = await engine.matter(workspace.rootUri);
  assert.deepEqual(
    (await library.opinions()).map(({ path, citations }) => [path, citations]),
    [
      ['authorities/Rook v. Jay, 400 F.3d 7.txt', ['400 f3d 7']],
      ['authorities/ash.txt', ['250 f3d 12']],
      ['authorities/slip.txt', []],
    ],
  );
});

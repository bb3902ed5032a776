import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createEngine } from '../../../server/src/engine.ts';
import { type MatterFileGround, writeMatterFile } from '../../../server/src/features/matterFile/firstMatterFile.ts';
import { parseMatterFile } from '../../../server/src/matter/parseMatterFile.ts';
import { fixture } from '../../support/fixture.ts';
import { createMemoryWorkspace } from '../../support/memoryWorkspace.ts';

async function written(source: string): Promise<string> {
  const workspace = createMemoryWorkspace(fixture(source).files);
  const { text } = await createEngine({ workspace }).firstMatterFile(workspace.rootUri);
  assert.deepEqual(parseMatterFile(text).problems, [], text);
  return text;
}

test('documents with their names and files, the case, the folder of opinions', async () => {
  const text = await written(`//- brief.md
---
case: Okafor v. Varga
court: S.D.N.Y.
---

*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002). (Pl. Tr. or ECF No. 118-1 at 28:7.) (ECF No. 9 at 2.)
//- reply.md
(ECF No. 118-1 at 28:9.) (Vale Decl. ¶ 4.)
//- opinions/quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*410 Affirmed.
//- record/118-1.txt
28
//- record/Vale Decl.txt
DECLARATION OF ANN VALE

4. I saw it.
`);
  assert.equal(
    text,
    `# Written by Pincite from brief.md, reply.md and the files of this folder. Look it over: from here on it is yours.
# A line behind "#" could not be told for sure; take the "#" away from what is right.

case:
  name: Okafor v. Varga # as brief.md has it
  court: S.D.N.Y. # as brief.md has it
  # docket:

authorities: [opinions/**] # where every opinion is that was found for the drafts

record:
  - document: ECF No. 9 # cited once
    # file: (no file of this folder was recognised as this document)
  - document: ECF No. 118-1 # cited 3 times
    as: [Pl. Tr.]
    file: record/118-1.txt # recognised by the ECF number in its name
  - document: Vale Decl. # cited once
    title: DECLARATION OF ANN VALE
    file: record/Vale Decl.txt # recognised by its name and title
`,
  );
});

test('nothing doubtful is written but as a comment', async () => {
  const text = await written(`//- brief.md
---
docket: 1:29-cv-01994
---
(Ex. A at 3.) (Vale Decl. ¶ 4.) *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002).
//- reply.md
---
docket: 1:29-cv-02222
---
(Ex. A at 4.)
//- quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)
//- record/Vale Decl.txt
DECLARATION OF ANN VALE
//- record/Decl. of Vale.txt
DECLARATION OF ANN VALE
`);
  const { matter } = parseMatterFile(text);
  assert.deepEqual(matter.authorities, []);
  assert.equal(matter.docket, undefined);
  assert.deepEqual(
    matter.record.map(({ document, file }) => [document, file]),
    [['Vale Decl.', null]],
  );
  assert.match(text, /^ {2}# docket: 1:29-cv-01994 # as brief\.md has it$/m);
  assert.match(text, /^ {4}# file: record\/Decl\. of Vale\.txt # recognised by its name and title; one of 2$/m);
  assert.match(text, /^ {2}# The drafts use this name for more than one document, or may:$/m);
});

test('a name whose file another document has is told, not joined', async () => {
  const text = await written(`//- brief.md
(ECF No. 118-1 at 28:7.) (Okafor Dep. at 29:1.)
//- record/ECF 118-1 Okafor Dep.txt
28
`);
  assert.match(text, /# The file of ECF No\. 118-1 as well: if both are one document/);
  assert.equal(parseMatterFile(text).matter.record.length, 2);
});

test('sources, filed papers and other versions are no drafts, and a draft is no file of the record', async () => {
  const workspace = createMemoryWorkspace({
    'brief.md': "PLAINTIFF'S MEMORANDUM OF LAW\n\n(Pl. Mem. at 3.) (ECF No. 1 at 2.)",
    'ECF 12 - Brief.md': '(ECF No. 77 at 2.)',
    'record/x.md': '(ECF No. 78 at 2.)',
    'stamped.txt': 'Case 1:29-cv-01994-XYZ Document 12 Filed 03/06/29 Page 1 of 9\n\n(ECF No. 79 at 2.)',
  });
  const { text, drafts } = await createEngine({ workspace }).firstMatterFile(workspace.rootUri);
  assert.deepEqual(drafts, ['brief.md']);
  assert.doesNotMatch(text, /ECF No\. 7/);
  assert.doesNotMatch(text, /^ +file: brief\.md/m);
});

test('an empty folder makes a file that says nothing', async () => {
  const workspace = createMemoryWorkspace({});
  const { drafts, fileUri } = await createEngine({ workspace }).firstMatterFile(workspace.rootUri);
  assert.deepEqual([drafts, fileUri], [[], 'file:///matter/matter.yaml']);
});

const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '- a',
    '# b',
    'a: b',
    '"',
    "'",
    '{',
    '[x, y]',
    'a\nb',
    '\u2028',
    '~',
    'off',
    '../x',
    '12',
    '',
    '*a',
    '%',
    'a,b',
  ),
);
const TOLD = fc.array(fc.record({ text: TEXT, drafts: fc.array(TEXT, { maxLength: 2 }) }), { maxLength: 2 });
const GROUND: fc.Arbitrary<MatterFileGround> = fc.record({
  drafts: fc.array(TEXT, { maxLength: 7 }),
  incomplete: fc.option(TEXT),
  caseNames: TOLD,
  courts: TOLD,
  dockets: TOLD,
  authorities: fc.array(TEXT, { maxLength: 2 }),
  documents: fc.array(
    fc.record({
      names: fc.array(TEXT, { minLength: 1, maxLength: 4 }),
      doubtful: fc.array(TEXT, { maxLength: 2 }),
      uses: fc.nat(9),
      files: fc.array(fc.record({ path: TEXT, title: fc.option(TEXT), how: TEXT }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

test('whatever it is made of, the parser reads it without a problem, and as it was meant', () => {
  fc.assert(
    fc.property(GROUND, (ground) => {
      const { matter, problems } = parseMatterFile(writeMatterFile(ground));
      assert.deepEqual(problems, []);
      const [name] = ground.caseNames;
      assert.equal(matter.caseName, ground.caseNames.length === 1 ? name!.text : null);
      const sure = ground.documents.filter(({ names, doubtful }) => !doubtful.includes(names[0]!));
      assert.deepEqual(
        matter.record.map(({ document, as }) => [document, ...as]),
        sure.map(({ names }) => names),
      );
    }),
    { numRuns: 500 },
  );
});

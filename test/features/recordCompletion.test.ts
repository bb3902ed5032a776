import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createEngine } from '../../server/src/engine.ts';
import { namePositionAt } from '../../server/src/features/recordCompletion.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { draftDocument, openDraft } from '../support/openDraft.ts';

const AROUND = `
//- matter.yaml
record:
  - document: ECF No. 118-1
    title: Deposition of Eric Ali
    as: [Pl. Tr., Ali Dep.]
    file: record/ali.txt
  - document: Ex. C
    file: record/c.txt
//- reply.md
(Vale Decl. or ECF No. 45 ¶ 4.) (Defs.' 56.1 ¶ 2.) (Vale Decl. Ex. 4, at 3.)
//- record/ECF 118-2 - Exhibit B.txt
B
//- record/Declaration of Ann Knowles.txt
I saw it.
`;

interface Asked {
  readonly language?: DraftLanguage;
  readonly afterBlank?: boolean;
  /** The folder was listed before. */
  readonly listed?: boolean;
}

async function ask(draft: string, { language = 'markdown', afterBlank = false, listed = true }: Asked = {}) {
  const { workspace, document, offset, files } = openDraft(`//- brief.md\n${draft}${AROUND}`, { language });
  const reply = draftDocument(files.get('reply.md')!, { uri: workspace.uri('reply.md') });
  const engine = createEngine({ workspace, openDrafts: async () => [document, reply] });
  if (listed) await (await engine.matter(workspace.rootUri)).library.files();
  const readBefore = workspace.reads.length;
  const { proposals, isComplete } = await engine.completeName(document, { offset, afterBlank });
  const read = workspace.reads.slice(readBefore).filter((path) => path !== 'matter.yaml');
  return { proposals, isComplete, document, read, workspace };
}

async function labels(draft: string, asked: Asked = {}): Promise<readonly string[]> {
  return (await ask(draft, asked)).proposals.map(({ label }) => label);
}

async function taken(draft: string, label: string, asked: Asked = {}): Promise<string> {
  const { proposals, document } = await ask(draft, asked);
  const proposal = proposals.find((one) => one.label === label);
  assert.ok(proposal, `${label} is not proposed`);
  return applyEdits(document.text, [proposal]).trimEnd();
}

test('docket entries after the words for the docket, with title and path', async () => {
  for (const words of ['ECF No. ', 'Dkt. ', 'Doc. No. ', 'ECF Doc. ', 'Docket Entry No. ', 'D.E. ', 'Dkt. No. 1']) {
    assert.deepEqual(await labels(`(*See* ${words}<|>)`), ['45', '118-1', '118-2'], words);
  }
  assert.deepEqual(await labels('(ECF No. <|>)', { afterBlank: true }), ['45', '118-1', '118-2']);
  const { proposals, read } = await ask('(ECF No. <|>)');
  assert.deepEqual(
    proposals.map(({ detail, path }) => [detail, path]),
    [
      ['Vale Decl.', null],
      ['Deposition of Eric Ali', 'record/ali.txt'],
      ['ECF 118-2 - Exhibit B', 'record/ECF 118-2 - Exhibit B.txt'],
    ],
  );
  assert.deepEqual(read, []);
});

test('only what is missing is put in', async () => {
  assert.equal(await taken('(ECF No. 11<|> at 3.)', '118-1'), '(ECF No. 118-1 at 3.)');
  assert.equal(await taken('(ECF No. 1<|>18 at 3.)', '118-1'), '(ECF No. 118-1 at 3.)');
  assert.equal(await taken('(ECF No.~<|>.)', '118-1', { language: 'latex' }), '(ECF No.~118-1.)');
  assert.equal(await taken('Testimony (Ali D<|> at 3:1.)', 'Ali Dep.'), 'Testimony (Ali Dep. at 3:1.)');
  assert.equal(await taken('(Defs.’ 5<|> ¶ 3.)', "Defs.' 56.1"), "(Defs.' 56.1 ¶ 3.)");
});

test('exhibits by their letters; those of a paper behind its name', async () => {
  assert.deepEqual(await labels('(Ex. <|>)', { afterBlank: true }), ['B', 'C']);
  assert.deepEqual(await labels('(See Exhibit C<|>)'), ['B', 'C']);
  assert.equal(await taken('(Vale Decl. Ex. <|>)', 'Vale Decl. Ex. 4'), '(Vale Decl. Ex. 4)');
  assert.deepEqual(await labels('(Vale Decl. Ex. <|>)'), ['Vale Decl. Ex. 4']);
});

test('a witness by name, from matter.yaml, the open drafts and the names of files', async () => {
  assert.deepEqual(await labels('(Ali D<|>)'), ['Ali Dep.']);
  assert.deepEqual(await labels('(Vale D<|>)'), ['Vale Decl.', 'Vale Decl. Ex. 4']);
  assert.deepEqual(await labels('(Knowles D<|>)'), ['Knowles Decl.']);
  assert.deepEqual(await labels('(Pl. T<|>)'), ['Pl. Tr.']);
});

test('nothing in ordinary words, at a blank, or in the middle of a word', async () => {
  for (const text of [
    'Ali<|>',
    'Ali s<|>',
    'the ecf <|>',
    'via ECF <|>',
    'the Docket <|>',
    'Vale Dec<|>isions',
    'Alibi D<|>',
    'MyEx. <|>',
    '<|>',
  ]) {
    assert.deepEqual(await labels(text), [], text);
  }
  assert.deepEqual(await labels('Ali <|>', { afterBlank: true }), []);
  assert.deepEqual(await labels('Ali D<|>', { afterBlank: true }), []);
});

test('the name that is being typed is not proposed to itself', async () => {
  assert.deepEqual(await labels('(ECF No. 77<|> at 3.)'), ['45', '118-1', '118-2']);
});

test('a folder that was not listed is listed behind the answer, and asked again it tells more', async () => {
  const { proposals, isComplete, workspace } = await ask('(ECF No. <|>)', { listed: false });
  assert.deepEqual(
    proposals.map(({ label }) => label),
    ['45', '118-1'],
  );
  assert.equal(isComplete, false);
  assert.deepEqual(workspace.walks, [workspace.rootUri]);
  assert.deepEqual((await ask('No Ali D<|>', { listed: false })).workspace.walks, []);
});

test('a position is told from the letters before it, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), (text, at) => {
      const offset = Math.min(at, text.length);
      const position = namePositionAt(text, offset);
      if (position !== null) assert.ok(position.span.start <= offset && offset <= position.span.end);
    }),
  );
  for (const piece of ['ECF No. ', 'A b', 'Ex. ', '1-', ' ', 'Docket Entry ']) {
    const long = piece.repeat(200_000);
    namePositionAt(long, long.length);
  }
});

test('of thousands of documents those that begin as typed are proposed, and the editor is told to ask again', async () => {
  const files = Array.from({ length: 3_000 }, (_, index) => `//- record/ECF ${index + 1}.txt\nx\n`).join('');
  const { engine, document, offset, workspace } = openDraft(`//- brief.md\n(ECF No. 29<|>)\n${files}`);
  await (await engine.matter(workspace.rootUri)).library.files();
  const { proposals, isComplete } = await engine.completeName(document, { offset, afterBlank: false });
  assert.deepEqual([proposals.length, isComplete], [111, false]);
  const all = await engine.completeName(document, { offset: offset - 2, afterBlank: false });
  assert.deepEqual([all.proposals.length, all.isComplete], [200, false]);
});

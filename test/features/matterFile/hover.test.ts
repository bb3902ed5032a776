import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine } from '../../../server/src/engine.ts';
import { draftDocument, openDraft } from '../../support/openDraft.ts';

const AROUND = `//- brief.md
(Pl. Tr. or ECF No. 118-1 at 28:7.) (Pl. Tr. at 29:1.)
//- record/118-1.txt
DEPOSITION OF DANA OKAFOR

28
`;

async function card(matterFile: string): Promise<string | null> {
  const opened = openDraft(`${AROUND}//- matter.yaml\n${matterFile}`);
  const { workspace, document, offset, files } = opened;
  const openDrafts = async () => [draftDocument(files.get('brief.md')!)];
  const engine = createEngine({ workspace, openDrafts });
  const found = await engine.hoverMatterFile({ rootUri: workspace.rootUri, text: document.text, offset });
  return found?.markdown ?? null;
}

test('what a key means, with an example', async () => {
  assert.equal(
    await card('case: { do<|>cket: 1:29-cv-01994 }\n'),
    'The docket number. A filing stamped with another docket is then not taken for one of this case.\n\n' +
      'For example: `docket: 1:29-cv-01994`',
  );
  assert.match((await card('reco<|>rd:\n  - document: ECF No. 1\n'))!, /^Documents of the record/);
  assert.match(
    (await card('authorities: [autho<|>rities/**]\n'))!,
    /For example: `authorities: \[authorities\/\*\*\]`/,
  );
});

test('a rule, by what it reports', async () => {
  assert.match(
    (await card('rules: { cite-con<|>flict: off }\n'))!,
    /\[cite-conflict\]\(\S+\/cite-conflict\.md\): One case cited/,
  );
  assert.match((await card('ignore:\n  - rule: cite-con<|>flict\n'))!, /\[cite-conflict\]/);
  assert.doesNotMatch((await card('rules: { a-rule-to<|>-come: off }\n'))!, /\]\(/);
});

test('a document, by its file, its title and its uses', async () => {
  for (const text of [
    'record:\n  - document: ECF No. 118<|>-1\n    as: [Pl. Tr.]\n',
    'record:\n  - document: ECF No. 118-1\n    as: [Pl. T<|>r.]\n',
  ]) {
    const told = await card(text);
    assert.match(
      told!,
      /\*\*record\/118-1\.txt\*\* — DEPOSITION OF DANA OKAFOR \(recognised by the ECF number in its name\)/,
    );
    assert.match(told!, /Cited 3 times in the drafts that are open\./);
  }
  const listed = await card(
    'record:\n  - document: Okafor Dep.\n    title: The Deposition\n    file: record/118<|>-1.txt\n',
  );
  assert.match(listed!, /\*\*record\/118-1\.txt\*\* — The Deposition \(recognised by matter\.yaml\)/);
  assert.match(listed!, /Not cited in the drafts that are open\./);
  assert.match((await card('record:\n  - document: ECF No. 9<|>9\n'))!, /No file in this matter was recognised/);
});

test('nothing where there is nothing to tell, whatever the file is like', async () => {
  for (const text of ['<|>', 'other: 1<|>\n', 'case: [<|>', '# ca<|>se', 'record: {{{<|>', '["<|>']) {
    assert.equal(await card(text), null, text);
  }
});

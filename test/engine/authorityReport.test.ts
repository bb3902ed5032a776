import assert from 'node:assert/strict';
import test from 'node:test';
import { reportMarkdown } from '../../server/src/features/reportMarkdown.ts';
import { hashOf } from '../../server/src/sources/textCache.ts';
import { openDraft } from '../support/openDraft.ts';

const OPINION = `Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*401 The plaintiff is a quarry.

*402 A quarry may sue in its own name.

*403 The owner of the pit need not be joined. It is so ordered.
`;

const MATTER = `//- brief.md
“A quarry may sue in its own name.” *Quarrie v. Umber Ltd.*, 301 F.3d 401, 402 (7th Cir. 2002). “The owner of the pit
must not be joined.” *Id.* at 403. “The owner of the pit need not be joined.” *Id.* at 401. *Id.* at 440.

“No mill may grind at night.” *Quarrie*, 301 F.3d at 402. *Ash v. Elm*, 250 F.3d 12, 15 (7th Cir. 2001) (“Let it be so
in each case.”). *Rook*, 12 F.4th at 3. He called it “a thing that nobody should ever have seen.” That was all.

(Vole Decl. ¶ 2; *id.* ¶ 9.) (ECF No. 7 at 2.)
//- authorities/quarrie.txt
${OPINION}
//- record/Vole Decl.txt
DECLARATION OF ANA VOLE

1. I keep books.

2. The truck was red.

3. It was mine.
//- record/ECF 7.pdf
%PDF-1.4
`;

async function report(source = MATTER, overrides = {}) {
  const { engine, document, ...rest } = openDraft(source, overrides);
  const found = await engine.authorityReport(document);
  assert.ok(found);
  return { report: found, engine, document, ...rest };
}

test('each authority with its file, its pins and its quotations', async () => {
  const { report: found, files } = await report();
  assert.equal(found.unit, 'line');
  const [cases, record] = found.groups;
  const [ash, quarrie] = cases!.entries;
  assert.deepEqual(
    quarrie!.files.map(({ path, how, remark }) => [path, how, remark]),
    [['authorities/quarrie.txt', 'the citation on its face', null]],
  );
  const bytes = new TextEncoder().encode(files.get('authorities/quarrie.txt')!);
  assert.equal(quarrie!.files[0]!.sha256, await hashOf(bytes));
  assert.deepEqual(
    quarrie!.pins.map(({ place, words, result, says }) => [place, words, result, says]),
    [
      [1, '402', 'found', 'page *402'],
      [2, 'at 403', 'found', 'page *403'],
      [2, 'at 401', 'found', 'page *401'],
      [2, 'at 440', 'absent', 'Page 440 is not in authorities/quarrie.txt, which has pages 401 to 403'],
      [4, 'at 402', 'found', 'page *402'],
    ],
  );
  assert.deepEqual(
    quarrie!.quotations.map(({ words, result, says }) => [words, result, says]),
    [
      ['A quarry may sue in its own name.', 'agrees', 'page 402'],
      ['The owner of the pit must not be joined.', 'differs', 'page 403: it has “need”, not “must”'],
      ['The owner of the pit need not be joined.', 'elsewhere', 'page 403'],
      ['No mill may grind at night.', 'not-found', 'nothing near these words stands in authorities/quarrie.txt'],
    ],
  );
  assert.deepEqual(
    [ash!.files, ash!.pins.map(({ result, says }) => [result, says]), ash!.quotations.map(({ result }) => result)],
    [[], [['unchecked', 'not in the folder']], ['unchecked']],
  );
  const [ecf, vole] = record!.entries;
  assert.match(ecf!.files[0]!.remark!, /^is /);
  assert.deepEqual(
    ecf!.pins.map(({ result, says }) => [result, says]),
    [['unchecked', 'its file could not be read']],
  );
  assert.deepEqual(
    vole!.pins.map(({ result, says }) => [result, says]),
    [
      ['found', '¶ 2'],
      ['absent', '¶ 9 is not in record/Vole Decl.txt, which has ¶¶ 1 to 3'],
    ],
  );
  assert.deepEqual(
    found.unchecked.map(({ place, words, why }) => [place, words, why]),
    [
      [5, 'Rook, 12 F.4th at 3', 'what it cites could not be told'],
      [5, 'a thing that nobody should ever have seen.', 'no citation was found to be its source'],
    ],
  );
  assert.deepEqual([found.searched, found.incomplete], [{ files: 4, readable: 4 }, null]);
});

test('as Markdown: the same text each time, with honest words, and no draft itself', async () => {
  const first = await report();
  const title = { path: 'brief.md', date: '2031-05-06' };
  const text = reportMarkdown(first.report, title);
  assert.equal(text, reportMarkdown((await report()).report, title));
  assert.match(
    text,
    /^<!-- pincite authority report -->\n\n# Authority Report: brief\.md\n\nDate: 2031-05-06\\\nDraft: `brief\.md`, SHA-256 `[0-9a-f]{64}`\n/,
  );
  assert.match(
    text,
    /\| Pins \| 5 found, 2 not in the file, 2 not checked \|\n\| Quotations \| 1 agree, 1 agree on another page, 1 differ, 1 not found in the file, 1 not compared \|/,
  );
  assert.match(
    text,
    /### Not in the folder\n\n.*\n.*\n\| \*Ash v\. Elm\*, 250 F\.3d 12 \(7th Cir\. 2001\) \| 1 \| 4 \| 1 \| 1 \|/,
  );
  assert.doesNotMatch(text, /does not exist|good law is/);
  const dateless = reportMarkdown(first.report, { path: 'brief.md', date: null });
  assert.doesNotMatch(dateless, /Date|20[23]\d-/);

  const { engine, workspace, document } = first;
  workspace.write('Authority Report.md', text);
  engine.invalidate();
  const tree = await engine.matterTree(workspace.rootUri);
  assert.deepEqual(
    tree.drafts.map(({ path }) => path),
    ['brief.md'],
  );
  const checked = await engine.check({ ...document, uri: workspace.uri('Authority Report.md'), text });
  assert.ok(checked.kind === 'checked');
  assert.deepEqual(checked.findings, []);
});

test('a loose draft says that no file was looked for', async () => {
  const { report: found, workspace } = await report(MATTER, { rootUri: null });
  assert.equal(found.incomplete, 'the draft lies in no folder that is open, so no file was looked for');
  assert.deepEqual([...workspace.reads, ...workspace.walks], []);
});

test('words of a draft cannot break the report', async () => {
  const { report: found } = await report(`//- brief.md
“A <b>quarry</b> | may [sue](https://a.example) today.” *Ash | Co. v. \`Elm\`*, 250 F.3d 12, 15 (7th Cir. 2001).
`);
  const text = reportMarkdown(found, { path: 'a`b|c.md', date: null });
  assert.doesNotMatch(text, /[^\\]<b>|\]\(https:/);
  assert.match(text, /`a b c\.md`/);
});

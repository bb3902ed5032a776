import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine, type DraftDocument } from '../../server/src/engine.ts';
import { parseMatterFile } from '../../server/src/matter/parseMatterFile.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { openDraft } from '../support/openDraft.ts';

/** The files of the fixture that a renaming changes, as they stand after it; or why there is none. */
async function renamed(source: string, newName: string, overrides: Partial<DraftDocument> = {}) {
  const opened = openDraft(source, overrides);
  const { engine, document, offset, workspace } = opened;
  const renaming = await engine.rename(document, { offset, newName });
  if (renaming.kind === 'refused') return renaming.message;
  const changed = renaming.files.map(({ uri, text, edits }) => [
    uri.slice(workspace.rootUri.length + 1),
    applyEdits(text, edits),
  ]);
  return Object.fromEntries(changed);
}

test('a designation is renamed in every draft of the matter and in matter.yaml, pins kept', async () => {
  const source = `//- brief.md
(Pl.'s 5<|>6.1 or ECF No. 121 ¶¶ 7, 16–17.) (*See* Pl.’s 56.1 ¶ 22; Defs.' 56.1 ¶ 3.)
//- drafts/reply.md
Plaintiff answers. (Pl.'s 56.1 ¶ 9 & n.2.)
//- sur.tex
\\begin{document}
Text. (Pl.'s 56.1 \\P~4.)
\\end{document}
//- record/121.md
As Pl.'s 56.1 ¶ 9 says.
//- matter.yaml
record:
  - document: ECF No. 121
    as: [Pl.'s 56.1, Counterstatement] # ours
`;
  assert.deepEqual(await renamed(source, 'Pl. 56.1'), {
    'brief.md': "(Pl. 56.1 or ECF No. 121 ¶¶ 7, 16–17.) (*See* Pl. 56.1 ¶ 22; Defs.' 56.1 ¶ 3.)\n",
    'drafts/reply.md': 'Plaintiff answers. (Pl. 56.1 ¶ 9 & n.2.)\n',
    'sur.tex': '\\begin{document}\nText. (Pl. 56.1 \\P~4.)\n\\end{document}\n',
    'matter.yaml': 'record:\n  - document: ECF No. 121\n    as: [Pl. 56.1, Counterstatement] # ours\n',
  });
});

test('only the name under the cursor changes, not the other names of the document, nor a quotation', async () => {
  const source = `(Pl. T<|>r. or ECF No. 118-1 at 28:7.) (Okafor Dep. or ECF No. 118-1 at 3:1.) He wrote “see Pl. Tr. at 9:1.” *Id.* at 4.
`;
  assert.deepEqual(await renamed(source, 'Pl. Dep.'), {
    'brief.md':
      '(Pl. Dep. or ECF No. 118-1 at 28:7.) (Okafor Dep. or ECF No. 118-1 at 3:1.) He wrote “see Pl. Tr. at 9:1.” *Id.* at 4.\n',
  });
});

test('a name that was given in passing changes where it is given too', async () => {
  const source = `Docket Entry No. 150, the "Defs.' Reply," ¶ 12. (Defs.' R<|>eply ¶ 14.)\n`;
  assert.deepEqual(await renamed(source, 'Reply Br.'), {
    'brief.md': 'Docket Entry No. 150, the "Reply Br.," ¶ 12. (Reply Br. ¶ 14.)\n',
  });
});

test('the same name of another document stays', async () => {
  const source = `//- brief.md
(Knowles D<|>ecl. or ECF No. 12 ¶ 4.) (Ex. A at 2.)
//- other.md
(Knowles Decl. or ECF No. 45 ¶ 4.) (Ex. A at 9.)
`;
  assert.deepEqual(Object.keys((await renamed(source, 'Vale Decl.')) as object), ['brief.md']);
  assert.deepEqual(
    Object.keys((await renamed(source.replace('D<|>', 'D').replace('Ex. A', 'Ex<|>. A'), 'Ex. B')) as object),
    ['brief.md'],
  );
});

test('a name of another document is refused, and one that would not be read', async () => {
  const taken = await renamed('(Pl. T<|>r. at 28:7.) (ECF No. 9 or Okafor Dep. at 3:1.)\n', 'Okafor Dep.');
  assert.match(String(taken), /^"Okafor Dep\." is what this matter calls another document/);
  const listed = `//- brief.md
(Pl. T<|>r. at 28:7.)
//- matter.yaml
record:
  - { document: ECF No. 45, as: [Vale Decl.] }
  - { document: ECF No. 118-1, as: [Pl. Tr., Pl. Dep.] }
`;
  assert.match(
    String(await renamed(listed, 'Vale Decl.')),
    /^"Vale Decl\." is what this matter calls another document \(ECF No\. 45\)/,
  );
  assert.deepEqual(Object.keys((await renamed(listed, 'Pl. Dep.')) as object), ['brief.md']);
  for (const name of ['that paper', 'the', '12', 'Moss v. Quayle, 301 F.3d 401', 'Pl. Tr. at 9; ECF No. 3']) {
    assert.match(String(await renamed('(Pl. T<|>r. at 28:7.)\n', name)), /would not be read as the name/, name);
  }
  assert.match(String(await renamed('(Pl. T<|>r. at 28:7.)\n', ' \n')), /^Write the new name/);
  assert.match(String(await renamed('(Pl. T<|>r. at 28:7.)\n', 'x'.repeat(121))), /more than 120 letters/);
});

test('only a name of one document can be renamed', async () => {
  const refused = /^Put the cursor on a name/;
  assert.match(String(await renamed('(ECF Nos. 4<|>5–47.)\n', 'ECF No. 45')), refused);
  assert.match(String(await renamed('(Pl. Tr. at 2<|>8:7.)\n', 'Pl. Dep.')), refused);
  assert.match(String(await renamed('(Pl. Tr. at 28:7.) *I<|>d.* at 3.\n', 'Pl. Dep.')), refused);
  assert.match(String(await renamed('See 301 F.3<|>d 401.\n', 'Pl. Dep.')), refused);
  assert.match(String(await renamed('//- record/x.md\n(Pl. T<|>r. at 28:7.)\n', 'Pl. Dep.')), refused);
});

test('line ends, markup and letters beside the name stay', async () => {
  const source = '\u{1D49C} (*Pl. T<|>r.* at 28:7.)\r\n\r\n(Pl.\r\nTr. at 3.)\r\n';
  assert.deepEqual(await renamed(source, 'Pl. Dep.'), {
    'brief.md': '\u{1D49C} (*Pl. Dep.* at 28:7.)\r\n\r\n(Pl. Dep. at 3.)\r\n',
  });
});

test('matter.yaml stays valid, and a name it lists already is not doubled', async () => {
  const source = (yaml: string) => `(Pl. T<|>r. or ECF No. 118-1 at 28:7.)\n//- matter.yaml\n${yaml}`;
  const asked = source('record: [{ document: ECF No. 118-1, as: Pl. Tr. }]\n').replace('(Pl', '//- brief.md\n(Pl');
  const { 'matter.yaml': flow } = (await renamed(asked, 'Vale, Dep.')) as Record<string, string>;
  assert.equal(flow, undefined);
  const after = (await renamed(asked, 'Vale Dep.')) as Record<string, string>;
  assert.equal(after['matter.yaml'], 'record: [{ document: ECF No. 118-1, as: Vale Dep. }]\n');
  assert.deepEqual(parseMatterFile(after['matter.yaml']!).problems, []);
  const both = source('record:\n  - document: ECF No. 118-1\n    as: [Pl. Tr., Pl. Dep.]\n').replace(
    '(Pl',
    '//- brief.md\n(Pl',
  );
  assert.deepEqual(Object.keys((await renamed(both, 'Pl. Dep.')) as object), ['brief.md']);
});

test('open drafts count as they stand in the editor; the file of an open draft is not read', async () => {
  const { workspace, document, offset } = openDraft('//- brief.md\n(Pl. T<|>r. at 28:7.)\n//- reply.md\n(Old.)\n');
  const text = '(Pl. Tr. at 3:1.)';
  const reply = { ...document, uri: workspace.uri('reply.md'), version: 7, text };
  const engine = createEngine({ workspace, openDrafts: async () => [document, reply] });
  const renaming = await engine.rename(document, { offset, newName: 'Pl. Dep.' });
  assert.ok(renaming.kind === 'renamed');
  assert.deepEqual(
    renaming.files.map(({ uri, text: of }) => [uri, of]),
    [
      [document.uri, document.text],
      [reply.uri, text],
    ],
  );
  assert.ok(!workspace.reads.includes('reply.md'));
});

test('a matter with more drafts than are read is left alone', async () => {
  const opened = openDraft('(Pl. T<|>r. at 28:7.)\n');
  for (let index = 0; index < 201; index += 1) opened.workspace.write(`drafts/${index + 1000}x.md`, '(Pl. Tr. at 2.)');
  const { engine, document, offset, workspace } = opened;
  const renaming = await engine.rename(document, { offset, newName: 'Pl. Dep.' });
  assert.ok(renaming.kind === 'refused');
  assert.match(
    renaming.message,
    /^Not all drafts of this matter can be searched .* more than 200 drafts\. Nothing was renamed\.$/,
  );
  assert.ok(workspace.reads.length <= 203);
});

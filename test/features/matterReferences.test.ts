import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft } from '../support/openDraft.ts';

/** The words of every reference, by file. */
async function references(source: string, withRoot = true): Promise<Record<string, readonly string[]>> {
  const { engine, document, offset, workspace } = openDraft(source);
  const files = await engine.matterReferences(document, { offset, withRoot });
  return Object.fromEntries(
    files.map(({ uri, text, spans }) => [
      decodeURIComponent(uri.slice(workspace.rootUri.length + 1)),
      spans.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

test('a document of the record is found in every draft, under any of its names', async () => {
  assert.deepEqual(
    await references(`//- brief.md
(Pl. T<|>r. or ECF No. 118-1 at 28:7.)
//- reply.md
(Dkt. 118-1 at 3.) *Id.* at 4. (ECF No. 9 at 2.)
//- letter.txt
See Pl. Tr. at 9:1.
//- record/118-1.md
(Pl. Tr. at 3:1.)
`),
    {
      'brief.md': ['Pl. Tr.', 'ECF No. 118-1 at 28:7'],
      'letter.txt': ['Pl. Tr. at 9:1'],
      'reply.md': ['Dkt. 118-1 at 3', '*Id.* at 4'],
    },
  );
});

test('an authority is found by its full citation, with its short forms', async () => {
  assert.deepEqual(
    await references(
      `//- brief.md
*Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002). *I<|>d.* at 410. 42 U.S.C. § 1983.
//- reply.md
*Quarrie v. Umber Ltd.*, 301 F. 3d 401 (7th Cir. 2002). *Quarrie*, 301 F.3d at 411. *Moss v. Vole*, 302 F.3d 1 (2d Cir. 2002).
//- other.md
42 U.S.C. § 1983.
`,
      false,
    ),
    {
      'brief.md': ['*Id.* at 410'],
      'reply.md': ['*Quarrie v. Umber Ltd.*, 301 F. 3d 401 (7th Cir. 2002)', '*Quarrie*, 301 F.3d at 411'],
    },
  );
});

test('what is bound to nothing, and prose, has no references elsewhere', async () => {
  assert.deepEqual(
    await references('//- brief.md\n*Vole*, 301 F.3d at 4<|>11.\n//- reply.md\n*Vole*, 301 F.3d at 411.\n'),
    {
      'brief.md': ['*Vole*, 301 F.3d at 411'],
    },
  );
  assert.deepEqual(await references('//- brief.md\nNo cou<|>rt.\n//- reply.md\n(ECF No. 1 at 2.)\n'), {});
});

test('what was filed is no draft by its name or its stamp; a number alone may number drafts', async () => {
  const cite = '(Pl. Tr. at 9:1.)\n';
  const stamp = 'Case 1:29-cv-01994-XYZ Document 12 Filed 03/06/29 Page 1 of 9\n\n';
  const found = await references(
    `//- brief.md\n(Pl. T<|>r. at 3:1.)\n//- 01 Reply.md\n${cite}//- 45 Opp.txt\n${cite}//- ECF 12 Brief.md\n${cite}//- x.txt\n${stamp}${cite}`,
  );
  assert.deepEqual(Object.keys(found), ['brief.md', '01 Reply.md']);
});

test('the exhibit letter of another draft may be another exhibit', async () => {
  assert.deepEqual(await references('//- brief.md\n(E<|>x. A at 3.)\n//- reply.md\n(Ex. A at 4.)\n'), {
    'brief.md': ['Ex. A at 3'],
  });
});

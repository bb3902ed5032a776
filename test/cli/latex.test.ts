import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { folder, pincite } from './support.ts';

const DRAFT =
  '\\begin{document}\nSee \\emph{Abel v.\\ Moss}, 301 F.~Supp.2d 401, 409 (D. Vt. 2002); 42 U.S.C. \\S1983.\n';
const MENDED =
  '\\begin{document}\nSee \\emph{Abel v.\\ Moss}, 301 F.~Supp.~2d 401, 409 (D. Vt. 2002); 42 U.S.C. \\S~1983.\n';

test('LaTeX drafts are found in folders, their sources left out', async (t) => {
  const cwd = folder(t, { 'brief.tex': DRAFT, 'authorities/abel.tex': DRAFT, 'brief.aux': DRAFT });
  const { out, code } = await pincite(['check', '--format', 'json', '.'], { cwd });
  assert.equal(code, 0);
  const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
  assert.deepEqual(
    files.map((file) => [file.path, ...file.findings.map(({ rule }) => rule)]),
    [['brief.tex', 'reporter-spacing', 'section-symbol-spacing']],
  );
});

for (const name of ['brief.tex', 'brief.latex', 'BRIEF.LTX']) {
  test(`--fix mends ${name} as LaTeX`, async (t) => {
    const cwd = folder(t, { [name]: DRAFT });
    assert.equal((await pincite(['check', '--fix', '--fail-on', 'warning', name], { cwd })).code, 0);
    assert.equal(readFileSync(path.join(cwd, name), 'utf8'), MENDED);
  });
}

test('standard input is LaTeX when its file name says so', async (t) => {
  const args = ['cites', '--format', 'json', '--stdin', '--stdin-filename', 'brief.tex'];
  const { out } = await pincite(args, { cwd: folder(t), input: DRAFT });
  assert.match(out, /Abel v\. Moss/);
});

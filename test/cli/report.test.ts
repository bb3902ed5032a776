import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { folder, pincite } from './support.ts';

const BRIEF =
  '\uFEFF“A quarry may sue.” *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002). 42 U.S.C. § 1983.\n';
const OPINION =
  '\uFEFFQuarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)\r\n\r\n*410 A quarry may sue. *411 So it is.\r\n';

test('the report of a draft names each file by its own bytes, and is the same each time', async (t) => {
  const cwd = folder(t, { 'brief.md': BRIEF, 'authorities/quarrie.txt': OPINION });
  const run = () => pincite(['report', 'brief.md', '--date', 'May 6, 2031'], { cwd });
  const { code, out, err } = await run();
  assert.deepEqual([code, err], [0, '']);
  assert.ok(out.includes(`SHA-256 \`${createHash('sha256').update(OPINION).digest('hex')}\``), out);
  assert.match(out, /^Date: May 6, 2031\\$/m);
  assert.match(out, /\| 1 \| A quarry may sue\. \| agrees \| page 410 \|/);
  assert.match(out, /\| 42 U\.S\.C\. § 1983 \| 1 \| 1 \| 0 \| 0 \|/);
  assert.equal((await run()).out, out);
});

test('as JSON, and from standard input', async (t) => {
  const cwd = folder(t, { 'authorities/quarrie.txt': OPINION });
  const args = ['report', '--format', 'json', '--stdin', '--stdin-filename', 'brief.md'];
  const { code, out } = await pincite(args, { cwd, input: BRIEF });
  assert.equal(code, 0);
  const { version, date, files } = JSON.parse(out);
  assert.deepEqual([version, date, files.length, files[0].path], [1, null, 1, 'brief.md']);
  const [{ entries }] = files[0].groups;
  assert.deepEqual(entries[0].quotations, [
    { place: 1, words: 'A quarry may sue.', result: 'agrees', says: 'page 410' },
  ]);
});

test('a draft that is not there is named, and the run could not do all', async (t) => {
  const { code, err } = await pincite(['report', 'gone.md'], { cwd: folder(t) });
  assert.equal(code, 2);
  assert.match(err, /gone\.md: no such file/);
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parseMatterFile } from '../../server/src/matter/parseMatterFile.ts';
import { folder, pincite } from './support.ts';

const BRIEF = '(Pl. Tr. or ECF No. 118-1 at 28:7.)\n';

test('init writes a first matter.yaml, which the next command reads', async (t) => {
  const cwd = folder(t, { 'case/brief.md': BRIEF, 'case/record/118-1.txt': '28\n' });
  const { code, out, err } = await pincite(['init', 'case'], { cwd });
  assert.deepEqual([code, err], [0, '']);
  assert.equal(
    out,
    'case/matter.yaml was written. Look it over: what could not be told for sure stands behind a "#".\n',
  );
  const { matter, problems } = parseMatterFile(readFileSync(path.join(cwd, 'case/matter.yaml'), 'utf8'));
  assert.deepEqual(problems, []);
  assert.equal(matter.record[0]!.file, 'record/118-1.txt');
  assert.equal((await pincite(['check', 'case'], { cwd })).code, 0);
});

test('init overwrites nothing unless it is told to, and prints what it would write', async (t) => {
  const cwd = folder(t, { 'brief.md': BRIEF, 'matter.yaml': 'style: mine\n' });
  const file = path.join(cwd, 'matter.yaml');
  const refused = await pincite(['init'], { cwd });
  assert.equal(refused.code, 2);
  assert.match(refused.err, /^matter\.yaml: was not written: there is a matter\.yaml already; --force replaces it/);
  const dry = await pincite(['init', '--dry-run'], { cwd });
  assert.equal(dry.code, 0);
  assert.equal(readFileSync(file, 'utf8'), 'style: mine\n');
  assert.equal((await pincite(['init', '--force', '.'], { cwd })).code, 0);
  assert.equal(readFileSync(file, 'utf8'), dry.out);
});

test('init says why it writes nothing', async (t) => {
  const cwd = folder(t, { 'empty/': '', 'linked/brief.md': BRIEF, 'notes/notes.md': 'No citation.\n' });
  assert.match((await pincite(['init', 'nowhere'], { cwd })).err, /^nowhere: no such folder\n$/);
  for (const name of ['empty', 'notes']) {
    const { code, err } = await pincite(['init', name], { cwd });
    assert.equal(code, 2);
    assert.match(err, /no draft .* with a citation in this folder; nothing was written/);
    assert.ok(!existsSync(path.join(cwd, name, 'matter.yaml')));
  }
  symlinkSync(path.join(cwd, 'elsewhere.yaml'), path.join(cwd, 'linked/matter.yaml'));
  assert.equal((await pincite(['init', 'linked'], { cwd })).code, 2);
  assert.ok(!existsSync(path.join(cwd, 'elsewhere.yaml')));
});

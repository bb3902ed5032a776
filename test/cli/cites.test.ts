import assert from 'node:assert/strict';
import test from 'node:test';
import { folder, pincite } from './support.ts';

const BRIEF = `# Argument

See *Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002) (quoting *Abel v. Moss*, 299 F.3d 12 (7th Cir. 2001)).
*Id.* at 411. *Vole*, 302 F.3d at 9. 42 U.S.C. § 1983. (Pl. Tr. or ECF No. 118-1 at 28:7–30:13.)
`;

const OPINION = `Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*401 The plaintiff is a quarry.

*410 A quarry may sue.
`;

type Json = Readonly<Record<string, unknown>>;

async function cites(cwd: string): Promise<{ citations: Json[]; authorities: Json[]; records: Json[]; path: string }> {
  const { code, out } = await pincite(['cites', 'brief.md', '--format', 'json'], { cwd });
  assert.equal(code, 0);
  const { version, files } = JSON.parse(out);
  assert.equal(version, 1);
  assert.equal(files.length, 1);
  return files[0];
}

test('a full citation has every field of its kind, null where nothing is written', async (t) => {
  const cwd = folder(t, { 'brief.md': BRIEF, 'authorities/quarrie.txt': OPINION });
  const { path, citations } = await cites(cwd);
  assert.equal(path, 'brief.md');
  const { text, source, parentheticals, ...first } = citations[0]!;
  assert.match(String(text), /^\*?Quarrie v\. Umber Ltd\.\*, 301 F\.3d 401, 410 \(7th Cir\. 2002\)$/);
  const start = BRIEF.indexOf(String(text));
  assert.deepEqual(first, {
    index: 0,
    kind: 'case',
    start,
    end: start + String(text).length,
    core: { start: BRIEF.indexOf('301 F.3d'), end: BRIEF.indexOf('301 F.3d') + 12, text: '301 F.3d 401' },
    signal: 'See',
    role: null,
    within: null,
    name: 'Quarrie v. Umber Ltd.',
    volume: '301',
    reporter: 'F.3d',
    page: '401',
    court: '7th Cir.',
    courtId: 'ca7',
    year: 2002,
    date: '2002',
    docket: null,
    pin: '410',
    pins: [{ type: 'page', from: 410, to: 410 }],
    antecedent: null,
    parallelTo: null,
    history: null,
    authority: 'a1',
    record: null,
  });
  assert.deepEqual(
    (parentheticals as { kind: string; text: string }[]).map(({ kind, text: words }) => [kind, words]),
    [['role', 'quoting Abel v. Moss, 299 F.3d 12 (7th Cir. 2001)']],
  );
  const { path: file, start: at } = source as { path: string; start: number };
  assert.equal(file, 'authorities/quarrie.txt');
  assert.match(OPINION.slice(at), /^\*410|^A quarry may/);
});

test('the history of a case names the case and its phrase', async (t) => {
  const text = 'Abel v. Moss, 299 F.3d 12 (7th Cir. 2001), rev’d, 530 U.S. 9 (2002).';
  const { citations } = await cites(folder(t, { 'brief.md': text }));
  assert.deepEqual(
    citations.map(({ history }) => history),
    [null, { of: 0, phrase: 'rev’d' }],
  );
});

test('back-references say what they refer to, or that nothing was found', async (t) => {
  const { citations } = await cites(folder(t, { 'brief.md': BRIEF }));
  const [, quoted, id, dangling, statute] = citations;
  assert.deepEqual([quoted!.role, quoted!.within], ['quoting', 0]);
  assert.deepEqual([id!.kind, id!.antecedent, id!.authority, id!.source], ['id', 0, 'a1', null]);
  assert.equal('unresolved' in id!, false);
  assert.deepEqual([dangling!.antecedent, dangling!.unresolved], [null, 'none']);
  assert.deepEqual([statute!.title, statute!.code, statute!.section], ['42', 'U.S.C.', '1983']);
  assert.equal('title' in id!, false);
});

test('record documents carry their names, and the title matter.yaml gives them', async (t) => {
  const cwd = folder(t, {
    'brief.md': BRIEF,
    'matter.yaml': 'record:\n  - { document: ECF No. 118-1, title: Deposition of Dana Rook }\n',
  });
  const { citations, records, authorities } = await cites(cwd);
  const record = citations.find(({ kind, pin }) => kind === 'record' && pin !== null)!;
  assert.deepEqual(record.document, 'ECF No. 118-1');
  assert.deepEqual(record.pins, [{ type: 'line', from: 28, to: 30, fromLine: 7, toLine: 13 }]);
  assert.deepEqual(records, [
    {
      id: 'r1',
      designations: ['Pl. Tr.', 'ECF No. 118-1'],
      title: 'Deposition of Dana Rook',
      path: null,
      citations: [5, 6],
    },
  ]);
  assert.deepEqual(authorities[0], { id: 'a1', kind: 'case', name: 'Quarrie v. Umber Ltd.', citations: [0, 2] });
});

test('the table has a line for each citation', async (t) => {
  const { code, out } = await pincite(['cites', 'brief.md'], { cwd: folder(t, { 'brief.md': BRIEF }) });
  assert.equal(code, 0);
  const [file, header, ...rows] = out.trimEnd().split('\n');
  assert.equal(file, 'brief.md');
  assert.match(header!, /^# +line +kind +citation +refers to +source$/);
  assert.equal(rows.length, 7);
  assert.match(rows[2]!, /^3 +4 +id +\*Id\.\* at 411 +#1$/);
  assert.match(rows[3]!, /nothing found$/);
});

test('a draft that cannot be read is named, and ends in 2', async (t) => {
  const cwd = folder(t, { 'brief.md': BRIEF, 'long.md': Buffer.alloc(6 * 1024 * 1024, 'a') });
  const { code, err, out } = await pincite(['cites', 'long.md', 'gone.md', 'brief.md', '--format', 'json'], { cwd });
  assert.equal(code, 2);
  assert.match(err, /^gone\.md: no such file or folder\nlong\.md: This draft was not checked/);
  assert.equal(JSON.parse(out).files.length, 1);
});

test('a matter with folders too deep to be searched is named, and nothing has failed', async (t) => {
  const deep = `${'a/'.repeat(10)}x.txt`;
  const cwd = folder(t, { 'brief.md': BRIEF, [deep]: '' });
  const { code, err } = await pincite(['cites', 'brief.md'], { cwd });
  assert.equal(code, 0);
  assert.match(err, /: has more files or deeper folders than are searched; some sources may be missing\n$/);
});

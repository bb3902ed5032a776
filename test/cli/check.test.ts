import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { folder, pincite } from './support.ts';

const SPACING = 'See 301 F.Supp.2d 401, 409 (D. Vt. 2002).\n';
const DANGLING = '*See* *Pellworth*, 301 F.3d at 214.\n';
const CLEAN = 'No citation stands here.\n';

interface JsonFinding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

async function findings(cwd: string, ...args: string[]): Promise<Record<string, readonly JsonFinding[]>> {
  const { out } = await pincite(['check', '--format', 'json', ...args], { cwd });
  const { version, files } = JSON.parse(out) as { version: number; files: { path: string; findings: JsonFinding[] }[] };
  assert.equal(version, 1);
  return Object.fromEntries(files.map((file) => [file.path, file.findings]));
}

test('exit codes follow --fail-on', async (t) => {
  const cwd = folder(t, { 'spacing.md': SPACING, 'dangling.md': DANGLING, 'clean.md': CLEAN });
  const code = async (...args: string[]): Promise<number | null> => (await pincite(['check', ...args], { cwd })).code;
  assert.equal(await code('clean.md'), 0);
  assert.equal(await code('spacing.md'), 0);
  assert.equal(await code('spacing.md', '--fail-on', 'warning'), 1);
  assert.equal(await code('dangling.md'), 1);
  assert.equal(await code('clean.md', 'missing.md'), 2);
  assert.equal(await code('clean.md', '--format', 'nonsense'), 2);
  assert.equal(await code(), 2);
});

test('the JSON of a finding has the fields that scripts hold on to', async (t) => {
  const cwd = folder(t, { 'brief.md': `Words.\n\n${SPACING}` });
  const { out } = await pincite(['check', 'brief.md', '--format', 'json'], { cwd });
  assert.deepEqual(JSON.parse(out), {
    version: 1,
    files: [
      {
        path: 'brief.md',
        findings: [
          {
            rule: 'reporter-spacing',
            severity: 'warning',
            start: 16,
            end: 25,
            line: 3,
            column: 9,
            message:
              'The spaces in "F.Supp.2d" are wrong: single capitals and ordinals close up, longer abbreviations stand apart. Write "F. Supp. 2d".',
            bluebook: 'R6.1(a); T1',
            fix: { kind: 'safe', edits: [{ start: 16, end: 25, newText: 'F. Supp. 2d' }] },
          },
        ],
      },
    ],
  });
});

test('a draft in order is listed without findings', async (t) => {
  const cwd = folder(t, { 'clean.md': CLEAN, 'empty.md': '' });
  assert.deepEqual(await findings(cwd, 'clean.md', 'empty.md'), { 'clean.md': [], 'empty.md': [] });
});

test('stylish names place, severity, rule and count, and is silent when there is nothing', async (t) => {
  const cwd = folder(t, { 'brief.md': SPACING, 'clean.md': CLEAN, 'two.md': SPACING + DANGLING });
  const { out } = await pincite(['check', 'brief.md'], { cwd });
  assert.match(out, /^brief\.md\n {2}1:9 +warning +.*reporter-spacing \(Bluebook R6\.1\(a\); T1\)\n/);
  assert.match(out, /1 finding \(0 errors, 1 warning, 0 other\)\. It can be fixed with --fix\.\n$/);
  assert.equal((await pincite(['check', 'clean.md'], { cwd })).out, '');
  const two = await pincite(['check', 'two.md'], { cwd });
  assert.match(two.out, /3 findings \(.*\)\. 2 of them can be fixed with --fix\.\n$/);
});

test('a long list ends with how often each rule speaks, the most frequent first', async (t) => {
  const cwd = folder(t, { 'a.md': SPACING.repeat(9), 'b.md': DANGLING });
  const { out } = await pincite(['check', '.'], { cwd });
  assert.match(out, /\n\n {2}9 {2}reporter-spacing\n {2}1 {2}short-form-without-full\n\n10 findings \(/);
});

test('github prints workflow commands, sarif a log with fixes', async (t) => {
  const cwd = folder(t, { 'a, b.md': SPACING });
  const github = await pincite(['check', 'a, b.md', '--format', 'github'], { cwd });
  assert.match(github.out, /^::warning file=a%2C b\.md,line=1,col=9,title=reporter-spacing::The spaces/);
  const sarif = JSON.parse((await pincite(['check', 'a, b.md', '--format', 'sarif'], { cwd })).out);
  const [result] = sarif.runs[0].results;
  assert.equal(sarif.version, '2.1.0');
  assert.equal(result.ruleId, 'reporter-spacing');
  assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'a%2C%20b.md');
  assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'F. Supp. 2d');
});

test('folders are searched for drafts, sources left out; files and globs are taken as they are', async (t) => {
  const cwd = folder(t, {
    'brief.md': CLEAN,
    'sub/reply.txt': CLEAN,
    'authorities/opinion.txt': SPACING,
    'record/answer.md': SPACING,
    'filings/motion.txt': SPACING,
    '.hidden/x.md': SPACING,
    'node_modules/y.md': SPACING,
    'notes.html': SPACING,
    'matter.yaml': 'record:\n  - { document: ECF No. 9, file: filings/motion.txt }\n',
  });
  assert.deepEqual(Object.keys(await findings(cwd, '.')), ['brief.md', 'sub/reply.txt']);
  assert.deepEqual(Object.keys(await findings(cwd, 'authorities/opinion.txt')), ['authorities/opinion.txt']);
  assert.deepEqual(Object.keys(await findings(cwd, '*/*.txt', 'brief.md', './brief.md')), [
    'authorities/opinion.txt',
    'filings/motion.txt',
    'sub/reply.txt',
    'brief.md',
  ]);
});

test('the nearest matter.yaml above a draft is its matter', async (t) => {
  const cwd = folder(t, {
    'matter.yaml': 'rules: { reporter-spacing: off }\n',
    'deep/er/brief.md': SPACING,
    'other/matter.yaml': 'rules: { reporter-spacing: error }\n',
    'other/brief.md': SPACING,
  });
  assert.deepEqual((await findings(cwd, 'deep/er/brief.md'))['deep/er/brief.md'], []);
  assert.equal((await pincite(['check', '.'], { cwd })).code, 1);
});

test('a broken matter.yaml is a finding in matter.yaml, and the drafts are checked', async (t) => {
  const cwd = folder(t, { 'brief.md': SPACING, 'matter.yaml': 'case: {}\nrules: [\n' });
  const found = await findings(cwd, 'brief.md');
  assert.equal(found['brief.md']!.length, 1);
  assert.equal(found['matter.yaml']![0]!.rule, 'matter-file');
});

test('what cannot be read is named on one line, and the others are checked', async (t) => {
  const cwd = folder(t, {
    'binary.md': new Uint8Array([0x25, 0x50, 0, 1, 2]),
    'huge.md': Buffer.alloc(50 * 1024 * 1024, 'a'),
    'long.md': Buffer.alloc(6 * 1024 * 1024, 'a'),
    'good.md': SPACING,
    'empty/': '',
  });
  const { code, out, err } = await pincite(
    ['check', 'binary.md', 'huge.md', 'long.md', 'gone.md', 'no-*.md', 'empty', 'good.md'],
    { cwd },
  );
  assert.equal(code, 2);
  assert.match(out, /^good\.md\n {2}1:9/);
  assert.deepEqual(err.trimEnd().split('\n').sort(), [
    'binary.md: is not a text file',
    'empty: no drafts (*.md, *.txt, *.tex) in this folder',
    'gone.md: no such file or folder',
    'huge.md: This draft was not checked: it is longer than 5 million letters, and no longer draft is read.',
    'long.md: This draft was not checked: it is longer than 5 million letters, and no longer draft is read.',
    'no-*.md: no file matches',
  ]);
});

test('offsets, lines and columns are right whatever the line ends, and a BOM is not counted', async (t) => {
  const cwd = folder(t, {
    'crlf.md': `One.\r\n\r\n${SPACING}`,
    'cr.md': `One.\r\r${SPACING}`,
    'bom.md': `\uFEFFOne.\n\n${SPACING}`,
    'astral.md': `\u{1D49C}.\n\n${SPACING}`,
  });
  const place = async (file: string): Promise<unknown> => {
    const [{ start, line, column }] = (await findings(cwd, file))[file] as [JsonFinding];
    return { start, line, column };
  };
  assert.deepEqual(await place('crlf.md'), { start: 16, line: 3, column: 9 });
  assert.deepEqual(await place('cr.md'), { start: 14, line: 3, column: 9 });
  assert.deepEqual(await place('bom.md'), { start: 14, line: 3, column: 9 });
  assert.deepEqual(await place('astral.md'), { start: 13, line: 3, column: 9 });
});

test('unbalanced markup and bytes that are no UTF-8 are read as far as they go', async (t) => {
  const cwd = folder(t, {
    'unbalanced.md': `**_\`(((“ [x](<!-- ${SPACING}`,
    'latin1.txt': Buffer.from(`Caf\xe9. ${SPACING}`, 'latin1'),
  });
  const { code, err } = await pincite(['check', 'unbalanced.md', 'latin1.txt'], { cwd });
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  assert.equal((await findings(cwd, 'latin1.txt'))['latin1.txt']!.length, 1);
});

test('--fix changes the letters it names and no other, and prints what is left', async (t) => {
  const bom = '\uFEFF';
  const draft = (spacing: string): string =>
    `${bom}Caf\u00e9 \u{1D49C}.\r\n\r\nSee 301 ${spacing} 401, 409 (D. Vt. 2002).\rEnd`;
  const cwd = folder(t, { 'brief.md': draft('F.Supp.2d') });
  const file = path.join(cwd, 'brief.md');
  chmodSync(file, 0o640);
  const { code, out } = await pincite(['check', '--fix', 'brief.md'], { cwd });
  assert.deepEqual({ code, out }, { code: 0, out: '' });
  assert.equal(readFileSync(file, 'utf8'), draft('F. Supp. 2d'));
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(cwd), ['brief.md']);
});

test('--fix does not write a file that needs nothing, nor one whose letters it would lose', async (t) => {
  const cwd = folder(t, { 'clean.md': CLEAN, 'latin1.txt': Buffer.from(`Caf\xe9. ${SPACING}`, 'latin1') });
  const before = statSync(path.join(cwd, 'clean.md'));
  const { code, err } = await pincite(['check', '--fix', 'clean.md', 'latin1.txt'], { cwd });
  const after = statSync(path.join(cwd, 'clean.md'));
  assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  assert.equal(code, 2);
  assert.equal(
    err,
    'latin1.txt: was not changed: it is not valid UTF-8, and writing it would lose the letters that are not\n',
  );
  assert.deepEqual(readFileSync(path.join(cwd, 'latin1.txt')), Buffer.from(`Caf\xe9. ${SPACING}`, 'latin1'));
});

test('--fix through a link changes the file and keeps the link', async (t) => {
  const cwd = folder(t, { 'real/brief.md': SPACING });
  symlinkSync('real/brief.md', path.join(cwd, 'link.md'));
  assert.equal((await pincite(['check', '--fix', 'link.md'], { cwd })).code, 0);
  assert.match(readFileSync(path.join(cwd, 'real/brief.md'), 'utf8'), /F\. Supp\. 2d/);
  assert.ok(
    readdirSync(cwd, { withFileTypes: true })
      .find(({ name }) => name === 'link.md')!
      .isSymbolicLink(),
  );
});

test('a draft on standard input has the language and the matter of its file name', async (t) => {
  const cwd = folder(t, { 'sub/matter.yaml': 'rules: { reporter-spacing: error }\n' });
  const stdin = async (...args: string[]) => pincite(['check', '--stdin', ...args], { cwd, input: SPACING });
  const named = await stdin('--stdin-filename', 'sub/brief.md');
  assert.equal(named.code, 1);
  assert.match(named.out, /^sub\/brief\.md\n/);
  const loose = await stdin();
  assert.equal(loose.code, 0);
  assert.match(loose.out, /^<stdin>\n/);
  assert.equal((await stdin('brief.md')).code, 2);
  assert.equal((await stdin('--fix')).code, 2);
  const binary = await pincite(['check', '--stdin'], { cwd, input: new Uint8Array([0, 1]) });
  assert.deepEqual([binary.code, binary.err], [2, '<stdin>: is not text\n']);
});

test('every command explains itself', async (t) => {
  const cwd = folder(t);
  for (const args of [['--help'], ['check', '--help'], ['cites', '--help'], ['lsp', '--help'], ['--version']]) {
    const { code, out } = await pincite(args, { cwd });
    assert.equal(code, 0);
    assert.notEqual(out, '');
  }
});

test('an ignore comment that names a misspelt rule is reported, and fails nothing', async (t) => {
  const cwd = folder(t, { 'brief.md': 'No citation. <!-- pincite-ignore-file reporter-spacng -->\n' });
  const { code, out } = await pincite(['check', '--format', 'json', '--fail-on', 'warning', 'brief.md'], { cwd });
  assert.equal(code, 0);
  const [{ rule, severity, start, bluebook, fix }] = JSON.parse(out).files[0].findings;
  assert.deepEqual([rule, severity, start, bluebook, fix], ['ignore-comment', 'information', 38, null, null]);
});

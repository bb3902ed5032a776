import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_MATTER } from '../../server/src/matter/matterFile.ts';
import { MATTER_FILE_LIMIT, parseMatterFile } from '../../server/src/matter/parseMatterFile.ts';

const FULL = `case: { name: Okafor v. Varga, court: S.D.N.Y., docket: 1:31-cv-00417 }
style: bluebook
authorities: [authorities/**]
record:
  - document: ECF No. 18-1
    title: Deposition of Grace Okafor
    as: [Pl. Tr., Okafor Dep.]
    kind: transcript
    file: ./record//18-1.txt
    pages: printed
rules: { month-abbreviation: off, quote-mismatch: error }
ignore:
  - { rule: short-form-without-full, text: "Lindqvist", reason: quoted from below }
  - rule: id-after-string-cite
`;

test('a rule that is nearly one of those there are is misspelt; any other may come', () => {
  const text =
    'rules: { reporter-spacng: off, "court-name": off, a-rule-to-come: off }\nignore:\n  - rule: ordinalforms\n';
  const { matter, problems } = parseMatterFile(text, ['reporter-spacing', 'ordinal-form', 'court-nama', 'court-namb']);
  assert.deepEqual(
    problems.map(({ span, message }) => [text.slice(span.start, span.end), message]),
    [
      ['reporter-spacng', 'No rule is called `reporter-spacng`. Did you mean `reporter-spacing`?'],
      ['ordinalforms', 'No rule is called `ordinalforms`. Did you mean `ordinal-form`?'],
    ],
  );
  assert.equal(matter.rules.get('a-rule-to-come'), 'off');
});

for (const [ending, text] of [
  ['LF', FULL],
  ['CRLF', FULL.replaceAll('\n', '\r\n')],
] as const) {
  test(`reads everything (${ending})`, () => {
    const { matter, problems } = parseMatterFile(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(matter, {
      caseName: 'Okafor v. Varga',
      style: { pack: 'bluebook' },
      docket: '1:31-cv-00417',
      authorities: ['authorities/**'],
      record: [
        {
          document: 'ECF No. 18-1',
          title: 'Deposition of Grace Okafor',
          as: ['Pl. Tr.', 'Okafor Dep.'],
          kind: 'transcript',
          file: 'record/18-1.txt',
          pages: 'printed',
        },
      ],
      rules: new Map([
        ['month-abbreviation', 'off'],
        ['quote-mismatch', 'error'],
      ]),
      ignore: [
        { rule: 'short-form-without-full', text: 'Lindqvist', reason: 'quoted from below' },
        { rule: 'id-after-string-cite', text: null, reason: null },
      ],
    });
  });
}

for (const empty of ['', '\n\n', '# nothing yet\n', 'case:\nrecord:\n']) {
  test(`an empty file is an empty matter: ${JSON.stringify(empty)}`, () => {
    assert.deepEqual(parseMatterFile(empty), { matter: EMPTY_MATTER, problems: [] });
  });
}

/** The problems of a text, each as the words it stands on and a piece of its message. */
function problemsOf(text: string): [string, string][] {
  return parseMatterFile(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

function assertProblem(text: string, words: string, message: RegExp): void {
  const problems = problemsOf(text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  assert.equal(problems[0]?.[0], words);
  assert.match(problems[0]?.[1] ?? '', message);
}

test('an unknown key is named and the rest is read', () => {
  assertProblem('recrod: []\ncase: { name: A v. B }\n', 'recrod', /^`recrod` is not read: Pincite knows `case`/);
  assert.equal(parseMatterFile('recrod: []\ncase: { name: A v. B }\n').matter.caseName, 'A v. B');
  assertProblem('record:\n  - { document: ECF No. 1, pags: ecf }\n', 'pags', /in `record\[1\]`/);
});

test('a wrong type is named at its place and the rest is read', () => {
  assertProblem('case: [A v. B]\n', '[A v. B]', /`case` must be a group of `name: value` lines, not a list/);
  assertProblem('case: { name: [x] }\n', '[x]', /`case.name` must be text, not a list/);
  assertProblem('case: { name: true }\n', 'true', /must be text, not `true`/);
  assertProblem('- a\n', '- a\n', /^matter.yaml must be a group/);
  const text = 'record:\n  - ECF No. 1\n  - { document: ECF No. 2, as: { a: b } }\n';
  assert.deepEqual(
    problemsOf(text).map(([words]) => words),
    ['ECF No. 1', '{ a: b }'],
  );
  assert.equal(parseMatterFile(text).matter.record[0]?.document, 'ECF No. 2');
});

test('numbers are texts as they are written, and one text is a list of one', () => {
  const { matter, problems } = parseMatterFile('authorities: 2019\nrecord: { document: 018, as: TAC }\n');
  assert.deepEqual(problems, []);
  assert.deepEqual(matter.authorities, ['2019']);
  assert.equal(matter.record[0]?.document, '018');
  assert.deepEqual(matter.record[0]?.as, ['TAC']);
});

test('choices are checked', () => {
  assertProblem('rules: { a: of }\n', 'of', /`rules.a` cannot be "of": write one of `error`/);
  assertProblem('record:\n  - { document: x, pages: bate }\n', 'bate', /write one of `printed`, `ecf`/);
});

test('a record or an ignore without its name is a problem', () => {
  assertProblem('record:\n  - { title: x }\n', '{ title: x }', /say which document/);
  assertProblem('ignore:\n  - { text: x }\n', '{ text: x }', /say which `rule`/);
});

test('a key written twice is a problem and the first counts', () => {
  const text = 'case: { name: A v. B }\ncase: { name: C v. D }\n';
  assertProblem(text, 'case', /written twice/);
  assert.equal(parseMatterFile(text).matter.caseName, 'A v. B');
});

for (const file of [
  '../other/secret.txt',
  'record/../../secret.txt',
  '/etc/passwd',
  '~/secret.txt',
  'C:/secret.txt',
  'c:secret.txt',
  '..\\\\secret.txt',
  'record\\\\a.txt',
  'file:///etc/passwd',
  'https://example.org/a.txt',
  '.',
]) {
  test(`a file outside the matter is refused: ${file}`, () => {
    const text = `record:\n  - document: ECF No. 1\n    file: "${file}"\n`;
    const { matter, problems } = parseMatterFile(text);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /is not opened/);
    assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), `"${file}"`);
    assert.equal(matter.record[0]?.file, null);
  });
}

test('broken YAML gives one problem at its place and an empty matter', () => {
  const { matter, problems } = parseMatterFile('case: { name: A v. B }\nrecord: [\n');
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.span.start, 33);
  assert.match(problems[0]?.message ?? '', /^matter.yaml is not YAML here: /);
  assert.deepEqual(matter, EMPTY_MATTER);
});

for (const [what, text] of [
  ['lists nested without end', '['.repeat(300_000)],
  ['maps nested without end', 'a: {'.repeat(200_000)],
  ['sequences nested without end', '- '.repeat(300_000)],
  ['too long a file', ' '.repeat(MATTER_FILE_LIMIT + 1)],
  ['two documents', 'style: a\n---\nstyle: b\n'],
] as const) {
  test(`${what}: one problem, an empty matter`, () => {
    const { matter, problems } = parseMatterFile(text);
    assert.equal(problems.length, 1);
    assert.deepEqual(matter, EMPTY_MATTER);
  });
}

test('aliases are read up to a bound', () => {
  const list = `case: { name: &n Varga }\nauthorities: [${'*n, '.repeat(5_000)}]\n`;
  const { matter, problems } = parseMatterFile(list);
  assert.equal(matter.authorities.length, 100);
  assert.equal(matter.authorities[0], 'Varga');
  assert.equal(problems.length, 100);
  assert.match(problems[0]?.message ?? '', /repeats another value/);
});

test('an alias of a list inside itself does not go on for ever', () => {
  const { matter } = parseMatterFile('authorities: &a [x, *a, *a]\n');
  assert.deepEqual(matter.authorities, ['x']);
});

test('a file of nothing but unknown keys is read in linear time and complains a hundred times', () => {
  const text = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join('');
  assert.equal(parseMatterFile(text).problems.length, 100);
});

test('a glob with more wildcards than a person writes is not used', () => {
  assertProblem('authorities: ["a*b*c*d*e*f*g"]\n', '"a*b*c*d*e*f*g"', /is not used: it has more than 4 wildcards/);
});

test('a style is a name, or a pack with options; what there is not is a problem that names what there is', () => {
  assert.deepEqual(parseMatterFile('style: new-york\n').matter.style, { pack: 'new-york' });
  const options = parseMatterFile('style: { pack: ohio, edition: 22, spacing: closed, lenient: off, nbsp: tilde }\n');
  assert.deepEqual(options.problems, []);
  assert.deepEqual(options.matter.style, {
    pack: 'ohio',
    edition: '22',
    spacing: 'closed',
    lenient: 'off',
    nbsp: 'tilde',
  });
  const text = 'style: { pack: oiho, spacing: tight, edition: 21 }\n';
  const { matter, problems } = parseMatterFile(text);
  assert.deepEqual(matter.style, { edition: '21' });
  assert.deepEqual(
    problems.map(({ span, message }) => [text.slice(span.start, span.end), message.slice(0, 60)]),
    [
      ['oiho', '`style.pack` cannot be "oiho": write one of `bluebook`, `cal'],
      ['tight', '`style.spacing` cannot be "tight": write one of `open`, `clo'],
    ],
  );
});

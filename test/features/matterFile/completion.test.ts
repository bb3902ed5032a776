import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { MatterFileProposal } from '../../../server/src/features/matterFile/completion.ts';
import { parseMatterFile } from '../../../server/src/matter/parseMatterFile.ts';
import { STYLE_NAMES } from '../../../server/src/tables/styles.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { openDraft } from '../../support/openDraft.ts';

const AROUND = `//- brief.md
(Pl. Tr. or ECF No. 118-1 at 28:7.)
//- record/118-1.txt
28
//- record/ECF 12, Exhibit A.txt
//- authorities/moss.txt
`;

async function proposed(matterFile: string): Promise<readonly MatterFileProposal[]> {
  const { engine, document, offset } = openDraft(`${AROUND}//- matter.yaml\n${matterFile}`);
  return engine.completeMatterFile({ rootUri: 'file:///matter', text: document.text, offset });
}

async function labels(matterFile: string): Promise<readonly string[]> {
  return (await proposed(matterFile)).map(({ label }) => label);
}

/** The file after the proposal with this label is taken. */
async function taken(matterFile: string, label: string): Promise<string> {
  const proposal = (await proposed(matterFile)).find((one) => one.label === label);
  assert.ok(proposal, `${label} is not proposed`);
  return applyEdits(matterFile.replace('<|>', ''), [proposal]);
}

test('keys of the file, without those that are there', async () => {
  assert.deepEqual(await labels('<|>'), ['case', 'style', 'authorities', 'record', 'rules', 'ignore']);
  assert.deepEqual(await labels('case: { name: A v. B }\nre<|>\nrules: {}\n'), [
    'style',
    'authorities',
    'record',
    'ignore',
  ]);
  assert.deepEqual(await labels('<|>\ncase: {}\n'), ['style', 'authorities', 'record', 'rules', 'ignore']);
});

test('keys of a group, in blocks and in braces, finished or not', async () => {
  for (const text of [
    'case:\n  <|>\n',
    'case:\n  na<|>\n',
    'case: { <|> }\n',
    'case: { <|>',
    'case: {<|>}\nrules:\n  a: off\n',
  ]) {
    assert.deepEqual(await labels(text), ['name', 'court', 'docket'], text);
  }
  assert.deepEqual(await labels('case:\n  name: A v. B\n  <|>\n'), ['court', 'docket']);
  assert.deepEqual(await labels('case: { name: A, <|> }\n'), ['court', 'docket']);
});

test('keys of a document of the record', async () => {
  const keys = ['document', 'title', 'as', 'kind', 'file', 'pages'];
  assert.deepEqual(await labels('record:\n  - <|>\n'), keys);
  assert.deepEqual(await labels('record:\n  - document: ECF No. 1\n    <|>\nrules:\n'), keys.slice(1));
  assert.deepEqual(await labels('record:\n  - document: ECF No. 1\n    as: [A]\n    pa<|>'), [
    'title',
    'kind',
    'file',
    'pages',
  ]);
  assert.deepEqual(await labels('record:\n  - document: ECF No. 1\n  - <|>\n'), keys);
});

test('what only some words can be', async () => {
  assert.deepEqual(await labels('record:\n  - document: A\n    pages: <|>\n'), ['printed', 'ecf', 'pageid', 'bates']);
  assert.deepEqual(await labels('rules: { month-abbreviation: <|> }\n'), [
    'error',
    'warning',
    'information',
    'hint',
    'off',
  ]);
  assert.deepEqual(await labels('style: <|>\n'), [...STYLE_NAMES]);
  assert.ok((await labels('style: { <|> }\n')).includes('spacing'));
  assert.deepEqual(await labels('style: { spacing: <|> }\n'), ['open', 'closed', 'consistent']);
  assert.ok((await labels('record:\n  - document: A\n    kind: tr<|>\n')).includes('transcript'));
  assert.deepEqual(await labels('case:\n  name: <|>\n'), []);
});

test('ids of rules, as keys of rules and in what is ignored', async () => {
  assert.ok((await labels('rules:\n  <|>\n')).includes('reporter-spacing'));
  assert.ok((await labels('rules: { re<|> }\n')).includes('reporter-spacing'));
  assert.ok((await labels('ignore:\n  - rule: <|>\n')).includes('cite-conflict'));
  assert.ok(!(await labels('rules:\n  cite-conflict: off\n  <|>\n')).includes('cite-conflict'));
  const [first] = await proposed('rules:\n  <|>\n');
  assert.ok(first!.explanation);
});

test('files and folders of the matter, sources first, written as YAML needs it', async () => {
  const text = 'record:\n  - document: ECF No. 12\n    file: <|>\n';
  assert.deepEqual(await labels(text), [
    'authorities/moss.txt',
    'record/118-1.txt',
    'record/ECF 12, Exhibit A.txt',
    'brief.md',
  ]);
  assert.deepEqual(await labels('authorities: [<|>]\n'), ['authorities/**', 'record/**']);
  assert.match(await taken(text, 'record/ECF 12, Exhibit A.txt'), /file: record\/ECF 12, Exhibit A\.txt\n/);
  const inBraces = 'record: [{ document: ECF No. 12, file: record/E<|> }]\n';
  assert.match(await taken(inBraces, 'record/ECF 12, Exhibit A.txt'), /file: "record\/ECF 12, Exhibit A\.txt" \}/);
  const quoted = 'record:\n  - document: A\n    file: "record/1<|>"\n    pages: ecf\n';
  assert.match(await taken(quoted, 'record/118-1.txt'), /file: record\/118-1\.txt\n {4}pages/);
});

test('names that the open drafts use', async () => {
  const workspace = openDraft(`${AROUND}//- matter.yaml\nrecord:\n  - document: <|>\n`);
  const { createEngine } = await import('../../../server/src/engine.ts');
  const { draftDocument } = await import('../../support/openDraft.ts');
  const engine = createEngine({
    workspace: workspace.workspace,
    openDrafts: async () => [draftDocument(workspace.files.get('brief.md')!)],
  });
  const query = { rootUri: 'file:///matter', text: workspace.document.text, offset: workspace.offset };
  assert.deepEqual(
    (await engine.completeMatterFile(query)).map(({ label }) => label),
    ['ECF No. 118-1', 'Pl. Tr.'],
  );
  assert.deepEqual(workspace.workspace.walks, []);
});

test('a key that is taken opens its group; one with its colon is only renamed', async () => {
  assert.equal(await taken('<|>', 'style'), 'style: ');
  assert.equal(await taken('ca<|>', 'case'), 'case:\n  ');
  assert.equal(await taken('<|>', 'record'), 'record:\n  - document: ');
  assert.equal(await taken('case:\n  na<|>: A\n', 'name'), 'case:\n  name: A\n');
  assert.equal(await taken('{ <|> }', 'case'), '{ case:  }');
});

test('nothing in a comment, in a value without choices, and in what the schema does not know', async () => {
  for (const text of ['# ca<|>', 'style: bluebook # <|>', 'other:\n  <|>\n', 'case: [<|>]\n']) {
    assert.deepEqual(await labels(text), [], text);
  }
});

test('any text at any place has an answer, and what is taken stays on its line', async () => {
  const pieces = fc.constantFrom(
    'case',
    'record',
    ': ',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    'document',
    'pages',
    'x',
    '# ',
    '&a ',
    '*a',
    '|',
    '\r\n',
    '\u{1D49C}',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 14 }), fc.nat(14), async (words, at) => {
      const text = words.join('');
      const offset = Math.min(words.slice(0, at).join('').length, text.length);
      const { engine } = openDraft('//- brief.md\n');
      for (const { span } of await engine.completeMatterFile({ rootUri: 'file:///matter', text, offset })) {
        assert.ok(span.start <= offset && offset <= span.end, JSON.stringify([text, offset, span]));
        assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)));
      }
    }),
    { numRuns: 300 },
  );
});

test('a file that no person wrote is answered too', async () => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join('');
  assert.equal((await labels(`${keys}<|>\n`)).length, 6);
  for (const text of ['[', '- ', 'a: {', '{a: ', '&a *a ', '"']) await labels(`${text.repeat(20_000)}<|>`);
  assert.deepEqual(await labels(`${' '.repeat(1_000_001)}<|>`), []);
});

test('a file made by completion alone is valid', async () => {
  let text = await taken('<|>', 'record');
  text += 'ECF No. 118-1\n    <|>';
  text = `${await taken(text, 'file')}<|>`;
  text = `${await taken(text, 'record/118-1.txt')}\n    <|>`;
  text = `${await taken(text, 'pages')}<|>`;
  text = await taken(text, 'printed');
  const { matter, problems } = parseMatterFile(text);
  assert.deepEqual(problems, []);
  assert.deepEqual(matter.record[0], {
    document: 'ECF No. 118-1',
    title: null,
    as: [],
    kind: null,
    file: 'record/118-1.txt',
    pages: 'printed',
  });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { CACHED_TEXT_LIMIT, createEngine, DRAFT_LIMIT } from '../../server/src/engine.ts';
import { MATTERS_LIMIT } from '../../server/src/matters.ts';
import { defineRule } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { draftDocument, openDraft } from '../support/openDraft.ts';

const FAULTS = '301 F.Supp.2d 401, 409 (D. Vt. 2002); 302 F.Supp.2d 7, 9 (D. Vt. 2002).';

async function rulesFound(source: string, overrides = {}): Promise<readonly string[]> {
  const { engine, document } = openDraft(source, overrides);
  const checked = await engine.check(document);
  assert.ok(checked.kind === 'checked');
  return checked.findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

test('settings give levels, and matter.yaml has the last word', async () => {
  const levels = new Map([['reporter-spacing', 'hint' as const]]);
  assert.deepEqual(await rulesFound(FAULTS), ['reporter-spacing warning', 'reporter-spacing warning']);
  assert.deepEqual(await rulesFound(FAULTS, { levels }), ['reporter-spacing hint', 'reporter-spacing hint']);
  const off = `//- brief.md\n${FAULTS}\n//- matter.yaml\nrules: { reporter-spacing: off }\n`;
  assert.deepEqual(await rulesFound(off, { levels }), []);
});

test('a group has a level, and the name of a rule goes before it', async () => {
  const levels = new Map([['form', 'hint' as const]]);
  assert.deepEqual(await rulesFound(FAULTS, { levels }), ['reporter-spacing hint', 'reporter-spacing hint']);
  const off = `//- brief.md\n${FAULTS}\n//- matter.yaml\nrules: { form: off, reporter-spacing: error }\n`;
  assert.deepEqual(await rulesFound(off, { levels }), ['reporter-spacing error', 'reporter-spacing error']);
});

test('the style of the settings holds until matter.yaml names another; changing it checks anew', async () => {
  assert.deepEqual(await rulesFound(FAULTS, { style: { pack: 'california' } }), []);
  const matter = `//- brief.md\n${FAULTS}\n//- matter.yaml\nstyle: bluebook\n`;
  assert.equal((await rulesFound(matter, { style: { pack: 'california' } })).length, 2);
  const { engine, document } = openDraft(FAULTS);
  const count = async (style: object): Promise<number> => {
    const checked = await engine.check({ ...document, style });
    assert.ok(checked.kind === 'checked');
    return checked.findings.length;
  };
  assert.deepEqual([await count({}), await count({ pack: 'ohio' }), await count({ pack: 'texas' })], [2, 0, 0]);
  assert.equal(await count({ spacing: 'open' }), 2);
});

test('matter.yaml sets findings aside by their words', async () => {
  const ignored = `//- brief.md\n${FAULTS}\n//- matter.yaml\nignore:\n  - { rule: reporter-spacing, text: 302 F.Supp.2d 7, reason: x }\n`;
  assert.equal((await rulesFound(ignored.replace('302 F.Supp.2d 7', '"302 F.Supp.2d 7"'))).length, 1);
});

test('a misspelt rule in matter.yaml is told by the rules there are', async () => {
  const { engine } = openDraft(
    '//- brief.md\n\n//- matter.yaml\nrules: { reporter-spacng: off, reporter-spacing: off }\n',
  );
  const { problems } = await engine.matter('file:///matter');
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['No rule is called `reporter-spacng`. Did you mean `reporter-spacing`?'],
  );
});

test('a loose file asks for no file at all, and checking a draft reads matter.yaml alone', async () => {
  const loose = openDraft(FAULTS, { rootUri: null });
  await loose.engine.check(loose.document);
  assert.deepEqual([...loose.workspace.reads, ...loose.workspace.walks], []);
  const inMatter = openDraft(FAULTS);
  await inMatter.engine.check(inMatter.document);
  await inMatter.engine.outline(inMatter.document);
  await inMatter.engine.actions(inMatter.document, { start: 0, end: 10 });
  await inMatter.engine.fixAll(inMatter.document, null);
  assert.deepEqual(inMatter.workspace.reads, ['matter.yaml']);
  assert.deepEqual(inMatter.workspace.walks, []);
});

test('the folder is walked when a source is asked for, once', async () => {
  const { engine, document, offset, workspace } = openDraft('See 42 U.S.C. § 19<|>83.');
  await engine.hover(document, offset);
  await engine.definition(document, offset);
  assert.deepEqual(workspace.walks, ['file:///matter']);
});

test('a broken matter.yaml is a problem at its place, and the draft is still checked', async () => {
  const { engine, document, workspace } = openDraft(`//- brief.md\n${FAULTS}\n//- matter.yaml\nrules: [\n`);
  const checked = await engine.check(document);
  assert.ok(checked.kind === 'checked' && checked.findings.length === 2);
  const matter = await engine.matter(workspace.rootUri);
  assert.equal(matter.problems.length, 1);
  assert.equal(matter.fileUri, workspace.uri('matter.yaml'));
});

test('a binary matter.yaml is a problem, a missing one is not', async () => {
  const workspace = createMemoryWorkspace({ 'matter.yaml': new Uint8Array([0, 1, 2]) });
  const engine = createEngine({ workspace });
  const [problem] = (await engine.matter(workspace.rootUri)).problems;
  assert.match(problem!.message, /matter\.yaml was not read: it is not a text file/);
  workspace.remove('matter.yaml');
  engine.invalidate(workspace.uri('matter.yaml'));
  assert.deepEqual((await engine.matter(workspace.rootUri)).problems, []);
});

test('a changed matter.yaml counts once it is announced', async () => {
  const { engine, document, workspace } = openDraft(FAULTS);
  const count = async (): Promise<number> => {
    const checked = await engine.check(document);
    return checked.kind === 'checked' ? checked.findings.length : -1;
  };
  assert.equal(await count(), 2);
  workspace.write('matter.yaml', 'rules: { reporter-spacing: off }\n');
  assert.equal(await count(), 2);
  engine.invalidate(workspace.uri('matter.yaml'));
  assert.equal(await count(), 0);
});

test('fixing everything safe gives small edits, and a second time none', async () => {
  const { engine, document } = openDraft(FAULTS);
  const fixed = await engine.fixAll(document, null);
  assert.ok(fixed.settled);
  assert.equal(fixed.text, FAULTS.replaceAll('F.Supp.2d', 'F. Supp. 2d'));
  assert.equal(applyEdits(FAULTS, fixed.edits), fixed.text);
  assert.ok(fixed.edits.every(({ span }) => span.end - span.start < 'F.Supp.2d'.length));
  const again = await engine.fixAll({ ...document, text: fixed.text, version: 2 }, null);
  assert.deepEqual(again, { text: fixed.text, edits: [], passes: 0, settled: true });
});

test('fixing one rule leaves the others', async () => {
  const { engine, document } = openDraft('301 F.Supp.2d 401, 409 (D. Vt. September 3, 2002).');
  const { text } = await engine.fixAll(document, 'reporter-spacing');
  assert.equal(text, '301 F. Supp. 2d 401, 409 (D. Vt. September 3, 2002).');
});

test('rules that fix each other without end are stopped', async () => {
  const flip = defineRule({
    id: 'flip',
    bluebook: 'R0',
    indigo: null,
    group: 'form',
    severity: 'warning',
    fix: 'safe',
    needs: 'syntax',
    docs: { summary: 's', why: 'w', silentWhen: [], examples: [], good: [] },
    check: {
      statute: (citation, { text, report }) => {
        const span = citation.core;
        const newText = text.slice(span.start, span.end).includes('1983') ? '42 U.S.C. § 1985' : '42 U.S.C. § 1983';
        report({
          citation,
          span,
          message: 'm',
          fixes: () => [{ kind: 'safe', title: 't', edits: [{ span, newText }] }],
        });
      },
    },
  });
  const engine = createEngine({ workspace: createMemoryWorkspace(), rules: [flip] });
  const fixed = await engine.fixAll(draftDocument('See 42 U.S.C. § 1983.'), null);
  assert.equal(fixed.settled, false);
  assert.ok(fixed.passes <= 10);
});

test('a draft over the limit is refused with one message, and shows nothing', async () => {
  const { engine, document } = openDraft('');
  const huge = { ...document, text: 'a'.repeat(DRAFT_LIMIT + 1) };
  const checked = await engine.check(huge);
  assert.ok(checked.kind === 'refused');
  assert.match(checked.message, /^This draft was not checked: it is longer than 5 million letters/);
  assert.equal(await engine.hover(huge, 3), null);
  assert.deepEqual(await engine.outline(huge), []);
  assert.deepEqual((await engine.fixAll(huge, null)).edits, []);
});

test('an aborted signal is thrown, not answered', async () => {
  const { engine, document } = openDraft(FAULTS);
  const reason = new Error('withdrawn');
  await assert.rejects(engine.hover(document, 3, AbortSignal.abort(reason)), reason);
  await assert.rejects(engine.check(document, AbortSignal.abort(reason)), reason);
});

test('an analysis is kept while version and text stay, and what is kept is bounded', async () => {
  const { engine, document } = openDraft(FAULTS);
  const bound = async (overrides = {}): Promise<unknown> => {
    const checked = await engine.check({ ...document, ...overrides });
    return checked.kind === 'checked' ? checked.bound : null;
  };
  const first = await bound();
  assert.equal(await bound(), first);
  assert.notEqual(await bound({ version: 2 }), first);
  const second = await bound({ version: 2 });
  assert.notEqual(await bound({ version: 2, text: `${FAULTS} More.` }), second);
  const kept = await bound({ version: 3 });
  const filler = ' '.repeat(DRAFT_LIMIT);
  for (let i = 0; i <= CACHED_TEXT_LIMIT / DRAFT_LIMIT; i++)
    await bound({ uri: `file:///matter/${i}.md`, text: filler });
  assert.notEqual(await bound({ version: 3 }), kept);
});

test('so many matters are known at once, and no more', async () => {
  const workspace = createMemoryWorkspace();
  const engine = createEngine({ workspace });
  for (let i = 0; i <= MATTERS_LIMIT; i++) await engine.matter(`file:///matter/${i}`);
  const reads = workspace.reads.length;
  await engine.matter(`file:///matter/${MATTERS_LIMIT}`);
  assert.equal(workspace.reads.length, reads);
  await engine.matter('file:///matter/0');
  assert.equal(workspace.reads.length, reads + 1);
});

test('sources of a matter are told from its drafts', async () => {
  const { engine, workspace } = openDraft(`//- brief.md
x
//- matter.yaml
authorities: [opinions/**, "**/*.txt"]
record:
  - { document: ECF No. 4, file: filings/answer.txt }
`);
  const isSource = (path: string): Promise<boolean> => engine.isSource(workspace.rootUri, workspace.uri(path));
  assert.equal(await isSource('authorities/a.txt'), true);
  assert.equal(await isSource('volume 1/Record/a.md'), true);
  assert.equal(await isSource('opinions/deep/a.txt'), true);
  assert.equal(await isSource('filings/answer.txt'), true);
  assert.equal(await isSource('filings/reply.txt'), false);
  assert.equal(await isSource('brief.md'), false);
  assert.equal(await engine.isSource(workspace.rootUri, 'file:///elsewhere/record/a.txt'), false);
});

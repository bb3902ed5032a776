import assert from 'node:assert/strict';
import test from 'node:test';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { openDraft } from '../support/openDraft.ts';

/** The draft after "Ignore reporter-spacing in this draft"; the rule must be silent then, and no other rule louder. */
async function ignored(text: string, language: DraftLanguage = 'markdown'): Promise<string> {
  const { engine, document } = openDraft(text, { language });
  const at = document.text.indexOf('F.Supp');
  const actions = await engine.actions(document, { start: at, end: at });
  const action = actions.find(({ kind }) => kind === 'ignore-in-draft');
  assert.ok(action?.kind === 'ignore-in-draft');
  const after = applyEdits(document.text, action.edits);
  const rules = async (words: string, version: number): Promise<string[]> => {
    const checked = await engine.check({ ...document, text: words, version });
    assert.ok(checked.kind === 'checked');
    return checked.findings.map(({ rule }) => rule);
  };
  const before = await rules(document.text, 2);
  assert.deepEqual(
    await rules(after, 3),
    before.filter((rule) => rule !== 'reporter-spacing'),
  );
  return after;
}

const CITED = 'See 301 F.Supp.2d 401, 409 (D. Vt. 2002); 302 F.Supp.2d 7, 9 (D. Vt. September 3, 2002).';
const COMMENT = '<!-- pincite-ignore-file reporter-spacing -->';

test('a comment at the beginning sets the rule aside in the whole draft', async () => {
  assert.equal(await ignored(CITED), `${COMMENT}\n\n${CITED}`);
  assert.equal(await ignored(`# A\r\n\r\n${CITED}`), `${COMMENT}\r\n\r\n# A\r\n\r\n${CITED}`);
  assert.equal(await ignored(CITED, 'plaintext'), `${COMMENT}\n\n${CITED}`);
  assert.equal(await ignored(CITED, 'latex'), `% pincite-ignore-file reporter-spacing\n${CITED}`);
});

test('front matter stays first', async () => {
  assert.equal(await ignored(`---\ntitle: A\n---\n${CITED}`), `---\ntitle: A\n---\n${COMMENT}\n\n${CITED}`);
});

test('a comment that is there takes the rule in', async () => {
  assert.equal(
    await ignored(`${CITED}\n\n<!-- pincite-ignore-file id-form: our style -->\n`),
    `${CITED}\n\n<!-- pincite-ignore-file reporter-spacing, id-form: our style -->\n`,
  );
  assert.equal(await ignored(`<!-- pincite-ignore-file -->\n\n${CITED}`), `${COMMENT}\n\n${CITED}`);
});

test('why a rule is on is told once for each rule, with its page', async () => {
  const { engine, document } = openDraft(CITED, { levels: new Map([['form', 'hint']]) });
  const actions = await engine.actions(document, { start: 0, end: document.text.length });
  const reasons = actions.flatMap((action) => (action.kind === 'why' ? [action.reason] : []));
  assert.deepEqual(reasons, [
    {
      rule: 'reporter-spacing',
      words: 'reporter-spacing is "hint" here: your settings say so under pincite.rules (form).',
      setting: 'form',
      page: 'https://github.com/pincite/pincite/blob/main/docs/rules/reporter-spacing.md',
    },
    {
      rule: 'month-abbreviation',
      words: 'month-abbreviation is "hint" here: your settings say so under pincite.rules (form).',
      setting: 'form',
      page: 'https://github.com/pincite/pincite/blob/main/docs/rules/month-abbreviation.md',
    },
  ]);
  const style = openDraft(`//- brief.md\n${CITED}\n//- matter.yaml\nrules: { month-abbreviation: error }\n`);
  const told = await style.engine.actions(style.document, { start: 0, end: style.document.text.length });
  assert.ok(told.some(({ kind, title }) => kind === 'why' && title === 'Why is month-abbreviation on?'));
  const words = told.flatMap((action) => (action.kind === 'why' ? [action.reason.words] : []));
  assert.equal(
    words.at(-1),
    'month-abbreviation is "error" here: matter.yaml says so under rules (month-abbreviation).',
  );
});

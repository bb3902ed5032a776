import assert from 'node:assert/strict';
import test from 'node:test';
import type { DraftAction } from '../../server/src/features/codeActions.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { openDraft } from '../support/openDraft.ts';

const ONE_FAULT = '*Quarrie v. Umber Ltd.*, 301 F.<|>Supp.2d 401, 409 (D. Vt. 2002). Next.';

async function actionsAt(source: string, overrides = {}): Promise<readonly DraftAction[]> {
  const { engine, document, offset } = openDraft(source, overrides);
  return engine.actions(document, { start: offset, end: offset });
}

test('nothing is offered away from a finding but the fixes of the whole draft', async () => {
  const kinds = (await actionsAt(ONE_FAULT.replace('<|>', '').replace('Next', 'Ne<|>xt'))).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['fix-all']);
});

test('the fix first, then all safe fixes, then the ways to ignore, then why the rule is on', async () => {
  const actions = await actionsAt(ONE_FAULT);
  assert.deepEqual(
    actions.map(({ kind }) => kind),
    ['fix', 'fix-all', 'ignore-here', 'ignore-in-matter', 'ignore-in-draft', 'why'],
  );
  const [fix] = actions;
  assert.ok(fix?.kind === 'fix' && fix.preferred);
});

test('the fixes of one rule are offered together when there are several', async () => {
  const two = '301 F.<|>Supp.2d 401, 409 (D. Vt. 2002); 302 F.Supp.2d 7, 9 (D. Vt. 2002).';
  const fixRule = (await actionsAt(two)).find(({ kind }) => kind === 'fix-rule');
  assert.deepEqual(fixRule, {
    kind: 'fix-rule',
    title: 'Fix all safe findings of reporter-spacing in this draft',
    rule: 'reporter-spacing',
  });
});

test('ignoring here silences the finding and changes no other letter', async () => {
  const { engine, document, offset } = openDraft(ONE_FAULT);
  const actions = await engine.actions(document, { start: offset, end: offset });
  const ignore = actions.find(({ kind }) => kind === 'ignore-here');
  assert.ok(ignore?.kind === 'ignore-here');
  const text = applyEdits(document.text, ignore.edits);
  assert.equal(text.replace(/ <!-- pincite-ignore reporter-spacing -->/, ''), document.text);
  const checked = await engine.check({ ...document, text, version: 2 });
  assert.ok(checked.kind === 'checked');
  assert.deepEqual(
    checked.findings.filter(({ rule }) => rule === 'reporter-spacing'),
    [],
  );
});

test('a loose file has no matter to ignore in', async () => {
  const kinds = (await actionsAt(ONE_FAULT, { language: 'plaintext', rootUri: null })).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['fix', 'fix-all', 'ignore-here', 'ignore-in-draft', 'why']);
});

test('what is ignored in the matter is the words of the finding', async () => {
  const actions = await actionsAt(ONE_FAULT);
  const ignore = actions.find(({ kind }) => kind === 'ignore-in-matter');
  assert.ok(ignore?.kind === 'ignore-in-matter');
  assert.equal(ignore.text, 'F.Supp.2d');
});

test('a selection over a whole long draft is not offered a menu without end', async () => {
  const { engine, document } = openDraft('301 F.Supp.2d 401, 409 (D. Vt. 2002). '.repeat(60));
  const actions = await engine.actions(document, { start: 0, end: document.text.length });
  assert.equal(actions.filter(({ kind }) => kind === 'fix').length, 25);
});

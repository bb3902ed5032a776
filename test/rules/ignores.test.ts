import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { ignoreHereEdit } from '../../server/src/rules/ignores.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsIn } from '../support/ruleTester.ts';

const BAD = '*Orrin v. Vale Corp.*, 567 F.Supp.2d 459 (SDNY 2008)';
const rulesIn = (text: string) => findingsIn(text).map(({ rule }) => rule);

describe('pincite-ignore', () => {
  test('silences the named rules for the citation before it', () => {
    assert.deepEqual(rulesIn(`${BAD}.`), ['reporter-spacing', 'court-abbreviation']);
    assert.deepEqual(rulesIn(`${BAD} <!-- pincite-ignore reporter-spacing -->.`), ['court-abbreviation']);
    assert.deepEqual(rulesIn(`${BAD}. <!--pincite-ignore reporter-spacing, court-abbreviation: as printed-->`), []);
    assert.deepEqual(rulesIn(`${BAD}. <!-- pincite-ignore reporter-spacing court-abbreviation -->`), []);
  });

  test('speaks of the last citation only, and of its parallels', () => {
    assert.deepEqual(rulesIn(`${BAD}; ${BAD} <!-- pincite-ignore reporter-spacing, court-abbreviation -->.`), [
      'reporter-spacing',
      'court-abbreviation',
    ]);
    assert.deepEqual(
      rulesIn(
        '*Hale v. Moss*, 477 Pa. 317, 320, 383 A. 2d 1048, 1050 (1978). <!-- pincite-ignore reporter-spacing -->',
      ),
      [],
    );
  });

  test('does not reach into another paragraph, whatever the line ends', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const comment = '<!-- pincite-ignore reporter-spacing, court-abbreviation -->';
      assert.deepEqual(rulesIn(`${BAD}.${newline}${comment}${newline}`), [], JSON.stringify(newline));
      assert.deepEqual(rulesIn(`${BAD}.${newline}${newline}${comment}`).length, 2, JSON.stringify(newline));
    }
  });

  test('without a rule, or with another word, is an ordinary comment', () => {
    assert.deepEqual(rulesIn(`${BAD} <!-- pincite-ignore -->.`).length, 2);
    assert.deepEqual(rulesIn(`${BAD} <!-- pincite-ignored reporter-spacing -->.`).length, 2);
    assert.deepEqual(rulesIn(`<!-- pincite-ignore reporter-spacing --> ${BAD}.`).length, 2);
  });

  test('for the file silences the rule everywhere', () => {
    assert.deepEqual(rulesIn(`${BAD}.\n\n${BAD}.\n\n<!-- pincite-ignore-file reporter-spacing -->`), [
      'court-abbreviation',
      'court-abbreviation',
    ]);
  });
});

describe('ignore entries of matter.yaml', () => {
  const bound = bindDraft(parseDraft(`${BAD}. *Hale v. Moss*, 5 F.Supp.2d 6 (D. Mass. 1998).`, 'markdown'));
  const run = (rule: string, text: string | null) =>
    runRules({
      bound,
      rules: ALL_RULES,
      levels: ({ severity }) => severity,
      matterIgnores: [{ rule, text, reason: null }],
    }).map(({ rule: id, span }) => `${id} ${span.start}`);
  const all = run('no-such-rule', null);

  test('silence the rule where the finding or its citation has the words', () => {
    assert.equal(all.length, 3);
    assert.deepEqual(run('reporter-spacing', 'Orrin v. Vale'), all.slice(1));
    assert.deepEqual(run('reporter-spacing', 'F.Supp.2d'), all.slice(1, 2));
    assert.deepEqual(run('reporter-spacing', null), all.slice(1, 2));
    assert.deepEqual(run('reporter-spacing', 'Tamsin'), all);
  });
});

describe('ignoring here', () => {
  test('adds a comment after the citation that silences the finding and nothing else', () => {
    const text = `As held, ${BAD}; and ${BAD}.`;
    const bound = bindDraft(parseDraft(text, 'markdown'));
    const [first] = findingsIn(text);
    const edit = ignoreHereEdit(bound, first!);
    const after = applyEdits(text, [edit!]);
    assert.equal(after, `As held, ${BAD} <!-- pincite-ignore reporter-spacing -->; and ${BAD}.`);
    assert.deepEqual(rulesIn(after), ['court-abbreviation', 'reporter-spacing', 'court-abbreviation']);

    const second = ignoreHereEdit(bindDraft(parseDraft(after, 'markdown')), findingsIn(after)[0]!);
    const both = applyEdits(after, [second!]);
    assert.equal(both, `As held, ${BAD} <!-- pincite-ignore court-abbreviation, reporter-spacing -->; and ${BAD}.`);
    assert.deepEqual(rulesIn(both), ['reporter-spacing', 'court-abbreviation']);
  });

  test('keeps the comment out of emphasis marks', () => {
    const string = '*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008); *Hale v. Moss*, 5 F.3d 9 (1st Cir. 1993)';
    const text = `${string}. It is so. *Id.*`;
    const edit = ignoreHereEdit(bindDraft(parseDraft(text, 'markdown')), findingsIn(text)[0]!);
    const after = applyEdits(text, [edit!]);
    assert.equal(after, `${string}. It is so. *Id.* <!-- pincite-ignore id-after-string-cite -->`);
    assert.deepEqual(rulesIn(after), []);
  });

  test('works in plain text too, with the same comment', () => {
    const text = `${BAD}.`;
    const bound = bindDraft(parseDraft(text, 'plaintext'));
    const [first, ...others] = findingsIn(text, 'plaintext');
    const edit = ignoreHereEdit(bound, first!);
    assert.ok(edit);
    const ignored = applyEdits(text, [edit]);
    assert.match(ignored, /<!-- pincite-ignore [a-z-]+ -->\.$/);
    const rules = findingsIn(ignored, 'plaintext').map(({ rule }) => rule);
    assert.deepEqual(
      rules,
      others.map(({ rule }) => rule),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectSafeFixes } from '../../server/src/rules/fixes.ts';
import { nonbreakingSpace } from '../../server/src/rules/nonbreakingSpace.ts';
import type { StyleChoice } from '../../server/src/tables/styles.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { findingsIn } from '../support/ruleTester.ts';

function own(text: string, style: StyleChoice, language: DraftLanguage = 'markdown') {
  return findingsIn(text, language, style).filter(({ rule }) => rule === nonbreakingSpace.id);
}

function mended(text: string, style: StyleChoice, language: DraftLanguage = 'markdown'): string {
  return applyEdits(text, collectSafeFixes(own(text, style, language)));
}

describe(nonbreakingSpace.id, () => {
  for (const { bad, good } of nonbreakingSpace.docs.examples) {
    for (const ending of ['\n', '\r\n']) {
      test(`mends ${JSON.stringify(bad + ending)}`, () => {
        const [text, wanted] = [`𝒜 is.${ending}${ending}${bad}${ending}`, `𝒜 is.${ending}${ending}${good}${ending}`];
        assert.equal(mended(text, { nbsp: 'literal' }), wanted);
        assert.deepEqual(own(wanted, { nbsp: 'literal' }), []);
      });
    }
  }
  for (const good of nonbreakingSpace.docs.good) {
    test(`leaves alone ${good}`, () => assert.deepEqual(own(good, { nbsp: 'literal' }), []));
  }

  const CITED = 'It is so. 42 U.S.C. § 1983. ';
  test('each style writes the space in its own way', () => {
    assert.equal(mended(CITED, { nbsp: 'entity' }), 'It is so. 42&nbsp;U.S.C. §&nbsp;1983. ');
    assert.equal(mended('It is so. 42 U.S.C. § 1983.', { nbsp: 'literal' }, 'latex'), 'It is so. 42~U.S.C. §~1983.');
  });
  test('nothing is asked for unless a style or most of the draft does', () => {
    for (const nbsp of ['off', 'export-only', 'consistent'] as const) assert.deepEqual(own(CITED, { nbsp }), [], nbsp);
    const habit = 'It is so. 42\u00A0U.S.C. §\u00A01983. '.repeat(5);
    assert.equal(mended(habit + CITED, {}), `${habit}It is so. 42\u00A0U.S.C. §\u00A01983. `);
    assert.deepEqual(own(habit + CITED.repeat(5), {}), []);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleModules, staleFiles, wantedFiles } from '../../scripts/build-rule-docs.ts';
import { renderRule, renderTest } from '../../scripts/new-rule.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { indigoUrl, ruleUrl } from '../../server/src/rules/links.ts';

test('the index and the documentation are what the rules make of them', async () => {
  assert.deepEqual(staleFiles(await wantedFiles()), [], 'Run node scripts/build-rule-docs.ts');
});

test('every rule has examples and counter-examples, a reason and a well-formed id', () => {
  for (const rule of ALL_RULES) {
    assert.match(rule.id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
    assert.ok(rule.docs.examples.length > 0, `${rule.id} has no examples.`);
    assert.ok(rule.docs.good.length > 0, `${rule.id} has no text it must not report.`);
    assert.ok(rule.docs.silentWhen.length > 0, `${rule.id} does not say when it is silent.`);
    for (const words of [rule.docs.summary, rule.docs.why, ...rule.docs.silentWhen]) assert.match(words, /\.$/);
    assert.notEqual(rule.bluebook, '');
    assert.match(rule.indigo ?? 'r1', /^[rt]\d+(?:-\d+)*$/);
  }
});

test('no two rules share an id', () => {
  assert.equal(new Set(ALL_RULES.map(({ id }) => id)).size, ruleModules().length);
});

test('links lead to the published pages', () => {
  assert.equal(
    ruleUrl('reporter-spacing'),
    'https://github.com/pincite/pincite/blob/main/docs/rules/reporter-spacing.md',
  );
  assert.match(indigoUrl('r6-2-2'), /^https:\/\/indigobook\.github\.io\/.*#r6-2-2$/);
});

test('a new rule is made in the shape the index is built from', () => {
  assert.match(renderRule('pin-missing'), /export const pinMissing = defineRule\(\{\n {2}id: 'pin-missing',/);
  assert.match(renderTest('pin-missing'), /testRule\(pinMissing, \{ bad: \[\], good: \[\] \}\);/);
});

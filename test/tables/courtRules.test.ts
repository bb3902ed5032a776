import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupRuleSet, type RuleSetMatch, ruleSetKey } from '../../server/src/tables/courtRules.ts';

function rules(written: string): RuleSetMatch | null {
  return lookupRuleSet(ruleSetKey(written));
}

test('a set of rules is found however its abbreviation is spaced or capitalised', () => {
  for (const written of ['Fed. R. Civ. P.', 'Fed.R.Civ.P.', 'FED. R. CIV. P.', 'Fed.\u00A0R. Civ. P']) {
    assert.deepEqual(rules(written), {
      name: 'Federal Rules of Civil Procedure',
      abbreviation: 'Fed. R. Civ. P.',
      scope: 'federal',
      takesSection: false,
      localFormAccepted: false,
      how: 'canonical',
      ambiguous: false,
    });
  }
  assert.equal(rules('TEX. R. CIV. P.')?.abbreviation, 'Tex. R. Civ. P.');
  assert.equal(rules('2d Cir. R.')?.scope, 'circuit');
});

test('variants lead to the rules they mean', () => {
  const variants: readonly (readonly [string, string])[] = [
    ['FRCP', 'Fed. R. Civ. P.'],
    ['F.R.C.P.', 'Fed. R. Civ. P.'],
    ['F.R.Civ.P.', 'Fed. R. Civ. P.'],
    ['Fed. R. Civ. Pro.', 'Fed. R. Civ. P.'],
    ['Fed. R. Civ.', 'Fed. R. Civ. P.'],
    ['Fed. R. Crim.', 'Fed. R. Crim. P.'],
    ['Fed. R. App.', 'Fed. R. App. P.'],
    ['Fed. R. Bankr.', 'Fed. R. Bankr. P.'],
    ['FRE', 'Fed. R. Evid.'],
    ['F.R.A.P.', 'Fed. R. App. P.'],
  ];
  for (const [written, abbreviation] of variants) {
    const found = rules(written);
    assert.deepEqual([found?.abbreviation, found?.how, found?.ambiguous], [abbreviation, 'variant', false], written);
  }
});

test('spelled-out names are words of a sentence, not wrong abbreviations', () => {
  assert.equal(rules('Federal Rule of Civil Procedure')?.how, 'words');
  assert.equal(rules('Federal Rules of Evidence')?.how, 'words');
  assert.equal(rules('Supreme Court Rule')?.how, 'words');
});

test('what can mean other rules says so', () => {
  for (const written of [
    'L.R.',
    'LR',
    'Local Rule',
    'Local Civil Rule',
    'Cir. R.',
    'CR',
    'SCR',
    'S. Ct. R.',
    'TRE',
    'Civ. R.',
  ]) {
    assert.equal(rules(written)?.ambiguous, true, written);
  }
  assert.equal(rules('S. Ct. R.')?.abbreviation, 'Sup. Ct. R.');
});

test("courts' own forms are accepted", () => {
  for (const written of [
    'RCFC',
    'CPLR',
    'N.J.R.E.',
    'U.S.S.G.',
    '3d Cir. L.A.R.',
    'Fed. Rule Civ. Proc.',
    'Fed. Rule Evid.',
  ]) {
    assert.equal(rules(written)?.localFormAccepted, true, written);
  }
  for (const written of ['FRCP', 'FRAP', 'Tex. R. Civ. Pro.'])
    assert.equal(rules(written)?.localFormAccepted, false, written);
});

test('local rules are named after their court', () => {
  const found = rules('S.D.N.Y. Civ. R.');
  assert.deepEqual(
    [found?.abbreviation, found?.scope, found?.how, found?.ambiguous],
    ['S.D.N.Y. Civ. R.', 'district', 'canonical', false],
  );
  assert.equal(rules('N.D. Cal. Civ. L.R.')?.name, 'Local rules, N.D. Cal.');
  assert.equal(rules('E.D.N.Y. L.B.R.')?.scope, 'bankruptcy');
});

test('sections', () => {
  assert.equal(rules('USSG')?.takesSection, true);
  assert.equal(rules('Fed. R. Evid.')?.takesSection, false);
});

test('statutes, codes and bare words are no rules of court', () => {
  for (const written of [
    'U.S.C.',
    'C.F.R.',
    'I.R.C.',
    'U.C.C.',
    'Wis. Stat.',
    'Restatement',
    'R.',
    'Rule',
    'Rules',
    '',
  ]) {
    assert.equal(rules(written), null, written);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courtFacts, statesOfReporter } from '../../server/src/tables/courtFacts.ts';

test('federal courts have a kind, and years where they are certain', () => {
  assert.deepEqual(courtFacts('11th Cir.'), { kind: 'appeals', state: null, firstYear: 1981, lastYear: null });
  assert.deepEqual(courtFacts('2nd Cir.'), { kind: 'appeals', state: null, firstYear: 1891, lastYear: null });
  assert.deepEqual(courtFacts('SDNY'), { kind: 'district', state: null, firstYear: null, lastYear: null });
  assert.equal(courtFacts('Bankr. D. Del.')?.kind, 'bankruptcy');
  assert.equal(courtFacts('Cl. Ct.')?.lastYear, 1992);
});

test('state courts have their state, whatever the seat or division', () => {
  assert.equal(courtFacts('Tex.')?.state, 'Tex.');
  assert.equal(courtFacts('Tex. App.—Dallas')?.state, 'Tex.');
  assert.equal(courtFacts("N.Y. App. Div. 2d Dep't")?.state, 'N.Y.');
  assert.equal(courtFacts('W. Va.')?.state, 'W. Va.');
});

test('nothing is known of other words', () => {
  assert.equal(courtFacts('Drainage Bd.'), null);
  assert.equal(courtFacts('West'), null);
});

test('regional reporters print the courts of their states', () => {
  assert.deepEqual(statesOfReporter('S.E.2d'), ['Ga.', 'N.C.', 'S.C.', 'Va.', 'W. Va.']);
  assert.deepEqual(statesOfReporter('N.E.2d'), ['Ill.', 'Ind.', 'Mass.', 'N.Y.', 'Ohio']);
  assert.equal(statesOfReporter('F.3d'), null);
});

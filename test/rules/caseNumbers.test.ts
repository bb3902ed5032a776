import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShortNameOf, nameInitials, partiesOf, sameCaseName } from '../../server/src/rules/caseNames.ts';
import { differBySlip } from '../../server/src/rules/caseNumbers.ts';

test('one slip of the keys is told from another number', () => {
  const slips = [
    ['2717691', '271717691'],
    ['2717691', '22717691'],
    ['512', '521'],
    ['512', '513'],
    ['512', '52'],
    ['100', '1100'],
    ['1234567', '12341234567'],
  ] as const;
  for (const [a, b] of slips) {
    assert.ok(differBySlip(a, b), `${a} ${b}`);
    assert.ok(differBySlip(b, a), `${b} ${a}`);
  }
  const others = [
    ['512', '512'],
    ['377', '542'],
    ['512', '125'],
    ['2717691', '279917691'],
    ['', '5'],
    ['12', '1299'],
  ] as const;
  for (const [a, b] of others) assert.ok(!differBySlip(a, b), `${a} ${b}`);
});

test('names of one case are the same however they are abbreviated', () => {
  assert.ok(sameCaseName('Orrin v. Vale Corp.', 'Orrin v. Vale Corporation'));
  assert.ok(sameCaseName("Orrin v. Dep't of Roads", 'Orrin v. Department of Roads'));
  assert.ok(sameCaseName('Orrin v. Vale', 'ORRIN vs. VALE'));
  assert.ok(!sameCaseName('Orrin v. Vale Corp.', 'Vale Corp. v. Orrin'));
  assert.ok(!sameCaseName('Orrin v. Vale', 'Orrin v. Hale'));
  assert.ok(!sameCaseName('Orrin', 'Orrin v. Vale'));
  assert.equal(nameInitials(partiesOf('Orrin v. Vale Corp.')), nameInitials(partiesOf('Orrin v. Vale Corporation')));
});

test('a short name is made of words of the full one', () => {
  assert.ok(isShortNameOf('Orrin', 'Orrin v. Vale Corp.'));
  assert.ok(isShortNameOf('Vale', 'Orrin v. Vale Corp.'));
  assert.ok(!isShortNameOf('Hale', 'Orrin v. Vale Corp.'));
  assert.ok(!isShortNameOf('', 'Orrin v. Vale Corp.'));
});

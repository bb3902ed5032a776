import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../../server/src/tables/remembered.ts';

test('an abbreviation is worked out once, a text longer than any each time', () => {
  let asked = 0;
  const length = remembered((text) => {
    asked += 1;
    return String(text.length);
  });
  const longer = `Cal. Ct. App. ${'x'.repeat(20)}`;
  const longest = 'x'.repeat(100);
  for (const text of ['F.3d', longer, longest, 'F.3d', longer, longest])
    assert.equal(length(text), String(text.length));
  assert.equal(asked, 4);
});

test('null is an answer', () => {
  let asked = 0;
  const nothing = remembered(() => {
    asked += 1;
    return null;
  });
  assert.deepEqual([nothing('a'), nothing('a'), asked], [null, null, 1]);
});

test('what is remembered is bounded', () => {
  let asked = 0;
  const same = remembered((text) => {
    asked += 1;
    return text;
  });
  const words = Array.from({ length: 1500 }, (_, i) => `w${i}`);
  for (const word of words) assert.equal(same(word), word);
  for (const word of words.slice(0, 100)) assert.equal(same(word), word);
  assert.equal(asked, 1600);
});

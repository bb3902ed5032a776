import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingsOf } from '../../server/src/text/parentheses.ts';

test('each parenthesis or bracket has its own end; what stays open has none', () => {
  assert.deepEqual(
    [...closingsOf('a (b [c] d) e')],
    [
      [5, 8],
      [2, 11],
    ],
  );
  assert.deepEqual([...closingsOf(') (a (b)')], [[5, 8]]);
  assert.deepEqual([...closingsOf('[a)')], [[0, 3]]);
});

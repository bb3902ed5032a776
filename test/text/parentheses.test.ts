import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingsOf } from '../../server/src/text/parentheses.ts';

test('each parenthesis or bracket has its own end; what stays open has none', () => {
  const nested = closingsOf('a (b [c] d) e');
  assert.deepEqual([nested.of(2), nested.of(5)], [11, 8]);
  assert.deepEqual([nested.of(0), nested.of(7)], [-1, -1]);
  const open = closingsOf(') (a (b)');
  assert.deepEqual([open.of(0), open.of(2), open.of(5)], [-1, -1, 8]);
  assert.equal(closingsOf('[a)').of(0), 3);
  assert.equal(closingsOf('no signs').of(0), -1);
});

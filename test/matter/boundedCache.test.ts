import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBoundedCache } from '../../server/src/matter/boundedCache.ts';

test('keeps no more than its limit and lets the least recently used go', () => {
  const cache = createBoundedCache<string>(10, (value) => value.length);
  cache.set('a', 'aaaa');
  cache.set('b', 'bbbb');
  assert.equal(cache.get('a'), 'aaaa');
  cache.set('c', 'cccc');
  assert.equal(cache.get('b'), undefined);
  assert.equal(cache.get('a'), 'aaaa');
  assert.equal(cache.weight, 8);
  for (let index = 0; index < 100; index += 1) {
    cache.set(`k${index}`, 'xxx');
    assert.ok(cache.weight <= 10);
  }
});

test('a value heavier than the limit is not kept, and what it replaces goes', () => {
  const cache = createBoundedCache<string>(10, (value) => value.length);
  cache.set('a', 'aaaa');
  cache.set('a', 'a'.repeat(11));
  assert.equal(cache.get('a'), undefined);
  assert.equal(cache.weight, 0);
});

test('a replaced or deleted value weighs nothing', () => {
  const cache = createBoundedCache<string>(10, (value) => value.length);
  cache.set('a', 'aaaa');
  cache.set('a', 'aa');
  assert.equal(cache.weight, 2);
  cache.delete('a');
  cache.delete('a');
  assert.equal(cache.weight, 0);
  cache.set('a', 'aaaa');
  cache.clear();
  assert.equal(cache.weight, 0);
  assert.equal(cache.get('a'), undefined);
});

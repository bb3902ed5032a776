import assert from 'node:assert/strict';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { diskTextCache } from '../../server/src/cli/diskTextCache.ts';
import { folder } from './support.ts';

function key(digit: number): string {
  return `t1-${String(digit).repeat(64)}`;
}

test('what is kept is there in another run; the folder is made when something is kept', async (t) => {
  const place = path.join(folder(t, { 'a.txt': '' }), 'new/cache');
  const cache = diskTextCache({ folder: place });
  assert.equal(await cache.get(key(1)), null);
  assert.equal(existsSync(place), false);
  await cache.set(key(1), 'Ä text');
  assert.equal(await diskTextCache({ folder: place }).get(key(1)), 'Ä text');
  assert.deepEqual(readdirSync(place), [key(1)]);
});

test('no more than the limit is kept; what was kept first goes first, other files never', async (t) => {
  const place = folder(t, { 'mine.txt': 'x'.repeat(500) });
  const cache = diskTextCache({ folder: place, limit: 250 });
  for (const digit of [1, 2]) {
    await cache.set(key(digit), 'x'.repeat(100));
    utimesSync(path.join(place, key(digit)), digit, digit);
  }
  await cache.set(key(3), 'x'.repeat(100));
  assert.deepEqual(readdirSync(place).sort(), ['mine.txt', key(2), key(3)]);
  await cache.set(key(4), 'x'.repeat(300));
  assert.equal(await cache.get(key(4)), null);
});

test('a key that leads elsewhere is no key, and a folder that cannot be written keeps nothing', async (t) => {
  const place = folder(t, { 'file.txt': 'x' });
  const cache = diskTextCache({ folder: place });
  await cache.set('../outside', 'x');
  assert.equal(existsSync(path.join(place, '../outside')), false);
  writeFileSync(path.join(place, 'secret'), 'x');
  assert.equal(await cache.get('secret'), null);
  const blocked = diskTextCache({ folder: path.join(place, 'file.txt') });
  await blocked.set(key(1), 'x');
  assert.equal(await blocked.get(key(1)), null);
});

test('what a program that was ended left half-written goes, what another writes now stays', async (t) => {
  const [old, young] = [`${key(1)}.7.a-b.tmp`, `${key(2)}.8.c-d.tmp`];
  const place = folder(t, { [old]: 'x', [young]: 'x', 'mine.tmp': 'x' });
  for (const name of [old, 'mine.tmp']) utimesSync(path.join(place, name), 1, 1);
  await diskTextCache({ folder: place }).set(key(3), 'x');
  assert.deepEqual(readdirSync(place).sort(), ['mine.tmp', young, key(3)].sort());
});

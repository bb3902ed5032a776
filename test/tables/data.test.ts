import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { buildTables } from '../../scripts/build-tables.ts';

const folder = path.join(import.meta.dirname, '../../server/src/tables/data');

test('the data files are those that a fresh build makes', () => {
  const built = buildTables();
  assert.deepEqual(readdirSync(folder).sort(), [...built.keys()].sort());
  for (const [name, text] of built) {
    assert.ok(readFileSync(path.join(folder, name), 'utf8') === text, `${name} is stale: run npm run tables`);
  }
});

test('two builds give the same text', () => {
  assert.deepEqual(buildTables(), buildTables());
});

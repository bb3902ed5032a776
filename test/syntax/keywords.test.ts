import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasHash, keywordTable } from '../../server/src/syntax/keywords.ts';
import { wordHash } from '../../server/src/syntax/tokens.ts';

test('a table has every word it was made of, in any case and without its periods', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 300 }), (words) => {
      const table = keywordTable(words);
      for (const word of words) assert.ok(hasHash(table, wordHash(word)));
    }),
  );
  const table = keywordTable(['Dep’t', 'F.Supp.']);
  for (const word of ["DEP'T", 'f.supp', 'FSupp,']) assert.ok(hasHash(table, wordHash(word)), word);
});

test('few other words seem to be of a table, however many it has', () => {
  for (const size of [1, 10, 100, 1000]) {
    const table = keywordTable(Array.from({ length: size }, (_, i) => `word${i}`));
    const others = Array.from({ length: 10_000 }, (_, i) => `other${i}`);
    const taken = others.filter((word) => hasHash(table, wordHash(word))).length;
    assert.ok(taken < others.length * 0.1, `${size} words: ${taken} others`);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverageOf } from '../../server/src/text/coverage.ts';
import { contains } from '../../server/src/text/span.ts';

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test('a span is covered when one of the spans holds it wholly, however they lie', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, inner) => {
      assert.equal(
        coverageOf(spans)(inner),
        spans.some((outer) => contains(outer, inner)),
      );
    }),
  );
});

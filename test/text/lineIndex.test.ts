import assert from 'node:assert/strict';
import test from 'node:test';
import { createLineIndex } from '../../server/src/text/lineIndex.ts';

test('lines end in CRLF, LF or a lone CR', () => {
  const lines = createLineIndex('a\r\nb\nc\rd');
  assert.deepEqual(lines.at(0), { line: 1, column: 1 });
  assert.deepEqual(lines.at(3), { line: 2, column: 1 });
  assert.deepEqual(lines.at(5), { line: 3, column: 1 });
  assert.deepEqual(lines.at(7), { line: 4, column: 1 });
  assert.deepEqual(lines.at(8), { line: 4, column: 2 });
});

test('columns count UTF-16 code units', () => {
  assert.deepEqual(createLineIndex('\n\u{1D49C}b').at(3), { line: 2, column: 3 });
});

test('an empty text has one line', () => {
  assert.deepEqual(createLineIndex('').at(0), { line: 1, column: 1 });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { applyEdits, EditConflict, type TextEdit } from '../../server/src/text/edit.ts';
import { contains, overlaps, touches } from '../../server/src/text/span.ts';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

test('edits are applied wherever they stand in the list', () => {
  assert.equal(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A')]), 'AbcdEf');
  assert.equal(applyEdits('abc', []), 'abc');
  assert.equal(applyEdits('', [edit(0, 0, 'x')]), 'x');
});

test('edits that touch do not overlap; insertions at one place keep their order', () => {
  assert.equal(applyEdits('abcd', [edit(0, 2, 'x'), edit(2, 4, 'y')]), 'xy');
  assert.equal(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y')]), 'axyb');
});

test('offsets are code units: CRLF and letters outside the basic plane are two', () => {
  assert.equal(applyEdits('\u{1D49C}\r\nb', [edit(4, 5, 'B')]), '\u{1D49C}\r\nB');
});

test('edits that overlap or lie outside the text are refused', () => {
  assert.throws(() => applyEdits('abcdef', [edit(0, 3, 'x'), edit(2, 4, 'y')]), EditConflict);
  assert.throws(() => applyEdits('abc', [edit(2, 4, 'x')]), EditConflict);
  assert.throws(() => applyEdits('abc', [edit(2, 1, 'x')]), EditConflict);
  assert.throws(() => applyEdits('abc', [edit(-1, 1, 'x')]), EditConflict);
});

test('spans overlap when they share a letter, touch when a cursor may stand between them', () => {
  const span = { start: 2, end: 5 };
  assert.equal(overlaps(span, { start: 4, end: 9 }), true);
  assert.equal(overlaps(span, { start: 5, end: 9 }), false);
  assert.equal(overlaps(span, { start: 0, end: 2 }), false);
  assert.equal(contains(span, span), true);
  assert.equal(contains(span, { start: 2, end: 6 }), false);
  assert.deepEqual(
    [1, 2, 5, 6].map((offset) => touches(span, offset)),
    [false, true, true, false],
  );
});

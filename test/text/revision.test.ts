import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { applyEdits, EditConflict, type TextEdit } from '../../server/src/text/edit.ts';
import { Revision } from '../../server/src/text/revision.ts';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

test('edits of two rounds come to edits of the original', () => {
  const revision = new Revision('F.Supp.2d and F.Supp.2d');
  revision.apply([edit(14, 23, 'F. Supp.2d'), edit(0, 9, 'F. Supp.2d')]);
  revision.apply([edit(8, 8, ' ')]);
  assert.equal(revision.text, 'F. Supp. 2d and F. Supp.2d');
  assert.equal(applyEdits('F.Supp.2d and F.Supp.2d', revision.edits()), revision.text);
});

test('an edit keeps only the letters that change', () => {
  const revision = new Revision('See 258 F.3d. 62.');
  revision.apply([edit(8, 13, 'F.3d')]);
  assert.deepEqual(revision.edits(), [edit(12, 13, '')]);
});

test('an edit that changes nothing is no edit, and what a later round takes back leaves none', () => {
  const revision = new Revision('abc');
  revision.apply([edit(0, 3, 'abc')]);
  assert.deepEqual(revision.edits(), []);
  revision.apply([edit(1, 1, 'x')]);
  revision.apply([edit(1, 2, '')]);
  assert.deepEqual(revision.edits(), []);
  assert.equal(revision.text, 'abc');
});

test('no edit begins or ends inside a CRLF', () => {
  const revision = new Revision('a\r\nb');
  revision.apply([edit(1, 3, '\n')]);
  assert.deepEqual(revision.edits(), [edit(1, 3, '\n')]);
});

test('no edit begins or ends inside a surrogate pair', () => {
  const revision = new Revision('a\u{1D49C}b');
  revision.apply([edit(1, 3, '\u{1D49D}')]);
  assert.deepEqual(revision.edits(), [edit(1, 3, '\u{1D49D}')]);
});

test('overlapping edits are refused and change nothing', () => {
  const revision = new Revision('abcdef');
  assert.throws(() => revision.apply([edit(0, 3, 'x'), edit(2, 4, 'y')]), EditConflict);
  assert.equal(revision.text, 'abcdef');
  assert.deepEqual(revision.edits(), []);
});

test('whatever the rounds, the edits of the original give the revised text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\r\n', '\u{1D49C}'), maxLength: 30 });
  const round = fc.array(fc.tuple(fc.nat(1000), fc.nat(5), letters), { maxLength: 4 });
  fc.assert(
    fc.property(letters, fc.array(round, { maxLength: 4 }), (original, rounds) => {
      const revision = new Revision(original);
      for (const wanted of rounds) {
        const edits: TextEdit[] = [];
        let floor = 0;
        for (const [gap, length, newText] of wanted) {
          const start = Math.min(revision.text.length, floor + (gap % 7));
          const end = Math.min(revision.text.length, start + length);
          edits.push(edit(start, end, newText));
          floor = end;
        }
        revision.apply(edits);
      }
      const edits = revision.edits();
      assert.equal(applyEdits(original, edits), revision.text);
      for (const [index, { span }] of edits.entries()) assert.ok(span.start >= (edits[index - 1]?.span.end ?? 0));
    }),
  );
});

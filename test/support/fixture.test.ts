import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture } from './fixture.ts';

test('reads files, cursor and ranges, and takes the markers out', () => {
  const read = fixture('\n//- brief.md\nSee [|cite:1 F.4th 2|] a<|>t 3.\n//- record/ecf 1.txt\n[|page:Page 1|]\r\n');
  assert.deepEqual([...read.files.keys()], ['brief.md', 'record/ecf 1.txt']);
  assert.equal(read.files.get('brief.md'), 'See 1 F.4th 2 at 3.\n');
  assert.equal(read.files.get('record/ecf 1.txt'), 'Page 1\r\n');
  assert.deepEqual(read.cursor, { path: 'brief.md', offset: 15 });
  assert.deepEqual(read.ranges.get('cite'), { path: 'brief.md', span: { start: 4, end: 13 } });
  assert.deepEqual(read.ranges.get('page'), { path: 'record/ecf 1.txt', span: { start: 0, end: 6 } });
});

test('without a file line the whole string is brief.md', () => {
  const read = fixture('a\r\nb');
  assert.deepEqual([...read.files], [['brief.md', 'a\r\nb']]);
  assert.equal(read.cursor, undefined);
});

test('keeps brackets and bars that are no markers', () => {
  assert.equal(fixture('[*577] a || b |').files.get('brief.md'), '[*577] a || b |');
});

for (const [what, source] of [
  ['two cursors', '<|>a<|>'],
  ['a range not closed', '[|a:b'],
  ['a range not opened', 'b|]'],
  ['a nested range', '[|a:x[|b:y|]|]'],
  ['two ranges of one name', '[|a:x|][|a:y|]'],
  ['two files of one name', '//- a.md\nx\n//- a.md\ny\n'],
  ['text before the first file', 'x\n//- a.md\ny\n'],
] as const) {
  test(`refuses ${what}`, () => assert.throws(() => fixture(source), Error));
}

import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

const MEGABYTE = 1 << 20;

/** A unit repeated to a megabyte, and the number of citations in it: all of one core, or none. */
const INPUTS: readonly (readonly [unit: string, citations: number, core?: string])[] = [
  ['(', 0],
  [')', 0],
  ['[', 0],
  ['7', 0],
  ['7 ', 0],
  ['a', 0],
  ['A.', 0],
  ['v. ', 0],
  ['A v. ', 0],
  ['“', 0],
  ['\ud835', 0],
  ['§ ', 0],
  ['at *3 ', 0],
  ['\f', 0],
  ['\f1\n', 0],
  ['_____\n', 0],
  ['Id. ', MEGABYTE / 4, 'Id.'],
  ['412 F.3d 871 ', Math.floor(MEGABYTE / 13), '412 F.3d 871'],
  ['ECF No. 1 ', Math.floor(MEGABYTE / 10), 'ECF No. 1'],
];

for (const [unit, count, core] of INPUTS) {
  for (const language of ['markdown', 'plaintext'] as const satisfies DraftLanguage[]) {
    test(`a megabyte of ${JSON.stringify(unit)} is read as ${language}`, () => {
      const text = unit.repeat(Math.floor(MEGABYTE / unit.length));
      const { citations } = parseDraft(text, language);
      assert.equal(citations.length, count);
      for (const { core: span } of citations) assert.equal(text.slice(span.start, span.end), core);
    });
  }
}

test('parentheses that are never closed keep their citations', () => {
  const text = '(Id. at 4 '.repeat(10_000);
  assert.equal(parseDraft(text, 'plaintext').citations.length, 10_000);
});

test('a parenthetical nested a thousand deep has a sound nest', () => {
  const depth = 1000;
  const text = `${'Ash v. Bell, 412 F.3d 871 (2005) (quoting '.repeat(depth)}x${')'.repeat(depth)}`;
  const { citations } = parseDraft(text, 'plaintext');
  assert.equal(citations.length, depth);
  for (const { index, within } of citations) assert.equal(within, index === 0 ? null : index - 1);
});

test('a docket range cannot be made to hold more than a few hundred numbers', () => {
  const [citation] = parseDraft('ECF Nos. 1–999999999', 'plaintext').citations;
  assert.ok(citation);
  assert.ok(citation.entries.length <= 201);
});

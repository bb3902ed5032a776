import assert from 'node:assert/strict';
import test from 'node:test';
import { checkQuotation, readQuotation } from '../../../server/src/sources/alignment/checkQuotation.ts';
import { pagesOf, wordsOf } from '../../../server/src/sources/alignment/sourceForQuotations.ts';
import { readSource } from '../../../server/src/sources/readSource.ts';

const OPINION = [
  'Orrin v. Vale Corp., 512 F.3d 100 (2d Cir. 2008)',
  '',
  'The rule is an old one. *101 The duty to give notice is absolute, and it does not pass with *102 the land. A tenant who',
  'was never told may recover the rent. *103 The judgment is affirmed.',
].join('\n');

test('page marks are no words, and tell the page', () => {
  const source = readSource(OPINION, 'orrin.txt');
  const pages = pagesOf(source.pages[0]!);
  assert.deepEqual(
    pages.map(({ label }) => label),
    ['101', '102', '103'],
  );
  const check = checkQuotation(readQuotation('it does not pass with the land'), wordsOf(source), {
    pages,
    pinned: [{ start: pages[2]!.start, end: OPINION.length }],
  });
  assert.equal(check.result, 'same');
  assert.equal(check.pin, 'elsewhere');
  assert.deepEqual([check.places[0]?.firstPage, check.places[0]?.lastPage], ['101', '102']);
});

test('a quotation of testimony goes over the numbers of the lines', () => {
  const lines = [
    'Q. Did you hear it?',
    'A. I heard the door, and then I',
    'heard the dog. I never saw',
    'the man again.',
  ];
  const page = (n: number): string => `Page ${n}\n${lines.map((line, i) => `${i + 1}   ${line}`).join('\n')}\n`;
  const text = [page(4), page(5)].join('\n');
  const check = checkQuotation(
    readQuotation('I heard the door, and then I heard the dog.'),
    wordsOf(readSource(text, 'hale.txt')),
  );
  assert.equal(check.result, 'same');
});

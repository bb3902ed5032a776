import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../server/src/sources/readSource.ts';

function pagesOf(text: string): [number, number[]][] {
  return readSource(text, 'a.txt').pages.map(({ stars, marks }) => [stars, marks.map(({ number }) => number)]);
}

function paragraphsOf(text: string): number[][] {
  return readSource(text, 'a.txt').paragraphs.map((run) => run.map(({ number }) => number));
}

test('star pages in each of their forms', () => {
  assert.deepEqual(pagesOf('one *577 two *578three'), [[1, [577, 578]]]);
  assert.deepEqual(pagesOf('one [*577] two [*578] three'), [[1, [577, 578]]]);
  assert.deepEqual(pagesOf('one \\*577 two \\[\\*578\\] three'), [[1, [577, 578]]]);
  assert.deepEqual(pagesOf('caf*9teria *Page 10 x'), [[1, [9, 10]]]);
  assert.deepEqual(pagesOf('one **12 two **13 three'), [[2, [12, 13]]]);
});

test('the span of a mark covers it as written', () => {
  const text = 'one\r\n[**12] two';
  const mark = readSource(text, 'a.txt').pages[0]?.marks[0];
  assert.equal(text.slice(mark?.span.start, mark?.span.end), '[**12]');
});

test('two reporters in one text are two series, also side by side', () => {
  assert.deepEqual(pagesOf('a *63 **902 b *64 c **903 d *65 e'), [
    [1, [63, 64, 65]],
    [2, [902, 903]],
  ]);
});

test('two reporters with one star each are told apart by their numbers', () => {
  assert.deepEqual(pagesOf('a *707 b *701 c *708 d *702 e *709 f *703 g *710'), [
    [1, [707, 708, 709, 710]],
    [1, [701, 702, 703]],
  ]);
});

test('pages of other opinions that are cited, emphasis and products are no marks', () => {
  const text = [
    'x *2 Lindqvist v. Oduya, 2029 WL 1234567, at *9 (S.D.N.Y. Jan. 2, 2029). Id. at *3. *Okafor*, slip op. at *4.',
    'y *3 and **1** of *5* or *7.* also 2 * 3 and *4,000 z *4 end',
  ].join('\n');
  assert.deepEqual(pagesOf(text), [[1, [2, 3, 4]]]);
});

test('a mark after the word "at" counts when the pages come to it', () => {
  assert.deepEqual(pagesOf('looked *63 and stared at *64 the door *65'), [[1, [63, 64, 65]]]);
});

test('a list of star pages is no list of page breaks', () => {
  assert.deepEqual(pagesOf('2029 WL 7, at *3, *4. Text. *2 More *3 end'), [[1, [2, 3]]]);
});

test('pages on lines of their own', () => {
  assert.deepEqual(pagesOf('Page 1\nText.\nPage 2\nText.\n'), [[0, [1, 2]]]);
  assert.deepEqual(pagesOf('## Page 12 of 30\r\n\r\nText.\r\n\r\n- 13 -\r\n'), [[0, [12, 13]]]);
  assert.deepEqual(pagesOf('Text.\n\n   1\n\fText.\n\n   2\n\fText.\n'), [[0, [1, 2]]]);
  assert.deepEqual(pagesOf('In the year\n2031\nnothing happened.\n'), []);
});

test('page numbers at the foot are known by the page breaks', () => {
  assert.equal(readSource('One.\n1\n\fTwo.\n2\n\fThree.', 'a.txt').pages[0]?.place, 'after');
  assert.equal(readSource('1\nOne.\n\f2\nTwo.\n', 'a.txt').pages[0]?.place, 'before');
  assert.equal(readSource('One. [* 1]\nTwo. [* 2]\n', 'a.txt').pages[0]?.place, 'after');
});

test('numbered paragraphs in each of their forms', () => {
  for (const form of [
    '1. a\n\n2. b',
    '1) a\r\n2) b',
    '1\\. a\n2\\. b',
    '**1.** a\n**2.** b',
    '¶ 1 a\n¶2 b',
    '[¶1] a\n[¶ 2] b',
    '{1} a\n{2} b',
  ]) {
    assert.deepEqual(paragraphsOf(form), [[1, 2]], form);
  }
  assert.deepEqual(paragraphsOf('1.5 apples\n2031 was a year.\n12 Oak Street\n'), []);
});

test('a list inside a paragraph does not end the paragraphs', () => {
  const text = '1. a\n2. b\n1. first\n2. second\n3. third\n3. c\n4. d\n5. e\n6. f\n';
  const source = readSource(text, 'a.txt');
  const run = source.paragraphs[0] ?? [];
  assert.deepEqual(
    run.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6],
  );
  assert.equal(text.slice(run[2]?.span.start, run[3]?.span.start), '3. c\n');
});

test('a paragraph on pleading paper', () => {
  assert.deepEqual(paragraphsOf(' 1    1. I am a nurse.\n 2       I saw him.\n 3    2. He left.\n'), [[1, 2]]);
});

test('footnotes and headings', () => {
  const source = readSource(
    '## I. BACKGROUND\nA. The Facts\nA. is not here\n§ 3.1 Notice\n[^2]: A note.\nn3 Another.\n',
    'a.md',
  );
  assert.deepEqual(
    source.sections.map(({ key }) => key),
    ['I', 'A', '3.1'],
  );
  assert.deepEqual(
    source.footnotes.map(({ number }) => number),
    [2, 3],
  );
});

test('a blank source has nothing in it', () => {
  for (const text of ['', '\r\n \f\n', '\uFEFF']) {
    const source = readSource(text, 'a.txt');
    assert.deepEqual([source.pages, source.paragraphs, source.transcript, source.face.title], [[], [], [], null]);
  }
});

const HOSTILE: readonly [string, string][] = [
  ['stars', '*'],
  ['star pages', '*1 '],
  ['brackets', '[*'],
  ['backslashes', '\\[\\*'],
  ['numbers on lines', '1\n'],
  ['transcript lines', '1 a\n2 b\n'],
  ['paragraphs', '1. a\n'],
  ['stamps', 'Case 1:31-cv-1 Document 1 Page 1 of 1\n'],
  ['blank lines', '\r\n'],
  ['form feeds', '\f'],
  ['one long line', 'a 1 F.3d '],
  ['citations', '1 A 1 '],
  ['parentheses', '('],
  ['spaces', ' '],
  ['half letters', '\ud83d'],
  ['pages in brackets', '[1 F.9d 2] '],
  ['open brackets with a reporter', '[1 F.9d 2 , '],
  ['labels of condensed pages', 'Page 1      Page 2\n'],
  ['cells of condensed pages', '·1· x      '],
  ['production numbers', 'SMITH_0001\n'],
  ['pages with a label', 'A 1\n\f'],
  ['heads of pages', '1    OKAFOR v. VALE\n\f'],
];
for (const [what, unit] of HOSTILE) {
  test(`five million letters of ${what} have a reading`, () => {
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
    assert.equal(readSource(text, 'a.txt').text, text);
  });
}

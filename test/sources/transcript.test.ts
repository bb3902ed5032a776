import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../server/src/sources/readSource.ts';

/** The lines of a transcript page, numbered from 1. */
function page(count: number, { indent = '', blank = 0 } = {}): string {
  return Array.from(
    { length: count },
    (_, at) => `${indent}${at + 1}${at + 1 === blank ? '' : ` word ${at + 1}`}\n`,
  ).join('');
}

function linesOf(text: string): [number, number, number][] {
  return readSource(text, 'a.txt').transcript.map(({ page: number, lines }) => [
    number,
    lines.length,
    lines.at(-1)?.line ?? 0,
  ]);
}

test('page numbers above their lines, in each of their forms', () => {
  for (const [first, second] of [
    ['Page 28\n', 'Page 29\n'],
    ['28\n', '29\n'],
    [`${' '.repeat(60)}7\n`, `${' '.repeat(60)}8\n`],
    ['OKAFOR - DIRECT      Page 28\n', 'OKAFOR - CROSS       Page 29\n'],
    ['28\nG. Okafor\n', '29\nG. Okafor\n'],
    ['--- 28 ---\n'.replaceAll('---', '-'), '- 29 -\n'],
  ] as const) {
    const number = first.includes('7') ? 7 : 28;
    assert.deepEqual(
      linesOf(`${first}${page(25)}A. Reporter, CSR\n${second}${page(25, { indent: '   ' })}`),
      [
        [number, 25, 25],
        [number + 1, 25, 25],
      ],
      first,
    );
  }
});

test('page numbers below their lines', () => {
  assert.deepEqual(linesOf(`${page(25)}28\n\f${page(25)}29\n`), [
    [28, 25, 25],
    [29, 25, 25],
  ]);
});

test('a cover without a number is the page before', () => {
  assert.deepEqual(
    linesOf(`${page(20)}${' '.repeat(50)}2\n${page(25)}3\n${page(25)}`).map(([number]) => number),
    [1, 2, 3],
  );
});

test('pages that follow their own line count, as 26 does 25', () => {
  assert.deepEqual(linesOf(`25\n${page(25)}26\n${page(25)}27\n${page(25)}`), [
    [25, 25, 25],
    [26, 25, 25],
    [27, 25, 25],
  ]);
});

test('a last line without words is a line, not a page', () => {
  assert.deepEqual(linesOf(`Page 4\n${page(25, { blank: 25 })}Page 5\n${page(25)}`), [
    [4, 25, 25],
    [5, 25, 25],
  ]);
});

test('an excerpt jumps, and may begin inside a page', () => {
  assert.deepEqual(linesOf(`Page 28\n7 a\n8 b\n9 c\nPage 112\n1 d\n2 e\n`), [
    [28, 3, 9],
    [112, 2, 2],
  ]);
});

test('scanning makes ll of 11', () => {
  const text = `Page 9\n${page(25).replace('11 word', 'll word')}`;
  const line = readSource(text, 'a.txt').transcript[0]?.lines[10];
  assert.equal(line?.line, 11);
  assert.equal(text.slice(line?.span.start, line?.span.end), 'll word 11');
});

test('exported page and line numbers', () => {
  const text = '00028:07 Q. Were you there?\r\n00028:08 A. Yes.\r\n00029:01 Q. When?\r\n';
  assert.deepEqual(linesOf(text), [
    [28, 2, 8],
    [29, 1, 1],
  ]);
});

test('middle dots fill the lines of a condensed transcript', () => {
  const text = `Page 4\n${page(22).replaceAll(/^(\d+) /gm, '·$1· ·')}`;
  assert.deepEqual(linesOf(text), [[4, 22, 22]]);
});

test('four pages side by side cannot be told apart, and are not guessed at', () => {
  const source = readSource(`Page 1\nPage 3\n${page(22)}${page(22)}Page 2\nPage 4\n${page(22)}`, 'a.txt');
  assert.deepEqual(source.transcript, []);
  assert.deepEqual(source.pages, []);
});

test('numbered lines without a page number are no transcript', () => {
  assert.deepEqual(linesOf(page(25)), []);
});

test('CR, LF and CRLF give the same pages', () => {
  const text = `Page 28\n${page(25)}Page 29\n${page(25)}`;
  assert.deepEqual(linesOf(text.replaceAll('\n', '\r\n')), linesOf(text));
  assert.deepEqual(linesOf(text.replaceAll('\n', '\r')), linesOf(text));
});

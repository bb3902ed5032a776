import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../server/src/rules/finding.ts';
import { collectSafeFixes, fixToFixedPoint } from '../../server/src/rules/fixes.ts';
import type { Fix } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

function finding(...fixes: Fix[]): Finding {
  return {
    rule: 'test',
    severity: 'warning',
    span: { start: 0, end: 1 },
    citation: 0,
    message: 'Here.',
    bluebook: 'R1',
    related: [],
    inFiles: [],
    fixes: () => fixes,
  };
}

function fix(kind: Fix['kind'], ...edits: [start: number, end: number, newText: string][]): Fix {
  return {
    kind,
    title: 'Write it',
    edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
  };
}

test('suggestions are never collected', () => {
  assert.deepEqual(collectSafeFixes([finding(fix('suggestion', [0, 1, 'a'])), finding()]), []);
});

test('of two fixes that overlap, the later waits, whole', () => {
  const edits = collectSafeFixes([
    finding(fix('safe', [5, 7, 'c'], [9, 9, 'd'])),
    finding(fix('safe', [0, 2, 'a'], [4, 6, 'b'])),
    finding(fix('safe', [6, 8, 'e'])),
  ]);
  assert.deepEqual(
    edits.map(({ newText }) => newText),
    ['a', 'b', 'e'],
  );
});

test('two fixes that write into the same place do not both do so', () => {
  const edits = collectSafeFixes([finding(fix('safe', [3, 3, 'a'])), finding(fix('safe', [3, 3, 'b']))]);
  assert.deepEqual(
    edits.map(({ newText }) => newText),
    ['a'],
  );
});

test('fixing goes on until nothing is left', () => {
  const check = (text: string) => (text.length < 4 ? [finding(fix('safe', [0, 0, 'x']))] : []);
  const { text, edits, passes, settled } = fixToFixedPoint('x', check);
  assert.deepEqual({ text, passes, settled }, { text: 'xxxx', passes: 3, settled: true });
  assert.equal(applyEdits('x', edits), text);
});

test('fixing that never settles stops at its bound and says so', () => {
  const check = () => [finding(fix('safe', [0, 0, 'x']))];
  const { text, passes, settled } = fixToFixedPoint('', check, 2);
  assert.deepEqual({ text, passes, settled }, { text: 'xx', passes: 2, settled: false });
});

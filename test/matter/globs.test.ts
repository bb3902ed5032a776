import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGlobs, globRefusal } from '../../server/src/matter/globs.ts';

test('globs choose paths; none chooses all', () => {
  const chosen = compileGlobs(['authorities/**', './cases/*.{txt,md}']);
  const paths = ['authorities/a.txt', 'authorities/x/y.md', 'cases/a.md', 'cases/x/a.md', 'brief.md', 'cases/a.pdf'];
  assert.deepEqual(paths.filter(chosen), ['authorities/a.txt', 'authorities/x/y.md', 'cases/a.md']);
  assert.equal(compileGlobs([])('anything.txt'), true);
});

test('the signs of regular expressions are letters of a name', () => {
  assert.equal(compileGlobs(['Cases (2d Cir.)/*'])('Cases (2d Cir.)/a.txt'), true);
  assert.equal(compileGlobs(['(a+)+'])('aa'), false);
  assert.equal(compileGlobs(['(a+)+'])('(a+)+'), true);
});

test('a glob made to be slow is refused and chooses nothing', () => {
  const hostile = 'a*'.repeat(40);
  assert.match(globRefusal(hostile) ?? '', /wildcards/);
  assert.match(globRefusal('a'.repeat(400)) ?? '', /longer/);
  assert.equal(compileGlobs([hostile])('a'.repeat(200)), false);
});

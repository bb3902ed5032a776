import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalUri, matterPath, matterUri, readMatterPath } from '../../server/src/matter/paths.ts';

const ROOT = 'file:///home/ann/A%20matter';

test('a path and its URI are one another', () => {
  for (const path of ['a.txt', 'record/Ex. 5 #2 100%.txt', 'ñ/§ 1983?.md', 'a;b/c&d=e.txt', '%2e%2e/x.txt']) {
    const uri = matterUri(ROOT, path);
    assert.ok(uri);
    assert.ok(uri.startsWith('file:///home/ann/A%20matter/'), path);
    assert.equal(matterPath(ROOT, uri), path);
  }
});

test('a path never leaves the folder', () => {
  for (const path of ['../x', 'a/../../x', '/x', 'C:/x', 'a\\..\\x', 'vscode-remote://h/x', '', '.', '~root', 'a\0b']) {
    assert.equal(matterUri(ROOT, path), null, path);
    assert.ok('refused' in readMatterPath(path), path);
  }
});

test('a file outside has no path', () => {
  assert.equal(matterPath(ROOT, 'file:///home/ann/A%20matter2/x.txt'), null);
  assert.equal(matterPath(ROOT, 'file:///home/ann/x.txt'), null);
  assert.equal(matterPath(ROOT, ROOT), null);
  assert.equal(matterPath(ROOT, 'file:///home/ann/A%20matter/%2e%2e/x.txt'), null);
  assert.equal(matterPath(ROOT, 'untitled:/home/ann/A matter/x.txt'), null);
  assert.equal(matterPath('vscode-remote://one/m', 'vscode-remote://two/m/x.txt'), null);
});

test('drives, trailing slashes and ways of encoding do not matter', () => {
  assert.equal(matterPath('file:///C%3A/m/', 'file:///c:/m/a%20b.txt'), 'a b.txt');
  assert.equal(matterPath('vscode-remote://ssh%2Bhost/m', 'vscode-remote://ssh%2bhost/m/x.txt'), 'x.txt');
  assert.equal(canonicalUri('file:///C:/m/a b.txt'), canonicalUri('file:///c%3A/m/a%20b.txt'));
  assert.equal(matterUri('file:///m/', 'a.txt'), 'file:///m/a.txt');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  canonicalUri,
  childUri,
  matterPath,
  matterPlaces,
  matterUri,
  matterUris,
  readMatterPath,
} from '../../server/src/matter/paths.ts';

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

test('the places of many files are those of each alone, and lead back', () => {
  const names = [
    'a.txt',
    'A b, 1 F.3d 2.txt',
    "it's (1)!*.md",
    '§ 5 – ü.pdf',
    '100%.txt',
    'a%20b.txt',
    'x+y&z=1.htm',
    '...',
    'a#b?.md',
    '律.txt',
  ];
  for (const root of ['file:///home/ann/A%20matter', 'file:///C%3A/m/', 'vscode-remote://ssh%2Bhost/m']) {
    const placeOf = matterPlaces(root);
    const uriOf = matterUris(root);
    for (const path of names.flatMap((name) => [name, `sub/${name}`, `sub/§ x/${name}`])) {
      const uri = matterUri(root, path)!;
      assert.deepEqual(placeOf(uri), { uri: canonicalUri(uri), path: matterPath(root, uri) });
      assert.equal(uriOf(path), canonicalUri(uri));
      const name = path.slice(path.lastIndexOf('/') + 1);
      assert.equal(childUri(canonicalUri(uri).slice(0, canonicalUri(uri).lastIndexOf('/')), name), canonicalUri(uri));
    }
    for (const outside of [
      'file:///elsewhere/a.txt',
      `${root}/../a.txt`,
      `${root}/a/%2e%2e/%2e%2e/b.txt`,
      `${root}/..`,
    ]) {
      assert.equal(placeOf(outside)?.path ?? null, matterPath(root, outside), outside);
    }
  }
  assert.equal(childUri('file:///m', 'half \ud800.txt'), null);
});

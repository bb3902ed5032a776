import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Cancellation, RequestWithdrawn, readFile, walkFolder } from '../../client/src/fileRequests.ts';
import { memoryFiles } from './memoryFiles.ts';

const ROOT = 'vscode-vfs://github/acme/matter';
const GOING: Cancellation = { isCancellationRequested: false };
const WITHDRAWN: Cancellation = { isCancellationRequested: true };

suite('reading a file for the server', () => {
  const files = () =>
    memoryFiles(ROOT, {
      'brief.md': 'See § 12.',
      'link.md': null,
      linked: null,
      record: { 'Exhibit A.txt': 'page 1', deep: { 'a.txt': 'a' } },
    });
  const read = (path: string, maxBytes = 100) => readFile(files(), { uri: `${ROOT}${path}`, maxBytes }, GOING);

  test('gives its bytes and a version', async () => {
    const result = await read('/brief.md');
    assert.equal(result.kind, 'bytes');
    assert.equal(Buffer.from(result.kind === 'bytes' ? result.base64 : '', 'base64').toString(), 'See § 12.');
    assert.equal(result.kind === 'bytes' && result.version, '1-10');
  });

  test('reads below folders and with spaces in the name', async () => {
    assert.equal((await read('/record/Exhibit%20A.txt')).kind, 'bytes');
    assert.equal((await read('/record/deep/a.txt')).kind, 'bytes');
  });

  test('says when it is missing, a folder or a link', async () => {
    assert.deepEqual(await read('/gone.md'), { kind: 'missing' });
    assert.equal((await read('/record')).kind, 'unreadable');
    assert.equal((await read('/link.md')).kind, 'unreadable');
    assert.deepEqual(await read('/linked/secret.md'), {
      kind: 'unreadable',
      reason: 'its folder is a link, and links are not followed',
    });
  });

  test('measures before it reads', async () => {
    const memory = files();
    const result = await readFile(
      { ...memory, read: async () => assert.fail('must not be read') },
      { uri: `${ROOT}/brief.md`, maxBytes: 9 },
      GOING,
    );
    assert.deepEqual(result, { kind: 'too-large', size: 10 });
  });

  test('refuses a file that grew beyond the limit after it was measured', async () => {
    const memory = files();
    const grown = { ...memory, read: async () => new Uint8Array(11) };
    assert.deepEqual(await readFile(grown, { uri: `${ROOT}/brief.md`, maxBytes: 10 }, GOING), {
      kind: 'too-large',
      size: 11,
    });
  });

  for (const uri of [
    'vscode-vfs://github/acme/matter-2/brief.md',
    'vscode-vfs://github/acme/matter/../other/brief.md',
    'vscode-vfs://github/acme/matter/%2e%2e/other/brief.md',
    'vscode-vfs://github/acme/matter/x%5C..%5C..%5Cbrief.md',
    'vscode-vfs://elsewhere/acme/matter/brief.md',
    'file:///acme/matter/brief.md',
  ]) {
    test(`touches nothing for ${uri}`, async () => {
      const memory = files();
      const result = await readFile(memory, { uri, maxBytes: 100 }, GOING);
      assert.equal(result.kind, 'unreadable');
      assert.deepEqual(memory.asked, []);
    });
  }

  test('a withdrawn request has no answer', async () => {
    await assert.rejects(readFile(files(), { uri: `${ROOT}/brief.md`, maxBytes: 100 }, WITHDRAWN), RequestWithdrawn);
  });

  test('gives the reason of the file system', async () => {
    const failing = {
      ...files(),
      stat: async () => {
        throw new Error('permission denied');
      },
    };
    assert.deepEqual(await readFile(failing, { uri: `${ROOT}/brief.md`, maxBytes: 100 }, GOING), {
      kind: 'unreadable',
      reason: 'permission denied',
    });
  });
});

suite('walking a folder for the server', () => {
  const tree = {
    'b.md': 'bb',
    'a.md': 'a',
    'link.txt': null,
    linked: null,
    '.git': { config: 'x' },
    node_modules: { p: { 'readme.md': 'x' } },
    record: { 'Exhibit A.txt': 'page 1', deep: { deeper: { 'c.txt': 'c' } } },
  };
  const walk = (limits: { maxFiles?: number; maxDepth?: number } = {}, uri = ROOT) =>
    walkFolder(memoryFiles(ROOT, tree), { uri, maxFiles: 100, maxDepth: 10, ...limits }, GOING);
  const names = (result: Awaited<ReturnType<typeof walk>>) => result.files.map(({ uri }) => uri.slice(ROOT.length));

  test('lists files nearest first, without hidden folders, node_modules and links', async () => {
    const result = await walk();
    assert.deepEqual(names(result), ['/a.md', '/b.md', '/record/Exhibit%20A.txt', '/record/deep/deeper/c.txt']);
    assert.deepEqual(result.files[1], { uri: `${ROOT}/b.md`, size: 2, version: '1-2' });
    assert.equal(result.truncated, false);
  });

  test('never looks into what it leaves out', async () => {
    const memory = memoryFiles(ROOT, tree);
    await walkFolder(memory, { uri: ROOT, maxFiles: 100, maxDepth: 10 }, GOING);
    assert.deepEqual(
      memory.asked.filter((uri) => /\.git|node_modules|link/.test(uri)),
      [],
    );
  });

  test('stops at the number of files and says so', async () => {
    const result = await walk({ maxFiles: 3 });
    assert.deepEqual([names(result).length, result.truncated], [3, true]);
  });

  test('as many files as the limit are not too many', async () => {
    assert.equal((await walk({ maxFiles: 4 })).truncated, false);
  });

  test('stops at the depth and says so', async () => {
    const result = await walk({ maxDepth: 1 });
    assert.deepEqual(names(result), ['/a.md', '/b.md', '/record/Exhibit%20A.txt']);
    assert.equal(result.truncated, true);
  });

  test('walks a folder inside the workspace folder, and none outside it', async () => {
    assert.deepEqual(names(await walk({}, `${ROOT}/record/deep`)), ['/record/deep/deeper/c.txt']);
    const memory = memoryFiles(ROOT, tree);
    const outside = { uri: 'vscode-vfs://github/acme', maxFiles: 100, maxDepth: 10 };
    assert.deepEqual(await walkFolder(memory, outside, GOING), { files: [], truncated: false });
    assert.deepEqual(memory.asked, []);
  });

  test('passes over a folder that cannot be listed', async () => {
    const memory = memoryFiles(ROOT, tree);
    const failing = {
      ...memory,
      list: async (uri: string) => {
        if (uri.endsWith('/record')) throw new Error('permission denied');
        return memory.list(uri);
      },
    };
    const result = await walkFolder(failing, { uri: ROOT, maxFiles: 100, maxDepth: 10 }, GOING);
    assert.deepEqual(names(result), ['/a.md', '/b.md']);
  });

  test('a withdrawn request has no answer', async () => {
    const request = { uri: ROOT, maxFiles: 100, maxDepth: 10 };
    await assert.rejects(walkFolder(memoryFiles(ROOT, tree), request, WITHDRAWN), RequestWithdrawn);
  });
});

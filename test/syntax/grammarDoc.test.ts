import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { outline } from './reading.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const document = readFileSync(path.join(ROOT, 'docs/grammar.md'), 'utf8');

/** The rows of all tables of the document whose header is `header`, as their cells. */
function rowsUnder(header: string): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of document.split(/\r?\n/)) {
    if (!line.startsWith('|')) inside = false;
    else if (line === header) inside = true;
    else if (inside && !line.startsWith('|---'))
      rows.push(
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
  }
  return rows;
}

/** The text of a code span. */
function code(cell: string): string {
  return cell.replace(/^(`+) ?(.*?) ?\1$/, '$2');
}

const read = rowsUnder('| form | example | kind | core |');
const unread = [...rowsUnder('| not read | example |'), ...rowsUnder('| not read yet | example |')];

test('the document has its tables', () => {
  assert.ok(read.length >= 50);
  assert.ok(unread.length >= 10);
});

for (const [form = '', example = '', kinds = '', cores = ''] of read) {
  test(`${form}: ${code(example)}`, () => {
    const kind = kinds.split(' + ');
    const expected = code(cores)
      .split(' + ')
      .map((core, i) => `${kind[i]}: ${core}`);
    assert.deepEqual(outline(parseDraft(code(example), 'markdown')), expected);
  });
}

for (const [what = '', example = ''] of unread) {
  test(`no citation in ${what}: ${code(example)}`, () => {
    assert.deepEqual(outline(parseDraft(code(example), 'markdown')), []);
  });
}

test('every file the document names is there', () => {
  const files = [...document.matchAll(/`(server\/[\w./]+)`/g)].map((match) => match[1]!);
  assert.ok(files.length > 0);
  for (const file of files) assert.ok(existsSync(path.join(ROOT, file)), file);
});

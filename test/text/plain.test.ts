import assert from 'node:assert/strict';
import test from 'node:test';
import { plainView } from '../../server/src/text/plain.ts';

function reads(name: string, rows: readonly (readonly [file: string, words: string])[]): void {
  test(name, () => {
    for (const [file, words] of rows) assert.equal(plainView(file).text, words);
  });
}

reads('stray emphasis is no words', [
  ['*Alder* v. Birch', 'Alder v. Birch'],
  ['_Alder v. Birch_, 12', 'Alder v. Birch, 12'],
  ['**Alder** ("*Birch*")', 'Alder ("Birch")'],
  ['*"Alder"*', '"Alder"'],
]);

reads('a star page and a mark inside a word stay', [
  ['at *3, *4', 'at *3, *4'],
  ['[*577] said', '[*577] said'],
  ['snake_case', 'snake_case'],
  ['2 * 3', '2 * 3'],
  ['____ day of ____', '____ day of ____'],
]);

reads('nothing else is markup', [
  ['# not a heading\n> not a quote', '# not a heading\n> not a quote'],
  ['`412 F.3d 871` &sect; \\*', '`412 F.3d 871` &sect; \\*'],
  ['---\na: b\n---\n', '---\na: b\n---\n'],
  ['<!-- another comment -->', '<!-- another comment -->'],
]);

reads('a page break with its page number is the end of a line', [
  ['against Alder\n\n12\n\fand Birch', 'against Alder\nand Birch'],
  ['against Alder\n\n\f- 12 -\n\nand Birch', 'against Alder\nand Birch'],
  ['Alder,\r\n\r\nPage 4 of 10\r\n\f\r\nBirch', 'Alder,\nBirch'],
  ['It ended.\n\n12\n\fA new page', 'It ended.\n\nA new page'],
  ['Alder v.\n\n12 F.3d 4\n\fBirch', 'Alder v.\n\n12 F.3d 4\nBirch'],
]);

test("Pincite's own comments are kept aside", () => {
  const file = 'a <!-- pincite-ignore x --> b <!-- pincite-ignore open';
  const view = plainView(file);
  assert.equal(view.text, 'a  b <!-- pincite-ignore open');
  assert.deepEqual(
    view.comments.map(({ text, span }) => [text, file.slice(span.start, span.end)]),
    [['pincite-ignore x', '<!-- pincite-ignore x -->']],
  );
});

test('words are found again in the file', () => {
  const file = '\u{1D49C} *Alder*\r\nv. _Birch_, 12';
  const view = plainView(file);
  assert.equal(view.text, '\u{1D49C} Alder\r\nv. Birch, 12');
  const start = view.text.indexOf('Alder');
  const span = view.toFile({ start, end: view.text.length });
  assert.equal(file.slice(span.start, span.end), 'Alder*\r\nv. _Birch_, 12');
  const balanced = view.toFileBalanced({ start, end: view.text.length });
  assert.equal(file.slice(balanced.start, balanced.end), '*Alder*\r\nv. _Birch_, 12');
});

test('words on both sides of a page break are found again around it', () => {
  const file = 'Alder v.\n\n12\n\fBirch, 12';
  const view = plainView(file);
  const span = view.toFile({ start: 0, end: view.text.length });
  assert.deepEqual(span, { start: 0, end: file.length });
  const birch = view.text.indexOf('Birch');
  const { start, end } = view.toFile({ start: birch, end: birch + 5 });
  assert.equal(file.slice(start, end), 'Birch');
});

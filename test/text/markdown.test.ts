import assert from 'node:assert/strict';
import test from 'node:test';
import { markdownView } from '../../server/src/text/markdown/markdown.ts';
import { OPAQUE } from '../../server/src/text/view.ts';
import { emphasised, sliceOf } from './viewing.ts';

/** Asserts the words of a Markdown draft; `□` stands for the letter that hides code and front matter. */
function reads(name: string, rows: readonly (readonly [file: string, words: string])[]): void {
  test(name, () => {
    for (const [file, words] of rows) {
      const { text } = markdownView(file);
      assert.equal(text.replaceAll(OPAQUE, '□'), words);
    }
  });
}

function fileSlice(file: string, words: string, balanced?: 'balanced'): string {
  return sliceOf(file, markdownView(file), words, balanced);
}

reads('emphasis marks are no words', [
  ['*Alder v. Birch*, 12', 'Alder v. Birch, 12'],
  ['_Alder v. Birch_, 12', 'Alder v. Birch, 12'],
  ['**Alder** v. ***Birch***', 'Alder v. Birch'],
  ['*Al*der v. Birch', 'Alder v. Birch'],
  ['*See* *Alder*, and *see also **Birch***', 'See Alder, and see also Birch'],
  ['*Alder v.\nBirch*', 'Alder v.\nBirch'],
]);

reads('a mark that is not emphasis stays a word', [
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_name', 'snake_case_name'],
  ['*unclosed', '*unclosed'],
]);

reads('a star page is a word even where a later asterisk would make it emphasis', [
  ['at *3, and at *4.', 'at *3, and at *4.'],
  ['at *3 (S.D. Dec. 1, 2015); *Alder*, 2015 WL 12, at *4', 'at *3 (S.D. Dec. 1, 2015); Alder, 2015 WL 12, at *4'],
  ['2015 WL 12, *3*', '2015 WL 12, *3'],
  ['at *3–*4 and *Birch*', 'at *3–*4 and Birch'],
]);

reads('a backslash takes the meaning from a mark', [
  ['at \\*3 and \\*4', 'at *3 and *4'],
  ['\\[a\\] \\_b\\_ 5\\. c', '[a] _b_ 5. c'],
  ['a\\b', 'a\\b'],
]);

reads('character references are read as their letters', [
  ['42 U.S.C. &sect; 1983', '42 U.S.C. § 1983'],
  ['&#167;&#xA7;&sect;', '§§§'],
  ['Dunne &amp; Polk&nbsp;LLP', 'Dunne & Polk\u00a0LLP'],
  ['&unknown; &#0; &#xD800; &', '&unknown; &#0; &#xD800; &'],
  ['AT&T', 'AT&T'],
]);

reads('a link is read by its words, brackets without a target are words', [
  ['[Alder v. Birch](https://example.org/a), 12', 'Alder v. Birch, 12'],
  ['[Alder][1], 12', 'Alder, 12'],
  ['[t]he rule', '[t]he rule'],
  ['said [*577] that', 'said [*577] that'],
  ['[*Alder*](a.md)', 'Alder'],
  ['see <https://example.org/412> now', 'see □ now'],
  ['![412 F.3d 871](a.png) x', '□ x'],
]);

reads('headings, quotes and lists are read without their marks', [
  ['# Argument', ' Argument'],
  ['## Point I ##', ' Point I '],
  ['Argument\n========\nText', 'Argument\n\nText'],
  ['> Alder v.\n> Birch', ' Alder v.\n Birch'],
  ['- Alder\n- Birch', ' Alder\n Birch'],
  ['12. Alder', ' Alder'],
]);

reads('HTML tags and comments are left out, the words between tags stay', [
  ['<u>Alder v. Birch</u>, 12', 'Alder v. Birch, 12'],
  ['Alder<!-- 412 F.3d 871 --> v. Birch', 'Alder v. Birch'],
  ['<!-- 412 F.3d 871\n\n12 F.4th 1 -->\n\nText', '\n\nText'],
  ['1 < 2', '1 < 2'],
]);

reads('code and front matter hold no words', [
  ['`412 F.3d 871` x', '□ x'],
  ['a ``b ` c`` d', 'a □ d'],
  ['```\n412 F.3d 871\n```\nx', '□\nx'],
  ['~~~ts\n412 F.3d 871', '□'],
  ['a\n\n    412 F.3d 871\n\nb', 'a\n\n    □\n\nb'],
  ['---\ntitle: 412 F.3d 871\n---\nText', '□\nText'],
  ['---\r\na: 1\r\n...\r\nText', '□\r\nText'],
  ['---\nnever closed', '---\nnever closed'],
]);

reads('footnote calls are left out and footnote texts are read in their place', [
  ['Settled.[^1] Next.', 'Settled. Next.'],
  ['[^1]: Alder v. Birch', ' Alder v. Birch'],
  ['[^n]: Alder\n\n    412 F.3d 871\n\nText', ' Alder\n\n    412 F.3d 871\n\nText'],
  ['[^1]: word', ' word'],
  ['[1]: https://example.org', ''],
]);

reads('a footnote in the line that calls for it comes behind its paragraph', [
  ['Alder v.^[See Cedar.] Birch\n\nNext', 'Alder v. Birch\n\nSee Cedar.\n\n\n\nNext'],
  ['Alder^[See [t]he Cedar', 'Alder^[See [t]he Cedar'],
]);

reads('a raised number calls for a footnote, raised letters are words', [
  ['12 F.3d 4<sup>3</sup> (2<sup>d</sup> Cir. 1993)', '12 F.3d 4 (2d Cir. 1993)'],
  ['Alder v.<br>Birch<br/>Cedar', 'Alder v.\nBirch\nCedar'],
]);

reads('lines may end in CRLF or a lone CR', [
  ['*Alder*\r\nv. *Birch*', 'Alder\r\nv. Birch'],
  ['*Alder*\rv. *Birch*', 'Alder\rv. Birch'],
  ['# A\r\rB', ' A\r\rB'],
  ['a `412 F.3d\r\n871` b', 'a □ b'],
]);

test('headings have their level, their words and the place of their words', () => {
  const file = '# The *Argument*\n\nPoint I\n-------\n\n### Deep ###\n\n#\n';
  const { headings } = markdownView(file);
  assert.deepEqual(
    headings.map(({ level, title, span }) => [level, title, file.slice(span.start, span.end)]),
    [
      [1, 'The Argument', 'The *Argument*'],
      [2, 'Point I', 'Point I'],
      [3, 'Deep', 'Deep'],
    ],
  );
});

test('comments are kept aside with their words', () => {
  const file = 'a <!-- pincite-ignore x --> b\n\n<!-- one -->\n\n<!--two\nlines-->\n';
  const { comments } = markdownView(file);
  assert.deepEqual(
    comments.map(({ text, span }) => [text, file.slice(span.start, span.end)]),
    [
      ['pincite-ignore x', '<!-- pincite-ignore x -->'],
      ['one', '<!-- one -->'],
      ['two\nlines', '<!--two\nlines-->'],
    ],
  );
});

test('block quotes are told in file offsets', () => {
  const file = 'a\n\n> quoted\n> more\n\nb';
  assert.deepEqual(
    markdownView(file).blockQuotes.map(({ start, end }) => file.slice(start, end)),
    ['> quoted\n> more'],
  );
});

test('a footnote knows its text and the first place that calls for it', () => {
  const file = 'One.[^a] Two.[^a] Three.[^b]\n\n[^b]: Text b.\n[^a]: Text a.\n\n    More a.\n\n[^c]: Nobody calls.\n';
  const { footnotes } = markdownView(file);
  assert.deepEqual(
    footnotes.map(({ span, calledAt }) => [file.slice(span.start, span.end), calledAt]),
    [
      ['[^b]: Text b.', file.indexOf('[^b]')],
      ['[^a]: Text a.\n\n    More a.', file.indexOf('[^a]')],
      ['[^c]: Nobody calls.', null],
    ],
  );
});

test('a footnote in its line knows its place', () => {
  const file = 'Alder v.^[See Cedar.] Birch';
  const { footnotes } = markdownView(file);
  assert.deepEqual(footnotes, [{ span: { start: 8, end: 21 }, calledAt: 8 }]);
});

test('emphasised runs have the edges of their words', () => {
  assert.deepEqual(emphasised(markdownView('a *Alder v. Birch*, **c** _d_ and at *3*')), ['Alder v. Birch', 'c', 'd']);
});

test('words are found again in the file, marks inside them included', () => {
  assert.equal(fileSlice('See *Alder v. Birch*, 12 F.3d 4', 'Alder v. Birch'), 'Alder v. Birch');
  assert.equal(fileSlice('See *Alder* v. *Birch*, 12', 'Alder v. Birch'), 'Alder* v. *Birch');
  assert.equal(fileSlice('42 U.S.C. &sect; 1983', '§ 1983'), '&sect; 1983');
  assert.equal(fileSlice('42 U.S.C. &sect; 1983', 'U.S.C. §'), 'U.S.C. &sect;');
  assert.equal(fileSlice('at \\*3', '*3'), '*3');
  assert.equal(fileSlice('[Alder](https://example.org), 12', 'Alder, 12'), 'Alder](https://example.org), 12');
});

test('letters outside the basic plane and CRLF keep their offsets', () => {
  assert.equal(fileSlice('\u{1D49C}\u{1F9D1}‍⚖️ *Alder*\r\nv. Birch', 'Alder\r\nv. Birch'), 'Alder*\r\nv. Birch');
  assert.equal(fileSlice('*\u{1D49C}lder* v. Birch', '\u{1D49C}lder'), '\u{1D49C}lder');
});

test('a balanced span takes in the marks that its words would cut in two, and no others', () => {
  assert.equal(fileSlice('See *Alder v. Birch*, 12', 'Alder v. Birch, 12', 'balanced'), '*Alder v. Birch*, 12');
  assert.equal(fileSlice('a **Alder**, 12', 'Alder, 12', 'balanced'), '**Alder**, 12');
  assert.equal(fileSlice('a Alder, *supra*', 'Alder, supra', 'balanced'), 'Alder, *supra*');
  assert.equal(fileSlice('*Alder* and *Birch*', 'Alder and Birch', 'balanced'), '*Alder* and *Birch*');
  // The mark before `See` is not the name's: nothing is taken in rather than a mark of other words.
  assert.equal(fileSlice('*See Alder*, 12', 'Alder, 12', 'balanced'), 'Alder*, 12');
});

test('a place in an empty draft is its start', () => {
  const view = markdownView('');
  assert.equal(view.text, '');
  assert.deepEqual(view.toFile({ start: 0, end: 0 }), { start: 0, end: 0 });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locatePage } from '../../../server/src/sources/locatePage.ts';
import { readHtml } from '../../../server/src/sources/readers/html.ts';
import { sourceDocument } from '../../support/sources.ts';

/** Each label with the words that follow it. */
function labels(html: string): string[] {
  const { text, labels: found } = readHtml(html);
  return found.map(({ number, stars, at }) => `${'*'.repeat(stars)}${number} ${text.slice(at, at + 6)}`);
}

test('blocks are lines, white space collapses, entities are letters, scripts are nothing', () => {
  const html =
    '<html><head><title>T</title><style>p {}</style></head><body><h1>Quarrie  v.\n Umber</h1><script>alert(1)</script>' +
    '<p>One &amp; two&#8212;three<br>four</p><ul><li>a<li>b</ul><table><tr><td>c</td><td>d</td></tr></table></body>';
  assert.equal(readHtml(html).text, 'Quarrie v. Umber\n\nOne & two—three\nfour\n\na\nb\n\nc d');
});

test('preformatted text keeps its lines', () => {
  assert.equal(readHtml('<pre class="inline">a\n   b\n</pre>').text, 'a\n   b\n');
});

test('page labels in each of their forms', () => {
  const cap = '<a id="p581" href="#p581" data-label="581" data-citation-index="1" class="page-label">*581</a>';
  assert.deepEqual(labels(`<p>a ${cap}Alpha</p>`), ['*581 Alpha']);
  assert.deepEqual(labels('<p><span class="star-pagination">*103</span> <i>Orrin</i> x'), ['*103 Orrin ']);
  assert.deepEqual(
    labels('<span citation-index="1" class="star-pagination" label="1322"> \n   *1322\n </span>\n  Alpha'),
    ['*1322 Alpha'],
  );
  assert.deepEqual(labels('<span class="star-pagination">*Page 500</span> Alpha'), ['*500 Alpha']);
  assert.deepEqual(labels('<span class="star-pagination" number="P2" pagescheme="T">*153</span> Alpha'), [
    '*153 Alpha',
  ]);
  assert.deepEqual(labels('<page-number citation-index="2" label="180">**180</page-number>Alpha'), ['**180 Alpha']);
  const scholar = '<a class="gsl_pagenum" href="#p577">577</a><a class="gsl_pagenum2" href="#p577" id="p577">*577</a>';
  assert.deepEqual(labels(`x ${scholar} Alpha`), ['*577 Alpha']);
  assert.equal(readHtml(`x ${scholar} Alpha`).text, 'x Alpha');
});

test('a label does not cut a word', () => {
  const { text, labels: found } = readHtml('<p>the cafe<span class="star-pagination">*9</span>teria was</p>');
  assert.equal(text, 'the cafeteria was');
  assert.equal(found[0]?.at, 8);
});

test('of a library page only the opinion is read', () => {
  const html = '<div>Menu</div><div id="gs_opinion"><h3>Orrin v. Vale</h3><p>Text</p></div><div>About</div>';
  assert.equal(readHtml(html).text, 'Orrin v. Vale\n\nText');
});

test('calls of notes are no words, and a note knows where it is called for', async () => {
  const html =
    '<p>Alpha.<a class="footnotemark" href="#f1" id="r1">1</a> Beta.</p>' +
    '<aside class="footnote" id="f1"><a href="#r1">1</a><p>The note.</p></aside>';
  const source = await sourceDocument('a.html', html);
  assert.equal(source.text, 'Alpha. Beta.\n\n1\n\nThe note.');
  assert.deepEqual(
    source.footnotes.map(({ number, span, call }) => [number, source.text.slice(span.start), call]),
    [[1, '1\n\nThe note.', 6]],
  );
});

test('two reporters whose labels look alike are told apart, each page by the reporter that is cited', async () => {
  const label = (n: number): string =>
    `<a id="p${n}" data-label="${n}" data-citation-index="1" class="page-label">*${n}</a>`;
  const order = [701, 706, 702, 707, 703, 708, 704, 709, 705, 710, 706, 711, 707, 712];
  const html = order.map((n, index) => `<p>${label(n)}words${index}.</p>`).join('');
  const source = await sourceDocument('a.html', html);
  const at = (page: number, first: number): string | undefined => {
    const pin = { type: 'page', from: page, to: page, span: { start: 0, end: 0 } } as const;
    const found = locatePage(source, pin, { firstPages: [first], pages: null, entry: null, quoted: null });
    return found ? /words\d+/.exec(source.text.slice(found.content.start))?.[0] : undefined;
  };
  assert.equal(at(706, 697), 'words10');
  assert.equal(at(706, 704), 'words1');
  assert.equal(at(707, 697), 'words12');
  assert.equal(at(707, 704), 'words3');
});

test('what nests too deeply is read in part, with a word about it', () => {
  const read = readHtml(`<p>Alpha</p>${'<b>'.repeat(200_000)}x`);
  assert.match(read.text, /^Alpha/);
  assert.match(read.remark ?? '', /only its beginning was read/);
});

for (const unit of [
  '<',
  '&',
  '<a href="#x">1',
  '<span class="page-label">',
  '&#32; ',
  '<table><tr><td>',
  '<!--',
  '&amp;',
  '</p>',
]) {
  test(`a megabyte of ${unit} has a reading`, () => {
    assert.ok(typeof readHtml(unit.repeat(1_000_000 / unit.length)).text === 'string');
  });
}

test('a megabyte of white space in a label has a reading', () => {
  const { text, labels: found } = readHtml(
    `<p>Alpha <span class="page-label">*12${'&#32; '.repeat(200_000)}</span>Beta</p>`,
  );
  assert.deepEqual([text, found.length], ['Alpha Beta', 1]);
});

const pieces = fc.constantFrom(
  ...[
    'Alpha',
    ' ',
    '\n',
    '  ',
    'β',
    '𝔸',
    '&amp;',
    '&#8212;',
    '&nbsp;',
    '<p>',
    '</p>',
    '<br>',
    '<i>',
    '</i>',
    '<td>',
    '&',
  ],
  '<span class="star-pagination">*12</span>',
  '<a class="footnotemark" href="#f">3</a>',
  '<pre>',
  '</pre>',
  '<script>x</script>',
);

test('offsets map back to the file exactly', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const file = parts.join('');
      const { text, map } = readHtml(file);
      let last = 0;
      for (let at = 0; at < text.length; at += 1) {
        const { start, end } = map!.fileSpan({ start: at, end: at + 1 });
        assert.ok(start >= last && end >= start && end <= file.length);
        last = start;
        const written = file.slice(start, end);
        // A letter is itself in the file, or an entity, or white space for white space and tags.
        if (/\S/.test(text[at]!)) assert.ok(written === text[at] || /^&/.test(written), `${text[at]} ${written}`);
        else assert.doesNotMatch(written.replace(/&[#\w]+;|<[^>]*>/g, ''), /\w/);
        if (written === text[at]) assert.equal(map!.textOffset(start), at);
      }
    }),
  );
});

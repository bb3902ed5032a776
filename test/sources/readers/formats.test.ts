import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSourceText } from '../../../server/src/sources/readers/readSourceText.ts';
import { refusalOf, sourceDocument, sourceText } from '../../support/sources.ts';

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test('the content tells the format before the name does', async () => {
  assert.equal((await sourceText('a.txt', '{\\rtf1 Alpha}')).format, 'rtf');
  assert.equal((await sourceText('a.htm', '<p>Alpha')).format, 'html');
  assert.equal((await sourceText('a.xml', '<?xml version="1.0"?><opinion><p>Alpha</p></opinion>')).format, 'xml');
  assert.equal((await sourceText('a.md', '<p>Alpha')).format, 'text');
  assert.match(await refusalOf('a.txt', bytes('PK\x03\x04 a sheet')), /is not a format that Pincite reads/);
});

test('text in UTF-16 and in the letters of old Windows', async () => {
  assert.equal((await sourceText('a.txt', bytes('\xff\xfeA\0b\0'))).text, 'Ab');
  assert.equal((await sourceText('a.txt', bytes('\x93Ab\x94 \x97'))).text, '“Ab” —');
});

test('the best field of an opinion of CourtListener', async () => {
  const opinion = {
    html_with_citations: '',
    html_lawbox: '<p>a <span class="star-pagination">*9</span> b</p>',
    plain_text: 'c',
  };
  const source = await sourceDocument('a.json', JSON.stringify(opinion));
  assert.equal(source.text, 'a b');
  assert.equal(source.pages[0]?.marks[0]?.number, 9);
  assert.equal(source.file, null);
  assert.equal((await sourceText('a.json', JSON.stringify({ plain_text: 'one\fTwo' }))).text, 'one\fTwo');
});

test('a cluster with its opinion has its citations on its face', async () => {
  const cluster = {
    case_name: 'Quarrie v. Umber Ltd.',
    citations: [{ volume: 301, reporter: 'F.3d', page: '401', type: 1 }],
    sub_opinions: [{ plain_text: 'Affirmed.' }],
  };
  const { face } = await sourceDocument('a.json', JSON.stringify(cluster));
  assert.deepEqual(face.citations, ['301 f3d 401']);
  assert.equal(face.caseName, 'Quarrie v. Umber Ltd.');
});

test('a case of the Caselaw Access Project', async () => {
  const json = {
    name_abbreviation: 'Quarrie v. Umber Ltd.',
    citations: [{ type: 'official', cite: '301 F.3d 401' }],
    casebody: { opinions: [{ text: 'Affirmed.', type: 'majority' }], head_matter: 'QUARRIE v. UMBER LTD.' },
  };
  const { face, text } = await sourceDocument('cases/0401-01.json', JSON.stringify(json));
  assert.deepEqual(face.citations, ['301 f3d 401']);
  assert.match(text, /Affirmed\.$/);
});

test('JSON that is no opinion, or is cut off, is refused with the remedy', async () => {
  assert.match(await refusalOf('a.json', bytes('{"a": 1}')), /^is JSON without the text of an opinion\. Save/);
  assert.match(await refusalOf('a.json', bytes('{"plain_text": "a')), /^is damaged: .* Download it again\.$/);
});

test('pages in brackets with their reporter, also two at one place', async () => {
  const xml = `<Case><Citations><Citation><Volume>16</Volume><Reporter>N.Y.3d</Reporter><Page>272</Page></Citation></Citations>
    <HeaderHtml>&lt;p&gt;16 N.Y.3d 272&lt;/p&gt;&lt;p&gt;45 N.E.9d 484&lt;/p&gt;&lt;p&gt;Orrin v. Vale&lt;/p&gt;</HeaderHtml>
    <CaseHtml>&lt;p&gt;[16 N.Y.3d 274] Alpha [45 N.E.9d 485 , 16 N.Y.3d 275] beta &amp;amp; more, see 1 F.2d 3 [12 N.E.9d 88].&lt;/p&gt;</CaseHtml></Case>`;
  const source = await sourceDocument('a.xml', xml);
  assert.deepEqual(
    source.pages.map(({ reporter, marks }) => [reporter, marks.map(({ number }) => number)]),
    [
      ['16 N.Y.3d', [274, 275]],
      ['45 N.E.9d', [485]],
    ],
  );
  assert.match(source.text, /beta & more/);
});

test('pages of METS by their images, also inside a block', async () => {
  const xml = `<mets><casebody firstpage="7"><p pgmap="20">Alpha beta.</p>
    <p pgmap="20(2) 21(2)">one two three four<footnotemark>1</footnotemark></p>
    <footnote label="1"><p pgmap="20">A note.</p></footnote></casebody>
    <structMap><div ORDER="20" ORDERLABEL="7" TYPE="page"/><div ORDER="21" ORDERLABEL="8" TYPE="page"/></structMap></mets>`;
  const source = await sourceText('a.xml', xml);
  assert.deepEqual(
    source.labels.map(({ number, at }) => [number, source.text.slice(at, at + 5)]),
    [
      [7, 'Alpha'],
      [8, 'three'],
    ],
  );
  assert.match(source.text, /four\n\nA note\.$/);
});

test('an opinion in Rich Text', async () => {
  const rtf =
    '{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}\\f0 Orrin v. Vale\\par \\b *1159\\b0  The \\ldblquote word\\rdblquote' +
    "  caf\\'e9 \\u8212? and {\\footnote\\pard 1 The note.} more\\page **688 End \\{x\\}\\par}";
  const source = await sourceDocument('a.rtf', rtf);
  assert.equal(source.text, 'Orrin v. Vale\n\n*1159 The “word” café — and  more\f**688 End {x}\n\n\n\n1 1 The note.');
  assert.deepEqual(
    source.pages.map(({ stars, marks }) => [stars, marks[0]?.number]),
    [
      [1, 1159],
      [2, 688],
    ],
  );
  assert.equal(source.footnotes[0]?.call, source.text.indexOf(' more'));
});

test('any bytes are read or refused, in every format', async () => {
  const heads = [
    '',
    '%PDF-1.4\n',
    'PK\x03\x04',
    '{\\rtf1 ',
    '<html>',
    '{"plain_text":',
    '<?xml version="1.0"?><mets>',
    '\xff\xfe',
  ];
  const paths = fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.xml', 'a.pdf', 'a.docx', 'a.rtf', 'a.md');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.string({ unit: 'binary', maxLength: 200 }),
      paths,
      async (head, rest, path) => {
        const read = await readSourceText({ bytes: bytes(head + rest), path });
        assert.ok('refused' in read || typeof read.text === 'string');
      },
    ),
    { numRuns: 150 },
  );
});

for (const unit of ['{', '\\', '\\u1 ', "\\'e9", '{\\footnote x}', '\\par ', '}']) {
  test(`a megabyte of ${unit} in Rich Text has a reading`, async () => {
    await sourceText('a.rtf', `{\\rtf1 ${unit.repeat(1_000_000 / unit.length)}`);
  });
}

for (const [name, head] of [
  ['METS', '<mets><casebody><p>Alpha</p>'],
  ['Fastcase', '<Case><CaseHtml>Alpha'],
  ['Harvard', '<casebody><p>Alpha</p>'],
] as const) {
  test(`XML of ${name} that nests too deeply is read in part, with a word about it`, async () => {
    const { text, remark } = await sourceText('a.xml', `${head}${'<x>'.repeat(1_000_000)}`);
    assert.match(text, /^Alpha/);
    assert.match(remark ?? '', /only its beginning was read/);
  });
}

test('answers within answers are no opinion', async () => {
  const nested = `${'{"results":['.repeat(100_000)}{"plain_text":"Alpha"}${']}'.repeat(100_000)}`;
  assert.match(await refusalOf('a.json', bytes(nested)), /without the text of an opinion/);
  assert.equal((await sourceText('a.json', '{"results":[{"plain_text":"Alpha"}]}')).text, 'Alpha');
});

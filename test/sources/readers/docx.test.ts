import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { MOST_UNPACKED } from '../../../server/src/sources/readers/docx/unpack.ts';
import { inList, makeDocx, run } from '../../support/docx.ts';
import { refusalOf, sourceDocument, sourceText } from '../../support/sources.ts';

test('paragraphs, tabs and breaks; what was struck out is gone', async () => {
  const bytes = makeDocx({
    paragraphs: [
      `${run('One & ')}${run('two')}<w:r><w:tab/><w:t>three</w:t></w:r>`,
      `<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins><w:r><w:br/></w:r>${run('line')}`,
    ],
  });
  assert.equal((await sourceText('a.docx', bytes)).text, 'One & two\tthree\n\nnew\nline\n');
});

test('pages end where Word last broke them, once for each break', async () => {
  const broken = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const bytes = makeDocx({
    paragraphs: [
      run('First.'),
      `<w:r><w:br w:type="page"/></w:r>`,
      `${broken}${run('Second ')}${broken}${run('third.')}`,
    ],
  });
  const source = await sourceDocument('a.docx', bytes);
  assert.equal(source.sheets.length, 3);
  const [, second, third] = source.sheets;
  assert.match(source.text.slice(second!.start, second!.end), /Second/);
  assert.equal(source.text.slice(third!.start, third!.end).trim(), 'third.');
});

test('paragraphs that Word numbers have their numbers', async () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="4">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>` +
    '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>';
  const bytes = makeDocx({
    numbering,
    paragraphs: [
      run('I declare:'),
      inList(7) + run('I am a nurse.'),
      inList(7, 1) + run('At night.'),
      inList(7, 1) + run('By day.'),
      inList(7) + run('I saw him.'),
    ],
  });
  const source = await sourceDocument('a.docx', bytes);
  assert.match(source.text, /1\. I am a nurse\.\n\n\(a\) At night\.\n\n\(b\) By day\.\n\n2\. I saw him\./);
  assert.deepEqual(
    source.paragraphs[0]?.map(({ number }) => number),
    [1, 2],
  );
});

test('footnotes stand at the end and know where they are called for', async () => {
  const bytes = makeDocx({
    paragraphs: [`${run('Alpha.')}<w:r><w:footnoteReference w:id="3"/></w:r>${run(' Beta.')}`],
    footnotes: { 3: 'The note.' },
  });
  const source = await sourceDocument('a.docx', bytes);
  assert.equal(source.text, 'Alpha. Beta.\n\n1 The note.\n');
  assert.deepEqual(
    source.footnotes.map(({ number, call, span }) => [number, call, source.text.slice(span.start)]),
    [[1, 6, '1 The note.\n']],
  );
});

test('a packed file that swells, or says that it will, is refused', async () => {
  const swollen = zipSync({ 'word/document.xml': new Uint8Array(MOST_UNPACKED + 1) });
  assert.match(await refusalOf('a.docx', swollen), /^would unpack to more than can be read\. Save it anew/);
  // It lies about its size, in both places where a size stands.
  const lying = Uint8Array.from(swollen);
  const view = new DataView(lying.buffer);
  view.setUint32(22, 10, true);
  assert.match(await refusalOf('a.docx', lying), /^would unpack to more than can be read/);
});

test('a damaged file, and one that is no document, are refused', async () => {
  const whole = makeDocx({ paragraphs: [run('x'.repeat(5_000))] });
  assert.match(
    await refusalOf('a.docx', zipSync({ 'xl/sheet.xml': new Uint8Array(3) })),
    /^is damaged or no Word document/,
  );
  assert.match(await refusalOf('a.docx', whole.slice(0, 40)), /^is damaged/);
  assert.match(await refusalOf('a.docx', new Uint8Array()), /^is damaged/);
});

test('a number as long as a page does not stand before every paragraph', async () => {
  const paragraphs = Array.from({ length: 20_000 }, () => `${inList(1)}${run('x')}`);
  const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${'x'.repeat(30_000)}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const { text } = await sourceText('a.docx', makeDocx({ paragraphs, numbering }));
  assert.ok(text.length < 3_000_000);
});

test('a document that nests too deeply is read in part, with a word about it', async () => {
  const { text, remark } = await sourceText(
    'a.docx',
    makeDocx({ paragraphs: [run('Alpha'), '<w:r>'.repeat(500_000)] }),
  );
  assert.match(text, /^Alpha/);
  assert.match(remark ?? '', /only its beginning was read/);
});

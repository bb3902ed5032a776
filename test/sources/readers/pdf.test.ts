import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zlibSync } from 'fflate';
import { locatePin } from '../../../server/src/sources/locatePin.ts';
import { numberingsAt } from '../../../server/src/sources/numberings.ts';
import { fromAscii } from '../../../server/src/sources/readers/pdf/asciiStreams.ts';
import { readSourceText } from '../../../server/src/sources/readers/readSourceText.ts';
import type { SourceDocument } from '../../../server/src/sources/sourceDocument.ts';
import type { Pin } from '../../../server/src/syntax/citation.ts';
import { makePdf, type PdfWords, pdfLines } from '../../support/pdf.ts';
import { refusalOf, sourceDocument, sourceText } from '../../support/sources.ts';

const SPAN = { start: 0, end: 0 };
const NOTHING = { firstPages: [], pages: null, entry: null, quoted: null } as const;

function passage(source: SourceDocument, pin: Omit<Pin, 'span'>, context: object = {}): string | undefined {
  return locatePin(source, { ...pin, span: SPAN }, { ...NOTHING, ...context })?.passage.replace(/[ \t]+/g, ' ');
}

/** A page of a transcript: its number, then numbered lines. */
function transcriptPage(page: number, { x = 72, y = 60, lines = 25, step = 24, size = 12 } = {}): readonly PdfWords[] {
  return [
    { x: x + 24 * size, y, text: `Page ${page}`, size },
    ...Array.from({ length: lines }, (_, index) => {
      const at = y + (index + 1) * step;
      return [
        // The number stands a little lower than its line, as it often does.
        { x, y: at + 1, text: String(index + 1), size },
        { x: x + 3 * size, y: at, text: `Q. Was it ${page} or ${index + 1}?`, size },
      ];
    }).flat(),
  ];
}

test('words, lines and paragraphs, a form feed between pages', async () => {
  const first = [
    ...pdfLines(['The first (short) line', 'goes on.'], { step: 14 }),
    ...pdfLines(['A new one.'], { y: 130 }),
  ];
  const { text } = await sourceText('a.pdf', makePdf([first, pdfLines(['Second page.'])]));
  assert.equal(text, 'The first (short) line\ngoes on.\n\nA new one.\n\fSecond page.\n');
});

test('a transcript of twenty pages: every page and line', async () => {
  const source = await sourceDocument(
    'a.pdf',
    makePdf(Array.from({ length: 20 }, (_, index) => transcriptPage(index + 101))),
  );
  assert.equal(source.transcript.length, 20);
  for (let page = 101; page <= 120; page += 1) {
    for (const line of [1, 12, 25]) {
      assert.equal(
        passage(source, { type: 'line', from: page, to: page, fromLine: line, toLine: line }),
        `${line} Q. Was it ${page} or ${line}?`,
      );
    }
  }
});

test('a condensed transcript: four pages on a sheet, read down each column', async () => {
  const sheet = (first: number): readonly PdfWords[] => [
    { x: 60, y: 20, text: 'Case 8:31-cv-01955-ABC Document 57-7 Filed 04/20/31 Page 1 of 2', size: 8 },
    ...transcriptPage(first, { x: 40, y: 50, lines: 22, step: 15, size: 8 }),
    ...transcriptPage(first + 1, { x: 40, y: 410, lines: 22, step: 15, size: 8 }),
    ...transcriptPage(first + 2, { x: 330, y: 50, lines: 22, step: 15, size: 8 }),
    ...transcriptPage(first + 3, { x: 330, y: 410, lines: 22, step: 15, size: 8 }),
  ];
  const source = await sourceDocument('a.pdf', makePdf([sheet(1), sheet(5)]));
  for (let page = 1; page <= 8; page += 1) {
    for (const line of [1, 11, 22]) {
      assert.equal(
        passage(source, { type: 'line', from: page, to: page, fromLine: line, toLine: line }),
        `${line} Q. Was it ${page} or ${line}?`,
      );
    }
  }
});

test('two columns are read one after the other, what runs across them in its place', async () => {
  const column = (x: number, name: string): readonly PdfWords[] =>
    pdfLines(
      Array.from({ length: 8 }, (_, index) => `${name} column line ${index + 1}`),
      { x, y: 100, step: 14, size: 10 },
    );
  const page = [
    { x: 200, y: 60, text: 'A TITLE ACROSS THE WHOLE PAGE' },
    ...column(60, 'left'),
    ...column(330, 'right'),
  ];
  const { text } = await sourceText('a.pdf', makePdf([page]));
  assert.match(
    text,
    /^A TITLE ACROSS THE WHOLE PAGE\n\nleft column line 1\n[^r]*left column line 8\n\nright column line 1\n/,
  );
});

/** A filing: stamped, its own number at the foot, a production number under it. */
function filing(pages: number): Uint8Array {
  return makePdf(
    Array.from({ length: pages }, (_, index) => [
      {
        x: 60,
        y: 20,
        text: `Case 1:31-cv-00012-AB   Document 12   Filed 03/01/31   Page ${index + 1} of ${pages}   PageID #: ${index + 201}`,
        size: 9,
      },
      ...pdfLines([`Words of sheet ${index + 1}.`, 'More of them.']),
      ...(index < 2 ? [] : [{ x: 300, y: 740, text: String(index - 1) }]),
      { x: 480, y: 765, text: `ALDER_${String(index + 1).padStart(6, '0')}`, size: 9 },
    ]),
  );
}

test('four numberings of one file, and what matter.yaml says a pin counts', async () => {
  const source = await sourceDocument('a.pdf', filing(6));
  const on = (page: number, context: object): string | undefined =>
    /sheet \d/.exec(passage(source, { type: 'page', from: page, to: page }, context) ?? '')?.[0];
  assert.equal(on(3, {}), 'sheet 5');
  assert.equal(on(3, { pages: 'printed' }), 'sheet 5');
  assert.equal(on(3, { pages: 'ecf' }), 'sheet 3');
  assert.equal(on(203, { pages: 'pageid' }), 'sheet 3');
  assert.equal(on(3, { pages: 'bates' }), 'sheet 3');
  assert.equal(passage(source, { type: 'page', from: 9, to: 9 }), undefined);
  assert.deepEqual(
    numberingsAt(source, source.text.indexOf('sheet 5'), null).map(({ label }) => label),
    ['p. 3', 'ECF p. 5', 'PageID 205', 'ALDER_000005', 'page 5 of the file'],
  );
});

test('a page pin of several pages runs over their sheets', async () => {
  const source = await sourceDocument('a.pdf', filing(6));
  const found = passage(source, { type: 'page', from: 2, to: 3 }) ?? '';
  assert.match(found, /sheet 4[\s\S]*sheet 5/);
  assert.doesNotMatch(found, /sheet 6/);
});

test('what cannot be read is refused in words, with the remedy', async () => {
  assert.match(
    await refusalOf('a.pdf', makePdf(['picture', 'picture'])),
    /^is a scan: .* Run text recognition \(OCR\)/,
  );
  assert.match(
    await refusalOf('a.pdf', makePdf([pdfLines(['x'])], { locked: true })),
    /^is protected by a password\. Save/,
  );
  const whole = makePdf([pdfLines(['Some words'])]);
  assert.match(await refusalOf('a.pdf', whole.slice(0, 200)), /^is damaged or no PDF\. Download it again/);
  assert.match(await refusalOf('a.pdf', new TextEncoder().encode('%PDF-1.7\nnothing')), /^is damaged or no PDF/);
  assert.match(await refusalOf('a.pdf', new Uint8Array()), /^is damaged or no PDF/);
});

/** A PDF with one stream. */
function withStream(dictionary: string, stream: Uint8Array): Uint8Array {
  const head = `%PDF-1.4\n1 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`;
  return Buffer.concat([new TextEncoder().encode(head), stream]);
}

/** An LZW stream in which each code stands for one byte more than the one before. */
function swollenLzw(cycles: number): Uint8Array {
  const codes = Array.from({ length: cycles }, () => [
    256,
    0,
    ...Array.from({ length: 3836 }, (_, i) => 258 + i),
  ]).flat();
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  let next = 258;
  let width = 9;
  for (const code of codes) {
    held = (held << width) | code;
    bits += width;
    while (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
    if (code === 256) {
      next = 257;
      width = 9;
    } else next += 1;
    if (next + 1 >= 1 << width && width < 12) width += 1;
  }
  return Uint8Array.from(bytes);
}

test('a stream made to fill the memory is refused before it is unpacked', async () => {
  const flate = zlibSync(new Uint8Array(150_000_000), { level: 9 });
  const hex = new TextEncoder().encode(Buffer.from(flate).toString('hex'));
  const runs = new Uint8Array(2_000_000).fill(129);
  for (const [dictionary, stream] of [
    ['/Filter /FlateDecode', flate],
    [`/Filter /FlateDecode /Note (${'x'.repeat(5_000)})`, flate],
    ['/Filter [/ASCIIHexDecode /FlateDecode]', hex],
    ['/Filter [/AHx /Fl]', hex],
    ['/Filter /LZWDecode', swollenLzw(16)],
    ['/Filter /RunLengthDecode', runs],
  ] as const) {
    assert.match(await refusalOf('a.pdf', withStream(dictionary, stream)), /^would unpack to more than can be read/);
  }
  // As large, and not swollen.
  assert.match(await refusalOf('a.pdf', withStream('/Filter /LZWDecode', swollenLzw(12))), /^is damaged/);
  assert.match(await refusalOf('a.pdf', withStream('/Filter /ASCII85Decode', hex)), /^is damaged/);
});

test('letters of a stream stand for bytes', () => {
  const ascii = (written: string, kind: 'ascii85' | 'hex') =>
    new TextDecoder().decode(fromAscii(new TextEncoder().encode(written), kind));
  assert.equal(ascii('48 65 6C 6c 6F>00', 'hex'), 'Hello');
  assert.equal(ascii('87cUR D]i,"\nEbo80~>87cUR', 'ascii85'), 'Hello World!');
  assert.equal(ascii('z', 'ascii85'), '\0\0\0\0');
});

test('a PDF whose table of objects is lost is still read', async () => {
  const whole = new TextDecoder('latin1').decode(makePdf([pdfLines(['Some words'])]));
  const bytes = new TextEncoder().encode(whole.replace(/startxref\n\d+/, 'startxref\n7'));
  assert.equal((await sourceText('a.pdf', bytes)).text, 'Some words\n');
});

test('reading ends when it is withdrawn, with the reason of the signal', async () => {
  const reason = new Error('stale');
  const bytes = makePdf([pdfLines(['x'])]);
  await assert.rejects(readSourceText({ bytes, path: 'a.pdf', signal: AbortSignal.abort(reason) }), reason);
});

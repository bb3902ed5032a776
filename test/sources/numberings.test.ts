import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatePage } from '../../server/src/sources/locatePage.ts';
import { numberingsAt } from '../../server/src/sources/numberings.ts';
import { readSource } from '../../server/src/sources/readSource.ts';
import type { SourceDocument } from '../../server/src/sources/sourceDocument.ts';

const CONTEXT = { firstPages: [], pages: null, entry: null, quoted: null } as const;

/** The words of a page. */
function page(source: SourceDocument, number: number, context: object = {}): string | null {
  const pin = { type: 'page', from: number, to: number, span: { start: 0, end: 0 } } as const;
  const found = locatePage(source, pin, { ...CONTEXT, ...context });
  return found && source.text.slice(found.content.start, found.content.end).trim();
}

test('heads that hold the number of the page, left and right in turn', () => {
  const heads = [
    'OCTOBER TERM, 2031        305',
    '306     QUARRIE v. UMBER',
    'Cite as: 606 U. S. 305 (2031)     307',
    '308     QUARRIE v. UMBER',
  ];
  const sheets = heads.map(
    (head, index) => `${head}\n\nWords ${index}.\nAnd more of them.\nSo it goes on.\nTo the end.\n`,
  );
  const source = readSource(sheets.join('\f'), 'a.txt');
  assert.match(page(source, 307) ?? '', /Words 2\./);
  const unparted = readSource(sheets.join('\n'), 'a.txt');
  assert.match(page(unparted, 307) ?? '', /^Words 2\./);
});

test('pages without a number between numbered ones, and a cover before them, are counted', () => {
  const source = readSource(
    'COVER\nof it\n\fText two\nmore\n2\n\fBlank\nmore\n\fText four\nmore\n4\n\fText five\nmore\n5\n',
    'a.txt',
  );
  assert.match(page(source, 1) ?? '', /^COVER/);
  assert.match(page(source, 3) ?? '', /^Blank/);
  assert.match(page(source, 4) ?? '', /^Text four/);
  assert.equal(page(source, 6), null);
});

test('numbers that begin anew: each part has its own', () => {
  const parts = [1, 2, 3, 1, 2, 3, 4].map((number, index) => `Sheet ${index}\nmore\nmore\n${number}\n`);
  const source = readSource(parts.join('\f'), 'a.txt');
  assert.deepEqual(
    source.pages.map(({ marks }) => marks.length),
    [4, 3],
  );
  assert.match(page(source, 4) ?? '', /^Sheet 6/);
});

test('production numbers and the pages of an appendix', () => {
  for (const [first, second] of [
    ['SMITH_000123', 'SMITH_000124'],
    ['DEF 00123', 'DEF 00124'],
    ['JA123', 'JA124'],
    ['A-123', 'A-124'],
    ['123a', '124a'],
    ['ROA.123', 'ROA.124'],
  ]) {
    const source = readSource(`One.\nmore\n${first}\n\fTwo.\nmore\n${second}\n`, 'a.txt');
    assert.match(page(source, 124, { pages: 'bates' }) ?? '', /^Two\./, first);
    assert.ok(
      numberingsAt(source, source.text.indexOf('Two'), null).some(({ label }) => label === second),
      second,
    );
  }
  assert.deepEqual(readSource('Exhibit 4\nx\n\fExhibit 5\nx\n', 'a.txt').bates, []);
});

test('of two stamps on a page the one cited counts, else the last filing', () => {
  const sheet = (now: number, old: number, words: string): string =>
    `Case 1:31-cv-00012-AB Document 12 Filed 02/05/31 Page ${now} of 3\n\nCase 1:31-cv-00012-AB Document 6 Filed 01/31/31 Page ${old} of 9\n\n${words}\n`;
  const source = readSource([sheet(1, 4, 'One.'), sheet(2, 5, 'Two.'), sheet(3, 6, 'Three.')].join('\f'), 'a.txt');
  assert.equal(page(source, 2, { pages: 'ecf' }), 'Two.');
  assert.equal(page(source, 5, { pages: 'ecf', entry: '6' }), 'Two.');
  assert.equal(page(source, 5, { pages: 'ecf' }), null);
  assert.equal(page(source, 2, { pages: 'ecf', entry: '12' }), 'Two.');
});

test('stamps of all courts have their page', () => {
  for (const [stamp, expected] of [
    ['Case: 25-1689, 07/15/2031, DktEntry: 28.1, Page 2 of 3', 2],
    ['Appeal: 17-2218      Doc: 17            Filed: 10/31/2031      Pg: 1 of 1', 1],
    ['Appellate Case: 17-2543     Page: 2      Date Filed: 07/26/2031 Entry ID: 4561396', 2],
    ['Case 17-3510, Document 1-1, 10/31/2031, 2161300, Page1 of 2', 1],
    ['USCA Case #16-1062 Document #1600692 Filed: 02/24/2031 Page 1 of 3', 1],
    ['USCA11 Case: 21-12355 Date Filed: 07/13/2031 Page: 1 of 2', 1],
    ['22-10964-mg Doc 78-3 Filed 07/21/31 Entered 07/21/31 09:17:08 Attachment 3 Pg 1 of 2', 1],
    ['Case: 3:31-cv-00304-MPM-JMV Doc #: 1 Filed: 09/25/31 1 of 7 PageID #: 1', 1],
    ['Case No. 1:31-cv-01340-RTG  Document 1 filed 04/29/31  USDC Colorado  pg 1 of 9', 1],
    [
      'Case 09-00429    Doc 83    Filed 03/09/31    Entered 03/09/31 09:03:58    Desc Main\n Document      Page 1 of 4',
      1,
    ],
  ] as const) {
    assert.equal(readSource(`${stamp}\n\nText.\n`, 'a.txt').stamps[0]?.page, expected, stamp);
  }
});

test('line numbers taken out before the lines are no pages and no lines', () => {
  const numbers = Array.from({ length: 25 }, (_, index) => `${index + 1}\n\n`).join('');
  const source = readSource(
    `${numbers}Case 4:31-cv-04709-ABC Document 9 Filed 10/29/31 Page 7 of 38\n\n7\n\nThe first line.\n`,
    'a.txt',
  );
  assert.deepEqual(source.transcript, []);
  assert.equal(page(source, 7), 'The first line.');
});

test('a condensed transcript with its columns side by side, and taken out one after the other', () => {
  const column = (number: number): string[] => [
    `${' '.repeat(30)}Page ${number}`,
    ...Array.from({ length: 22 }, (_, index) => `${index < 9 ? '·' : ''}${index + 1}· ·Line ${number}-${index + 1}`),
  ];
  const [one, two, three, four] = [1, 2, 3, 4].map(column);
  const beside = (left: string[], right: string[]): string[] =>
    left.map((line, row) => `${line.padEnd(60)}${right[row]}`);
  const layout = [...beside(one!, three!), ...beside(two!, four!)].join('\n');
  const after = [
    'Page 1',
    'Page 3',
    ...one!.slice(1),
    ...three!.slice(1),
    ...two!.slice(1),
    'Page 2',
    four![1],
    'Page 4',
    ...four!.slice(2),
  ].join('\n');
  for (const text of [layout, after]) {
    const { transcript } = readSource(text, 'a.txt');
    assert.deepEqual(
      transcript.map(({ page: number, lines }) => [number, lines.length]),
      [1, 2, 3, 4].map((number) => [number, 22]),
    );
    for (const { page: number, lines } of transcript) {
      for (const { line, span } of lines)
        assert.match(text.slice(span.start, span.end), new RegExp(`Line ${number}-${line}$`));
    }
  }
});

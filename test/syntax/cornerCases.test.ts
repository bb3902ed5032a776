import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { markdownView } from '../../server/src/text/markdown/markdown.ts';
import { table } from './reading.ts';

/** Forms that were once read wrong. Each row is the shortest draft that showed it. */
const named = (name: string) => ({ kind: 'case', core: '412 F.3d 871', name }) as const;

table('markdown', [
  ['Alder v.  \nBirch, 412 F.3d 871 (2005)', named('Alder v. Birch')],
  ['Alder v. \r\nBirch, 412 F.3d 871 (2005)', named('Alder v. Birch')],
  ['Alder v. Birch, 412 F.3d 871 (9th Cir. Sept. 30,\n\n2003)', { ...named('Alder v. Birch'), year: 2003 }],
  [
    'Ash v. Bell, No. CV099999999S (Conn. Super. Ct. Feb. 11, 2010), 2010 WL 998877',
    { kind: 'case', core: '2010 WL 998877', name: 'Ash v. Bell', docket: 'No. CV099999999S' },
  ],
  [
    'Ash v. Bell, Index No. 999123/2019, 2019 WL 998877 (N.Y. Sup. Ct. May 3, 2019)',
    { kind: 'case', core: '2019 WL 998877', name: 'Ash v. Bell', docket: 'Index No. 999123/2019' },
  ],
  [
    'United States v. $14,500 in U.S. Currency, 412 F.3d 871 (2005)',
    named('United States v. $14,500 in U.S. Currency'),
  ],
  [
    'In re Grand Jury Subpoena Dated Mar. 4, 2003, 412 F.3d 871 (2005)',
    named('In re Grand Jury Subpoena Dated Mar. 4, 2003'),
  ],
  ["d'Artois v. Vance, 412 F.3d 871 (2005)", named("d'Artois v. Vance")],
  [
    'Marlowe, 412 F.3d at 879 n.3.',
    { kind: 'case-short', core: '412 F.3d at 879 n.3', pins: ['page 879', 'footnote 3'] },
  ],
  ['Id. at 12–13 & n.4.', { kind: 'id', core: 'Id.', pins: ['page 12-13', 'footnote 4'] }],
  ["(Pl.'s Rule 56.1 Statement ¶ 9)", { kind: 'record', core: "Pl.'s Rule 56.1 Statement" }],
  ['ECF Nos. 45, 47 & 50-1', { kind: 'record', core: 'ECF Nos. 45, 47 & 50-1', entries: ['45', '47', '50-1'] }],
  ['ECF No. 50–1', { kind: 'record', core: 'ECF No. 50–1', entries: ['50-1'] }],
  [
    'He said so, Pl. Tr. or ECF No. 99-1 at 28:7, and left.',
    { kind: 'record', core: 'Pl. Tr.' },
    { kind: 'record', core: 'ECF No. 99-1', sameAs: 0 },
  ],
  ['Trial Tr. 45–47', { kind: 'record', core: 'Trial Tr.', pins: ['page 45-47'] }],
  [
    'Ash v. Bell, 1998-NMCA-105, 125 N.M. 600 (1998)',
    { kind: 'case', core: '1998-NMCA-105' },
    { kind: 'case', core: '125 N.M. 600', edition: 'N.M.' },
  ],
]);

for (const [head, unit] of [
  ['A v. B, ', '412 F.3d 871, '],
  ['Id. at 1', ', 2'],
  ['Pl. Tr. 1:1', '; 2:2'],
  ['ECF Nos. 1', ', 1-200'],
] as const) {
  test(`a megabyte of «${unit}» is read`, () => {
    const text = head + unit.repeat((1 << 20) / unit.length);
    assert.ok(parseDraft(text, 'plaintext').citations.length > 0);
  });
}

test('two footnotes called side by side are two', () => {
  const { footnotes } = markdownView('x[^a][^b]\n\n[^a]: A\n\n[^b]: B');
  assert.deepEqual(
    footnotes.map(({ calledAt }) => calledAt),
    [1, 5],
  );
});

test('a heading in a file with CRLF has no marks in its title', () => {
  const text = '# Point One #\r\nText';
  const [heading] = markdownView(text).headings;
  assert.equal(heading?.title, 'Point One');
  assert.equal(text.slice(heading?.span.start, heading?.span.end), 'Point One');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { bind } from './binding.ts';

const MARLOWE = 'Marlowe v. Tidewater Cannery Co., 412 F.3d 871 (9th Cir. 2005).';
const ASH = 'Ash v. Bell, 571 U.S. 904 (2014).';

/** Each draft with the references it holds. */
function refers(name: string, rows: readonly (readonly [text: string, references: string[]])[]): void {
  test(name, () => {
    for (const [text, references] of rows) assert.deepEqual(bind(text).references, references, text);
  });
}

refers('a short form refers to the full citation of its volume and name', [
  [`${MARLOWE} Marlowe, 412 F.3d at 879.`, ['412 F.3d at 879 -> 412 F.3d 871']],
  [`${MARLOWE} ${ASH} *Tidewater Cannery*, 412 F.3d at 879.`, ['412 F.3d at 879 -> 412 F.3d 871']],
  [`${MARLOWE} ${ASH} 412 F.3d at 879.`, ['412 F.3d at 879 -> 412 F.3d 871']],
  [`${MARLOWE} Marlowe, 412 F. 3d at 879.`, ['412 F. 3d at 879 -> 412 F.3d 871']],
]);

refers('with a wrong volume the name decides, with a wrong name the volume', [
  [`${MARLOWE} ${ASH} Marlowe, 421 F.3d at 879.`, ['421 F.3d at 879 -> 412 F.3d 871']],
  [`${MARLOWE} ${ASH} Marlow, 412 F.3d at 879.`, ['412 F.3d at 879 -> 412 F.3d 871']],
]);

refers('a short form without a full citation before it refers to nothing', [
  ['Marlowe, 412 F.3d at 879.', ['412 F.3d at 879 -> ?']],
  [`Marlowe, 412 F.3d at 879. ${MARLOWE}`, ['412 F.3d at 879 -> ?']],
]);

refers('the first full citation of a case is the one referred to', [
  [`${MARLOWE} ${ASH} ${MARLOWE} Marlowe, 412 F.3d at 879.`, ['412 F.3d at 879 -> 412 F.3d 871']],
]);

test('the antecedent is the first full citation, not a later one of the same case', () => {
  const { citations } = bind(`${MARLOWE} ${ASH} ${MARLOWE} Marlowe, 412 F.3d at 879.`);
  assert.equal(citations[3]?.antecedent, 0);
});

refers('of two cases in one volume the name decides, then the page', [
  [
    'Ash v. Bell, 412 F.3d 100 (2005). Cole v. Dunn, 412 F.3d 871 (2005). Ash, 412 F.3d at 104. Cole, 412 F.3d at 880.',
    ['412 F.3d at 104 -> 412 F.3d 100', '412 F.3d at 880 -> 412 F.3d 871'],
  ],
  [
    'Ash v. Bell, 412 F.3d 100 (2005). Cole v. Dunn, 412 F.3d 871 (2005). 412 F.3d at 104; 412 F.3d at 880.',
    ['412 F.3d at 104 -> 412 F.3d 100', '412 F.3d at 880 -> 412 F.3d 871'],
  ],
]);

refers('two cases that share a short name are told apart by their number, else the name is ambiguous', [
  [
    'Ash v. Bell, 2015 WL 4401177 (D. Conn. July 7, 2015). Ash v. Hill, 2016 WL 5502288 (D. Conn. May 3, 2016). Ash, 2016 WL 5502288, at \\*2.',
    ['2016 WL 5502288 -> 2016 WL 5502288'],
  ],
  [
    'Ash v. Bell, 412 F.3d 100 (2005). Ash v. Hill, 418 F.3d 20 (2005). Ash, supra, at 104.',
    ['supra -> 412 F.3d 100 | 418 F.3d 20'],
  ],
]);

refers('a short form of a database number refers to its full citation, a corrupted number by its name', [
  [
    'Ash v. Bell, No. 14-cv-2245, 2015 WL 4401177 (D. Conn. July 7, 2015). Ash, 2015 WL 4401177, at \\*2.',
    ['2015 WL 4401177 -> 2015 WL 4401177'],
  ],
  [
    'Ash v. Bell, No. 14-cv-2245, 2015 WL 4401177 (D. Conn. July 7, 2015). Ash, 2015 WL 44011777, at \\*2.',
    ['2015 WL 44011777 -> 2015 WL 4401177'],
  ],
]);

refers('the only full citation may stand in a parenthetical', [
  [
    `Ash v. Bell, 571 U.S. 904 (2014) (quoting ${MARLOWE.slice(0, -1)}). Marlowe, 412 F.3d at 879.`,
    ['412 F.3d at 879 -> 412 F.3d 871'],
  ],
]);

refers('supra refers by name, by a short name given, or to a record document', [
  [`${MARLOWE} ${ASH} Marlowe, supra, at 879.`, ['supra -> 412 F.3d 871']],
  ['Ash v. Bell, 571 U.S. 904 (2014) (“the Dock Case”). The Dock Case, supra, at 906.', ['supra -> 571 U.S. 904']],
  ['(Knowles Decl. ¶ 3.) Knowles Decl., supra, ¶ 4.', ['supra -> Knowles Decl.']],
  ['Quill, supra, at 4.', ['supra -> ?']],
]);

refers('a short form may use a short name the draft has given', [
  [
    'Marlowe v. Tidewater Cannery Co., 412 F.3d 871 (9th Cir. 2005) (“*Cannery II*”). Cannery II, 412 F.3d at 879.',
    ['412 F.3d at 879 -> 412 F.3d 871'],
  ],
]);

refers('a name with a page refers to the case of that name', [
  [`${MARLOWE} ${ASH} *Marlowe* at 879.`, ['Marlowe -> 412 F.3d 871']],
]);

refers('a short form in a parallel reporter refers to the main citation', [
  [
    'Ash v. Bell, 571 U.S. 904, 134 S. Ct. 1801 (2014). Cole v. Dunn, 9 F.4th 1 (2021). Ash, 134 S. Ct. at 1805.',
    ['134 S. Ct. at 1805 -> 571 U.S. 904'],
  ],
]);

refers('a footnote is read where the text calls for it', [
  [`Text.[^1] Marlowe, 412 F.3d at 879.\n\n[^1]: ${MARLOWE}`, ['412 F.3d at 879 -> 412 F.3d 871']],
]);

test('an authority has every citation of it, parallels and back-references included', () => {
  const { byAuthority } = bind(
    'Ash v. Bell, 571 U.S. 904, 134 S. Ct. 1801 (2014). Id. at 905. 42 U.S.C. § 1983. Ash, 571 U.S. at 906. 42 U.S.C. § 1983. Ash v. Bell, 571 U. S. 904 (2014).',
  );
  assert.deepEqual(byAuthority, [
    'Ash v. Bell: 571 U.S. 904, 134 S. Ct. 1801, Id., 571 U.S. at 906, 571 U. S. 904',
    '42 U.S.C. § 1983: 42 U.S.C. § 1983, 42 U.S.C. § 1983',
  ]);
});

test('subdivisions do not make another statute or rule, spellings of a set of rules do not make another set', () => {
  const { byAuthority } = bind(
    'Fed. R. Civ. P. 56(c); Fed. R. Civ. P. 56(a); FRCP 56; 42 U.S.C. § 1985(3); 42 U.S.C. § 1985; 28 U.S.C. § 1985.',
  );
  assert.deepEqual(
    byAuthority.map((line) => line.replace(/^[^:]*: /, '')),
    [
      'Fed. R. Civ. P. 56(c), Fed. R. Civ. P. 56(a), FRCP 56',
      '42 U.S.C. § 1985(3), 42 U.S.C. § 1985',
      '28 U.S.C. § 1985',
    ],
  );
});

test('a name that only the repetition of a case gives becomes the name of its authority', () => {
  const { authorities } = bind('As 571 U.S. 904 (2014) holds. Ash v. Bell, 571 U.S. 904 (2014).');
  assert.deepEqual(
    authorities.map(({ name, kind, citations }) => [name, kind, citations]),
    [['Ash v. Bell', 'case', [0, 1]]],
  );
});

const HISTORY = 'Ash v. Bell, 14 S.W.3d 120 (Tex. 2000), rev’d, 530 U.S. 9 (2001).';

refers('the decision that is the history of a case has its name for its own volume only', [
  [`${HISTORY} Ash, 530 U.S. at 11.`, ['530 U.S. at 11 -> 530 U.S. 9']],
  [`${HISTORY} Ash, 14 S.W.3d at 121.`, ['14 S.W.3d at 121 -> 14 S.W.3d 120']],
  [`${HISTORY} Ash, supra, at 121.`, ['supra -> 14 S.W.3d 120']],
  [`${HISTORY} Id. at 121.`, ['Id. -> 14 S.W.3d 120']],
]);

test('the history of a case is an authority of its own, by the name of the case', () => {
  assert.deepEqual(
    bind(HISTORY).authorities.map(({ name, citations }) => [name, citations]),
    [
      ['Ash v. Bell', [0]],
      ['Ash v. Bell', [1]],
    ],
  );
});

test('a page is the same with a comma between its thousands, a slip opinion in either brackets', () => {
  const { authorities } = bind(
    'Ash v. Bell, 120 FERC ¶ 61,123 (2007). Ash v. Bell, 120 FERC ¶ 61123 (2007). ' +
      'Cole v Dunn, 2019 NY Slip Op 01234[U]. Cole v Dunn, 2019 NY Slip Op 01234(U).',
  );
  assert.deepEqual(
    authorities.map(({ citations }) => citations),
    [
      [0, 1],
      [2, 3],
    ],
  );
});

refers('a name that begins a party is likelier than one inside it, a name given likelier than either', [
  [
    'Bell v. Ash, 412 F.3d 100 (2005). Cole v. Taco Bell Corp., 418 F.3d 20 (2005). Bell, supra, at 104.',
    ['supra -> 412 F.3d 100'],
  ],
  [
    'Bell v. Ash, 412 F.3d 100 (2005). Cole v. Dunn, 418 F.3d 20 (2005) (“Bell”). Bell, supra, at 104.',
    ['supra -> 418 F.3d 20'],
  ],
]);

refers('an acronym is the party it stands for', [
  [
    'Equal Emp’t Opportunity Comm’n v. Ash, 412 F.3d 100 (2005). EEOC, 412 F.3d at 104; EEOC, supra, at 5.',
    ['412 F.3d at 104 -> 412 F.3d 100', 'supra -> 412 F.3d 100'],
  ],
  ['NLRB v. Ash, 412 F.3d 100 (2005). National Labor Relations Board, supra, at 104.', ['supra -> 412 F.3d 100']],
]);

refers('the page tells two cases of one name apart when only one can have it', [
  [
    'Ash v. Bell, 412 F.3d 100 (2005). Ash v. Hill, 418 F.3d 820 (2005). Ash, supra, at 104.',
    ['supra -> 412 F.3d 100'],
  ],
]);

refers('a given number tells the cases of one party apart', [
  [
    'Ash v. Bell, 412 F.3d 100 (2005) (“Ash I”). Ash v. Bell, 418 F.3d 20 (2007) (“Ash II”). Ash II, supra, at 22. Ash I, 412 F.3d at 104. Ash, supra, at 104.',
    ['supra -> 418 F.3d 20', '412 F.3d at 104 -> 412 F.3d 100', 'supra -> 412 F.3d 100 | 418 F.3d 20'],
  ],
]);

refers('authors are told by their last names, several with one name by the note cited', [
  [
    'Dana Orrin & Sam Vale, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016). Orrin & Vale, supra note 1, at 1600.',
    ['supra note 1 -> 91 N.Y.U. L. Rev. 1595'],
  ],
  [
    'So.[^1] So.[^2] So.[^3]\n\n[^1]: Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016).\n\n[^2]: Dana Orrin, The Closed Docket, 92 N.Y.U. L. Rev. 15 (2017).\n\n[^3]: Orrin, supra note 2, at 20.',
    ['supra note 2 -> 92 N.Y.U. L. Rev. 15'],
  ],
]);

refers('without its footnotes a draft means two works by one name and two notes', [
  [
    'Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016). Orrin, supra note 5, at 1600. Orrin, supra note 7. Orrin, supra note 5.',
    ['supra note 5 -> 91 N.Y.U. L. Rev. 1595', 'supra note 7 -> ?', 'supra note 5 -> 91 N.Y.U. L. Rev. 1595'],
  ],
]);

refers('one of many authors stands for all with et al.', [
  [
    'Dana Orrin et al., The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016). Orrin et al., supra note 1.',
    ['supra note 1 -> 91 N.Y.U. L. Rev. 1595'],
  ],
]);

refers('one of two authors is not both', [
  [
    'Dana Orrin & Sam Vale, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016). Orrin, supra note 5, at 1600. Vale, Open Docket, supra note 1.',
    ['supra note 5 -> ?', 'supra note 1 -> 91 N.Y.U. L. Rev. 1595'],
  ],
  [
    'Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016). Dana Orrin & Sam Vale, The Closed Docket, 92 N.Y.U. L. Rev. 15 (2017). Orrin, supra note 5.',
    ['supra note 5 -> 91 N.Y.U. L. Rev. 1595'],
  ],
]);

refers('a name in the note cited is the source there, not another of that name', [
  [
    'So.[^1] So.[^2] So.[^3]\n\n[^1]: Orrin and others have said so: 92 N.Y.U. L. Rev. 15 (2017).\n\n[^2]: Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016).\n\n[^3]: Orrin, supra note 1, at 20; Orrin, supra note 2; Orrin, supra note 9.',
    [
      'supra note 1 -> 92 N.Y.U. L. Rev. 15',
      'supra note 2 -> 91 N.Y.U. L. Rev. 1595',
      'supra note 9 -> 91 N.Y.U. L. Rev. 1595',
    ],
  ],
]);

refers('a note without a name is its only source', [
  [`So.[^1] So.[^2]\n\n[^1]: ${MARLOWE}\n\n[^2]: See supra note 1.`, ['supra note 1 -> 412 F.3d 871']],
  [`So.[^1] So.[^2]\n\n[^1]: ${MARLOWE} ${ASH}\n\n[^2]: See supra note 1.`, ['supra note 1 -> ?']],
]);

refers('a name of other parties in the volume of a case is that of another case', [
  [`${MARLOWE} Quill v. North, 412 F.3d at 890.`, ['412 F.3d at 890 -> ?']],
  [`${MARLOWE} Quill, 412 F.3d at 990.`, ['412 F.3d at 990 -> ?']],
  [`${MARLOWE} The Cannery Case, 412 F.3d at 875.`, ['412 F.3d at 875 -> 412 F.3d 871']],
]);

test('a short form has the authority whose full citation comes only later, and no antecedent; so has its id.', () => {
  const { citations, authorities } = bind(`Marlowe, 412 F.3d at 879. Id. at 880. ${MARLOWE}`);
  assert.deepEqual(
    citations.map(({ antecedent, unresolved, authority }) => [antecedent, unresolved, authority]),
    [
      [null, 'none', 'a1'],
      [0, null, 'a1'],
      [null, null, 'a1'],
    ],
  );
  assert.deepEqual(authorities[0]?.citations.toSorted(), [0, 1, 2]);
});

test('the full locator of a parallel short form is one more of its authority', () => {
  const { byAuthority } = bind(
    'Ash v. Bell, 571 U.S. 904 (2014). Ash, 571 U.S. at 906, 134 S. Ct. 1801. Ash, 134 S. Ct. at 1803.',
  );
  assert.deepEqual(byAuthority, ['Ash v. Bell: 571 U.S. 904, 571 U.S. at 906, 134 S. Ct. 1801, 134 S. Ct. at 1803']);
});

test('a supra finds its note at the foot of a printed page', () => {
  const page = (words: string, ...notes: string[]) => `${words}\n\n${notes.join('\n')}\n\f`;
  const text = [
    page(
      'The docket is open to all who ask for it, as many have said.1 It has been closed to some of them since then.2',
      '1 Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016).',
      '2 Dana Orrin, The Closed Docket, 92 N.Y.U. L. Rev. 15 (2017).',
    ),
    page(
      'What was closed is still closed, and nobody has asked why that should be so.3',
      '3 Orrin, supra note 2, at 20.',
    ),
  ].join('');
  const { citations } = bindDraft(parseDraft(text, 'plaintext'));
  assert.deepEqual(
    citations.map(({ kind, antecedent, unresolved }) => [kind, antecedent, unresolved]),
    [
      ['journal', null, null],
      ['journal', null, null],
      ['supra', 1, null],
    ],
  );
});

test('a supra finds its note by the order of the calls in LaTeX', () => {
  const text =
    'So.\\footnote{42 U.S.C. § 1983; Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595 (2016).} ' +
    'So.\\footnote{Dana Orrin, The Closed Docket, 92 N.Y.U. L. Rev. 15 (2017).} So.\\footnote{Orrin, supra note 2, at 20.}';
  const { citations } = bindDraft(parseDraft(text, 'latex'));
  assert.equal(citations.at(-1)?.antecedent, 2);
});

refers('the parallel of a supra refers to what that does', [
  [`${ASH} Ash, supra, at 906, 134 S. Ct. 1801.`, ['supra -> 571 U.S. 904', '134 S. Ct. 1801 -> 571 U.S. 904']],
]);

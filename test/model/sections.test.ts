import assert from 'node:assert/strict';
import test from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { bind } from './binding.ts';

/** Each draft with the references it holds. */
function refers(name: string, rows: readonly (readonly [text: string, references: string[]])[]): void {
  test(name, () => {
    for (const [text, references] of rows) assert.deepEqual(bind(text).references, references, text);
  });
}

/** Each draft with its authorities. */
function lists(name: string, rows: readonly (readonly [text: string, authorities: string[]])[]): void {
  test(name, () => {
    for (const [text, authorities] of rows) assert.deepEqual(bind(text).byAuthority, authorities, text);
  });
}

refers('a section without its code refers to the one code of the draft that has it', [
  ['42 U.S.C. § 1983 applies. The § 1983 claim fails.', ['§ 1983 -> 42 U.S.C. § 1983']],
  ['42 U.S.C. §§ 1983, 1985(3). So section 1985(3) is met.', ['section 1985(3) -> 42 U.S.C. §§ 1983, 1985(3)']],
  ['15 U.S.C. §§ 1681–1681x. Section 1681e(b) asks more.', ['Section 1681e(b) -> 15 U.S.C. §§ 1681–1681x']],
  ['15 U.S.C. §§ 1681 et seq. Section 1681e(b) asks more.', ['Section 1681e(b) -> 15 U.S.C. §§ 1681 et seq.']],
  [
    'Section 547 of the Bankruptcy Code; 11 U.S.C. § 547(b); § 547(c)',
    ['§ 547(c) -> Section 547 of the Bankruptcy Code'],
  ],
]);

refers('of several codes with that section none is chosen', [
  ['42 U.S.C. § 12; Cal. Penal Code § 12. Under § 12 he paid.', ['§ 12 -> 42 U.S.C. § 12 | Cal. Penal Code § 12']],
]);

test('a section that no code of the draft has is no citation', () => {
  const bound = bind('42 U.S.C. § 1983. See § 7 and Section 4. Ash v. Bell, 571 U.S. 904 (2014).');
  assert.deepEqual(
    bound.citations.map(({ index, kind }) => `${index} ${kind}`),
    ['0 statute', '1 case'],
  );
});

test('what refers to a citation after a section left out still does', () => {
  const text =
    'See § 7; Ash v. Bell, 571 U.S. 904 (2014) (“Ash”) (quoting Cole v. Dunn, 310 U.S. 900 (1940)). Id. at 905.';
  const bound = bind(text);
  assert.deepEqual(bound.references, ['Id. -> 571 U.S. 904']);
  assert.equal(bound.citations[1]?.within, 0);
  assert.deepEqual(
    bound.draft.groups.map(({ members }) => members),
    [[0], [1], [2]],
  );
  assert.equal(bound.draft.shortNames[0]?.citation, 0);
});

lists('a section named before its code belongs to the authority all the same', [
  ['The § 1983 claim fails. It rests on 42 U.S.C. § 1983.', ['42 U.S.C. § 1983: § 1983, 42 U.S.C. § 1983']],
]);

lists('a draft may state the code of all its sections', [
  [
    'All further statutory references are to the Penal Code unless noted. He broke section 664 (§ 187, subd. (a)).',
    ['Penal Code § 664: section 664', 'Penal Code § 187, subd. (a): § 187, subd. (a)'],
  ],
]);

lists('one section is one authority however it is spelled', [
  [
    '42 U.S.C. § 1983; Section 1983 of Title 42; 42 U.S.C.A. § 1983',
    ['42 U.S.C. § 1983: 42 U.S.C. § 1983, Section 1983 of Title 42, 42 U.S.C.A. § 1983'],
  ],
  ['CPLR 3212(b); N.Y. C.P.L.R. 3212', ['CPLR § 3212(b): CPLR 3212(b), N.Y. C.P.L.R. 3212']],
  [
    'Cal. Penal Code § 187; Penal Code section 187; Pen. Code, § 187',
    ['Cal. Penal Code § 187: Cal. Penal Code § 187, Penal Code section 187, Pen. Code, § 187'],
  ],
  [
    'Penal Code section 187; Cal. Penal Code § 187; Tex. Penal Code § 187',
    ['Penal Code § 187: Penal Code section 187, Cal. Penal Code § 187', 'Tex. Penal Code § 187: Tex. Penal Code § 187'],
  ],
  [
    'M.G.L. c. 93A, § 2; M.G.L. c. 93, § 2',
    ['M.G.L. 93A, § 2: M.G.L. c. 93A, § 2', 'M.G.L. 93, § 2: M.G.L. c. 93, § 2'],
  ],
  [
    'Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b). Then 15 U.S.C. § 78j.',
    ['Exchange Act § 10(b): Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b), 15 U.S.C. § 78j'],
  ],
  [
    'Restatement (Second) of Torts § 402A; Rest.2d Torts, § 402A',
    ['Restatement (Second) of Torts: Restatement (Second) of Torts § 402A, Rest.2d Torts, § 402A'],
  ],
]);

lists('a rule without its set is that of the one set the draft cites', [
  [
    'Fed. R. Civ. P. 12(b)(6). Under Rule 12(b)(6) and Rule 9.',
    ['Fed. R. Civ. P. 12(b)(6): Fed. R. Civ. P. 12(b)(6), Rule 12(b)(6)', 'Rule 9: Rule 9'],
  ],
  [
    'TEX. R. CIV. P. 278; Texas Rule of Civil Procedure 278',
    ['TEX. R. CIV. P. 278: TEX. R. CIV. P. 278, Texas Rule of Civil Procedure 278'],
  ],
]);

test('a place in a constitution is one authority, wherever the name of the constitution stands', () => {
  for (const [a, b] of [
    ['Fla. Const. art. I, § 9', 'art. I, § 9, Fla. Const.'],
    ['Pa. Const. art. V, § 10', 'Article V, Section 10 of the Constitution of Pennsylvania'],
    ['Ohio Const. art. I, § 16', 'Section 16, Article I, Ohio Constitution'],
    ['U.S. Const. art. I, § 8', 'article I, § 8 of the Constitution of the United States'],
  ]) {
    const bound = bindDraft(parseDraft(`See ${a}. It is so. See ${b}.`, 'plaintext'));
    assert.deepEqual(
      bound.citations.map(({ authority }) => authority),
      ['a1', 'a1'],
      b,
    );
  }
});

test('the section of an article is one authority however it is written', () => {
  const text = 'Tex. Code Crim. Proc. art. 38.22, § 3(a). Texas Code of Criminal Procedure Article 38.22, Section 3.';
  const bound = bindDraft(parseDraft(text, 'plaintext'));
  assert.deepEqual(
    bound.citations.map(({ authority }) => authority),
    ['a1', 'a1'],
  );
});

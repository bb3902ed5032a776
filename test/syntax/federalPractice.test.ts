import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { bind } from '../model/binding.ts';
import { table } from './reading.ts';

const record = (document: string, ...pins: string[]) =>
  ({ kind: 'record', core: document, document, pins: pins.length > 0 ? pins : null }) as const;

// Entries of the docket as some districts write them.
table('plaintext', [
  ['He moved (doc. 36), and they replied (docs. 45, 53).', record('doc. 36'), record('docs. 45, 53')],
  ['(See ecf no. 12 at 3; dkt. 4.)', record('ecf no. 12', 'page 3'), record('dkt. 4')],
  ['It is granted. See doc. 14 at 3.', { ...record('doc. 14', 'page 3'), signal: 'See' }],
  [
    'Doc. [67] ¶ 1. ECF No. [12] at 4. See Docs. [12], [14-1].',
    { ...record('Doc. [67]', 'paragraph 1'), entries: ['67'] },
    record('ECF No. [12]', 'page 4'),
    { ...record('Docs. [12], [14-1]'), entries: ['12', '14-1'] },
  ],
  [
    '(Docket Entry 41, at 1-2.) (Docket Item No. 32.)',
    record('Docket Entry 41', 'page 1-2'),
    record('Docket Item No. 32'),
  ],
  ['So it was. Docket 6-3 at 12. (Docket 4.)', record('Docket 6-3', 'page 12'), record('Docket 4')],
  ['See Filing 11-2 at CM/ECF p. 20.', record('Filing 11-2', 'page 20')],
  // What looks like them.
  ['He saw the doc 5 feet away, in doc. 12 of the file (the doc. said so).'],
  ['On Docket 12 there were many; the filing 12 was one, and Docket 3 stayed.'],
]);

// The entry in brackets after the name, the pin after the brackets.
table('plaintext', [
  [
    'Compl. [Dkt. # 1-1] ¶ 9. Lake Decl. (ECF No. 4) at 3.',
    record('Compl.'),
    { ...record('Dkt. # 1-1', 'paragraph 9'), text: '[Dkt. # 1-1] ¶ 9', sameAs: 0 },
    record('Lake Decl.'),
    { ...record('ECF No. 4', 'page 3'), text: '(ECF No. 4) at 3', sameAs: 2 },
  ],
  [
    '(First Am. Compl. (“FAC”) (Dkt. No. 16) ¶ 1.)',
    record('First Am. Compl.'),
    { ...record('Dkt. No. 16', 'paragraph 1'), sameAs: 0 },
  ],
  ['See [Doc. 65] at 2.', { ...record('Doc. 65', 'page 2'), signal: 'See' }],
  ['It met (Dkt. 5) at 9 a.m. and (Dkt. 6) at 12 Main Street.', record('Dkt. 5'), record('Dkt. 6')],
  [
    'the Statements (Dkt. 95 (“Defs. SOF”) or Dkt. 93 (“Pl. SOF”))',
    { ...record('Dkt. 95'), sameAs: null },
    { ...record('Dkt. 93'), sameAs: null },
  ],
  ['(Answer, ECF No. 5.)', record('Answer'), { ...record('ECF No. 5'), sameAs: 0 }],
  ['The court read the Answer, ECF No. 5.', record('ECF No. 5')],
]);

test('a parenthesis that a citation begins with is closed for what follows it', () => {
  const { citations } = parseDraft('Compl. (ECF No. 4) ¶ 3. The doc. 5 men (Tr. 5) left.', 'plaintext');
  assert.deepEqual(
    citations.map(({ parts }) => parts.document?.text),
    ['Compl.', 'ECF No. 4', 'Tr.'],
  );
});

test('a paper named before its entry in parentheses is that entry', () => {
  assert.deepEqual(bind('Statement of Facts (“Def. SOF”) (Dkt. 62) ¶ 1. Def. SOF ¶ 2.').byRecord, [
    'Dkt. 62 = Def. SOF: Dkt. 62, Def. SOF',
  ]);
  // A person's name is none of a paper.
  assert.deepEqual(
    parseDraft('Dana Orrin (“Orrin”), ECF No. 1, left.', 'plaintext').shortNames.map(({ citation }) => citation),
    [null],
  );
});

// Papers as the Supreme Court cites them.
table('plaintext', [
  [
    'It erred. Brief for Respondents 18. See Brief for United States as Amicus Curiae 12; Reply Brief 5.',
    record('Brief for Respondents', 'page 18'),
    record('Brief for United States as Amicus Curiae', 'page 12'),
    record('Reply Brief', 'page 5'),
  ],
  ['See App. to Pet. for Cert. 12a–14a.', record('App. to Pet. for Cert.', 'page 12a-14a')],
  ['He filed a Brief for Respondents 12 days later.'],
  [
    'White v. Pell, 580 U. S. ___, ___ (2017). White, 580 U. S., at ___ (slip op., at 6).',
    { kind: 'case', core: '580 U. S. ___' },
    { kind: 'case-short', core: '580 U. S., at ___', pin: 'at ___' },
  ],
  ['See Ash v. Bell, 12 F.3d 1, 4 (CA9).', { kind: 'case', core: '12 F.3d 1', courtId: 'ca9', year: null }],
]);

// The call of a note is glued to the end of a citation.
table('plaintext', [
  ['Ash v. Bell, 12 F.3d 1, 4.2 The court agreed.', { kind: 'case', core: '12 F.3d 1', pin: '4', pins: ['page 4'] }],
  [
    'Ash v. Bell, 12 F.3d 1 (1993). Id., at 216.1 Aside from it, no.',
    { kind: 'case', core: '12 F.3d 1' },
    { kind: 'id', core: 'Id.', text: 'Id., at 216', pins: ['page 216'] },
  ],
  ['(Tr. 12.5, 14.)', record('Tr.', 'page 12.5', 'page 14')],
  ['8 C.F.R. § 1208.16(e)1 required it', { kind: 'regulation', core: '8 C.F.R. § 1208.16(e)' }],
  ['under 26 U.S.C. § 6651(a)(1),1 and more', { kind: 'statute', core: '26 U.S.C. § 6651(a)(1)' }],
  ['15 U.S.C. §§ 1(a), 2(b), 3', { kind: 'statute', core: '15 U.S.C. §§ 1(a), 2(b), 3' }],
  ['L.R. 56(a)1', { kind: 'rule', core: 'L.R. 56(a)1' }],
]);

// Agencies and their laws.
table('plaintext', [
  [
    'See sec. 1.6664-4(b)(1), Income Tax Regs.; sec. 301.7430-1(a), Proced. & Admin. Regs.',
    { kind: 'regulation', core: 'sec. 1.6664-4(b)(1), Income Tax Regs.', section: '1.6664-4(b)(1)' },
    { kind: 'regulation', core: 'sec. 301.7430-1(a), Proced. & Admin. Regs.' },
  ],
  [
    'Sec. 1.183-2(b)(1) through (9), Income Tax Regs.',
    { kind: 'regulation', core: 'Sec. 1.183-2(b)(1) through (9), Income Tax Regs.' },
  ],
  ['See INA 242(a); ERISA 502(a).', { kind: 'statute', core: 'INA 242(a)' }, { kind: 'statute', core: 'ERISA 502(a)' }],
  ['the ADA 2008 amendments, the FMLA 12 weeks and an INA 2000 (a) form'],
  [
    'Title 5 of the Code of Federal Regulations, section 1201.115',
    { kind: 'regulation', core: 'Title 5 of the Code of Federal Regulations, section 1201.115', title: '5' },
  ],
  ['42 U.S.C. §§ 2000e, et seq.', { kind: 'statute', core: '42 U.S.C. §§ 2000e, et seq.' }],
  [
    'Pub. L. No. 107-296, tit. IV, subtits. D, E, F, 116 Stat. 2135, 2192',
    { kind: 'statute', core: 'Pub. L. No. 107-296, tit. IV, subtits. D, E, F' },
  ],
  [
    'Pell Metal Company, 121 NLRB 995, where the Board',
    { kind: 'case', core: '121 NLRB 995', name: 'Pell Metal Company' },
  ],
  ['There were 12 NLRB 5 men.'],
  ['28 U.S.C. § 2254 and the Rules Governing Section 2254 Cases', { kind: 'statute', core: '28 U.S.C. § 2254' }],
]);

// Roles after a quotation, in a list, and after the page of a slip opinion.
table('plaintext', [
  [
    'Ash v. Bell, 571 U.S. 904 (2014) (“it is so” (quoting Cole v. Dunn, 12 F.3d 5)).',
    { kind: 'case', core: '571 U.S. 904' },
    { kind: 'case', core: '12 F.3d 5', within: 0, role: 'quoting' },
  ],
  [
    'Ash v. Bell, 571 U.S. 904 (2014) (per curiam) (slip op., at 5) (quoting Cole v. Dunn, 12 F.3d 5).',
    { kind: 'case', core: '571 U.S. 904' },
    { kind: 'case', core: '12 F.3d 5', within: 0, role: 'quoting' },
  ],
  [
    'Ash v. Bell, 571 U.S. 904 (2014) (first citing Cole v. Dunn, 12 F.3d 5 (2d Cir. 1993)).',
    { kind: 'case', core: '571 U.S. 904' },
    { kind: 'case', core: '12 F.3d 5', within: 0, role: 'citing' },
  ],
]);

test('a page after the Federal Register is its page, though a section was named since', () => {
  assert.deepEqual(
    bind('See Harbors; Reorganization, 68 Fed. Reg. 9824 (Feb. 28, 2003). It was at 8 C.F.R. § 208.24. Id. at 9825.')
      .references,
    ['Id. -> 68 Fed. Reg. 9824'],
  );
});

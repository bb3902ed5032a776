import { table } from './reading.ts';

// Tables of authorities: the pages of one entry begin no name of the next.
table('plaintext', [
  [
    'Quill v. Rade, 556 U.S. 662 (2009) ........ 12, 15, 22-23\nHollin v. Marsh,\n   550 U.S. 544 (2007) ....... 3\n',
    { kind: 'case', core: '556 U.S. 662', name: 'Quill v. Rade', pin: null },
    { kind: 'case', core: '550 U.S. 544', name: 'Hollin v. Marsh', pin: null },
  ],
  [
    'U.S. Const. amend. XIV ........ 4\nDana Orrin, The Law of Ships and Wharves 12 (2d ed. 1999) .... 22\n',
    { kind: 'constitution', core: 'U.S. Const. amend. XIV' },
    { kind: 'book', core: 'Dana Orrin, The Law of Ships and Wharves 12', pins: ['page 12'] },
  ],
  [
    'See 84 Pell LLC v. Rade, 12 F.3d 4 (1st Cir. 1993).',
    { kind: 'case', core: '12 F.3d 4', name: '84 Pell LLC v. Rade' },
  ],
]);

// Names.
table('plaintext', [
  [
    'In re Orrin Corp. Deriv. Litig., 824 A.2d 917 (Del. Ch. 2003)',
    { kind: 'case', core: '824 A.2d 917', name: 'In re Orrin Corp. Deriv. Litig.' },
  ],
  [
    'See State in Interest of A.B., 2019 UT App 1; People in the Int. of C.D., 329 P.3d 276 (Colo. 2014)',
    { kind: 'case', core: '2019 UT App 1', name: 'State in Interest of A.B.' },
    { kind: 'case', core: '329 P.3d 276', name: 'People in the Int. of C.D.' },
  ],
]);

// Codes, rules and constitutions of states.
table('plaintext', [
  [
    '12 O.S. 2011, § 2056; 21 O.S. Supp. 2014, § 701.7(A)',
    { kind: 'statute', core: '12 O.S. 2011, § 2056', section: '2056' },
    { kind: 'statute', core: '21 O.S. Supp. 2014, § 701.7(A)', section: '701.7(A)' },
  ],
  [
    'Tenn. R. Crim. P. 41(g); Ariz. R. Crim. P. 33.16(a)(1); Crim. P. 35(c)',
    { kind: 'rule', core: 'Tenn. R. Crim. P. 41(g)' },
    { kind: 'rule', core: 'Ariz. R. Crim. P. 33.16(a)(1)' },
    { kind: 'rule', core: 'Crim. P. 35(c)' },
  ],
  [
    'art. I, § 23, Fla. Const.; Art. II, Sec. 17, Mont. Const.',
    { kind: 'constitution', core: 'art. I, § 23, Fla. Const.' },
    { kind: 'constitution', core: 'Art. II, Sec. 17, Mont. Const.' },
  ],
  [
    'Hawaii Revised Statutes (“HRS”) § 701-1',
    { kind: 'statute', core: 'Hawaii Revised Statutes (“HRS”) § 701-1', section: '701-1' },
  ],
  ['21 Am. Jur. 2d Criminal Law § 12', { kind: 'book', core: '21 Am. Jur. 2d Criminal Law § 12' }],
  [
    '75 N.Y.S.2d 222, 224 (Sup. Ct. 1947); 12 Misc. 2d 3 (Sup. Ct. 1950)',
    { kind: 'case', core: '75 N.Y.S.2d 222', courtId: 'nysupct' },
    { kind: 'case', core: '12 Misc. 2d 3', courtId: 'nysupct' },
  ],
  ['QNX OS 8.0 and OS 8.1x, NAC 3.1, the Pell (“EOP”) § 4'],
]);

// Pins and short forms.
table('plaintext', [
  [
    'Utah Code § 78A-4-103; id. § 78B-2-307(3). Id. §§ 12–15. Id. § 12-15.',
    { kind: 'statute', core: 'Utah Code § 78A-4-103' },
    { kind: 'id', core: 'id.', pins: ['section 78B-2-307'] },
    { kind: 'id', core: 'Id.', pins: ['section 12-15'] },
    { kind: 'id', core: 'Id.', pins: ['section 12-15'] },
  ],
  [
    '4 Moore’s Federal Practice § 15.14[3] (3d ed. 2001). Moore, supra note 2, § 15.14[4]. Id. § 2:4.18.',
    { kind: 'book', core: '4 Moore’s Federal Practice § 15.14[3]', section: '15.14[3]' },
    { kind: 'supra', core: 'supra note 2', pin: '§ 15.14[4]' },
    { kind: 'id', core: 'Id.', pins: ['section 2:4.18'] },
  ],
  ['Quill v. Rade, 418 U.S. 323, 342(1974)', { kind: 'case', core: '418 U.S. 323', pins: ['page 342'], year: 1974 }],
  [
    'State v. Quill, 346 Or 160, 171 n 4, 206 P3d 1042 (2009). Quill, 346 Or at 172.',
    { kind: 'case', core: '346 Or 160', pins: ['page 171', 'footnote 4'], year: 2009 },
    { kind: 'case', core: '206 P3d 1042', parallelTo: 0 },
    { kind: 'case-short', core: '346 Or at 172', name: 'Quill' },
  ],
  ['They met on Sunday, 5 May at 10, and chose 5 Or at 6.'],
  [
    'Quill v. Rade, 2013 MT 354. Quill, ¶ 10. Accord Quill, at ¶ 9. On Monday, ¶ 3 was read.',
    { kind: 'case', core: '2013 MT 354' },
    { kind: 'reference', core: 'Quill', pins: ['paragraph 10'] },
    { kind: 'reference', core: 'Quill', pins: ['paragraph 9'] },
  ],
  [
    '42 U.S.C. § 7412 (to be found at 40 C.F.R. pt. 60); 17 C.F.R. § 240.1',
    { kind: 'statute', core: '42 U.S.C. § 7412' },
    { kind: 'regulation', core: '40 C.F.R. pt. 60', within: 0 },
    { kind: 'regulation', core: '17 C.F.R. § 240.1', within: null },
  ],
  ['Orrin, Games, 3 J. Pub. Econ. Theory 349 (2002)', { kind: 'journal', core: '3 J. Pub. Econ. Theory 349' }],
  ['Orrin, Nudges, 26 J. Consumer Pol’y 1 (2014)', { kind: 'journal', core: '26 J. Consumer Pol’y 1' }],
]);

// What programs and their manuals write.
table('plaintext', [
  ['It is set to the real user id. If so, the set-group-id. bit is on; a variable named id. The rest follows.'],
  ['The (DEP0206) notice, (ASCII 0011011), RSA_PSS_2048_SHA256, "EDITION_2023", EDITION_99997_TEST.'],
]);

// The Federal Register as agencies abbreviate it.
table('plaintext', [
  [
    'See 89 FR 12345, 12350 (Feb. 16, 2024); 85 FR 2,345.',
    { kind: 'regulation', core: '89 FR 12345', reporter: 'FR', pins: ['page 12350'], year: 2024 },
    { kind: 'regulation', core: '85 FR 2,345' },
  ],
]);

table('plaintext', [
  [
    'Sup. Ct. Rule 5A:18; Va. Sup. Ct. R. 5:17(c)',
    { kind: 'rule', core: 'Sup. Ct. Rule 5A:18' },
    { kind: 'rule', core: 'Va. Sup. Ct. R. 5:17(c)' },
  ],
]);

// Local rules in series of letters; another number after such letters is none.
table('plaintext', [
  [
    'See E.D. Tex. L.R. CV-7(a)(1); Local Rule CR-49(b); LR II 7-2.',
    { kind: 'rule', core: 'E.D. Tex. L.R. CV-7(a)(1)', section: 'CV-7(a)(1)' },
    { kind: 'rule', core: 'Local Rule CR-49(b)', section: 'CR-49(b)' },
    { kind: 'rule', core: 'LR II 7-2', section: 'II 7-2' },
  ],
  ['The lathe CV-7 and the press, model IA 6-1, stood idle.'],
]);

// The okina of Hawaiʻi is no other letter than the apostrophes written for it.
table('plaintext', [
  [
    'Quill v. Vale, 145 Hawaiʻi 2, 3 (2019); Pell v. Vale, 146 Hawai‘i 5, 7 (2020)',
    { kind: 'case', core: '145 Hawaiʻi 2', pins: ['page 3'] },
    { kind: 'case', core: '146 Hawai‘i 5', pins: ['page 7'] },
  ],
]);

// A semicolon parts an opinion from the next citation but in Louisiana.
table('plaintext', [
  [
    'Quill v. Vale, No. 12-34 (5th Cir. 2012); 45 F.4th 1 (2021)',
    { kind: 'case', core: 'No. 12-34', name: 'Quill v. Vale' },
    { kind: 'case', core: '45 F.4th 1', name: null },
  ],
  ['Quill v. Vale, 15-1234 (La. 5/3/16); 190 So. 3d 1', { kind: 'case', core: '190 So. 3d 1', name: 'Quill v. Vale' }],
]);

// The departments of New York, also where a slip opinion is all there is.
table('plaintext', [
  [
    'Matter of Quill, 2019 NY Slip Op 01234 [1st Dept Feb. 19, 2019]',
    { kind: 'case', core: '2019 NY Slip Op 01234', courtId: 'nyappdiv', year: 2019 },
  ],
]);

// Items of Florida's statutes; the period of an item is none of a sentence.
table('plaintext', [
  [
    'See section 775.082(9)(a)1., Florida Statutes (2019); § 775.084(1)(b)2.b., Fla. Stat.',
    { kind: 'statute', core: 'section 775.082(9)(a)1., Florida Statutes', section: '775.082(9)(a)1.', year: 2019 },
    { kind: 'statute', core: '§ 775.084(1)(b)2.b., Fla. Stat.', section: '775.084(1)(b)2.b' },
  ],
  [
    'It is in Fla. Stat. § 775.082(9)(a)1. The court agreed.',
    { kind: 'statute', core: 'Fla. Stat. § 775.082(9)(a)1', section: '775.082(9)(a)1' },
  ],
]);

// Who prints a code, without a year; and the words of a parenthetical that only begins so.
table('plaintext', [
  [
    'Tex. Penal Code Ann. § 19.03(a)(7) (West); N.Y. Penal Law § 120.05 (McKinney)',
    {
      kind: 'statute',
      core: 'Tex. Penal Code Ann. § 19.03(a)(7)',
      text: 'Tex. Penal Code Ann. § 19.03(a)(7) (West)',
      year: null,
    },
    { kind: 'statute', core: 'N.Y. Penal Law § 120.05', text: 'N.Y. Penal Law § 120.05 (McKinney)', year: null },
  ],
  [
    'See 42 U.S.C. § 1983 (West of the river).',
    { kind: 'statute', core: '42 U.S.C. § 1983', text: '42 U.S.C. § 1983' },
  ],
]);

// A declaration of rights is a part of a constitution, and no paper.
table('plaintext', [['The Decl. of Rts. at 5 says so.']]);

// The last period in a parenthesis is that of its sentence.
table('plaintext', [
  [
    '(See Fla. Stat. § 775.082(9)(a)1.)',
    { kind: 'statute', core: 'Fla. Stat. § 775.082(9)(a)1', section: '775.082(9)(a)1' },
  ],
]);

import { table } from './reading.ts';

// New York: `lv` is leave to appeal, not page 55.
table('plaintext', [
  [
    'Ash v Bell, 70 AD3d 1300, lv denied 15 NY3d 802',
    { kind: 'case', core: '70 AD3d 1300', text: 'Ash v Bell, 70 AD3d 1300', pin: null },
    { kind: 'case', core: '15 NY3d 802', history: '0 lv denied' },
  ],
  ['Ash v. Bell, 70 F.3d 1, lv (1995)', { kind: 'case', core: '70 F.3d 1', pins: ['page lv'] }],
]);

// California.
table('plaintext', [
  [
    'See People v. Orrin (Mar. 5, 2019, B286123) [nonpub. opn.].',
    {
      kind: 'case',
      core: 'B286123',
      text: 'People v. Orrin (Mar. 5, 2019, B286123)',
      name: 'People v. Orrin',
      docket: 'B286123',
      date: 'Mar. 5, 2019',
      year: 2019,
      courtId: 'calctapp',
      signal: 'See',
    },
  ],
  [
    '(People v. Orrin (Oct. 7, 2004, F043776), 2004 WL 2251, *1.)',
    { kind: 'case', core: '2004 WL 2251', name: 'People v. Orrin', pins: ['star 1'] },
  ],
  ['They met Orrin (Mar. 5, 2019, B286123) there; the form (Mar. 5, 2019, page 12) was signed.'],
  [
    '(Pen. Code, former § 1203.05, subd. (a))',
    { kind: 'statute', core: 'Pen. Code, former § 1203.05, subd. (a)', code: 'Pen. Code', symbols: ['§'] },
  ],
  [
    '(Pen. Code, § 496; id., subd. (b)(1).) (Id., § 497, subd. (c).)',
    { kind: 'statute', core: 'Pen. Code, § 496' },
    { kind: 'id', core: 'id.', text: 'id., subd. (b)(1)', pins: ['section (b)(1)'] },
    { kind: 'id', core: 'Id.', text: 'Id., § 497, subd. (c)' },
  ],
  [
    'California Rules of Court, rule 8.1115(a), forbids it, as rule 8.1115(b) says.',
    { kind: 'rule', core: 'California Rules of Court, rule 8.1115(a)' },
    { kind: 'rule', core: 'rule 8.1115(b)', section: '8.1115(b)' },
  ],
  ['By rule 12 of the game and rule 5 the players left; rule 12(b) of the club is old.'],
  [
    'All further statutory references are to the Penal Code. (Text of Prop. 36, §§ 1, 6.) (§ 12.)',
    { kind: 'statute', core: '§ 12' },
  ],
]);

// Texas and others: a sign forgotten before a divided number.
table('plaintext', [
  ['Tex. Lab. Code Ann. 21.051 (Vernon 2006)', { kind: 'statute', core: 'Tex. Lab. Code Ann. 21.051', year: 2006 }],
  ['Code of Civil Procedure 430.10 lists them.', { kind: 'statute', core: 'Code of Civil Procedure 430.10' }],
  ['The Tax Code 2018-2019 edition, the Zoning Code 2.5 miles off, the Dress Code 12.'],
  [
    "Tex. Disciplinary Rules Prof'l Conduct R. 1.09",
    { kind: 'rule', core: "Tex. Disciplinary Rules Prof'l Conduct R. 1.09" },
  ],
]);

// Florida: the court without its year before a history, and the constitution after its divisions.
table('plaintext', [
  [
    'Ash v. Bell, 60 So. 3d 2 (Fla. 3d DCA), review denied, 70 So. 3d 5 (Fla. 2011)',
    {
      kind: 'case',
      core: '60 So. 3d 2',
      text: 'Ash v. Bell, 60 So. 3d 2 (Fla. 3d DCA)',
      court: 'Fla. 3d DCA',
      courtId: 'fladistctapp',
    },
    { kind: 'case', core: '70 So. 3d 5', courtId: 'fla', history: '0 review denied' },
  ],
  [
    'See art. V, § 3(b)(4), Fla. Const.; Fla. R. Jud. Admin. 2.420.',
    {
      kind: 'constitution',
      core: 'art. V, § 3(b)(4), Fla. Const.',
      code: 'Fla. Const.',
      section: 'art. V, § 3(b)(4)',
      symbols: ['§'],
      signal: 'See',
    },
    { kind: 'rule', core: 'Fla. R. Jud. Admin. 2.420' },
  ],
  [
    'It violates Article I, section 12 of the Florida Constitution.',
    { kind: 'constitution', core: 'Article I, section 12 of the Florida Constitution', code: 'Florida Constitution' },
  ],
  [
    'Section 16, Article I of the Ohio Constitution',
    { kind: 'constitution', core: 'Section 16, Article I of the Ohio Constitution', section: 'Section 16, Article I' },
  ],
  [
    'Article III of the United States Constitution, the Fourteenth Amendment to the United States Constitution, and section 5 of the Constitution',
  ],
  [
    'Const. art. I, § 22; US Const, Am VI',
    { kind: 'constitution', core: 'Const. art. I, § 22' },
    {
      kind: 'constitution',
      core: 'US Const, Am VI',
    },
  ],
  ['N.J. Const. art. I, ¶ 7', { kind: 'constitution', core: 'N.J. Const. art. I, ¶ 7', section: 'art. I, ¶ 7' }],
]);

// Illinois.
table('plaintext', [
  [
    'The appellate court affirmed. 2019 IL App (1st) 172891-B, 430 Ill. Dec. 488. We reverse.',
    { kind: 'case', core: '2019 IL App (1st) 172891-B', courtId: 'illappct', name: null },
    { kind: 'case', core: '430 Ill. Dec. 488', parallelTo: 0 },
  ],
  ['2019 IL App (1st) 181455-U.', { kind: 'case', core: '2019 IL App (1st) 181455-U', page: '181455-U' }],
  ['They sent 2015 IL 60601 forms; 2019 IL App (1st) 12 men.'],
  ['(177 Ill. 2d R. 402(a))', { kind: 'rule', core: '177 Ill. 2d R. 402(a)', section: '402(a)' }],
  [
    'People v. Orrin, No. 2-05-0507 (2007) (unpublished order under Supreme Court Rule 23)',
    { kind: 'case', core: 'No. 2-05-0507', name: 'People v. Orrin', year: 2007 },
    { kind: 'rule', core: 'Supreme Court Rule 23' },
  ],
  ['Ash v. Bell, No. 2-05-0507 (2007) is pending.'],
]);

// Ohio: a comma between the county and the number of the case.
table('plaintext', [
  [
    'State v. Orrin, 2d Dist. Alder, No. 27001, 2017-Ohio-9, ¶ 3',
    {
      kind: 'case',
      core: '2017-Ohio-9',
      name: 'State v. Orrin',
      court: '2d Dist. Alder',
      docket: 'No. 27001',
      courtId: 'ohioctapp',
    },
  ],
  ['Sup.R. 47(A)', { kind: 'rule', core: 'Sup.R. 47(A)' }],
]);

// Pennsylvania: papers with their dates.
table('plaintext', [
  [
    'See Trial Court Opinion, 9/9/14, at 12; N.T. Trial, 4/5/16, at 23. See id. at 25.',
    {
      kind: 'record',
      core: 'Trial Court Opinion, 9/9/14',
      text: 'Trial Court Opinion, 9/9/14, at 12',
      pins: ['page 12'],
      signal: 'See',
    },
    { kind: 'record', core: 'N.T. Trial, 4/5/16', pins: ['page 23'] },
    { kind: 'id', core: 'id.' },
  ],
  ['(PCRA Ct. Op., filed May 3, 2018, at 7-8.)', { kind: 'record', core: 'PCRA Ct. Op., filed May 3, 2018' }],
  ['They left the Order, 3/4/15, at 5. The Opinion, 3/4/15, at 12 pages, and on Monday, 3/4/15, at 5.'],
  ['RP (3/5/18) at 45.', { kind: 'record', core: 'RP (3/5/18)', pins: ['page 45'] }],
]);

// Michigan: notes without a period, the parallels of a supra.
table('plaintext', [
  [
    'Ash v Bell, 450 Mich 1, 5 n 3; 540 NW2d 2 (1995)',
    { kind: 'case', core: '450 Mich 1', pins: ['page 5', 'footnote 3'], year: 1995 },
    { kind: 'case', core: '540 NW2d 2', parallelTo: 0 },
  ],
  [
    'Ash v Bell, 450 Mich 1; 540 NW2d 2 (1995). Ash, supra at 5, 540 NW2d 2.',
    { kind: 'case', core: '450 Mich 1' },
    { kind: 'case', core: '540 NW2d 2', parallelTo: 0 },
    { kind: 'supra', core: 'supra', text: 'Ash, supra at 5, 540 NW2d 2' },
    { kind: 'case', core: '540 NW2d 2', parallelTo: 2 },
  ],
  [
    'MCR 6.500 et seq.; M Crim JI 7.6',
    { kind: 'rule', core: 'MCR 6.500 et seq.' },
    { kind: 'rule', core: 'M Crim JI 7.6' },
  ],
]);

// Session laws.
table('plaintext', [
  ['L. 2009, c. 249, § 1', { kind: 'statute', core: 'L. 2009, c. 249, § 1', code: 'L. 2009, c. 249', year: 2009 }],
  ['L 2019, ch 36, § 1', { kind: 'statute', core: 'L 2019, ch 36, § 1' }],
  ['St. 1980, c. 436, § 4', { kind: 'statute', core: 'St. 1980, c. 436, § 4' }],
  ['Laws of 2005, ch. 68, § 1', { kind: 'statute', core: 'Laws of 2005, ch. 68, § 1' }],
  ['Ga. L. 2005, p. 1, § 3', { kind: 'statute', core: 'Ga. L. 2005, p. 1, § 3' }],
  ['Pub. Act 99-90, § 5 (eff. Jan. 1, 2016)', { kind: 'statute', core: 'Pub. Act 99-90, § 5', year: 2016 }],
  ['Dana L. 2009, the St. 1980 and the firm of Ash, P.A. 100-200 were there.'],
]);

// Massachusetts.
table('plaintext', [
  [
    'a violation of G.L.c. 93A. See G.L.c. 94C, § 32E (b) (3); G. L. c. 272, Section 48.',
    { kind: 'statute', core: 'G.L.c. 93A', section: '93A' },
    { kind: 'statute', core: 'G.L.c. 94C, § 32E (b) (3)', title: '94C', section: '32E (b) (3)' },
    { kind: 'statute', core: 'G. L. c. 272, Section 48', title: '272', section: '48' },
  ],
  ['established by G. L. c. 231, § 60B,2 applies', { kind: 'statute', core: 'G. L. c. 231, § 60B' }],
  ['G. L. c. 93A, §§ 2,9', { kind: 'statute', core: 'G. L. c. 93A, §§ 2,9' }],
  ['pursuant to Mass. R. Crim. P. 25 (a)', { kind: 'rule', core: 'Mass. R. Crim. P. 25 (a)' }],
  ['under Crim. P. 35(a)', { kind: 'rule', core: 'Crim. P. 35(a)' }],
]);

// North Carolina: reporters and pins left blank; New Jersey: words before a short name.
table('plaintext', [
  [
    'Ash v. Bell, __ N.C. App. __, __, 800 S.E.2d 1, 5 (2017)',
    { kind: 'case', core: '800 S.E.2d 1', name: 'Ash v. Bell', pins: ['page 5'] },
  ],
  [
    'Ash, LLC v. Bell, __ N.C. App. __, __ S.E.2d __, 2018 WL 2207 (2018)',
    { kind: 'case', core: '2018 WL 2207', name: 'Ash, LLC v. Bell' },
  ],
  [
    'Ash v. Bell, 142 N.J. 520 (1995). According to Ash, supra, 142 N.J. at 529, so.',
    { kind: 'case', core: '142 N.J. 520' },
    { kind: 'case-short', core: '142 N.J. at 529', name: 'Ash' },
  ],
]);

// Virginia and Washington.
table('plaintext', [
  [
    'under Code § 18.2-266; Code §§ 18.2-51 and 18.2-53',
    { kind: 'statute', core: 'Code § 18.2-266', code: 'Code' },
    { kind: 'statute', core: 'Code §§ 18.2-51 and 18.2-53' },
  ],
  [
    'CrRLJ 8.3(b); GR 14.1(a); RALJ 9.1; ER 404(b); JuCR 7.11',
    { kind: 'rule', core: 'CrRLJ 8.3(b)' },
    { kind: 'rule', core: 'GR 14.1(a)' },
    { kind: 'rule', core: 'RALJ 9.1' },
    { kind: 'rule', core: 'ER 404(b)' },
    { kind: 'rule', core: 'JuCR 7.11' },
  ],
  ['(ER 404.) The GR 12 engine', { kind: 'record', core: 'ER' }],
]);

// Articles with sections in Texas, districts after the citation in Ohio, and other forms of second reading.
table('plaintext', [
  [
    'Tex. Code Crim. Proc. Ann. art. 38.22, § 3(a) (West 2018); id. art. 38.23(a)',
    {
      kind: 'statute',
      core: 'Tex. Code Crim. Proc. Ann. art. 38.22, § 3(a)',
      section: '38.22, § 3(a)',
      symbols: ['art.', '§'],
      year: 2018,
    },
    { kind: 'id', core: 'id.', text: 'id. art. 38.23(a)', pins: ['section 38.23'] },
  ],
  [
    'Code of Criminal Procedure Article 38.22, Section 3(a)(2), says so.',
    { kind: 'statute', core: 'Code of Criminal Procedure Article 38.22, Section 3(a)(2)' },
  ],
  [
    'State v. Orrin, 2024-Ohio-5, ¶ 6 (2d Dist.), quoting',
    {
      kind: 'case',
      core: '2024-Ohio-5',
      text: 'State v. Orrin, 2024-Ohio-5, ¶ 6 (2d Dist.)',
      court: '2d Dist.',
      courtId: 'ohioctapp',
    },
  ],
  [
    'Ash v. State, ___ Ga. ___ (Case No. S20A1234, decided May 3, 2021)',
    { kind: 'case', core: '___ Ga. ___', court: null, year: 2021 },
  ],
  [
    'Article V, Section 10 of the Constitution of Pennsylvania.',
    {
      kind: 'constitution',
      core: 'Article V, Section 10 of the Constitution of Pennsylvania',
      code: 'Constitution of Pennsylvania',
    },
  ],
  ['Article V of the Constitution of Pennsylvania and the Constitution of the club, section 5'],
  ['L 2019, ch 36, part M, § 2', { kind: 'statute', core: 'L 2019, ch 36, part M, § 2' }],
  ['[Citing Evid. Code § 1220]', { kind: 'statute', core: 'Evid. Code § 1220' }],
  [
    'CCP § 437c(p)(2); NY PJI 2:10',
    { kind: 'statute', core: 'CCP § 437c(p)(2)' },
    { kind: 'rule', core: 'NY PJI 2:10' },
  ],
]);

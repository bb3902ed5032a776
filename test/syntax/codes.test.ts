import { table } from './reading.ts';

// Codes cited by title.
table('markdown', [
  [
    'See 42 U.S.C. § 1983.',
    {
      kind: 'statute',
      core: '42 U.S.C. § 1983',
      title: '42',
      code: 'U.S.C.',
      section: '1983',
      symbols: ['§'],
      signal: 'See',
    },
  ],
  ['42 U.S.C. §§ 1983, 1985(3), and others', { kind: 'statute', core: '42 U.S.C. §§ 1983, 1985(3)', symbols: ['§§'] }],
  ['42 U.S.C. § 2000e-2(a)(1)', { kind: 'statute', core: '42 U.S.C. § 2000e-2(a)(1)', section: '2000e-2(a)(1)' }],
  ['15 U.S.C. §§ 78j(b), 78u-4', { kind: 'statute', core: '15 U.S.C. §§ 78j(b), 78u-4' }],
  ['42 U.S.C. §§ 1981–1988', { kind: 'statute', core: '42 U.S.C. §§ 1981–1988' }],
  ['28 USC 1331', { kind: 'statute', core: '28 USC 1331', code: 'USC', section: '1331', symbols: null }],
  ['42 U. S. C. §1983', { kind: 'statute', core: '42 U. S. C. §1983' }],
  ['18 U.S.C.A. § 924(c)', { kind: 'statute', core: '18 U.S.C.A. § 924(c)' }],
  ['42 U.S.C. Section 1983', { kind: 'statute', core: '42 U.S.C. Section 1983', section: '1983' }],
  ['42 U.S.C.\n§ 1983', { kind: 'statute', core: '42 U.S.C. § 1983' }],
  ['42 U.S.C. &sect;&nbsp;1983', { kind: 'statute', core: '42 U.S.C. &sect;&nbsp;1983', section: '1983' }],
  ['29 C.F.R. § 1910.134(c)(1)', { kind: 'regulation', core: '29 C.F.R. § 1910.134(c)(1)', section: '1910.134(c)(1)' }],
  ['17 CFR §240.10b-5', { kind: 'regulation', core: '17 CFR §240.10b-5', section: '240.10b-5' }],
  ['17 C.F.R. pt. 229', { kind: 'regulation', core: '17 C.F.R. pt. 229', section: '229' }],
  [
    '20 C.F.R. pt. 404, subpt. P, app. 1 § 1.02',
    { kind: 'regulation', core: '20 C.F.R. pt. 404, subpt. P, app. 1 § 1.02' },
  ],
  [
    '15 U.S.C. §§ 1681 et seq. applies',
    { kind: 'statute', core: '15 U.S.C. §§ 1681 et seq.', section: '1681 et seq.' },
  ],
  [
    '42 U.S.C. § 1983 (Supp. V 2019)',
    { kind: 'statute', core: '42 U.S.C. § 1983', text: '42 U.S.C. § 1983 (Supp. V 2019)', year: 2019, date: '2019' },
  ],
  [
    '18 U.S.C.A. § 924(c) (West 2019 & Supp. 2020).',
    { kind: 'statute', core: '18 U.S.C.A. § 924(c)', text: '18 U.S.C.A. § 924(c) (West 2019 & Supp. 2020)' },
  ],
  [
    '42 U.S.C. § 1983 (giving a remedy since 1871)',
    { kind: 'statute', core: '42 U.S.C. § 1983', text: '42 U.S.C. § 1983' },
  ],
  [
    '42 U.S.C. § 1983 (ECF No. 2015)',
    { kind: 'statute', core: '42 U.S.C. § 1983', year: null },
    { kind: 'record', core: 'ECF No. 2015' },
  ],
  ['735 ILCS 5/2-619(a)(9) (West 2018)', { kind: 'statute', core: '735 ILCS 5/2-619(a)(9)', title: '735', year: 2018 }],
  ['17-A M.R.S. § 201', { kind: 'statute', core: '17-A M.R.S. § 201', title: '17-A' }],
  ['19 L.P.R.A. §§ 2326(b), (c).', { kind: 'statute', core: '19 L.P.R.A. §§ 2326(b), (c)', section: '2326(b), (c)' }],
  ['3 L.P.R.A. §§ 761 - 788', { kind: 'statute', core: '3 L.P.R.A. §§ 761 - 788' }],
  ['22 NYCRR 202.21(e)', { kind: 'regulation', core: '22 NYCRR 202.21(e)', title: '22' }],
  ['30 Tex. Admin. Code § 1.1', { kind: 'regulation', core: '30 Tex. Admin. Code § 1.1' }],
  [
    'Title 18, United States Code, Section 1343',
    { kind: 'statute', core: 'Title 18, United States Code, Section 1343', title: '18', code: 'United States Code' },
  ],
  [
    'Section 1983 of Title 42 of the United States Code.',
    { kind: 'statute', core: 'Section 1983 of Title 42 of the United States Code', title: '42', section: '1983' },
  ],
  ['section 1983 of title 42', { kind: 'statute', core: 'section 1983 of title 42', code: 'title 42' }],
  ['42 U.S.C. § 1983, 12 officers, and (2) a jury', { kind: 'statute', core: '42 U.S.C. § 1983' }],
  ['a section 1983 claim under § 1983'],
]);

// Codes named before their section: state codes, codes by initials, regulations.
table('markdown', [
  ['Cal. Civ. Code §§ 1750–1784', { kind: 'statute', core: 'Cal. Civ. Code §§ 1750–1784' }],
  [
    'TEX. CIV. PRAC. & REM. CODE ANN. § 74.351(l) (West 2011)',
    { kind: 'statute', core: 'TEX. CIV. PRAC. & REM. CODE ANN. § 74.351(l)', year: 2011 },
  ],
  [
    'CPLR 3211 [a] [7]; CPLR 3211 (a) (7)',
    { kind: 'statute', core: 'CPLR 3211 [a] [7]' },
    { kind: 'statute', core: 'CPLR 3211 (a) (7)' },
  ],
  ['Tenn Code Ann 28-1-114', { kind: 'statute', core: 'Tenn Code Ann 28-1-114', code: 'Tenn Code Ann', symbols: null }],
  ['WisStat 893.14', { kind: 'statute', core: 'WisStat 893.14', section: '893.14' }],
  ['N.J.S.A. 2C:11-3', { kind: 'statute', core: 'N.J.S.A. 2C:11-3', section: '2C:11-3' }],
  ['RSA 630:1-a.', { kind: 'statute', core: 'RSA 630:1-a', section: '630:1-a' }],
  ['RCW 9A.32.030', { kind: 'statute', core: 'RCW 9A.32.030' }],
  ['K.S.A. 2023 Supp. 21-5402', { kind: 'statute', core: 'K.S.A. 2023 Supp. 21-5402', section: '21-5402' }],
  ['NMSA 1978, § 30-2-1', { kind: 'statute', core: 'NMSA 1978, § 30-2-1', section: '30-2-1' }],
  ['SDCL 15-2-1, -14(3)', { kind: 'statute', core: 'SDCL 15-2-1, -14(3)' }],
  ['M.G.L. c. 93A, § 2', { kind: 'statute', core: 'M.G.L. c. 93A, § 2', title: '93A', section: '2' }],
  ['under G.L. c. 93A.', { kind: 'statute', core: 'G.L. c. 93A', section: '93A' }],
  ['La. Code Civ. Proc. art. 966(D)(1)', { kind: 'statute', core: 'La. Code Civ. Proc. art. 966(D)(1)' }],
  ['Md. Code Ann., Cts. & Jud. Proc. § 5-101', { kind: 'statute', core: 'Md. Code Ann., Cts. & Jud. Proc. § 5-101' }],
  ['Minn. Stat. § 609.185, subd. 1', { kind: 'statute', core: 'Minn. Stat. § 609.185, subd. 1' }],
  ['Revised UCC § 9-502(a)(1)', { kind: 'statute', core: 'Revised UCC § 9-502(a)(1)', code: 'Revised UCC' }],
  [
    '(Pen. Code, § 187, subd. (a); Code Civ. Proc., §§ 425.16, 425.17, subd. (c).)',
    { kind: 'statute', core: 'Pen. Code, § 187, subd. (a)', section: '187, subd. (a)' },
    { kind: 'statute', core: 'Code Civ. Proc., §§ 425.16, 425.17, subd. (c)' },
  ],
  [
    'Code of Civil Procedure section 425.16, subdivision (b)(1) says',
    { kind: 'statute', core: 'Code of Civil Procedure section 425.16, subdivision (b)(1)', symbols: ['section'] },
  ],
  ["Workers' Compensation Law § 11", { kind: 'statute', core: "Workers' Compensation Law § 11" }],
  ['Not-for-Profit Corporation Law § 720', { kind: 'statute', core: 'Not-for-Profit Corporation Law § 720' }],
  ['ERISA § 502(a)(1)(B)', { kind: 'statute', core: 'ERISA § 502(a)(1)(B)', code: 'ERISA' }],
  ['U.S.S.G. § 2D1.1(b)(1)', { kind: 'rule', core: 'U.S.S.G. § 2D1.1(b)(1)', code: 'U.S.S.G.' }],
  [
    'N.Y. Comp. Codes R. & Regs. tit. 22, § 202.1',
    { kind: 'regulation', core: 'N.Y. Comp. Codes R. & Regs. tit. 22, § 202.1', title: '22' },
  ],
  ['Fla. Admin. Code r. 62-302.530', { kind: 'regulation', core: 'Fla. Admin. Code r. 62-302.530' }],
  [
    'Ariz. Admin. Code § R9-10-201',
    { kind: 'regulation', core: 'Ariz. Admin. Code § R9-10-201', section: 'R9-10-201' },
  ],
  ['Treas. Reg. § 1.61-1 (2024)', { kind: 'regulation', core: 'Treas. Reg. § 1.61-1', year: 2024 }],
]);

// Codes and acts named after their section, and the code in which an act is codified.
table('markdown', [
  [
    'section 768.28, Florida Statutes.',
    { kind: 'statute', core: 'section 768.28, Florida Statutes', code: 'Florida Statutes' },
  ],
  ['§ 768.28, Fla. Stat. (2020)', { kind: 'statute', core: '§ 768.28, Fla. Stat.', symbols: ['§'], year: 2020 }],
  ['§ 565.020, RSMo 2016', { kind: 'statute', core: '§ 565.020, RSMo 2016', code: 'RSMo' }],
  [
    'section 19.02 of the Texas Penal Code',
    { kind: 'statute', core: 'section 19.02 of the Texas Penal Code', code: 'Texas Penal Code' },
  ],
  [
    'Section 2 of the Harbor Act.',
    { kind: 'statute', core: 'Section 2 of the Harbor Act', code: 'Harbor Act', symbols: null },
  ],
  [
    'Section 10(b) of the Securities Exchange Act of 1934, 15 U.S.C. § 78j(b), and',
    { kind: 'statute', core: 'Section 10(b) of the Securities Exchange Act of 1934', section: '10(b)' },
    { kind: 'statute', core: '15 U.S.C. § 78j(b)', parallelTo: 0 },
  ],
  [
    '42 U.S.C. § 1983, 28 U.S.C. § 1343',
    { kind: 'statute', core: '42 U.S.C. § 1983' },
    { kind: 'statute', core: '28 U.S.C. § 1343', parallelTo: null },
  ],
]);

// Sections of other things than codes, divisions of codes, and what only looks like a code.
table('markdown', [
  ['Section 3 of the Agreement and section 5 of this Act'],
  ['Section 5 of the Lease, the Lanham Act'],
  ['Section II.B; Section 4; § A of the paper; the Plan § 4.2, the Agreement, § 5, and the Employee Handbook § 4.2'],
  ['Chapter 11 of the Bankruptcy Code; Article 9 of the UCC; Part 2; Article II; Title VII'],
  ['RSA 256 encryption; AS 1000 people marched; G.S. 100 pounds; the ADA 2008 amendments; R.C. 12 years old'],
  ['a Section 8 voucher, a Chapter 13 plan, the Building Code 2015'],
  ['On Monday, section 12 students sat in Section 104 of the stadium.'],
]);

// State codes, constitutions and periodicals.
table('markdown', [
  [
    'Cal. Civ. Code § 1750',
    { kind: 'statute', core: 'Cal. Civ. Code § 1750', code: 'Cal. Civ. Code', section: '1750', symbols: ['§'] },
  ],
  ['Del. Code Ann. tit. 8, § 145', { kind: 'statute', core: 'Del. Code Ann. tit. 8, § 145', section: '145' }],
  ['18 Pa. Cons. Stat. § 2502', { kind: 'statute', core: '18 Pa. Cons. Stat. § 2502' }],
  ['under Penal Law § 125.25', { kind: 'statute', core: 'Penal Law § 125.25' }],
  ['CPLR 3212(b)', { kind: 'statute', core: 'CPLR 3212(b)', section: '3212(b)' }],
  ['N.Y. C.P.L.R. 3211(a)(7)', { kind: 'statute', core: 'N.Y. C.P.L.R. 3211(a)(7)' }],
  [
    'U.S. Const. art. I, § 8, cl. 3',
    { kind: 'constitution', core: 'U.S. Const. art. I, § 8, cl. 3', code: 'U.S. Const.' },
  ],
  [
    'Ill. Const. 1970, art. I, § 2.',
    { kind: 'constitution', core: 'Ill. Const. 1970, art. I, § 2', code: 'Ill. Const.', section: 'art. I, § 2' },
  ],
  ['Cal. Const., art. I, § 7, subd. (a)', { kind: 'constitution', core: 'Cal. Const., art. I, § 7, subd. (a)' }],
  ['U.S. CONST. amends. V, XIV.', { kind: 'constitution', core: 'U.S. CONST. amends. V, XIV' }],
  [
    'US Const Amend IV; NY Const, art I, § 6',
    { kind: 'constitution', core: 'US Const Amend IV' },
    { kind: 'constitution', core: 'NY Const, art I, § 6' },
  ],
  ['the Fourteenth Amendment and Article III of the Constitution'],
  ['U.S. Const. amend. XIV, § 1', { kind: 'constitution', core: 'U.S. Const. amend. XIV, § 1' }],
  ['N.Y. Const. art. I, § 6', { kind: 'constitution', core: 'N.Y. Const. art. I, § 6', code: 'N.Y. Const.' }],
  [
    'Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595, 1634–42 (2016).',
    { kind: 'journal', core: '91 N.Y.U. L. Rev. 1595', pins: ['page 1634-1642'], year: 2016 },
  ],
  [
    'See generally Dana Orrin & Lee Pruett, Why Dockets Are “Open,” 26 B.U. J. Harb. & Tech. L. 67, 76 (2020)',
    {
      kind: 'journal',
      core: '26 B.U. J. Harb. & Tech. L. 67',
      name: 'Dana Orrin & Lee Pruett, Why Dockets Are “Open,”',
      signal: 'See generally',
    },
  ],
  [
    'The rise of the docket was traced in detail in Dana Orrin, The Open Docket, 91 N.Y.U L. REV. 1595 (2016)',
    { kind: 'journal', core: '91 N.Y.U L. REV. 1595', name: 'Dana Orrin, The Open Docket' },
  ],
  ['She bought 12 J. Crew shirts and 4 L. L. Bean coats in 67 stores.'],
  ['156 Cong. Rec. H1234 (daily ed. Mar. 3, 2010)', { kind: 'legislative', core: '156 Cong. Rec. H1234', year: 2010 }],
  ['124 Stat. 119', { kind: 'statute', core: '124 Stat. 119' }],
  ['89 Fed. Reg. 12,345 (Feb. 16, 2024)', { core: '89 Fed. Reg. 12,345', kind: 'regulation', date: 'Feb. 16, 2024' }],
]);

// Court rules.
table('markdown', [
  [
    'Fed. R. Civ. P. 56(c)(2).',
    { kind: 'rule', core: 'Fed. R. Civ. P. 56(c)(2)', code: 'Fed. R. Civ. P.', section: '56(c)(2)' },
  ],
  ['Fed. R. Civ. P. 12(b)(6) and 56(c)', { kind: 'rule', core: 'Fed. R. Civ. P. 12(b)(6) and 56(c)' }],
  ['Fed. R. Civ. 56(c)', { kind: 'rule', core: 'Fed. R. Civ. 56(c)' }],
  ['Federal Rule of Civil Procedure 56(c)', { kind: 'rule', core: 'Federal Rule of Civil Procedure 56(c)' }],
  ['FRCP 26(b)(1)', { kind: 'rule', core: 'FRCP 26(b)(1)' }],
  ['Fed. R. Evid. 803(6)', { kind: 'rule', core: 'Fed. R. Evid. 803(6)' }],
  ['Fed. R. App. P. 28(a)(8)(A)', { kind: 'rule', core: 'Fed. R. App. P. 28(a)(8)(A)' }],
  ['Sup. Ct. R. 10', { kind: 'rule', core: 'Sup. Ct. R. 10' }],
  ['Tex. R. Civ. P. 91a', { kind: 'rule', core: 'Tex. R. Civ. P. 91a', section: '91a' }],
  ['D. Conn. L. Civ. R. 7(a)', { kind: 'rule', core: 'D. Conn. L. Civ. R. 7(a)' }],
  ['N.D. Cal. Civ. L.R. 7-2', { kind: 'rule', core: 'N.D. Cal. Civ. L.R. 7-2', section: '7-2' }],
  ['S.D.N.Y. Local Civ. R. 56.1(a)', { kind: 'rule', core: 'S.D.N.Y. Local Civ. R. 56.1(a)' }],
  ['D. Mass. Local Rule 7.1', { kind: 'rule', core: 'D. Mass. Local Rule 7.1' }],
  ['Local Civil Rule 56.1(a)', { kind: 'rule', core: 'Local Civil Rule 56.1(a)', code: 'Local Civil Rule' }],
  ['LOCAL RULE 7.1', { kind: 'rule', core: 'LOCAL RULE 7.1' }],
  ['L.R. 7.1', { kind: 'rule', core: 'L.R. 7.1' }],
  [
    'Rule 12(c) of the Federal Rules of Civil Procedure.',
    {
      kind: 'rule',
      core: 'Rule 12(c) of the Federal Rules of Civil Procedure',
      code: 'Federal Rules of Civil Procedure',
      section: '12(c)',
    },
  ],
  ['Rule 5-303(F) NMRA', { kind: 'rule', core: 'Rule 5-303(F) NMRA', code: 'NMRA', section: '5-303(F)' }],
  ['Rule 56, Ala. R. Civ. P.', { kind: 'rule', core: 'Rule 56, Ala. R. Civ. P.', code: 'Ala. R. Civ. P.' }],
  ['FRCP Rule 12(b)(6)', { kind: 'rule', core: 'FRCP Rule 12(b)(6)', code: 'FRCP Rule' }],
  ['TEX. R. CIV. P. 278', { kind: 'rule', core: 'TEX. R. CIV. P. 278' }],
  ['Pa.R.A.P. 1925(b)', { kind: 'rule', core: 'Pa.R.A.P. 1925(b)' }],
  ['Ohio Civ.R. 56(C); App.R. 16', { kind: 'rule', core: 'Ohio Civ.R. 56(C)' }, { kind: 'rule', core: 'App.R. 16' }],
  ['MCR 2.116(C)(10)', { kind: 'rule', core: 'MCR 2.116(C)(10)' }],
  ['R. 4:46-2', { kind: 'rule', core: 'R. 4:46-2' }],
  ['L.R. 56(a)1', { kind: 'rule', core: 'L.R. 56(a)1', section: '56(a)1' }],
  ['D. Kan. Rule 15.1', { kind: 'rule', core: 'D. Kan. Rule 15.1' }],
  ['Ill. S. Ct. R. 341(h)(7) (eff. Oct. 1, 2020)', { kind: 'rule', core: 'Ill. S. Ct. R. 341(h)(7)', year: 2020 }],
  [
    'Cal. Rules of Court, rule 8.204(a)(1)',
    { kind: 'rule', core: 'Cal. Rules of Court, rule 8.204(a)(1)', code: 'Cal. Rules of Court' },
  ],
  [
    "Model Rules of Prof'l Conduct r. 1.7 cmt. 8",
    { kind: 'rule', core: "Model Rules of Prof'l Conduct r. 1.7", pin: 'cmt. 8' },
  ],
  [
    "Fed. R. Evid. 702 advisory committee's note to 2023 amendment.",
    { kind: 'rule', core: 'Fed. R. Evid. 702', pin: "advisory committee's note to 2023 amendment" },
  ],
  [
    'CALCRIM No. 3470 and CALCRIM Nos. 505, 571',
    { kind: 'rule', core: 'CALCRIM No. 3470' },
    { kind: 'rule', core: 'CALCRIM Nos. 505, 571' },
  ],
  [
    'Ninth Circuit Model Criminal Jury Instruction 5.6',
    { kind: 'rule', core: 'Ninth Circuit Model Criminal Jury Instruction 5.6' },
  ],
  ['Jury Instruction 12 was refused; Rule 1 of the game; CR 56 million; SCR 12'],
  ['under Rule 56.1 and Rule 12(b)(6)', { kind: 'rule', core: 'Rule 56.1' }, { kind: 'rule', core: 'Rule 12(b)(6)' }],
  ['the rule 56 of the club'],
]);

// Session laws, papers of legislatures, rulings of agencies.
table('markdown', [
  [
    'Pub. L. No. 111-148, § 1501, 124 Stat. 119, 242 (2010)',
    {
      kind: 'statute',
      core: 'Pub. L. No. 111-148, § 1501',
      text: 'Pub. L. No. 111-148, § 1501, 124 Stat. 119, 242 (2010)',
      volume: '124',
      page: '119',
      pin: '242',
      year: 2010,
    },
  ],
  ['Act of Mar. 3, 1875, ch. 137, 18 Stat. 470', { kind: 'statute', core: 'Act of Mar. 3, 1875, ch. 137', year: 1875 }],
  ['Act No. 3-2013 § 1-101.', { kind: 'statute', core: 'Act No. 3-2013 § 1-101', section: '1-101' }],
  ['Stats. 2014, ch. 12, § 3', { kind: 'statute', core: 'Stats. 2014, ch. 12, § 3', code: 'Stats. 2014, ch. 12' }],
  ['2011 N.Y. Laws 95', { kind: 'statute', core: '2011 N.Y. Laws 95', reporter: 'N.Y. Laws', year: 2011 }],
  [
    'H.R. Rep. No. 111-5, at 12 (2009)',
    { kind: 'legislative', core: 'H.R. Rep. No. 111-5', pins: ['page 12'], year: 2009 },
  ],
  ['H.R. 4173, 111th Cong. § 2 (2010)', { kind: 'legislative', core: 'H.R. 4173, 111th Cong.', pin: '§ 2' }],
  [
    '1155 U.N.T.S. 331; T.I.A.S. No. 1234',
    { kind: 'legislative', core: '1155 U.N.T.S. 331' },
    { kind: 'legislative', core: 'T.I.A.S. No. 1234' },
  ],
  [
    'SSR 96-3p, 1996 WL 374181, at *1 (July 2, 1996)',
    { kind: 'regulation', core: 'SSR 96-3p', pins: ['star 1'], date: 'July 2, 1996', page: '374181' },
  ],
  ['Rev. Rul. 83-46, 1983-1 C.B. 16', { kind: 'regulation', core: 'Rev. Rul. 83-46', volume: '1983-1' }],
  [
    'Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017)',
    { kind: 'regulation', core: 'Exec. Order No. 13,769', year: 2017 },
  ],
  [
    'Rep. Smith; S. 12 is the bus; an AR 15-20 rifle; Executive Order of the court; the Act of May 5; SSR 12; Public Law 7',
  ],
]);

// Restatements, treatises, encyclopedias, books with their edition.
table('markdown', [
  [
    'Restatement (Second) of Torts § 402A cmt. c (Am. L. Inst. 1965)',
    {
      kind: 'book',
      core: 'Restatement (Second) of Torts § 402A',
      name: 'Restatement (Second) of Torts',
      pin: 'cmt. c',
      year: 1965,
    },
  ],
  ['(Rest.2d Torts, § 402A.)', { kind: 'book', core: 'Rest.2d Torts, § 402A' }],
  [
    'See 5B Pell & Vance, Federal Practice and Procedure § 1357, at 376 (3d ed. 2004).',
    {
      kind: 'book',
      core: '5B Pell & Vance, Federal Practice and Procedure § 1357',
      volume: '5B',
      pins: ['page 376'],
      signal: 'See',
    },
  ],
  [
    '(1 Witkin, Summary of Cal. Law (11th ed. 2017) Contracts, § 5, p. 47.)',
    { kind: 'book', core: '1 Witkin, Summary of Cal. Law (11th ed. 2017) Contracts, § 5', pin: 'p. 47' },
  ],
  [
    '4 Collier on Bankruptcy ¶ 547.03[2] (16th ed. 2020)',
    { kind: 'book', core: '4 Collier on Bankruptcy ¶ 547.03[2]', section: '547.03[2]' },
  ],
  ['57B Am. Jur. 2d Negligence § 5 (2012)', { kind: 'book', core: '57B Am. Jur. 2d Negligence § 5', volume: '57B' }],
  [
    'Dana Orrin, The Law of Ships and Wharves 12–14 (2d ed. 1999)',
    { kind: 'book', core: 'Dana Orrin, The Law of Ships and Wharves 12–14', pins: ['page 12-14'], year: 1999 },
  ],
  ['Negligence, Black’s Law Dictionary (11th ed. 2019)', { kind: 'book', core: 'Negligence, Black’s Law Dictionary' }],
  ['45 A.L.R.4th 949 (1986)', { kind: 'book', core: '45 A.L.R.4th 949' }],
  [
    'Ash v. Bell, 12 Cal. 3, 5 A.L.R. 123 (1915)',
    { kind: 'case', core: '12 Cal. 3' },
    { kind: 'case', core: '5 A.L.R. 123', parallelTo: 0 },
  ],
  [
    'The restatement of earnings § 3. The Restatement says so. In the second edition (2d ed. 2004) he wrote. Contracts § 12.',
  ],
]);

// A list of subdivisions before the verb that ends the sentence.
table('plaintext', [
  ['Here 47 U.S.C. § 153(24), (50), (53) govern.', { kind: 'statute', core: '47 U.S.C. § 153(24), (50), (53)' }],
]);

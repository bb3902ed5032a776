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
  ['a section 1983 claim under § 1983'],
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
  ['U.S. Const. amend. XIV, § 1', { kind: 'constitution', core: 'U.S. Const. amend. XIV, § 1' }],
  ['N.Y. Const. art. I, § 6', { kind: 'constitution', core: 'N.Y. Const. art. I, § 6', code: 'N.Y. Const.' }],
  [
    'Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595, 1634–42 (2016).',
    { kind: 'journal', core: '91 N.Y.U. L. Rev. 1595', pins: ['page 1634-1642'], year: 2016 },
  ],
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
  ['under Rule 56.1 and Rule 12(b)(6)', { kind: 'rule', core: 'Rule 56.1' }, { kind: 'rule', core: 'Rule 12(b)(6)' }],
  ['the rule 56 of the club'],
]);

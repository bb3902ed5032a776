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
  ['N.Y. C.P.L.R. 3211(a)(7)', { kind: 'rule', core: 'N.Y. C.P.L.R. 3211(a)(7)' }],
  ['D. Conn. L. Civ. R. 7(a)', { kind: 'rule', core: 'D. Conn. L. Civ. R. 7(a)' }],
  ['N.D. Cal. Civ. L.R. 7-2', { kind: 'rule', core: 'N.D. Cal. Civ. L.R. 7-2', section: '7-2' }],
  ['D. Mass. Local Rule 7.1', { kind: 'rule', core: 'D. Mass. Local Rule 7.1' }],
  ['Local Civil Rule 56.1(a)', { kind: 'rule', core: 'Local Civil Rule 56.1(a)', code: 'Local Civil Rule' }],
  ['LOCAL RULE 7.1', { kind: 'rule', core: 'LOCAL RULE 7.1' }],
  ['L.R. 7.1', { kind: 'rule', core: 'L.R. 7.1' }],
  ['under Rule 56.1 and Rule 12(b)(6)', { kind: 'rule', core: 'Rule 56.1' }, { kind: 'rule', core: 'Rule 12(b)(6)' }],
  ['the rule 56 of the club'],
]);

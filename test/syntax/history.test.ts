import { table } from './reading.ts';

// Phrases of history join a case to what came of it.
table('plaintext', [
  [
    "Ash v. Bellamy, 14 F.3d 120 (9th Cir. 1993) (en banc), aff'd in part, rev'd in part sub nom. Cole v. Dunning, 530 U.S. 9 (2001) (per curiam), reh'g denied, 531 U.S. 1 (2002).",
    {
      kind: 'case',
      core: '14 F.3d 120',
      name: 'Ash v. Bellamy',
      parentheticals: ['weight: en banc'],
      court: '9th Cir.',
    },
    {
      kind: 'case',
      core: '530 U.S. 9',
      name: 'Cole v. Dunning',
      history: "0 aff'd in part, rev'd in part sub nom.",
      parentheticals: ['weight: per curiam'],
    },
    { kind: 'case', core: '531 U.S. 1', history: "1 reh'g denied", name: null },
  ],
  [
    'Ash v. Bellamy, 14 F.3d 120 (9th Cir. 1993) (quoting Cole v. Dunning, 12 F.3d 1 (2d Cir. 1992), cert. denied, 510 U.S. 1 (1993)) (emphasis added), overruled by Eads v. Ford, 20 F.3d 1 (9th Cir. 1994).',
    {
      kind: 'case',
      core: '14 F.3d 120',
      name: 'Ash v. Bellamy',
      parentheticals: [
        'role: quoting Cole v. Dunning, 12 F.3d 1 (2d Cir. 1992), cert. denied, 510 U.S. 1 (1993)',
        'alteration: emphasis added',
      ],
      court: '9th Cir.',
    },
    { kind: 'case', core: '12 F.3d 1', name: 'Cole v. Dunning', court: '2d Cir.' },
    { kind: 'case', core: '510 U.S. 1', history: '1 cert. denied', name: null },
    { kind: 'case', core: '20 F.3d 1', name: 'Eads v. Ford', history: '0 overruled by', court: '9th Cir.' },
  ],
  [
    '(People v. Clarke (1982) 130 Cal.App.3d 371, 378 [issues arising], disapproved on another ground in People v. Blake (2000) 23 Cal.4th 82, 92.)',
    {
      kind: 'case',
      core: '130 Cal.App.3d 371',
      name: 'People v. Clarke',
      parentheticals: ['explanatory: issues arising'],
    },
    { kind: 'case', core: '23 Cal.4th 82', name: 'People v. Blake', history: '0 disapproved on another ground in' },
  ],
  [
    '(Jonas v Roe, 150 AD3d 1200, 1201 [2d Dept 2017], lv denied 30 NY3d 905 [2017])',
    { kind: 'case', core: '150 AD3d 1200', name: 'Jonas v Roe', court: '2d Dept' },
    { kind: 'case', core: '30 NY3d 905', history: '0 lv denied', name: null },
  ],
  [
    'Ash v Bellamy, 12 AD2d 1, affd 13 NY2d 2',
    { kind: 'case', core: '12 AD2d 1', name: 'Ash v Bellamy' },
    { kind: 'case', core: '13 NY2d 2', history: '0 affd', name: null },
  ],
  [
    'Ash v. Bellamy, 120 Conn. App. 1, 5–7, cert. denied, 296 Conn. 901, 991 A.2d 564 (2010)',
    { kind: 'case', core: '120 Conn. App. 1', name: 'Ash v. Bellamy' },
    { kind: 'case', core: '296 Conn. 901', history: '0 cert. denied', name: null },
    { kind: 'case', core: '991 A.2d 564', parallelTo: 1 },
  ],
  [
    'Ash v. Bellamy, 350 NLRB 1 (2007), enfd. 512 F.3d 1 (9th Cir. 2008)',
    { kind: 'case', core: '350 NLRB 1', name: 'Ash v. Bellamy' },
    { kind: 'case', core: '512 F.3d 1', history: '0 enfd.', court: '9th Cir.', name: null },
  ],
  [
    "Ash v. Bellamy, 12 F. Supp. 1 (D. Del. 1930), aff'd, No. 12-345 (3d Cir. Jan. 3, 2013)",
    { kind: 'case', core: '12 F. Supp. 1', name: 'Ash v. Bellamy', court: 'D. Del.' },
    { kind: 'case', core: 'No. 12-345', history: "0 aff'd", court: '3d Cir.', name: null },
  ],
  [
    'Ash v. Bellamy, 04-1234 (La. App. 3 Cir. 3/2/05), 899 So.2d 12, writ denied, 05-1111 (La. 6/3/05), 903 So.2d 457',
    { kind: 'case', core: '899 So.2d 12', name: 'Ash v. Bellamy', court: 'La. App. 3 Cir.' },
    { kind: 'case', core: '903 So.2d 457', history: '0 writ denied', court: 'La.', name: null },
  ],
  [
    "Pell Gas, 45 FERC ¶ 61,012 (1988), order on reh'g, 46 FERC ¶ 61,100 (1989)",
    { kind: 'case', core: '45 FERC ¶ 61,012', name: 'Pell Gas' },
    { kind: 'case', core: '46 FERC ¶ 61,100', history: "0 order on reh'g", name: null },
  ],
  [
    'Ash v. Bellamy, 12 F.3d 1 (2d Cir. 1990), superseded by statute, 42 U.S.C. § 1983, as recognized in Roe v. Poole, 9 F.3d 1 (1st Cir. 1991)',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '2d Cir.' },
    { kind: 'statute', core: '42 U.S.C. § 1983', history: '0 superseded by statute' },
    { kind: 'case', core: '9 F.3d 1', name: 'Roe v. Poole', history: '1 as recognized in', court: '1st Cir.' },
  ],
  [
    "Ash v. Bellamy, 12 F.3d 1 (2d Cir. 1990), aff'g 12 F. Supp. 1 (D. Vt. 1989)",
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '2d Cir.' },
    { kind: 'case', core: '12 F. Supp. 1', history: "0 aff'g", court: 'D. Vt.', name: null },
  ],
  [
    'Ash v. Bellamy, 133 Ariz 558 (ArizCtApp 1982) (overruled on other grounds by Godwin v. Roe, 162 Ariz 335 (1989))',
    {
      kind: 'case',
      core: '133 Ariz 558',
      name: 'Ash v. Bellamy',
      parentheticals: ['history: overruled on other grounds by Godwin v. Roe, 162 Ariz 335 (1989)'],
      court: 'ArizCtApp',
    },
    { kind: 'case', core: '162 Ariz 335', name: 'Godwin v. Roe', history: '0 overruled on other grounds by' },
  ],
  [
    'Ash v. Bellamy, 12 F.3d 1 (9th Cir. 1994), as amended (Jan. 3, 1995), rev’d, 510 U.S. 2 (1995)',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '9th Cir.' },
    { kind: 'case', core: '510 U.S. 2', history: '0 rev’d', name: null },
  ],
  [
    'Ash v. Bellamy, 12 F.3d 1 (9th Cir.), cert. denied, 510 U.S. 1 (1994)',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '9th Cir.' },
    { kind: 'case', core: '510 U.S. 1', history: '0 cert. denied', name: null },
  ],
  [
    'Grieve v. Willow, 144 Wn. App. 865, 877, 184 P.3d 668 (2008), aff’d in part sub nom. In re Custody of E.T.W., 168 Wn.2d 335, 227 P.3d 1284 (2010)',
    { kind: 'case', core: '144 Wn. App. 865', name: 'Grieve v. Willow' },
    { kind: 'case', core: '184 P.3d 668', parallelTo: 0 },
    { kind: 'case', core: '168 Wn.2d 335', name: 'In re Custody of E.T.W.', history: '0 aff’d in part sub nom.' },
    { kind: 'case', core: '227 P.3d 1284', parallelTo: 2 },
  ],
  [
    'Ash v. Bellamy, 14 F.3d 120 (2d Cir. 1994), aff’d by an equally divided Court, 500 U.S. 1 (1995)',
    { kind: 'case', core: '14 F.3d 120', name: 'Ash v. Bellamy', court: '2d Cir.' },
    { kind: 'case', core: '500 U.S. 1', history: '0 aff’d by an equally divided Court', name: null },
  ],
]);

// Words of history that join nothing.
table('plaintext', [
  [
    'Ash v. Bellamy, 900 N.W.2d 3 (Minn. App. 2011), rev. denied (Minn. Aug. 3, 2011), and Cole v. Dunning, 1 F.3d 1.',
    { kind: 'case', core: '900 N.W.2d 3', name: 'Ash v. Bellamy', court: 'Minn. App.', history: null },
    { kind: 'case', core: '1 F.3d 1', name: 'Cole v. Dunning', history: null },
  ],
  [
    'Ash v. Bellamy, 12 F.3d 1 (2d Cir. 1990), overruled Roe v. Poole, 9 F.3d 1.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '2d Cir.', history: null },
    { kind: 'case', core: '9 F.3d 1', name: 'Roe v. Poole', history: null },
  ],
  [
    'Ash v. Bellamy, 12 F.3d 1 (2d Cir. 1990). Affirmed, Roe v. Poole, 9 F.3d 1.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '2d Cir.', history: null },
    { kind: 'case', core: '9 F.3d 1', name: 'Roe v. Poole', history: null },
  ],
  [
    'Ash v. Bellamy, 12 F.3d 1 (2d Cir. 1990), trans. denied. Roe v. Poole, 9 F.3d 1.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '2d Cir.', history: null },
    { kind: 'case', core: '9 F.3d 1', name: 'Roe v. Poole', history: null },
  ],
  [
    'Ash v. Bellamy, 12 F.3d 1 (2d Cir. 1990), cert. denied, as was Roe v. Poole, 9 F.3d 1.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', court: '2d Cir.', history: null },
    { kind: 'case', core: '9 F.3d 1', name: 'Roe v. Poole', history: null },
  ],
]);

// Parentheticals after a case.
table('plaintext', [
  [
    'Ash v. Bellamy, 345 S.W.3d 1, 5 (Tex. App.—Dallas 2019, pet. denied) (mem. op.) (holding that the sea is blue)',
    {
      kind: 'case',
      core: '345 S.W.3d 1',
      name: 'Ash v. Bellamy',
      parentheticals: ['weight: mem. op.', 'explanatory: holding that the sea is blue'],
      court: 'Tex. App.—Dallas',
    },
  ],
  [
    'Roe v. Poole, 12 F.3d 1, 3 (9th Cir. 1990) (Marlow, J., dissenting) (citation omitted) (cleaned up) (“Poole”)',
    {
      kind: 'case',
      core: '12 F.3d 1',
      name: 'Roe v. Poole',
      parentheticals: ['weight: Marlow, J., dissenting', 'alteration: citation omitted', 'alteration: cleaned up'],
      court: '9th Cir.',
    },
  ],
  [
    'Roe v. Poole, 12 F.3d 1, 3 (9th Cir. 1990) (a) the first rule and (b) the second',
    { kind: 'case', core: '12 F.3d 1', name: 'Roe v. Poole', court: '9th Cir.' },
  ],
  [
    'Roe v. Poole (1990) 12 Cal.4th 1, 3 (Poole) [the sea is blue]',
    { kind: 'case', core: '12 Cal.4th 1', name: 'Roe v. Poole', parentheticals: ['explanatory: the sea is blue'] },
  ],
  [
    'Roe v. Poole, 12 F.3d 1, 3 (9th Cir. 1990) (quoting Ash v. Bellamy, 9 F.3d 1 (9th Cir. 1989) (plurality opinion))',
    {
      kind: 'case',
      core: '12 F.3d 1',
      name: 'Roe v. Poole',
      parentheticals: ['role: quoting Ash v. Bellamy, 9 F.3d 1 (9th Cir. 1989) (plurality opinion)'],
      court: '9th Cir.',
    },
    {
      kind: 'case',
      core: '9 F.3d 1',
      name: 'Ash v. Bellamy',
      parentheticals: ['weight: plurality opinion'],
      court: '9th Cir.',
    },
  ],
]);

// Comparisons and signals.
table('plaintext', [
  [
    'Compare Roe v. Poole, 12 F.3d 1 (2d Cir. 1990), with Ash v. Bellamy, 12 F.3d 2 (1st Cir. 1991), and Cole v. Dunning, 12 F.3d 3 (1st Cir. 1992).',
    { kind: 'case', core: '12 F.3d 1', name: 'Roe v. Poole', signal: 'Compare', court: '2d Cir.' },
    { kind: 'case', core: '12 F.3d 2', name: 'Ash v. Bellamy', signal: 'with', court: '1st Cir.' },
    { kind: 'case', core: '12 F.3d 3', name: 'Cole v. Dunning', court: '1st Cir.' },
  ],
  [
    'He agreed with Ash v. Bellamy, 12 F.3d 1. And see, for example, Roe v. Poole, 12 F.3d 2; but see also Cole v. Dunning, 12 F.3d 3.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy' },
    { kind: 'case', core: '12 F.3d 2', name: 'Roe v. Poole', signal: 'see, for example,' },
    { kind: 'case', core: '12 F.3d 3', name: 'Cole v. Dunning', signal: 'but see also' },
  ],
]);

// Emphasised phrases and signals.
table('markdown', [
  [
    '*Ash v. Bellamy*, 14 F.3d 120 (9th Cir. 1993), *aff’d sub nom. Cole v. Dunning*, 530 U.S. 9 (2001) (*per curiam*)',
    { kind: 'case', core: '14 F.3d 120', name: 'Ash v. Bellamy', court: '9th Cir.' },
    {
      kind: 'case',
      core: '530 U.S. 9',
      name: 'Cole v. Dunning',
      history: '0 aff’d sub nom.',
      parentheticals: ['weight: per curiam'],
    },
  ],
  [
    '*Compare Ash v. Bellamy*, 12 F.3d 1 (2d Cir. 1990), *with Cole v. Dunning*, 12 F.3d 2 (1st Cir. 1991)',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy', signal: 'Compare', court: '2d Cir.' },
    { kind: 'case', core: '12 F.3d 2', name: 'Cole v. Dunning', signal: 'with', court: '1st Cir.' },
  ],
]);

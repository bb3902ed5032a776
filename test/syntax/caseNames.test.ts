import { table } from './reading.ts';

// Names as parties write them.
table('plaintext', [
  [
    '303 Harborside LLC v. Ellison, 600 U.S. 570 (2023)',
    { kind: 'case', core: '600 U.S. 570', name: '303 Harborside LLC v. Ellison' },
  ],
  [
    'as was held in\n303 Harborside LLC v. Ellison, 600 U.S. 570 (2023)',
    { kind: 'case', core: '600 U.S. 570', name: '303 Harborside LLC v. Ellison' },
  ],
  [
    '12 Harborside v. Ellison, 600 U.S. 570 (2023)',
    { kind: 'case', core: '600 U.S. 570', name: 'Harborside v. Ellison' },
  ],
  [
    "Wis. Ave. Assocs. v. 2720 Orchard Ave. Coop. Ass'n, 441 A.2d 956 (D.C. 1982)",
    { kind: 'case', core: '441 A.2d 956', name: "Wis. Ave. Assocs. v. 2720 Orchard Ave. Coop. Ass'n" },
  ],
  [
    'The “Swiftsure”, 40 U.S. (15 Pet.) 518 (1841); In re “Agent Umber” Prod. Liab. Litig., 818 F.2d 145 (2d Cir. 1987)',
    { kind: 'case', core: '40 U.S. (15 Pet.) 518', name: 'The “Swiftsure”' },
    { kind: 'case', core: '818 F.2d 145', name: 'In re “Agent Umber” Prod. Liab. Litig.' },
  ],
  [
    "Acme Corp. d/b/a Roe's Bar v. Poole, 12 F.3d 1; Roe, f/k/a Poole, v. Dorn, 12 F.3d 2; Smith (a/k/a Jonas) v. Roe, 12 F.3d 3",
    { kind: 'case', core: '12 F.3d 1', name: "Acme Corp. d/b/a Roe's Bar v. Poole" },
    { kind: 'case', core: '12 F.3d 2', name: 'Roe, f/k/a Poole, v. Dorn' },
    { kind: 'case', core: '12 F.3d 3', name: 'Smith (a/k/a Jonas) v. Roe' },
  ],
  [
    'de la Cueva v. van der Bilt, 12 F.3d 1; deRoe v. McPoole, 12 F.3d 2; Kudo v. f.m.e. Corp., 12 F.3d 3',
    { kind: 'case', core: '12 F.3d 1', name: 'de la Cueva v. van der Bilt' },
    { kind: 'case', core: '12 F.3d 2', name: 'deRoe v. McPoole' },
    { kind: 'case', core: '12 F.3d 3', name: 'Kudo v. f.m.e. Corp.' },
  ],
  [
    'In the Matter of Roe, 12 N.Y.2d 1 (1962); In the Interest of J.S., 12 S.W.3d 1 (Tex. 2000); In re the Marriage of Poole, 12 P.3d 2; In re A.B., a Minor, 12 P.3d 3',
    { kind: 'case', core: '12 N.Y.2d 1', name: 'In the Matter of Roe' },
    { kind: 'case', core: '12 S.W.3d 1', name: 'In the Interest of J.S.' },
    { kind: 'case', core: '12 P.3d 2', name: 'In re the Marriage of Poole' },
    { kind: 'case', core: '12 P.3d 3', name: 'In re A.B., a Minor' },
  ],
  [
    'Roe v. Estate of Poole, 12 F.3d 1; Executor of the Estate of Poole v. Roe, 12 F.3d 2; Poole v. State ex rel. Roe, 12 P.2d 3',
    { kind: 'case', core: '12 F.3d 1', name: 'Roe v. Estate of Poole' },
    { kind: 'case', core: '12 F.3d 2', name: 'Executor of the Estate of Poole v. Roe' },
    { kind: 'case', core: '12 P.2d 3', name: 'Poole v. State ex rel. Roe' },
  ],
  [
    'City of Grand Marlow, Mich. v. McCurry, 12 F.2d 1; Penn. R. Co. v. Millard, 12 F.2d 2',
    { kind: 'case', core: '12 F.2d 1', name: 'City of Grand Marlow, Mich. v. McCurry' },
    { kind: 'case', core: '12 F.2d 2', name: 'Penn. R. Co. v. Millard' },
  ],
  [
    'United States v. One Parcel of Real Prop. Located at 12 Elm St., 12 F.3d 1 (7th Cir. 1993)',
    { kind: 'case', core: '12 F.3d 1', name: 'United States v. One Parcel of Real Prop. Located at 12 Elm St.' },
  ],
  [
    'Toys “R” Ours, Inc. v. Steps, 12 F.3d 1; E*SALE Sec. LLC v. Roe, 12 F.3d 2; 24/7 Recordings v. Soane, 12 F.3d 3',
    { kind: 'case', core: '12 F.3d 1', name: 'Toys “R” Ours, Inc. v. Steps' },
    { kind: 'case', core: '12 F.3d 2', name: 'E*SALE Sec. LLC v. Roe' },
    { kind: 'case', core: '12 F.3d 3', name: '24/7 Recordings v. Soane' },
  ],
  [
    'IN RE ROE, 12 F.3d 1; Matter of Poole (Commissioner of Labor), 100 AD3d 1',
    { kind: 'case', core: '12 F.3d 1', name: 'IN RE ROE' },
    { kind: 'case', core: '100 AD3d 1', name: 'Matter of Poole (Commissioner of Labor)' },
  ],
]);

// Names taken out of running text.
table('plaintext', [
  [
    'Title VII and Ash v. Bellamy, 12 F.3d 1. On May 3, 2010 Ash v. Bellamy, 12 F.3d 2. Whether Ash v. Bellamy, 12 F.3d 3, applies.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy' },
    { kind: 'case', core: '12 F.3d 2', name: 'Ash v. Bellamy' },
    { kind: 'case', core: '12 F.3d 3', name: 'Ash v. Bellamy' },
  ],
  [
    'the Second Circuit’s Ash v. Bellamy, 12 F.3d 1. The Brownlow Court, 347 U.S. at 490. In Texas, J.E.B. v. Poole, 12 F.3d 2.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy' },
    { kind: 'case-short', core: '347 U.S. at 490', name: 'Brownlow' },
    { kind: 'case', core: '12 F.3d 2', name: 'J.E.B. v. Poole' },
  ],
  [
    'Jury instructions are “Rules.” Ash v. Bellamy, 12 F.3d 1. The firm (a/k/a Jonas) sued in Ash v. Bellamy, 12 F.3d 2.',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy' },
    { kind: 'case', core: '12 F.3d 2', name: 'Ash v. Bellamy' },
  ],
  [
    'In Ash v. Bellamy (12 F.3d 1), the court held it (see Cole v. Dunning, 13 F.3d 2).',
    { kind: 'case', core: '12 F.3d 1', name: 'Ash v. Bellamy' },
    { kind: 'case', core: '13 F.3d 2', name: 'Cole v. Dunning' },
  ],
]);

// What is sued for, and the place or office of a party after a comma.
table('plaintext', [
  [
    'See $14,500 in U.S. Currency v. United States, 12 F.3d 1 (8th Cir. 1993); United States v. $9,200 in U.S. Currency, 12 F.3d 2',
    { kind: 'case', core: '12 F.3d 1', name: '$14,500 in U.S. Currency v. United States' },
    { kind: 'case', core: '12 F.3d 2', name: 'United States v. $9,200 in U.S. Currency' },
  ],
  [
    'Pell v. Bd. of Educ. of Marlow, Orrin Cnty., Kan., 12 U.S. 1 (1954); Pell Shoe Co. v. Marlow, Off. of Harbor Comp. & Dues, 12 U.S. 2 (1945)',
    { kind: 'case', core: '12 U.S. 1', name: 'Pell v. Bd. of Educ. of Marlow, Orrin Cnty., Kan.' },
    { kind: 'case', core: '12 U.S. 2', name: 'Pell Shoe Co. v. Marlow, Off. of Harbor Comp. & Dues' },
  ],
  [
    'As in Pell v. Marlow, Orrin Cos., 12 F.3d 1 (1st Cir. 1993)',
    { kind: 'case', core: '12 F.3d 1', name: 'Orrin Cos.' },
  ],
]);

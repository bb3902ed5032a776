import { table } from './reading.ts';

// Reporters, names, courts and dates.
table('markdown', [
  [
    'See Marlowe v. Tidewater Cannery Co., 412 F.3d 871, 878–79 (9th Cir. 2005).',
    {
      kind: 'case',
      core: '412 F.3d 871',
      text: 'Marlowe v. Tidewater Cannery Co., 412 F.3d 871, 878–79 (9th Cir. 2005)',
      name: 'Marlowe v. Tidewater Cannery Co.',
      volume: '412',
      reporter: 'F.3d',
      page: '871',
      pin: '878–79',
      pins: ['page 878-879'],
      court: '9th Cir.',
      courtId: 'ca9',
      date: '2005',
      year: 2005,
      signal: 'See',
      edition: 'F.3d',
    },
  ],
  [
    'In *Brandt v. Oakhurst Sch. Dist.*, 518 F.Supp.2d 113, 120 n.4 (D. Conn. 2007), the',
    {
      kind: 'case',
      core: '518 F.Supp.2d 113',
      text: '*Brandt v. Oakhurst Sch. Dist.*, 518 F.Supp.2d 113, 120 n.4 (D. Conn. 2007)',
      edition: 'F. Supp. 2d',
      pins: ['page 120', 'footnote 4'],
      courtId: 'ctd',
    },
  ],
  [
    'Quill v. North, 233 F. App’x 12, 14 (2d Cir. 2008) (summary order).',
    { kind: 'case', core: '233 F. App’x 12', edition: "F. App'x", pin: '14', courtId: 'ca2' },
  ],
  [
    'Quill v. North, 5 U.S. (1 Cranch) 37 (1803)',
    { kind: 'case', core: '5 U.S. (1 Cranch) 37', edition: 'U.S.', courtId: 'scotus', year: 1803 },
  ],
  ['Quill v. North, 604 U.S. ___ (2025)', { kind: 'case', core: '604 U.S. ___', page: '___', year: 2025 }],
  ['Quill v. North, 12 Cal.App.5th 44, 50 (2017)', { kind: 'case', core: '12 Cal.App.5th 44', courtId: 'calctapp' }],
  [
    'Quill v. North (2017) 12 Cal.App.5th 44, 50.',
    {
      kind: 'case',
      core: '12 Cal.App.5th 44',
      text: 'Quill v. North (2017) 12 Cal.App.5th 44, 50',
      name: 'Quill v. North',
      year: 2017,
      pin: '50',
    },
  ],
  [
    'Quill v. North, 14 S.W.3d 120 (Tex. App.—Dallas 2000, pet. denied)',
    { kind: 'case', core: '14 S.W.3d 120', court: 'Tex. App.—Dallas', courtId: 'texapp', date: '2000' },
  ],
  [
    'Quill v. North, 14 S.W.3d 120, 125 (Tex. 2000), rev’d on other grounds, 530 U.S. 9 (2001).',
    { kind: 'case', core: '14 S.W.3d 120', text: 'Quill v. North, 14 S.W.3d 120, 125 (Tex. 2000)' },
    { kind: 'case', core: '530 U.S. 9', name: null, year: 2001, parallelTo: null },
  ],
]);

// Neutral citations.
table('markdown', [
  [
    'People v. Quill, 2015 IL 118000, ¶ 14',
    { kind: 'case', core: '2015 IL 118000', year: 2015, pins: ['paragraph 14'] },
  ],
  ['State v. Quill, 2017-Ohio-5699, ¶ 8', { kind: 'case', core: '2017-Ohio-5699', volume: '2017', page: '5699' }],
  [
    'State v. Quill, 1998-NMCA-105, ¶ 9, 125 N.M. 600, 964 P.2d 104',
    { kind: 'case', core: '1998-NMCA-105', pins: ['paragraph 9'] },
    { kind: 'case', core: '125 N.M. 600', parallelTo: 0 },
    { kind: 'case', core: '964 P.2d 104', parallelTo: 0 },
  ],
]);

// Court and date as drafters write them.
table('markdown', [
  [
    'Ash v. Bell, 412 F.3d 871, 875 (2d Cir.2005); more',
    { kind: 'case', core: '412 F.3d 871', court: '2d Cir.', courtId: 'ca2', date: '2005', year: 2005 },
  ],
  ['Ash v. Bell, 412 F.Supp.2d 871 (S.D.N.Y.Sept. 30, 2005)', { kind: 'case', core: '412 F.Supp.2d 871', year: 2005 }],
  [
    'Ash v. Bell, 412 F. Supp. 2d 871 (S.D.N.Y. Sept. 30, 2005)',
    {
      kind: 'case',
      core: '412 F. Supp. 2d 871',
      court: 'S.D.N.Y.',
      courtId: 'nysd',
      date: 'Sept. 30, 2005',
      year: 2005,
    },
  ],
  [
    'Ash v. Bell, 571 U.S. 904 (2014)',
    { kind: 'case', core: '571 U.S. 904', court: null, courtId: 'scotus', date: '2014' },
  ],
  [
    'Ash v. Bell, 412 F.3d 871, 875 (9th Cir. 2005; see Cole v. Dunn, 44 F.4th 12 (1st Cir. 2022).',
    {
      kind: 'case',
      core: '412 F.3d 871',
      text: 'Ash v. Bell, 412 F.3d 871, 875 (9th Cir. 2005',
      court: '9th Cir.',
      year: 2005,
    },
    { kind: 'case', core: '44 F.4th 12', name: 'Cole v. Dunn', signal: 'see', within: null },
  ],
  [
    'Ash v. Bell, 412 F.3d 871 (9th Cir. 2005. The court went on.',
    { kind: 'case', core: '412 F.3d 871', court: '9th Cir.', year: 2005 },
  ],
  ['Ash v. Bell, 412 F.3d 871 (en banc) today', { kind: 'case', core: '412 F.3d 871', year: null, court: null }],
]);

// Names out of running text: what introduces the name is none of it.
const name = (expected: string) => ({ kind: 'case', core: '412 F.3d 871', name: expected }) as const;
table('markdown', [
  ['In Marlowe v. Tidewater, 412 F.3d 871 (9th Cir. 2005), the court', name('Marlowe v. Tidewater')],
  ['As the court held in Marlowe v. Tidewater, 412 F.3d 871 (9th Cir. 2005), it', name('Marlowe v. Tidewater')],
  ['Under Marlowe v. Tidewater, 412 F.3d 871 (9th Cir. 2005), it', name('Marlowe v. Tidewater')],
  ['It has long been settled. Marlowe v. Tidewater, 412 F.3d 871 (9th Cir. 2005)', name('Marlowe v. Tidewater')],
  ['“so ordered.” Marlowe v. Tidewater, 412 F.3d 871 (9th Cir. 2005)', name('Marlowe v. Tidewater')],
  ['Plaintiff relies on Marlowe v. Tidewater, 412 F.3d 871 (9th Cir. 2005)', name('Marlowe v. Tidewater')],
  ['In re Pell Harbor Dredging Litig., 412 F.3d 871 (9th Cir. 2005)', name('In re Pell Harbor Dredging Litig.')],
  ['As in In re Pell Harbor Dredging Litig., 412 F.3d 871 (2005)', name('In re Pell Harbor Dredging Litig.')],
  ['See Ex parte Tolliver, 412 F.3d 871 (2005)', name('Ex parte Tolliver')],
  ['Matter of Elm, 412 F.3d 871 (2005)', name('Matter of Elm')],
  ['Estate of Pruett v. Elm, 412 F.3d 871 (2005)', name('Estate of Pruett v. Elm')],
  [
    'State ex rel. Okafor v. Brandywine Water Auth., 412 F.3d 871 (2005)',
    name('State ex rel. Okafor v. Brandywine Water Auth.'),
  ],
  [
    'United States ex rel. Penn v. Lattimore Labs., Inc., 412 F.3d 871 (2005)',
    name('United States ex rel. Penn v. Lattimore Labs., Inc.'),
  ],
  ['Skerry, Dunne & Polk LLP v. Vance, 412 F.3d 871 (2005)', name('Skerry, Dunne & Polk LLP v. Vance')],
  ['Dunne & Polk, LLP v. Vance Holdings, Inc., 412 F.3d 871 (2005)', name('Dunne & Polk, LLP v. Vance Holdings, Inc.')],
  ['Doe v. Bd. of Educ. of Alder Cnty., 412 F.3d 871 (2005)', name('Doe v. Bd. of Educ. of Alder Cnty.')],
  ['Pruett v. City of Saint Alder, Neb., 412 F.3d 871 (2005)', name('Pruett v. City of Saint Alder, Neb.')],
  ['Pruett v. McElroy-Vance, 412 F.3d 871 (2005)', name('Pruett v. McElroy-Vance')],
  ['Pruett v. Univ. of Elm at Alder, 412 F.3d 871 (2005)', name('Pruett v. Univ. of Elm at Alder')],
  ['see 303 Harbor LLC v. Elm, 412 F.3d 871 (2005)', name('303 Harbor LLC v. Elm')],
  ['Pruett vs. Elm, 412 F.3d 871 (2005)', name('Pruett vs. Elm')],
  ['Pruett v Elm, 412 F.3d 871 (2005)', name('Pruett v Elm')],
  ['*See Pruett v. Elm*, 412 F.3d 871 (2005)', { ...name('Pruett v. Elm'), signal: 'See' }],
  ['the *Alder Beacon v. Elm* decision and *Pruett* v. *Elm*, 412 F.3d 871 (2005)', name('Pruett v. Elm')],
  ['[Pruett v. Elm](https://example.org/a), 412 F.3d 871 (2005)', name('Pruett v. Elm')],
  ['as 412 F.3d 871 (2005) shows', { kind: 'case', core: '412 F.3d 871', name: null, text: '412 F.3d 871 (2005)' }],
]);

// Across line ends, emphasis and quotation marks.
table('plaintext', [
  [
    'Pruett v.\nElm, 412\nF.3d 871, 875 (9th Cir. Sept. 30,\n\n2005)',
    { ...name('Pruett v. Elm'), pin: '875', date: 'Sept. 30, 2005', courtId: 'ca9' },
  ],
  [
    '*Pruett* v. Elm, 412 F.3d 871 (9th Cir. 2005)',
    { ...name('Pruett v. Elm'), text: '*Pruett* v. Elm, 412 F.3d 871 (9th Cir. 2005)' },
  ],
  ['so held. \' "Pruett v. Elm, 412 F.3d 871 (9th Cir. 2005)', name('Pruett v. Elm')],
  ['against Pruett\n\n12\n\fv. Elm, 412 F.3d 871 (9th Cir. 2005)', name('Pruett v. Elm')],
]);

// Parallel citations.
table('markdown', [
  [
    'Ash v. Bell, 571 U.S. 904, 910, 134 S. Ct. 1801, 1805, 188 L. Ed. 2d 44 (2014)',
    {
      kind: 'case',
      core: '571 U.S. 904',
      text: 'Ash v. Bell, 571 U.S. 904, 910, 134 S. Ct. 1801, 1805, 188 L. Ed. 2d 44 (2014)',
      pins: ['page 910'],
      year: 2014,
    },
    { kind: 'case', core: '134 S. Ct. 1801', parallelTo: 0, pins: ['page 1805'], year: 2014, name: null },
    { kind: 'case', core: '188 L. Ed. 2d 44', parallelTo: 0, pins: null, year: 2014 },
  ],
  [
    "Quill v. North, 300 A.D.2d 12, 751 N.Y.S.2d 4 (1st Dep't 2002)",
    { kind: 'case', core: '300 A.D.2d 12', courtId: 'nyappdiv' },
    { kind: 'case', core: '751 N.Y.S.2d 4', parallelTo: 0, courtId: 'nyappdiv' },
  ],
]);

// Databases and dockets.
table('markdown', [
  [
    'Ash v. Bell, No. 14-cv-2245 (ABC), 2015 WL 4401177, at *3 (S.D.N.Y. July 7, 2015)',
    {
      kind: 'case',
      core: '2015 WL 4401177',
      name: 'Ash v. Bell',
      docket: 'No. 14-cv-2245 (ABC)',
      pin: 'at *3',
      pins: ['star 3'],
      courtId: 'nysd',
      date: 'July 7, 2015',
    },
  ],
  [
    'Ash v. Bell, No. 02 Civ. 2826 (ABC) (DEF), 2015 WL 4401177, *3–5 (S.D.N.Y. July 7, 2015)',
    { kind: 'case', core: '2015 WL 4401177', docket: 'No. 02 Civ. 2826 (ABC) (DEF)', pins: ['star 3-5'] },
  ],
  [
    'Ash v. Bell, 2015 U.S. Dist. LEXIS 88121, at *3, *6–7 (S.D.N.Y. July 7, 2015)',
    { kind: 'case', core: '2015 U.S. Dist. LEXIS 88121', edition: 'U.S. Dist. LEXIS', pins: ['star 3', 'star 6-7'] },
  ],
  [
    'Ash v. Bell, No. 3:09-cv-502 (D. Conn. Feb. 11, 2010), 2010 WL 998877, *3',
    {
      kind: 'case',
      core: '2010 WL 998877',
      text: 'Ash v. Bell, No. 3:09-cv-502 (D. Conn. Feb. 11, 2010), 2010 WL 998877, *3',
      name: 'Ash v. Bell',
      docket: 'No. 3:09-cv-502',
      court: 'D. Conn.',
      date: 'Feb. 11, 2010',
      pins: ['star 3'],
    },
  ],
  [
    'Ash v. Bell, No. 14-cv-2245 (S.D.N.Y. July 7, 2015)',
    {
      kind: 'case',
      core: 'No. 14-cv-2245',
      docket: 'No. 14-cv-2245',
      name: 'Ash v. Bell',
      courtId: 'nysd',
      year: 2015,
    },
  ],
  [
    'Ash v. Bell, No. 1:14-cv-02245-ABC, slip op. at 4 (S.D.N.Y. July 7, 2015)',
    { kind: 'case', core: 'No. 1:14-cv-02245-ABC', pins: ['page 4'], date: 'July 7, 2015' },
  ],
]);

// Not yet reported, and papers of another docket.
table('markdown', [
  [
    'Ash v. Bell, --- F.3d ---, 2015 WL 4401177 (9th Cir. 2015)',
    { kind: 'case', core: '2015 WL 4401177', name: 'Ash v. Bell', courtId: 'ca9' },
  ],
  [
    'Ash v. Bell, No. 14-cv-2245, ECF No. 12 at 4 (S.D.N.Y. July 7, 2015)',
    { kind: 'case', core: 'No. 14-cv-2245', pins: ['page 4'], year: 2015 },
  ],
]);

// String cites and signals.
table('markdown', [
  [
    'See, e.g., Ash v. Bell, 571 U.S. 904 (2014); Cole v. Dunn, 44 F.4th 12 (1st Cir. 2022); cf. Eads v. Ford, 10 F.4th 900 (D.C. Cir. 2021).',
    { kind: 'case', core: '571 U.S. 904', signal: 'See, e.g.,' },
    { kind: 'case', core: '44 F.4th 12', signal: null },
    { kind: 'case', core: '10 F.4th 900', signal: 'cf.', courtId: 'cadc' },
  ],
  [
    'But see Ash v. Bell, 571 U.S. 904 (2014); accord Cole v. Dunn, 44 F.4th 12 (1st Cir. 2022).',
    { kind: 'case', core: '571 U.S. 904', signal: 'But see', name: 'Ash v. Bell' },
    { kind: 'case', core: '44 F.4th 12', signal: 'accord', name: 'Cole v. Dunn' },
  ],
  [
    'Compare Ash v. Bell, 571 U.S. 904 (2014), with Cole v. Dunn, 44 F.4th 12 (1st Cir. 2022).',
    { kind: 'case', core: '571 U.S. 904', signal: 'Compare', name: 'Ash v. Bell' },
    { kind: 'case', core: '44 F.4th 12', name: 'Cole v. Dunn' },
  ],
  ['(*see also* *Ash v. Bell*, 571 U.S. 904 (2014))', { kind: 'case', core: '571 U.S. 904', signal: 'see also' }],
]);

// Citations inside parentheticals.
table('markdown', [
  [
    'Ash v. Bell, 571 U.S. 904 (2014) (quoting Cole v. Dunn, 344 U.S. 12, 14 (1952) (citing Eads v. Ford, 310 U.S. 900 (1940))); Gray v. Hill, 9 F.4th 1 (2021).',
    { kind: 'case', core: '571 U.S. 904', text: 'Ash v. Bell, 571 U.S. 904 (2014)', within: null, role: null },
    { kind: 'case', core: '344 U.S. 12', within: 0, role: 'quoting' },
    { kind: 'case', core: '310 U.S. 900', within: 1, role: 'citing' },
    { kind: 'case', core: '9 F.4th 1', within: null, role: null },
  ],
  [
    'Ash v. Bell, 571 U.S. 904 (2014) (holding that Cole v. Dunn, 344 U.S. 12 (1952), governs)',
    { kind: 'case', core: '571 U.S. 904' },
    { kind: 'case', core: '344 U.S. 12', within: 0, role: 'explaining' },
  ],
  [
    'Ash v. Bell, 571 U.S. 904 (2014) (quoting Cole v. Dunn, 344 U.S. 12 (1952) (citing Eads v. Ford, 310 U.S. 900 (1940)); see Gray v. Hill, 9 F.4th 1 (2021).',
    { kind: 'case', core: '571 U.S. 904' },
    { kind: 'case', core: '344 U.S. 12', within: 0 },
    { kind: 'case', core: '310 U.S. 900', within: 1 },
    { kind: 'case', core: '9 F.4th 1', within: null },
  ],
]);

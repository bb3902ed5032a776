import { table } from './reading.ts';

// Short forms of cases.
table('markdown', [
  [
    'Marlowe, 412 F.3d at 879–80 & n.3, and',
    {
      kind: 'case-short',
      core: '412 F.3d at 879–80 & n.3',
      text: 'Marlowe, 412 F.3d at 879–80 & n.3',
      name: 'Marlowe',
      pin: 'at 879–80 & n.3',
      pins: ['page 879-880', 'footnote 3'],
      page: null,
      year: null,
    },
  ],
  [
    '*Marlowe v. Tidewater*, 412 F.3d at 879.',
    { kind: 'case-short', core: '412 F.3d at 879', name: 'Marlowe v. Tidewater' },
  ],
  [
    'See *id.*; *Marlowe*, 412 F.3d, at 879',
    { kind: 'id', core: 'id.' },
    { kind: 'case-short', core: '412 F.3d, at 879' },
  ],
  ['412 F.3d at 879', { kind: 'case-short', core: '412 F.3d at 879', name: null }],
  ['Ash, 2015 WL 4401177, at *4', { kind: 'case-short', core: '2015 WL 4401177', name: 'Ash', pins: ['star 4'] }],
  [
    '*Ash*, 2015 U.S. Dist. LEXIS 88121, at *4–6',
    { kind: 'case-short', core: '2015 U.S. Dist. LEXIS 88121', pins: ['star 4-6'] },
  ],
  [
    'People v. Quill, supra, 12 Cal.5th at p. 1089',
    { kind: 'case-short', core: '12 Cal.5th at p. 1089', name: 'People v. Quill', pins: ['page 1089'] },
  ],
]);

// Id. with every form of pin.
const id = (pin: string | null, ...pins: string[]) =>
  ({ kind: 'id', core: 'Id.', pin, pins: pins.length > 0 ? pins : null }) as const;
table('markdown', [
  ['So held. Id.', id(null)],
  ['So held. *Id.* at 12.', id('at 12', 'page 12')],
  ['(Id. at 12–13.)', id('at 12–13', 'page 12-13')],
  ['(Id.)', id(null)],
  ['Id., at 12', id('at 12', 'page 12')],
  ['Id. at 247–48, 251', id('at 247–48, 251', 'page 247-248', 'page 251')],
  ['*Id.* at *4.', id('at *4', 'star 4')],
  ['Id. ¶¶ 12–15', id('¶¶ 12–15', 'paragraph 12-15')],
  ['Id. at ¶ 8', id('at ¶ 8', 'paragraph 8')],
  ['Id. § 3', id('§ 3', 'section 3')],
  ['(Id. at § A.)', id('at § A', 'section A')],
  ['Id. at 45:3–9', id('at 45:3–9', 'line 45:3-9')],
  ['Id. at 28:7-30:13; 31:2', id('at 28:7-30:13; 31:2', 'line 28:7-30:13', 'line 31:2')],
  ['Id. at 40:18– 25, 40:3', id('at 40:18– 25, 40:3', 'line 40:18-25', 'line 40:3')],
  ['Id. at 12 n.4, where', id('at 12 n.4', 'page 12', 'footnote 4')],
  ['Id. at xiv', id('at xiv', 'page xiv')],
  ['See id. at 3', { kind: 'id', core: 'id.', signal: 'See' }],
  ['Ibid.', { kind: 'id', core: 'Ibid.' }],
  ['(See id. at 3; id. at 4.)', { kind: 'id', core: 'id.', signal: 'See' }, { kind: 'id', core: 'id.', signal: null }],
]);

// A case by its name and a page alone.
table('markdown', [
  [
    'See *Marlowe* at 879–80.',
    {
      kind: 'reference',
      core: 'Marlowe',
      text: '*Marlowe* at 879–80',
      name: 'Marlowe',
      pin: 'at 879–80',
      pins: ['page 879-880'],
      signal: 'See',
    },
  ],
  ['Marlowe v. Tidewater, at p. 879', { kind: 'reference', core: 'Marlowe v. Tidewater', pins: ['page 879'] }],
  ['Marlowe at 879'],
  ['*Marlowe* at 10:30 or at 9 a.m.'],
  ['Marlowe v. Tidewater at noon'],
]);

// Supra as a citation.
table('markdown', [
  [
    'Marlowe, supra, at 880',
    { kind: 'supra', core: 'supra', name: 'Marlowe', text: 'Marlowe, supra, at 880', pins: ['page 880'] },
  ],
  [
    '*Marlowe*, *supra* note 12, at 880',
    { kind: 'supra', core: 'supra* note 12', name: 'Marlowe', pins: ['page 880'] },
  ],
  ['Smith Decl., supra, ¶ 4', { kind: 'supra', core: 'supra', name: 'Smith Decl.', pins: ['paragraph 4'] }],
  ['See supra note 12.', { kind: 'supra', core: 'supra note 12', name: null }],
]);

// Supra and infra inside the draft itself.
table('markdown', [
  ['See supra Part II.B.'],
  ['See supra Section III; infra Part IV.'],
  ['supra at 14'],
  ['See *supra* pp. 3–4.'],
  ['the facts stated supra, which'],
  ['infra Point I'],
  ['As in the Background, supra, the parties'],
  ['See Point I, supra.'],
  ['Argument, supra Part II'],
  ['Part II.A, supra, at 4'],
]);

// Id. as slips of the pen, scans and the states write it.
table('plaintext', [
  ['So held. Id at 12.', { kind: 'id', core: 'Id', pins: ['page 12'] }],
  ['So held. Id ¶ 4.', { kind: 'id', core: 'Id', pins: ['paragraph 4'] }],
  ['So held. See id at 12.', { kind: 'id', core: 'id', signal: 'See', pins: ['page 12'] }],
  ['So held. Jd. at 595.', { kind: 'id', core: 'Jd.', pins: ['page 595'] }],
  ['So held. Id . at 12.', { kind: 'id', core: 'Id', pins: ['page 12'] }],
  ['So held. Id. p. 5.', { kind: 'id', core: 'Id.', pin: 'p. 5', pins: ['page 5'] }],
  ['So held. Id., 205–206.', { kind: 'id', core: 'Id.', pin: '205–206', pins: ['page 205-206'] }],
  ['So held. Id., 558 n.12.', { kind: 'id', core: 'Id.', pins: ['page 558', 'footnote 12'] }],
  [
    'Id. § 74.351(a), (r)(6); so it is.',
    { kind: 'id', core: 'Id.', pin: '§ 74.351(a), (r)(6)', pins: ['section 74.351', 'section 74.351'] },
  ],
  ['Id. § 5(a)–(c).', { kind: 'id', core: 'Id.', pin: '§ 5(a)–(c)', pins: ['section 5'] }],
]);

// What looks like an id. and is none, and pins that are none of its.
table('plaintext', [
  ['The board so found. ID at 9-10.'],
  ['She gave her user id at 5 desks.'],
  ['Jd. Smith signed it.'],
  ['The Id and the ego.'],
  ['Id., 3 cases were heard.', { kind: 'id', core: 'Id.', pin: null }],
  ['Id. § 5(a), (b) the claim must', { kind: 'id', core: 'Id.', pin: '§ 5(a)' }],
  ['Id. § 5, (2) the claim must', { kind: 'id', core: 'Id.', pin: '§ 5' }],
]);

// Id. with pins in parallel reporters.
table('plaintext', [
  [
    'Id. at 547, 915 P.2d at 303; see',
    { kind: 'id', core: 'Id.', text: 'Id. at 547, 915 P.2d at 303', pin: 'at 547' },
    { kind: 'case-short', core: '915 P.2d at 303', parallelTo: 0 },
  ],
  [
    'Id. at 381, 125 S. Ct. 716.',
    { kind: 'id', core: 'Id.', pin: 'at 381' },
    { kind: 'case', core: '125 S. Ct. 716', parallelTo: 0 },
  ],
  [
    'Id. at 381, 9 F.3d 10 (1st Cir. 1993).',
    { kind: 'id', core: 'Id.', text: 'Id. at 381' },
    { kind: 'case', core: '9 F.3d 10', parallelTo: null },
  ],
]);

// Supra with abbreviated notes, without its commas, and as Connecticut has it.
table('plaintext', [
  ['Marlowe, supra n. 4, at 5', { kind: 'supra', core: 'supra n. 4', name: 'Marlowe', pins: ['page 5'] }],
  ['Marlowe, supra n.4.', { kind: 'supra', core: 'supra n.4', name: 'Marlowe' }],
  ['Marlowe, supra notes 4–6.', { kind: 'supra', core: 'supra notes 4–6', name: 'Marlowe' }],
  ['See Marlowe supra at 5.', { kind: 'supra', core: 'supra', name: 'Marlowe', pins: ['page 5'] }],
  [
    'LLEWELLYN, supra note 27, at 362–71',
    { kind: 'supra', core: 'supra note 27', name: 'LLEWELLYN', pins: ['page 362-371'] },
  ],
  ['Orrin & Vale, supra note 167, at 541', { kind: 'supra', core: 'supra note 167', name: 'Orrin & Vale' }],
  ['It is so.\n12 Orrin, supra note 4, at 5.', { kind: 'supra', core: 'supra note 4', name: 'Orrin' }],
  [
    'State v. Quill, supra, 275 Conn. 205–206 n.4',
    {
      kind: 'case-short',
      core: '275 Conn. 205–206 n.4',
      name: 'State v. Quill',
      page: null,
      pins: ['page 205-206', 'footnote 4'],
    },
  ],
  ['State v. Quill, supra, 73.', { kind: 'supra', core: 'supra', name: 'State v. Quill', pins: ['page 73'] }],
  ['Quill, supra, 466 U.S., at 72', { kind: 'case-short', core: '466 U.S., at 72', name: 'Quill', pins: ['page 72'] }],
  ['Quill, supra, 466 U.S. 668, 694.', { kind: 'case', core: '466 U.S. 668', pins: ['page 694'] }],
]);

// More of the draft itself.
table('plaintext', [
  ['See supra notes 12–16.'],
  ['See supra note 12 and accompanying text.'],
  ['Marlowe, supra text accompanying note 5'],
  ['As in Marlowe, supra Part II.'],
  ['Discussion, supra, at 4'],
  ['as the court said supra at 5.'],
]);

// A name with a place, known from the draft.
const MARLOWE = 'Marlowe v. Tidewater, 412 F.3d 871 (9th Cir. 2005)';
const marlowe = { kind: 'case', core: '412 F.3d 871' };
table('plaintext', [
  [`${MARLOWE}. So held. Marlowe at 879.`, marlowe, { kind: 'reference', core: 'Marlowe', pins: ['page 879'] }],
  [`${MARLOWE}. (Tidewater at 879.)`, marlowe, { kind: 'reference', core: 'Tidewater', pins: ['page 879'] }],
  [`${MARLOWE}. See Marlowe ¶ 9.`, marlowe, { kind: 'reference', core: 'Marlowe', pins: ['paragraph 9'] }],
  [`${MARLOWE}. See Marlowe ¶¶ 9–10.`, marlowe, { kind: 'reference', core: 'Marlowe', pins: ['paragraph 9-10'] }],
  [`${MARLOWE} (“the Dock Case”). In the Dock Case at 879, it`, marlowe, { kind: 'reference', core: 'Dock Case' }],
  [
    'ECF No. 12 (“Vale Report”). Vale Report at 5.',
    { kind: 'record', core: 'ECF No. 12' },
    { kind: 'record', core: 'Vale Report', document: 'Vale Report', pins: ['page 5'] },
  ],
  [
    'He saw the initial decision. Initial Decision (ID). ID at 9-10.',
    { kind: 'record', core: 'ID', document: 'ID', pins: ['page 9-10'] },
  ],
  [
    'a contract (hereinafter "Indemnity Agreement"). It says so. Indemnity Agreement at p 2. However',
    { kind: 'record', core: 'Indemnity Agreement', pins: ['page 2'] },
  ],
]);

// Prose in which a known name stands before a number.
table('plaintext', [
  [`${MARLOWE}. We met Marlowe at 879, then`, marlowe],
  [`${MARLOWE}. See Marlowe at 30 Main Street.`, marlowe],
  [`${MARLOWE}. Marlowe at 9 a.m. left.`, marlowe],
  [`${MARLOWE}. Marlowe at 10:30.`, marlowe],
  [`Marlowe at 879. ${MARLOWE}.`, marlowe],
  ['He hired Dana Orrin (“Orrin”). He saw Orrin at 5, then'],
  ['People v. Quill, 12 Cal.4th 1 (1996). People at 5.', { kind: 'case', core: '12 Cal.4th 1' }],
]);

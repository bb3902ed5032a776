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

import { table } from './reading.ts';

// What begins the next paragraph is no pin of the citation that ends the one before.
const ID = { kind: 'id', core: 'Id.', pins: null } as const;
table('markdown', [
  ['It was dark. *Id.*\n\n¶ 12 The defendant denies that.', ID],
  ['It was dark. *Id.*\n\n¶ 12. The defendant denies that.', ID],
  ['It was dark. *Id.*\n\n§ 2 The Lamp\n\nIt was lit.', ID],
  ['It was dark. *Id.*\n¶ 12 The defendant denies that.', ID],
  ['It was dark. *Id.*\n\n12. The defendant denies that.', ID],
  ['It was dark. *Id.*\n\n- ¶ 12: denied.\n- ¶ 13: admitted.', ID],
  ['| Fact | Answer |\n|---|---|\n| It was dark. *Id.* | ¶ 12 |\n', ID],
  ['See Compl.\n\n¶ 13. Nobody came.'],
  ['See Moss Dep.\n\n15:4 is the time of the train.'],
  ['See Moss Dep.\n\n15. The train was late.'],
  ['(See Moss Tr.\n\n15. The train was late.)'],
  ['See Ex. A\n\np. 4 was torn.'],
  ['See Ex. A.\n\n45. The train was late.', { kind: 'record', core: 'Ex. A', pins: null }],
  ['See Ex.\n\nA. The Train'],
  ['See ECF No. 12.\n\n45. The train was late.', { kind: 'record', core: 'ECF No. 12', pins: null }],
  ['See ECF No. 12\n\n¶ 45. The train was late.', { kind: 'record', core: 'ECF No. 12', pins: null }],
  ['*Orrin*, 567 F.3d at 460.\n\n¶ 5 The train was late.', { kind: 'case-short', core: '567 F.3d at 460' }],
  ['Compl. ¶ 4\n\n¶ 5 The train was late.', { kind: 'record', core: 'Compl.', pins: ['paragraph 4'] }],
  ['See 12 U.S.C. § 1843.\n\n(a) The train was late.', { kind: 'statute', core: '12 U.S.C. § 1843' }],
  ['*Orrin*, *supra*.\n\n¶ 5 The train was late.', { kind: 'supra', core: 'supra' }],
]);
table('plaintext', [
  ['It was dark. Id.\n\n¶ 12 The defendant denies that.', ID],
  ['It was dark. Id.\r\n\r\n¶ 12. The defendant denies that.', ID],
  ['It was dark. Id.\n  ¶ 12   The defendant denies that.', ID],
  [
    'It was dark. Id.\n¶ 12; Compl. ¶ 3.',
    { kind: 'id', core: 'Id.', pins: ['paragraph 12'] },
    { kind: 'record', core: 'Compl.' },
  ],
  ['It was dark. Id. at\n\n12.', { kind: 'id', core: 'Id.', pins: ['page 12'] }],
]);
table('latex', [
  ['It was dark. \\emph{Id.}\n\n\\P~12 The defendant denies that.', ID],
  ['It was dark. \\emph{Id.}\\par \\P~12 The defendant denies that.', ID],
  ['\\item It was dark. \\emph{Id.}\n\\item \\P~12 is denied.', ID],
  ['It was dark. \\emph{Id.}\n\\section{\\S 2. The Lamp}', ID],
]);

// Where every line is double-spaced, a blank line alone ends no paragraph; a number before a sentence does.
const LINES = Array.from(
  { length: 30 },
  () => 'and the train was late, and the lamp at the end of the platform was out, so',
);
const spaced = (...lines: string[]) => [...LINES, ...lines].join('\n\n');
table('plaintext', [
  [spaced('Nobody came. Id.', '¶ 12   The defendant denies that the lamp was lit on the dock.'), ID],
  [spaced('Nobody came. Id.', '¶ 12. The defendant denies that the lamp was lit on the dock.'), ID],
  [
    spaced('Nobody came, and nobody had been expected there before the evening. Id.', '¶ 12. The defendant denies it.'),
    { kind: 'id', core: 'Id.', pins: ['paragraph 12'] },
  ],
  [
    spaced('Nobody came, and nobody had been expected before the evening. Id. at', '12. The defendant denies it.'),
    { kind: 'id', core: 'Id.', pins: ['page 12'] },
  ],
]);

import { table } from './reading.ts';

const record = (core: string, pin: string | null, ...pins: string[]) =>
  ({ kind: 'record', core, document: core, pin, pins: pins.length > 0 ? pins : null }) as const;
const entries = (core: string, ...numbers: string[]) => ({ kind: 'record', core, entries: numbers }) as const;

// Docket entries.
table('markdown', [
  [
    '(ECF No. 118-1 at 28:7–30:13.)',
    { ...record('ECF No. 118-1', 'at 28:7–30:13', 'line 28:7-30:13'), entries: ['118-1'] },
  ],
  ['ECF 118-2 at 5', record('ECF 118-2', 'at 5', 'page 5')],
  ['Doc. No. 11-2', record('Doc. No. 11-2', null)],
  ['Doc. 88 ¶¶ 3, 5–7', record('Doc. 88', '¶¶ 3, 5–7', 'paragraph 3', 'paragraph 5-7')],
  ['Dkt. 48, at 3–4', record('Dkt. 48', 'at 3–4', 'page 3-4')],
  ['Dkt. No. 48 at 3', record('Dkt. No. 48', 'at 3', 'page 3')],
  ['Docket Entry No. 14', record('Docket Entry No. 14', null)],
  ['D.E. 12 at 3', record('D.E. 12', 'at 3', 'page 3')],
  ['ECF No.\n45 ¶ 12', { kind: 'record', core: 'ECF No. 45', pins: ['paragraph 12'] }],
]);

// An exhibit is another document than the entry it was filed with.
table('markdown', [
  [
    'ECF No. 118-1, Ex. A at 5',
    { kind: 'record', core: 'ECF No. 118-1, Ex. A', document: 'ECF No. 118-1, Ex. A', pin: 'at 5', entries: null },
  ],
  ['ECF No. 118, Ex. 4, ¶ 4', { kind: 'record', core: 'ECF No. 118, Ex. 4', pins: ['paragraph 4'] }],
]);

// A range of entries, or an attachment.
table('markdown', [
  ['ECF Nos. 45–47', entries('ECF Nos. 45–47', '45', '46', '47')],
  ['ECF Nos. 45-47', entries('ECF Nos. 45-47', '45', '46', '47')],
  ['ECF Nos. 118–19', entries('ECF Nos. 118–19', '118', '119')],
  ['ECF No. 118-1', entries('ECF No. 118-1', '118-1')],
  ['ECF No. 118–1', entries('ECF No. 118–1', '118-1')],
  ['ECF Nos. 118-1, 118-2', entries('ECF Nos. 118-1, 118-2', '118-1', '118-2')],
  ['ECF Nos. 45, 47, and 50', entries('ECF Nos. 45, 47, and 50', '45', '47', '50')],
  ['Dkts. 45 & 47', entries('Dkts. 45 & 47', '45', '47')],
]);

// Papers by name.
table('markdown', [
  ['(Defs. 56.1 at ¶ 7.)', record('Defs. 56.1', 'at ¶ 7', 'paragraph 7')],
  ["Pl.'s 56.1 ¶¶ 7–9", record("Pl.'s 56.1", '¶¶ 7–9', 'paragraph 7-9')],
  ["(Pl.'s 56.1 at § A.)", record("Pl.'s 56.1", 'at § A', 'section A')],
  ['See Knowles Decl. ¶ 9.', { ...record('Knowles Decl.', '¶ 9', 'paragraph 9'), signal: 'See' }],
  ['J.R. Knowles Decl. ¶8', record('J.R. Knowles Decl.', '¶8', 'paragraph 8')],
  ['(Pl. Tr. at 28:7–30:13.)', record('Pl. Tr.', 'at 28:7–30:13', 'line 28:7-30:13')],
  ['(Pl. Tr. 40:18–22, 24)', record('Pl. Tr.', '40:18–22, 24', 'line 40:18-22', 'line 40:24')],
  ['It did. Pl. Tr. 45–47.', record('Pl. Tr.', '45–47', 'page 45-47')],
  ['Ortiz Dep. Tr. 12:3', record('Ortiz Dep. Tr.', '12:3', 'line 12:3')],
  ["Hr'g Tr. 5:2–6:1", record("Hr'g Tr.", '5:2–6:1', 'line 5:2-6:1')],
  ['Tr. 12:4', record('Tr.', '12:4', 'line 12:4')],
  ["Plaintiff's Deposition at 45:3-9", record("Plaintiff's Deposition", 'at 45:3-9', 'line 45:3-9')],
  ['Second Am. Compl. ¶ 40', record('Second Am. Compl.', '¶ 40', 'paragraph 40')],
  ['(TAC ¶ 33.)', record('TAC', '¶ 33', 'paragraph 33')],
  [
    '(Compl. ¶¶ 12–14; Ans. ¶ 12.)',
    record('Compl.', '¶¶ 12–14', 'paragraph 12-14'),
    record('Ans.', '¶ 12', 'paragraph 12'),
  ],
  [
    'Def. Br. at 12; Reply Br. at 3; Opp’n at 5–6',
    record('Def. Br.', 'at 12', 'page 12'),
    record('Reply Br.', 'at 3', 'page 3'),
    record('Opp’n', 'at 5–6', 'page 5-6'),
  ],
  ['(Ex. B.) (Ex. 4)', record('Ex. B', null), record('Ex. 4', null)],
  ['Ex. B at 4', record('Ex. B', 'at 4', 'page 4')],
  ['(Smith Decl., Ex. 4, at 12)', record('Smith Decl., Ex. 4', 'at 12', 'page 12')],
]);

// Two names of one document.
table('markdown', [
  [
    '(Pl. Tr. or ECF No. 118-1 at 28:7–30:13.)',
    { ...record('Pl. Tr.', null), sameAs: null },
    { ...record('ECF No. 118-1', 'at 28:7–30:13', 'line 28:7-30:13'), sameAs: 0 },
  ],
  [
    '(See ECF No. 114 or Defs. 56.1 at ¶ 7)',
    { ...record('ECF No. 114', null), signal: 'See' },
    { ...record('Defs. 56.1', 'at ¶ 7', 'paragraph 7'), sameAs: 0 },
  ],
  [
    '(Pl. Tr. 3:1 and ECF No. 118-1)',
    record('Pl. Tr.', '3:1', 'line 3:1'),
    { ...record('ECF No. 118-1', null), sameAs: null },
  ],
]);

// What only looks like a paper.
table('markdown', [
  ['The transcript and the declaration were filed.'],
  ['Her answer at trial was short.'],
  ['Case 1:16-cv-01994-ALC Document 122 Filed 03/06/20 Page 3 of 22'],
  ['Ex parte contacts'],
  ['Doc. Smith saw him'],
  ['The ECF system'],
]);

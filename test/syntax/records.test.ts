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

// The docket's other names, and what stands beside the number.
table('plaintext', [
  ['(R. Doc. 12 at 4; Rec. Doc. 14.)', record('R. Doc. 12', 'at 4', 'page 4'), record('Rec. Doc. 14', null)],
  ['Filing No. 12 at 3; CM/ECF No. 4', record('Filing No. 12', 'at 3', 'page 3'), record('CM/ECF No. 4', null)],
  ['(DE 45 at 3; DE 46.)', record('DE 45', 'at 3', 'page 3'), record('DE 46', null)],
  ['ECF Nos. 1 & 6', entries('ECF Nos. 1 & 6', '1', '6')],
  ['(Dkt. No. 13 at 14 [Def.’s Mem. of Law])', record('Dkt. No. 13', 'at 14', 'page 14')],
  [
    '(Docket Entry No. 121, the "Ortiz Declaration," Ex. A.)',
    record('Docket Entry No. 121, the "Ortiz Declaration," Ex. A', null),
  ],
  [
    '(Docket Entry No. 150, the "Defs.\' Reply," ¶ 12.)',
    {
      ...record('Docket Entry No. 150', '¶ 12', 'paragraph 12'),
      text: 'Docket Entry No. 150, the "Defs.\' Reply," ¶ 12',
    },
  ],
  ['ECF No. 4 at ECF p. 3', record('ECF No. 4', 'at ECF p. 3', 'page 3')],
  ['Doc. 5 at PageID 331', record('Doc. 5', 'at PageID 331', 'page 331')],
  ['ECF No. 4, PageID.331–35.', record('ECF No. 4', 'PageID.331–35', 'page 331-335')],
  ['Doc. 5, Page ID # 12–13', record('Doc. 5', 'Page ID # 12–13', 'page 12-13')],
  [
    '(ECF No. 36, Answer and Counterclaims ¶ 22.)',
    { ...record('ECF No. 36', null), sameAs: null },
    { ...record('Answer and Counterclaims', '¶ 22', 'paragraph 22'), sameAs: 0 },
  ],
]);

// Several pages right after the name; lines of a page; what goes on.
table('plaintext', [
  ['(Tr. 24, 206).', record('Tr.', '24, 206', 'page 24', 'page 206')],
  ['(Tr. 623-24, 635, 1025-26)', record('Tr.', '623-24, 635, 1025-26', 'page 623-624', 'page 635', 'page 1025-1026')],
  ['Trial Tr. vol. 2, 12:3–7', record('Trial Tr. vol. 2', '12:3–7', 'line 12:3-7')],
  ['3/5/20 Tr. at 7', record('3/5/20 Tr.', 'at 7', 'page 7')],
  ['Smith Dep., p. 12, ll. 3–7', record('Smith Dep.', 'p. 12, ll. 3–7', 'line 12:3-7')],
  ['Smith Dep. at 12, lines 5-7', record('Smith Dep.', 'at 12, lines 5-7', 'line 12:5-7')],
  ['Compl. ¶¶ 5 et seq.', record('Compl.', '¶¶ 5 et seq.', 'paragraph 5')],
  ['(Compl. passim.)', record('Compl.', 'passim')],
  ['Tr. 24, 3 officers said so.', record('Tr.', '24', 'page 24')],
  ['Id. at 5, 10 days later', { kind: 'id', core: 'Id.', pins: ['page 5'] }],
  [
    'Id. § 74.351(a), (r)(6)',
    { kind: 'id', core: 'Id.', pin: '§ 74.351(a), (r)(6)', pins: ['section 74.351', 'section 74.351'] },
  ],
]);

// Titles of papers, and lists of exhibits.
table('plaintext', [
  ['Brief of Appellee/Cross-Appellant at 12', record('Brief of Appellee/Cross-Appellant', 'at 12', 'page 12')],
  ["Br. for Pet'r 4.", record("Br. for Pet'r", '4', 'page 4')],
  ['Mot. for Summ. J. at 5', record('Mot. for Summ. J.', 'at 5', 'page 5')],
  ["Resp. to Def.'s Mot. to Dismiss at 4", record("Resp. to Def.'s Mot. to Dismiss", 'at 4', 'page 4')],
  ['(Lake Decl., Exs. 7, 8, and 10.)', record('Lake Decl., Exs. 7, 8, and 10', null)],
  ['(Compl., Ex. D, the "Resolution").', record('Compl., Ex. D', null)],
  ["It did. Pl.'s Ex. 4.", record("Pl.'s Ex. 4", null)],
  ["Pl.'s 56(b) ¶ 4", record("Pl.'s 56(b)", '¶ 4', 'paragraph 4')],
  ['(Complaint at 5.)', record('Complaint', 'at 5', 'page 5')],
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
  ['Ash v. Bell, et al Doc. 123'],
  ['Docket No. 31,905 and Docket No. 09-1234'],
  ['Case 2:20-cv-01234 Doc. # 45 Filed 01/02/20 Page 3 of 22 PageID.331'],
  ['Exhibit A shows that. It is attached as Exhibit A hereto.'],
  ['In the Complaint at 5 p.m. he wrote. Statement 3.'],
  ['Deposition of Smith at 10:30 a.m.'],
]);

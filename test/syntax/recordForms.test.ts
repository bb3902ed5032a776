import { table } from './reading.ts';

const record = (core: string, pin: string | null, ...pins: string[]) =>
  ({ kind: 'record', core, document: core, pin, pins: pins.length > 0 ? pins : null }) as const;
const entry = (core: string, number: string, ...pins: string[]) =>
  ({ kind: 'record', core, entries: [number], pins: pins.length > 0 ? pins : null }) as const;

// Places that only the record has.
table('plaintext', [
  ['(Ex. 12 at 00:14:22–00:15:01.)', record('Ex. 12', 'at 00:14:22–00:15:01', 'time 00:14:22-00:15:01')],
  ['(Ex. 12, 0:14:22, 0:15:01.)', record('Ex. 12', '0:14:22, 0:15:01', 'time 0:14:22', 'time 0:15:01')],
  ['(Video Ex. 3 at 4:22–15:01.)', record('Video Ex. 3', 'at 4:22–15:01', 'time 4:22-15:01')],
  ['(Oral Arg. at 12:34.)', record('Oral Arg.', 'at 12:34', 'time 12:34')],
  ['(Vale Dep., Page 12, Lines 4-7.)', record('Vale Dep.', 'Page 12, Lines 4-7', 'line 12:4-7')],
  ['(Vale Dep. P. 12, L. 4 – P. 13, L. 7.)', record('Vale Dep.', 'P. 12, L. 4 – P. 13, L. 7', 'line 12:4-13:7')],
  ['(Vale Dep. p. 12, l. 4 to p. 13, l. 2.)', record('Vale Dep.', 'p. 12, l. 4 to p. 13, l. 2', 'line 12:4-13:2')],
  ['(Ex. 1001, col. 3, ll. 4–7.)', record('Ex. 1001', 'col. 3, ll. 4–7', 'line 3:4-7')],
  [
    '(App. at A12; Br. at A-12–A-14.)',
    record('App.', 'at A12', 'page A12'),
    record('Br.', 'at A-12–A-14', 'page A-12-A-14'),
  ],
  ['(Vale Aff., Ex. A at ALD 430.)', record('Vale Aff., Ex. A', 'at ALD 430', 'page ALD 430')],
  ['(Tr. 1234:5–35:6.)', record('Tr.', '1234:5–35:6', 'line 1234:5-1235:6')],
  ['(Doc. 12-3 - Pg 4.)', { ...record('Doc. 12-3', 'Pg 4', 'page 4'), entries: ['12-3'] }],
  [
    '(Doc. 12 at Page 3 of 5; ECF No. 14 at 3 of 5.)',
    entry('Doc. 12', '12', 'page 3'),
    entry('ECF No. 14', '14', 'page 3'),
  ],
  [
    'The ICF is long. Initial Claim File (ICF), Tab 4, at 17–19.',
    record('Initial Claim File (ICF)', 'Tab 4, at 17–19', 'tab 4', 'page 17-19'),
  ],
  ['(Tab 4 at 17.)', record('Tab 4', 'at 17', 'page 17')],
]);

// Interrogatories and requests by number.
table('plaintext', [
  ["(Pl.'s Resp. to Interrog. No. 7.)", record("Pl.'s Resp. to Interrog.", 'No. 7', 'item 7')],
  ["(Def.'s Resp. to Req. for Admis. No. 4.)", record("Def.'s Resp. to Req. for Admis.", 'No. 4', 'item 4')],
  ['(RFA Nos. 12–14; ROG 5.)', record('RFA', 'Nos. 12–14', 'item 12-14'), record('ROG', '5', 'item 5')],
  ["(Pl.'s Answers to Interrogs., No. 4.)", record("Pl.'s Answers to Interrogs.", 'No. 4', 'item 4')],
  ['Interrogatory No. 12 asks for it.'],
  ['He filed Compl., No. 12-cv-345.'],
]);

// Transcripts by date, day and volume.
table('plaintext', [
  ['(Trial Tr. Jan. 5, 2024, at 45:3–9.)', record('Trial Tr. Jan. 5, 2024', 'at 45:3–9', 'line 45:3-9')],
  [
    '(Tr. 1/5/24 at 45; Tr. (Jan. 5, 2024) at 4.)',
    record('Tr. 1/5/24', 'at 45', 'page 45'),
    record('Tr. (Jan. 5, 2024)', 'at 4', 'page 4'),
  ],
  [
    "(Hr'g Tr. 12:3–9, Jan. 3, 2024, ECF No. 8.)",
    { ...record("Hr'g Tr.", '12:3–9', 'line 12:3-9'), date: 'Jan. 3, 2024', text: "Hr'g Tr. 12:3–9, Jan. 3, 2024" },
    { ...entry('ECF No. 8', '8'), sameAs: 0 },
  ],
  [
    '(Trial Tr. Day 3, 12:4; Day 3 AM Tr. 12.)',
    record('Trial Tr. Day 3', '12:4', 'line 12:4'),
    record('Day 3 AM Tr.', '12', 'page 12'),
  ],
  [
    '(Tr. I at 12; Tr. II, 13; Tr. II:14; Tr. III/45.)',
    record('Tr. I', 'at 12', 'page 12'),
    record('Tr. II', '13', 'page 13'),
    record('Tr. II', '14', 'page 14'),
    record('Tr. III', '45', 'page 45'),
  ],
  ['(Tr. Vol. 3, 45–47.)', record('Tr. Vol. 3', '45–47', 'page 45-47')],
  ['(Transcript of March 3, 2020 Hearing at 12.)', record('Transcript of March 3, 2020 Hearing', 'at 12', 'page 12')],
]);

// Whose paper it is, and what it is called.
table('plaintext', [
  ['(Cl. Tr. 12; App. Ex. XI.)', record('Cl. Tr.', '12', 'page 12'), record('App. Ex. XI', null)],
  ['(Vale 30(b)(6) Dep. 4:5.)', record('Vale 30(b)(6) Dep.', '4:5', 'line 4:5')],
  ['(Rule 30(b)(6) Dep. of Alder at 4:5.)', record('Rule 30(b)(6) Dep. of Alder', 'at 4:5', 'line 4:5')],
  [
    'Pl. Mot. Strike at 4; Mot. Dismiss at 5.',
    record('Pl. Mot. Strike', 'at 4', 'page 4'),
    record('Mot. Dismiss', 'at 5', 'page 5'),
  ],
  [
    "(Gov't MIL 1 at 3; Mot. No. 2, at 4.)",
    record("Gov't MIL 1", 'at 3', 'page 3'),
    record('Mot. No. 2', 'at 4', 'page 4'),
  ],
  [
    'See Ex. 3 (Vale Dep.) at 14:3.',
    record('Ex. 3', null),
    { ...record('Vale Dep.', 'at 14:3', 'line 14:3'), text: '(Vale Dep.) at 14:3', sameAs: 0 },
  ],
  ['See Ex. B, Vale Dep. at 44.', record('Ex. B', null), { ...record('Vale Dep.', 'at 44', 'page 44'), sameAs: 0 }],
  ['(Sur-reply at 3.)', record('Sur-reply', 'at 3', 'page 3')],
  [
    '(Ex. 1003, 45–47; PE 4; AE 12 at 2.)',
    record('Ex. 1003', '45–47', 'page 45-47'),
    record('PE 4', null),
    record('AE 12', 'at 2', 'page 2'),
  ],
]);

// Entries of the docket.
table('plaintext', [
  ['(Dkt. 48 ("Vale MIL 1") at 1.)', { ...entry('Dkt. 48', '48', 'page 1'), text: 'Dkt. 48 ("Vale MIL 1") at 1' }],
  ['(ECF No. 12 [hereinafter Vale Aff.], at 3.)', entry('ECF No. 12', '12', 'page 3')],
  [
    '(Dkt. 12 (Order) at 3; ECF No. 14 (sealed) at 4.)',
    entry('Dkt. 12', '12', 'page 3'),
    entry('ECF No. 14', '14', 'page 4'),
  ],
  ['It is so. ECF 51, 52, 55.', { kind: 'record', core: 'ECF 51, 52, 55', entries: ['51', '52', '55'] }],
  ['(ECF Nos. 12-1 to 12-3.)', { kind: 'record', core: 'ECF Nos. 12-1 to 12-3', entries: ['12-1', '12-2', '12-3'] }],
  ['(ECF Nos. 12 through 14.)', { kind: 'record', core: 'ECF Nos. 12 through 14', entries: ['12', '13', '14'] }],
  ['[DE 45:3] (DE-46 at 3.)', entry('DE 45', '45', 'page 3'), entry('DE-46', '46', 'page 3')],
  ['(Doc. 45, Attach. 2, at 3.)', record('Doc. 45, Attach. 2', 'at 3', 'page 3')],
  [
    '(Bankr. Dkt. 12 at 3; Adv. Proc. Doc. 4; C.A. Doc. 5, at 2.)',
    entry('Bankr. Dkt. 12', '12', 'page 3'),
    entry('Adv. Proc. Doc. 4', '4'),
    entry('C.A. Doc. 5', '5', 'page 2'),
  ],
  ['(T.d. 12, at 3.)', entry('T.d. 12', '12', 'page 3')],
  [
    '(Paper 7 at 12; Paper 9, 14.) It was filed. Paper 12.',
    entry('Paper 7', '7', 'page 12'),
    entry('Paper 9', '9', 'page 14'),
    entry('Paper 12', '12'),
  ],
  ['(R. 12 at 3; R. 12-3 ¶ 4.)', entry('R. 12', '12', 'page 3'), entry('R. 12-3', '12-3', 'paragraph 4')],
  [
    '(R.36, Order, PageID.274; R. 1, Compl., ¶ 4, Page ID 3.)',
    entry('R.36', '36', 'page 274'),
    entry('R. 1', '1', 'paragraph 4', 'page 3'),
  ],
]);

// Volumes of the record in the habits of the courts.
table('plaintext', [
  ['It did. ROA.13-12345.123–25.', record('ROA.13-12345', '123–25', 'page 123-125')],
  [
    "(Aplt.'s App. at 233; C.A. App. 12.)",
    record("Aplt.'s App.", 'at 233', 'page 233'),
    record('C.A. App.', '12', 'page 12'),
  ],
  [
    '(V2, R. 234; V2/R235; R2:236.)',
    record('V2, R.', '234', 'page 234'),
    record('V2/R', '235', 'page 235'),
    record('R2', '236', 'page 236'),
  ],
  [
    '(C 123 V2; R. C12; R C12–14.)',
    record('C', '123 V2', 'page 123'),
    record('R. C', '12', 'page 12'),
    record('R C', '12–14', 'page 12-14'),
  ],
  [
    '(2.CR.123; 3RR45; 1AA12–14.)',
    record('2.CR', '123', 'page 123'),
    record('3RR', '45', 'page 45'),
    record('1AA', '12–14', 'page 12-14'),
  ],
  [
    '(Pa12; Da12–14; 1T12-3 to 13-4; 2T at 45.)',
    record('Pa', '12', 'page 12'),
    record('Da', '12–14', 'page 12-14'),
    record('1T', '12-3 to 13-4', 'line 12:3-13:4'),
    record('2T', 'at 45', 'page 45'),
  ],
  ['(R p 12; T pp 45–46.)', record('R', 'p 12', 'page 12'), record('T', 'pp 45–46', 'page 45-46')],
  ['(RP (Jan. 5, 2024) 12–14.)', record('RP (Jan. 5, 2024)', '12–14', 'page 12-14')],
  ['(T.p. 45; T.p. Vol. II at 46.)', record('T.p.', '45', 'page 45'), record('T.p. Vol. II', 'at 46', 'page 46')],
  ['(JA112, 114; Tr.12:4.)', record('JA', '112, 114', 'page 112', 'page 114'), record('Tr', '12:4', 'line 12:4')],
  ['(2 App. at 12; R. 12:3-5.)', record('2 App.', 'at 12', 'page 12'), record('R.', '12:3-5', 'line 12:3-5')],
  [
    'R. at 12. See J.A. 45; A-46.',
    record('R.', 'at 12', 'page 12'),
    record('J.A.', '45', 'page 45'),
    record('A', '46', 'page 46'),
  ],
]);

// A name after a semicolon, a date before the pin, parts that are no range.
table('plaintext', [
  ['It did. R. at 123; Pros. Ex. 4 at 2.', record('R.', 'at 123', 'page 123'), record('Pros. Ex. 4', 'at 2', 'page 2')],
  [
    '(VRP 3/4/20 at 12; Aplee. Supp. App. 12.)',
    record('VRP 3/4/20', 'at 12', 'page 12'),
    record('Aplee. Supp. App.', '12', 'page 12'),
  ],
  ['(R12-1:3.)'],
  ['Req. 4 units; Civ. No. 12-345.'],
]);

// What only looks like them.
table('plaintext', [
  ['Working Paper No. 27950, 2020; Paper 7 of the exam; the Paper 12 was lost.'],
  ['T.D. 8734, 4; model 1AA123; Tab 4 of the sheet; Video 3 was played.'],
  ['He came at A1 Motors. The Report at 12:30 was long.'],
]);

import { table } from './reading.ts';

// What briefs on appeal, on summary judgment and on benefits write besides the plain forms.
const volume = (document: string, ...pins: string[]) => ({ kind: 'record', document, pins }) as const;
table('markdown', [
  // A volume cited before is known in running text too.
  [
    '(1 RT 20.) The ruling is at 1 RT 66-67. *Id.*',
    { core: '1 RT', ...volume('1 RT', 'page 20') },
    { core: '1 RT', ...volume('1 RT', 'page 66-67') },
    { kind: 'id', core: 'Id.' },
  ],
  [
    '(CR 7.) The charge is at CR 60–74. The jury found him guilty, 6 RR 122, and he appealed.\n\n(3 RR 5.)',
    { core: 'CR', ...volume('CR', 'page 7') },
    { core: 'CR', ...volume('CR', 'page 60-74') },
    { core: '3 RR', ...volume('3 RR', 'page 5') },
  ],
  [
    '(2 RR 5.) The jury found him guilty, 6 RR 122, and he appealed.',
    { core: '2 RR', ...volume('2 RR', 'page 5') },
    { core: '6 RR', ...volume('6 RR', 'page 122') },
  ],
  [
    '(1 CT 20.) Nothing at 1 CT 95 is to the contrary.',
    { core: '1 CT', ...volume('1 CT', 'page 20') },
    { core: '1 CT', ...volume('1 CT', 'page 95') },
  ],
  [
    '(1-ER-12.) The order is at 2-ER-45. It is dated.',
    { core: '1-ER', ...volume('1-ER', 'page 12') },
    { core: '2-ER', ...volume('2-ER', 'page 45') },
  ],
  ['The crash was at CR 60, near Vale.'],
  ['(JA 7.) The crash was at CR 60, near Vale.', { core: 'JA', ...volume('JA', 'page 7') }],
  ['They took 2 RR 14, and left.'],
  // The rules of evidence of Washington are no excerpts of record, unless the draft has some.
  ['The court relied on hearsay. See ER 404.'],
  [
    '(CP 12; RP 40.) See ER 403. (CP 13.)',
    { core: 'CP', kind: 'record' },
    { core: 'RP', kind: 'record' },
    { core: 'CP', kind: 'record' },
  ],
  ['(1-ER-12.) See ER 404.', { core: '1-ER', kind: 'record' }, { core: 'ER', ...volume('ER', 'page 404') }],
  ['The acts were kept out (ER 404).'],
  ['(ER 12.) See ER 404–05.', { core: 'ER', kind: 'record' }, { core: 'ER', ...volume('ER', 'page 404-405') }],
  // Supplements by number, and parts of the record of Illinois.
  [
    '(1st Supp. RT 4; 2d Supp. CR 5.)',
    { core: '1st Supp. RT', ...volume('1st Supp. RT', 'page 4') },
    { core: '2d Supp. CR', kind: 'record' },
  ],
  [
    '(C12 V2; R12-14 V3.)',
    { core: 'C', text: 'C12 V2', ...volume('C', 'page 12') },
    { core: 'R', text: 'R12-14 V3', ...volume('R', 'page 12-14') },
  ],
  ['(SUP2 C12; R12.)', { core: 'SUP2 C', ...volume('SUP2 C', 'page 12') }, { core: 'R', kind: 'record' }],
  // Exhibits by party, in a volume or not.
  [
    'He fell. (SX 14 at 2; SX-2, at 00:14:22.)',
    { core: 'SX 14', ...volume('SX 14', 'page 2') },
    { core: 'SX-2', ...volume('SX-2', 'time 00:14:22') },
  ],
  [
    "He fell. (8 RR State's Ex. 9; 8 RR SX 9 at 3.)",
    { core: "State's Ex. 9", text: "8 RR State's Ex. 9", kind: 'record' },
    { core: 'SX 9', text: '8 RR SX 9 at 3', ...volume('SX 9', 'page 3') },
  ],
  ['He fell. See Hart Decl. Ex. 6 (noting the hour).', { core: 'Hart Decl. Ex. 6', kind: 'record', signal: 'See' }],
  [
    'It is dated. Hart Decl. Ex. 15, Dkt. 95-15, at 1.',
    { core: 'Hart Decl. Ex. 15', kind: 'record' },
    { core: 'Dkt. 95-15', sameAs: 0, ...volume('Dkt. 95-15', 'page 1') },
  ],
  [
    'It is dated. Ex. 12 (e-mail of March 2) at 3.',
    { core: 'Ex. 12', text: 'Ex. 12 (e-mail of March 2) at 3', ...volume('Ex. 12', 'page 3') },
  ],
  [
    'The lamp was lit. (Peo. Exh. 4A [transcript], at pp. 2-3.)',
    { core: 'Peo. Exh. 4A', ...volume('Peo. Exh. 4A', 'page 2-3') },
  ],
  // Papers named alone after a signal, and by longer nouns.
  [
    '*See generally* Def. Br.; Mot. 4-5.',
    { core: 'Def. Br.', kind: 'record', signal: 'See generally' },
    { core: 'Mot.', ...volume('Mot.', 'page 4-5') },
  ],
  [
    "Pl.'s Counterstatement of Material Facts (“CSMF”) ¶¶ 14-17.",
    { core: "Pl.'s Counterstatement of Material Facts", kind: 'record', pins: ['paragraph 14-17'] },
  ],
  ["Moss Aff't ¶ 4.", { core: "Moss Aff't", ...volume("Moss Aff't", 'paragraph 4') }],
  // A transcript of an argument has pages and lines; what is heard has times.
  ['See Tr. of Oral Arg. at 14:2.', { core: 'Tr. of Oral Arg.', ...volume('Tr. of Oral Arg.', 'line 14:2') }],
  [
    '(Dashcam Video 00:14:22–00:15:01.)',
    { core: 'Dashcam Video', ...volume('Dashcam Video', 'time 00:14:22-00:15:01') },
  ],
  ["(Gov't Ex. 4 (911 call) at 0:45.)", { core: "Gov't Ex. 4", ...volume("Gov't Ex. 4", 'time 0:45') }],
  ['(Ex. 4 at 14:52.)', { core: 'Ex. 4', ...volume('Ex. 4', 'time 14:52') }],
  ['(Moss Dep. 45:31.)', { core: 'Moss Dep.', ...volume('Moss Dep.', 'line 45:31') }],
  ['It can be seen. Ex. 3 (video) at 1:15.', { core: 'Ex. 3', ...volume('Ex. 3', 'time 1:15') }],
  ['See Video at T10:22:14.'],
  // Requests are numbered; a call for tenders has a number of its own.
  ['See RFP 20-123.'],
  ["See Def.'s Resp. to RFP 20-123."],
  ['See RFP Nos. 20-23.', { core: 'RFP', ...volume('RFP', 'item 20-23') }],
  // Records of benefits: the page of the transcript, and the exhibit it is of.
  ['It hurt. Tr. 188, 412/3F.', { core: 'Tr.', text: 'Tr. 188, 412/3F', ...volume('Tr.', 'page 188', 'page 412') }],
  [
    'It hurt. Tr. 612/7F; Tr. 614/7F at 3; Tr. 615-16/B7F.',
    { core: 'Tr.', ...volume('Tr.', 'page 612') },
    { core: 'Tr.', ...volume('Tr.', 'page 614') },
    { core: 'Tr.', ...volume('Tr.', 'page 615-616') },
  ],
  ['It hurt. (Tr. 355/3F, 361/3F, 370.)', { core: 'Tr.', ...volume('Tr.', 'page 355', 'page 361', 'page 370') }],
  [
    'It hurt. Ex. 2F/7; Exh. 5F/4-6; Ex. B4F at 12.',
    { core: 'Ex. 2F', ...volume('Ex. 2F', 'page 7') },
    { core: 'Exh. 5F', ...volume('Exh. 5F', 'page 4-6') },
    { core: 'Ex. B4F', ...volume('Ex. B4F', 'page 12') },
  ],
  ['It hurt. (Tr. 90; tr. 91.)', { core: 'Tr.', kind: 'record' }, { core: 'tr.', ...volume('tr.', 'page 91') }],
  [
    'It hurt. (AT 20.) [AT 21.]',
    { core: 'AT', ...volume('AT', 'page 20') },
    { core: 'AT', ...volume('AT', 'page 21') },
  ],
  ['AT 20 Wharf Road they met. AT 20. It was so.'],
  ['The pain was 8/10. He took tr. 5 of it. His share was 3/4.'],
]);

// What the courts of some states and districts write.
table('markdown', [
  // Whose appendix it is.
  [
    "(Def. App. 45, 47; Pl.'s App'x at 45-46; Def App 12a.)",
    { core: 'Def. App.', ...volume('Def. App.', 'page 45', 'page 47') },
    { core: "Pl.'s App'x", ...volume("Pl.'s App'x", 'page 45-46') },
    { core: 'Def App', ...volume('Def App', 'page 12a') },
  ],
  // New York: labels of exhibits in quotation marks, examinations before trial, papers in lower case.
  [
    '(Exh. "A" at 4; Exhibit “B”, p. 5; Moss Aff., Ex. "C".)',
    { core: 'Exh. "A"', ...volume('Exh. "A"', 'page 4') },
    { core: 'Exhibit “B”', ...volume('Exhibit “B”', 'page 5') },
    { core: 'Moss Aff., Ex. "C"', kind: 'record', pins: null },
  ],
  ['(Moss EBT at 45:3.)', { core: 'Moss EBT', ...volume('Moss EBT', 'line 45:3') }],
  [
    '(see Moss affirmation ¶ 4; complaint ¶ 12; Moss deposition at 45:3.)',
    { core: 'Moss affirmation', ...volume('Moss affirmation', 'paragraph 4') },
    { core: 'complaint', ...volume('complaint', 'paragraph 12') },
    { core: 'Moss deposition', ...volume('Moss deposition', 'line 45:3') },
  ],
  ['He signed a complaint at 5:30 and a declaration at 45 Main Street. His deposition at 9:15 a.m. was short.'],
  // New Jersey: pages of appendices to pages, lines after a dash, briefs.
  [
    '(Pa12; Pa14 to Pa16; Pb8; Db12-13; Prb4.)',
    { core: 'Pa', ...volume('Pa', 'page 12') },
    { core: 'Pa', ...volume('Pa', 'page 14-16') },
    { core: 'Pb', ...volume('Pb', 'page 8') },
    { core: 'Db', ...volume('Db', 'page 12-13') },
    { core: 'Prb', ...volume('Prb', 'page 4') },
  ],
  [
    '(2T45-3; T5-2 to 6-4; 2T45-47.)',
    { core: '2T', ...volume('2T', 'line 45:3') },
    { core: 'T', ...volume('T', 'line 5:2-6:4') },
    { core: '2T', ...volume('2T', 'page 45-47') },
  ],
  // Michigan, Florida, federal boards.
  [
    '(TT, 5/4/19, p 45; IB 12; GCX 4; ALJD 12:4-9.)',
    { core: 'TT, 5/4/19', ...volume('TT, 5/4/19', 'page 45') },
    { core: 'IB', ...volume('IB', 'page 12') },
    { core: 'GCX 4', kind: 'record' },
    { core: 'ALJD', ...volume('ALJD', 'line 12:4-9') },
  ],
  ['(R. Vol. 2, 45.)', { core: 'R. Vol. 2', ...volume('R. Vol. 2', 'page 45') }],
  // Statements of facts by the rule that calls for them.
  [
    '(56.1 ¶ 4; Resp. 56.1 ¶¶ 4–6, 8; PSOAF ¶ 12.)',
    { core: '56.1', ...volume('56.1', 'paragraph 4') },
    { core: 'Resp. 56.1', ...volume('Resp. 56.1', 'paragraph 4-6', 'paragraph 8') },
    { core: 'PSOAF', ...volume('PSOAF', 'paragraph 12') },
  ],
  [
    "(Def.'s L.R. 56.1(a)(3) Stmt. ¶ 4.)",
    { core: "Def.'s L.R. 56.1(a)(3) Stmt.", ...volume("Def.'s L.R. 56.1(a)(3) Stmt.", 'paragraph 4') },
  ],
  ['Local Rule 56.1 asks for it. He paid 56.1 ¶ of it.', { kind: 'rule', core: 'Local Rule 56.1' }],
  // Trial exhibits in one word, a witness in parentheses.
  [
    '(PX0045 at 3; DTX012; PX12.)',
    { core: 'PX0045', ...volume('PX0045', 'page 3') },
    { core: 'DTX012', kind: 'record', pins: null },
    { core: 'PX12', kind: 'record' },
  ],
  [
    '(Trial Tr. (Moss) 45:3; Tr. (Lund) at 46.)',
    { core: 'Trial Tr.', text: 'Trial Tr. (Moss) 45:3', ...volume('Trial Tr.', 'line 45:3') },
    { core: 'Tr.', ...volume('Tr.', 'page 46') },
  ],
]);

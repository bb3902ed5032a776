import { table } from './reading.ts';

const record = (core: string, pin: string | null, ...pins: string[]) =>
  ({ kind: 'record', core, document: core, pin, pins: pins.length > 0 ? pins : null }) as const;

// Papers whose noun is an ordinary word.
table('plaintext', [
  ['They agreed. Indemnity Agreement at p 2.', record('Indemnity Agreement', 'at p 2', 'page 2')],
  [
    '(Report of Dr. Lake at 5; Order at 5 n.3.)',
    record('Report of Dr. Lake', 'at 5', 'page 5'),
    record('Order', 'at 5 n.3', 'page 5', 'footnote 3'),
  ],
  ['See Report and Recommendation at 5.', record('Report and Recommendation', 'at 5', 'page 5')],
  ['Under the Lease ¶ 4 it ends.', record('Lease', '¶ 4', 'paragraph 4')],
  ['(Master Services Agreement § 4.2.)', record('Master Services Agreement', '§ 4.2', 'section 4.2')],
  ['It held so. Mem. Op. at 11-12.', record('Mem. Op.', 'at 11-12', 'page 11-12')],
  ['(Mar. 5, 2020 Order at 3.)', record('Mar. 5, 2020 Order', 'at 3', 'page 3')],
]);

// Files with tabs, and initials that the draft defines.
table('plaintext', [
  [
    'Initial Claim File (ICF), Tab 1 at 6, Tab 4 at 17.',
    record('Initial Claim File (ICF)', 'Tab 1 at 6, Tab 4 at 17', 'tab 1', 'page 6', 'tab 4', 'page 17'),
  ],
  ['It is there. ICF, Tab B.', record('ICF', 'Tab B', 'tab B')],
  ['It is there. ICF, Tabs 3-4.', record('ICF', 'Tabs 3-4', 'tab 3-4')],
  ['Petition for Review (PFR) File, Tab 1', record('Petition for Review (PFR) File', 'Tab 1', 'tab 1')],
  ['The Interim Decision (ID) was brief. ID at 9-10.', record('ID', 'at 9-10', 'page 9-10')],
  ['the agreed statement of facts (the “ASF”). ASF ¶ 12.', record('ASF', '¶ 12', 'paragraph 12')],
  ['(PSOF ¶¶ 4–5.)', record('PSOF', '¶¶ 4–5', 'paragraph 4-5')],
]);

// A paper that gets its short name before its pin.
table('plaintext', [
  [
    'See First Am. Compl. ("FAC") ¶ 5.',
    { ...record('First Am. Compl.', '¶ 5', 'paragraph 5'), text: 'First Am. Compl. ("FAC") ¶ 5' },
  ],
  ['(Plea Agreement (PA) ¶ 4.)', record('Plea Agreement (PA)', '¶ 4', 'paragraph 4')],
  ['The Third Amended Complaint (TAC) is long.'],
  ['(R&R at 5; PSR ¶ 45.)', record('R&R', 'at 5', 'page 5'), record('PSR', '¶ 45', 'paragraph 45')],
]);

// What only looks like them.
table('plaintext', [
  ['The Report at 5 was long. He signed the Agreement at 10.'],
  ['The Agreement at 12 percent interest, and the Order at 10:30 a.m., were read.'],
  ["Policy at 30 days' notice; the Motion at issue."],
  ['He clicked File, Tab 3. Tab 4 of the binder.'],
  ['ID at 9.'],
  ['The Alder Transit Authority (ATA) moved. They met the ATA at 5.'],
  ['ORDER\n\n¶ 1 The court held it.'],
  ['Mr. Smith at 45. Judge Smith at 5 p.m.'],
]);

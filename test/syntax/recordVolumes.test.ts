import { table } from './reading.ts';

const record = (core: string, pin: string | null, ...pins: string[]) =>
  ({ kind: 'record', core, document: core, pin, pins: pins.length > 0 ? pins : null }) as const;

// Appendices and appellate records by their letters.
table('plaintext', [
  ['(JA 112–13.)', record('JA', '112–13', 'page 112-113')],
  ['It did. J.A. 112.', record('J.A.', '112', 'page 112')],
  ['(A-45; A-47–48.)', record('A', '45', 'page 45'), record('A', '47–48', 'page 47-48')],
  ['(A-45 – A-47)', record('A', '45 – A-47', 'page 45-47')],
  ['(2 RT 345; RT 12.)', record('2 RT', '345', 'page 345'), record('RT', '12', 'page 12')],
  ['(1 CT 34-36; R.T. 5:12.)', record('1 CT', '34-36', 'page 34-36'), record('R.T.', '5:12', 'line 5:12')],
  ['It did. 3-ER-456; SER 12.', record('3-ER', '456', 'page 456'), record('SER', '12', 'page 12')],
  ['(1 C.R. 23.)', record('1 C.R.', '23', 'page 23')],
  ['The court agreed. R. 45.', record('R.', '45', 'page 45')],
  ['(R. at 45, 47.)', record('R.', 'at 45, 47', 'page 45', 'page 47')],
  ['See Pet. App. 12a.', { ...record('Pet. App.', '12a', 'page 12a'), signal: 'See' }],
  ['(Aplt. App. vol. 2 at 34.)', record('Aplt. App. vol. 2', 'at 34', 'page 34')],
  ['(AOB 12–14; AOB at 15.)', record('AOB', '12–14', 'page 12-14'), record('AOB', 'at 15', 'page 15')],
  ["(Clerk's R. 45.)", record("Clerk's R.", '45', 'page 45')],
]);

// Letters and page in one word.
table('plaintext', [
  ['It did. ROA.345-46; JA112.', record('ROA', '345-46', 'page 345-346'), record('JA', '112', 'page 112')],
  ['It did. Pet.App.12a–13a; J.A.45a.', record('Pet.App', '12a–13a', 'page 12a-13a'), record('J.A', '45a', 'page 45a')],
  ['(ROA.345.) ROA.350.', record('ROA', '345', 'page 345'), record('ROA', '350', 'page 350')],
  ['(SA12–SA14)', record('SA', '12–SA14', 'page 12-14')],
]);

// In the Sixth Circuit R. is the docket.
table('plaintext', [
  ['(R. 12, Order, Page ID # 44)', { ...record('R. 12', 'Page ID # 44', 'page 44'), entries: ['12'] }],
  ['(R. 12, PageID 44–45.)', { ...record('R. 12', 'PageID 44–45', 'page 44-45'), entries: ['12'] }],
]);

// Exhibits of a party.
table('plaintext', [
  ['(PX-12; GX 101 at 4.)', record('PX-12', null), record('GX 101', 'at 4', 'page 4')],
  ['GX 101 shows the door.'],
]);

// Bates numbers.
table('plaintext', [
  ['The memo says so. ALDER_000123.', record('ALDER_000123', null)],
  ['(ALDER_000123–25; ABC0001234–36)', record('ALDER_000123–25', null), record('ABC0001234–36', null)],
  ['(DEF-00045-DEF-00047)', record('DEF-00045-DEF-00047', null)],
  ['(ALDER 000123.)', record('ALDER 000123', null)],
]);

// What only looks like them.
table('plaintext', [
  ['He carried an AR 15 rifle and flew AA 23 to Hartford, CT 06101.'],
  ['The A-1 Steel Co. and the F-16. (A-1 Steel Co.) Section 12(A-1) applies.'],
  ['Add 4 cups. T 45 minutes. R 45.'],
  ['Suite A-12, Apartment B-4, Route A 45.'],
  ['He got an A at 45.'],
  ['(Super. Ct. No. MA051089) and No. 17-AP-00213 and ISO 27001 and IMG_0001.jpg'],
  [
    '(Crim. R. 11.) (CR 56(c).) (R. 4:46-2.)',
    { kind: 'rule', core: 'Crim. R. 11' },
    { kind: 'rule', core: 'CR 56(c)' },
    { kind: 'rule', core: 'R. 4:46-2' },
  ],
  ['It read "AA 12."'],
  ['12 A. 45 (Pa. 1888)', { kind: 'case', core: '12 A. 45' }],
]);

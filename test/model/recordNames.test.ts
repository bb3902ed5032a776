import assert from 'node:assert/strict';
import test from 'node:test';
import { designationKey } from '../../server/src/model/designation.ts';
import { bind } from './binding.ts';

/** The names of each document, in order. */
const documents = (text: string) => bind(text).records.map(({ designations }) => designations.join(' = '));

test('a witness with and without given name is one, two of one surname are not', () => {
  assert.deepEqual(
    documents('(Decl. of Ann B. Vale ¶ 4.) (Vale Declaration ¶ 5.) (A. Vale Decl. ¶ 6.) (Supp. Vale Decl. ¶ 7.)'),
    ['Decl. of Ann B. Vale = Vale Declaration = A. Vale Decl.', 'Supp. Vale Decl.'],
  );
  assert.deepEqual(documents('(A. Vale Decl. ¶ 4.) (R. Vale Decl. ¶ 5.) (Vale Decl. ¶ 6.)'), [
    'A. Vale Decl.',
    'R. Vale Decl.',
    'Vale Decl.',
  ]);
  assert.deepEqual(documents('(Vale Dep. 4:1.) (Deposition of Ann Vale at 5:1.) (Dep. of Dr. Vale 5:2.)'), [
    'Vale Dep. = Deposition of Ann Vale = Dep. of Dr. Vale',
  ]);
});

test('the date of a transcript tells it from others, however it is written', () => {
  assert.deepEqual(
    bind("(Hr'g Tr. 12:3, Jan. 3, 2024, ECF No. 8.) (Hr'g Tr. 15:2, Feb. 4, 2024.) (Hr'g Tr. (1/3/24) at 4.)").byRecord,
    ["Hr'g Tr. = ECF No. 8 = Hr'g Tr. (1/3/24): Hr'g Tr., ECF No. 8, Hr'g Tr. (1/3/24)", "Hr'g Tr.: Hr'g Tr."],
  );
  assert.equal(documents("(Hr'g Tr. 12:3, Jan. 3, 2024.) (Hr'g Tr. 4:5.)").length, 1);
});

test('an exhibit is that of the paper named with it', () => {
  assert.deepEqual(documents('(Ex. A to Vale Decl. at 3.) (Vale Decl., Ex. A, at 4.) (Ex. A at 5.)'), [
    'Ex. A to Vale Decl. = Vale Decl., Ex. A = Ex. A',
  ]);
  assert.equal(documents('(Vale Decl. Ex. A at 3; Mora Decl. Ex. A at 4.)').length, 2);
  assert.deepEqual(
    bind('(Vale Decl. ¶ 3, Ex. 1 at 4.) (Mora Decl. ¶ 4, Ex. 1 at 5.) (Vale Decl. Ex. 1 at 6.)').byRecord,
    [
      'Vale Decl.: Vale Decl.',
      'Ex. 1 = Vale Decl. Ex. 1: Ex. 1, Vale Decl. Ex. 1',
      'Mora Decl.: Mora Decl.',
      'Ex. 1: Ex. 1',
    ],
  );
});

test('an exhibit beside two entries is two documents, and the last one where it stands alone', () => {
  assert.deepEqual(bind('(Ex. A, ECF No. 12-1, at 3.) (Ex. A, ECF No. 14-1, at 5.) (Ex. A at 6.)').byRecord, [
    'ECF No. 12-1: Ex. A, ECF No. 12-1',
    'ECF No. 14-1: Ex. A, ECF No. 14-1, Ex. A',
  ]);
});

test('an entry of another docket is another document, and no entry of this case', () => {
  const { byRecord, records } = bind(
    '(ECF No. 12 at 3.) (Bankr. Dkt. 12 at 4.) (Bankr. ECF No. 12.) (No. 20-cv-1234, ECF No. 12.)',
  );
  assert.deepEqual(byRecord, [
    'ECF No. 12: ECF No. 12',
    'Bankr. Dkt. 12 = Bankr. ECF No. 12: Bankr. Dkt. 12, Bankr. ECF No. 12',
    'ECF No. 12: ECF No. 12',
  ]);
  assert.deepEqual(
    records.map(({ entry }) => entry),
    ['12', null, null],
  );
});

test('a name given before the pin, after an entry, or to the entry that follows binds later uses', () => {
  assert.deepEqual(documents('(Dkt. 48 ("Vale MIL 1") at 1.) It did. Vale MIL 1 at 3.'), ['Dkt. 48 = Vale MIL 1']);
  assert.deepEqual(documents('(Dkt. 48 [hereinafter Vale Aff.], at 3.) Vale Aff. ¶ 3.'), ['Dkt. 48 = Vale Aff.']);
  assert.deepEqual(documents('the Second Amended Complaint ("SAC"), ECF No. 66, says so. SAC ¶ 4.'), [
    'ECF No. 66 = SAC',
  ]);
  assert.deepEqual(documents('Declaration of Vale (ECF No. 12) [hereinafter Vale Decl.]. Vale Decl. ¶ 5.'), [
    'ECF No. 12 = Vale Decl.',
  ]);
});

test('the entry that a sentence of a filing cites is the paper that it tells of', () => {
  const { references } = bind(
    'Along with their motion, Defendants submitted their statement of undisputed material facts. (ECF No. 40.) Plaintiff filed an opposition to Defendants’ motion (ECF No. 44). (Defs. 56.1 ¶ 3.) (Pl. Opp. at 4.)',
  );
  assert.deepEqual(references, ['Defs. 56.1 -> ECF No. 40', 'Pl. Opp. -> ECF No. 44']);
});

test('two entries that could be the paper leave it alone, and so does a name used before', () => {
  const twice =
    'Plaintiff submitted a statement of facts (ECF No. 40). Plaintiff submitted a statement of facts (ECF No. 44). (Pl. SOF ¶ 3.)';
  assert.deepEqual(bind(twice).references, []);
  assert.deepEqual(
    bind('(Pl. SOF ¶ 3.) Plaintiff submitted a statement of facts (ECF No. 44). (Pl. SOF ¶ 4.)').references,
    [],
  );
});

test('what the court takes for another paper is a part of a paper that has a name of its own', () => {
  const { references, records } = bind(
    '(Pl. Opp. or ECF No. 44 at 8.) I consider what Plaintiff submitted as a Rule 56.1 statement. (Pl. 56.1 § A.)',
  );
  assert.deepEqual(references, ['Pl. 56.1 -> Pl. Opp.']);
  assert.equal(records.length, 2);
});

test('keys of designations in long and in short', () => {
  const same = [
    ["Pl.'s 56.1", "Plaintiff's Rule 56.1 Statement", "Pl.'s Local Rule 56.1 Statement of Undisputed Material Facts"],
    ['1/5/24 Tr.', 'Tr. (Jan. 5, 2024)', 'Tr. of January 5, 2024', 'Jan. 5, 2024 Tr.'],
    ["Sent'g Tr.", 'Sentencing Tr.', 'Sentencing Transcript'],
    ['Ex. A to the Vale Decl.', 'Vale Decl. Ex. A', 'Vale Decl., Ex. A'],
    ['Joint App’x', 'Jt. App.', 'Joint Appendix'],
  ];
  for (const names of same) assert.equal(new Set(names.map(designationKey)).size, 1, names.map(designationKey).join());
  assert.notEqual(designationKey('1/5/24 Tr.'), designationKey('1/6/24 Tr.'));
});

test('a name in passing is that of the paper, not of the exhibit attached to it', () => {
  assert.deepEqual(
    documents('He fell. Ex. 5 to the Declaration of Lena Hart (“Hart Decl.”), ECF No. 95-5. (Hart Decl. ¶ 11.)'),
    ['Ex. 5 to the Declaration of Lena Hart = ECF No. 95-5', 'Hart Decl.'],
  );
  assert.deepEqual(documents('He fell. Ex. 5 to the Hart Decl. (the “Lease”) at 3. (Lease at 4.)'), [
    'Ex. 5 to the Hart Decl. = Lease',
  ]);
});

test('how a volume and its number are joined tells no volume from another', () => {
  assert.deepEqual(documents('(2RT 334; 2 RT 335; 2 R.T. 336; 3 RT 4.)'), ['2RT = 2 RT = 2 R.T.', '3 RT']);
  assert.deepEqual(documents('(5.RR.88; 5 RR at 90:2.)'), ['5.RR = 5 RR']);
  assert.deepEqual(documents('(1-ER-12; 1 ER 14.) (SX 14 at 2; SX-14 at 3; SX 15 at 4.)'), [
    '1-ER = 1 ER',
    'SX 14 = SX-14',
    'SX 15',
  ]);
});

test('quotation marks around the label of an exhibit tell nothing', () => {
  assert.deepEqual(documents('(Exh. "A" at 4; Exhibit “A”, p. 5; Ex. A at 6; Ex. "B" at 7.)'), [
    'Exh. "A" = Exhibit “A” = Ex. A',
    'Ex. "B"',
  ]);
});

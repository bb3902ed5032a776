import assert from 'node:assert/strict';
import test from 'node:test';
import { designationKey, entryOf } from '../../server/src/model/designation.ts';
import { bind } from './binding.ts';

test('one name is one document, names that "or" joins are one document too', () => {
  const { byRecord, references } = bind(
    '(Pl. Tr. or ECF No. 118-1 at 28:7.) (Compl. ¶ 4.) (Pl. Tr. at 30:2.) (ECF No. 118-1 at 31:4.) (Compl. ¶ 5.)',
  );
  assert.deepEqual(byRecord, [
    'Pl. Tr. = ECF No. 118-1: Pl. Tr., ECF No. 118-1, Pl. Tr., ECF No. 118-1',
    'Compl.: Compl., Compl.',
  ]);
  // Both names were given at once: neither is an alias of an earlier one.
  assert.deepEqual(references, []);
});

test('a document has its docket entry when the draft gives exactly one', () => {
  const entries = (text: string) => bind(text).records.map(({ entry }) => entry);
  assert.deepEqual(entries('(Pl. Tr. or ECF No. 118-1 at 28:7.) (Compl. ¶ 4.)'), ['118-1', null]);
  assert.deepEqual(entries('See ECF Nos. 45–47.'), [null]);
});

test('possessive, plural, case and long form do not make another document', () => {
  const { byRecord } = bind(
    "(Pl.'s 56.1 ¶ 1.) (Pl. 56.1 ¶ 2.) (Plaintiff’s 56.1 ¶ 3.) (Defs. 56.1 ¶ 4.) (Def. 56.1 ¶ 5.) (Knowles Decl. ¶ 1.) (Knowles Declaration ¶ 2.)",
  );
  assert.deepEqual(
    byRecord.map((line) => line.replace(/:.*$/, '')),
    ["Pl.'s 56.1 = Pl. 56.1 = Plaintiff’s 56.1", 'Defs. 56.1 = Def. 56.1', 'Knowles Decl. = Knowles Declaration'],
  );
});

test('a name that differs from the first refers to it, and so do its repetitions', () => {
  const { references } = bind("(Pl.'s 56.1 ¶ 1.) (Pl. 56.1 ¶ 2.) (Pl. 56.1 ¶ 3.) (Pl.'s 56.1 ¶ 4.)");
  assert.deepEqual(references, ["Pl. 56.1 -> Pl.'s 56.1", "Pl. 56.1 -> Pl.'s 56.1"]);
});

test('designations are joined through a chain of names', () => {
  const { records } = bind('(ECF No. 114 or Defs. 56.1 at ¶ 7.) (Def. 56.1 ¶ 8.) (Id. ¶ 9.)');
  assert.deepEqual(
    records.map(({ designations, citations }) => [designations, citations]),
    [
      [
        ['ECF No. 114', 'Defs. 56.1', 'Def. 56.1'],
        [0, 1, 2, 3],
      ],
    ],
  );
});

test('names that matter.yaml gives are one document with its entry', () => {
  const known = [{ document: 'ECF No. 118-1', as: ['Pl. Tr.', 'Ortiz Dep.'] }];
  const { byRecord } = bind(
    '(Pl. Tr. at 28:7.) (Ortiz Dep. Tr. 30:2.) (ECF No. 118-1 at 31:4.) (Smith Dep. 4:1.)',
    known,
  );
  assert.deepEqual(byRecord, [
    'Pl. Tr. = Ortiz Dep. Tr. = ECF No. 118-1: Pl. Tr., Ortiz Dep. Tr., ECF No. 118-1',
    'Smith Dep.: Smith Dep.',
  ]);
});

test('a document that matter.yaml lists and the draft does not cite is no document of the draft', () => {
  assert.deepEqual(bind('(Compl. ¶ 4.)', [{ document: 'ECF No. 9', as: ['Ans.'] }]).byRecord, ['Compl.: Compl.']);
});

test('an entry of a range refers to the range that first named it', () => {
  const { references } = bind('See ECF Nos. 118–19. (ECF No. 119 at 4.) (ECF No. 120 at 4.)');
  assert.deepEqual(references, ['ECF No. 119 -> ECF Nos. 118–19']);
});

test('an attachment is another document than its main entry', () => {
  assert.equal(bind('(ECF No. 118 at 4.) (ECF No. 118-1 at 4.)').records.length, 2);
});

test('spellings of the docket do not matter', () => {
  assert.deepEqual(bind('(ECF No. 48 at 4.) (Dkt. 48 at 5.) (Doc. No. 48 at 6.)').byRecord, [
    'ECF No. 48 = Dkt. 48 = Doc. No. 48: ECF No. 48, Dkt. 48, Doc. No. 48',
  ]);
});

test('a short name given to a paper is its name', () => {
  assert.deepEqual(bind('(ECF No. 95 ("Defs.\' 56.1").) (Defs.\' 56.1 ¶ 4.)').byRecord, [
    "ECF No. 95 = Defs.' 56.1: ECF No. 95, Defs.' 56.1",
  ]);
  assert.deepEqual(
    bind('(Docket Entry No. 12, the "Ortiz Declaration," Ex. A.) (Ortiz Decl. ¶ 4.) (Docket Entry No. 12 ¶ 5.)')
      .byRecord,
    [
      'Docket Entry No. 12, the "Ortiz Declaration," Ex. A: Docket Entry No. 12, the "Ortiz Declaration," Ex. A',
      'Ortiz Decl. = Docket Entry No. 12: Ortiz Decl., Docket Entry No. 12',
    ],
  );
});

test('a file with its initials is one document, and what is named under one of its tabs another', () => {
  const { byRecord, references } = bind(
    'Initial Claim File (ICF), Tab 1 at 6. ICF, Tab 8, Interim Decision (ID). ID at 9. Petition for Review (PFR) File, Tab 1. PFR File, Tab 2.',
  );
  assert.deepEqual(byRecord, [
    'Initial Claim File (ICF) = ICF: Initial Claim File (ICF), ICF',
    'ID: ID',
    'Petition for Review (PFR) File = PFR File: Petition for Review (PFR) File, PFR File',
  ]);
  assert.deepEqual(references, [
    'ICF -> Initial Claim File (ICF)',
    'ID -> ICF',
    'PFR File -> Petition for Review (PFR) File',
  ]);
});

test('keys of designations', () => {
  const same = [
    ["Pl.'s 56.1", 'Pl. 56.1', 'Plaintiffs’ 56.1'],
    ['Ortiz Dep.', 'Ortiz Dep. Tr.', 'Ortiz Deposition'],
    ['Second Am. Compl.', '2d Am. Compl.', 'Second Amended Complaint'],
    ['Decl. of Knowles', 'Decl. of the Knowles'],
  ];
  for (const names of same) assert.equal(new Set(names.map(designationKey)).size, 1, names.join());
  assert.notEqual(designationKey('Pl. Tr.'), designationKey('Def. Tr.'));
  assert.notEqual(designationKey('Ex. A'), designationKey('Ex. B'));
});

test('the entry a designation gives', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['ECF No. 118-1', '118-1'],
    ['Dkt. 48', '48'],
    ['Doc. No. 11-2', '11-2'],
    ['Pl. Tr.', null],
    ['Ex. 4', null],
  ];
  for (const [designation, entry] of rows) assert.equal(entryOf(designation), entry, designation);
});

test('a name given to a document is one of its names', () => {
  const { byRecord, references } = bind(
    'ECF No. 121, the "Vale Declaration," was filed. (Vale Declaration ¶ 4.) ECF No. 12 (“Order”). Order at 5. Order, supra, at 6. Id. at 7.',
  );
  assert.deepEqual(byRecord, [
    'ECF No. 121 = Vale Declaration: ECF No. 121, Vale Declaration',
    'ECF No. 12 = Order: ECF No. 12, Order, supra, Id.',
  ]);
  assert.deepEqual(references, [
    'Vale Declaration -> ECF No. 121',
    'Order -> ECF No. 12',
    'supra -> Order',
    'Id. -> supra',
  ]);
});

test('a name given to two documents joins neither', () => {
  const { records } = bind('ECF No. 12 (“Order”). ECF No. 14 (“Order”). Order at 5.');
  assert.deepEqual(
    records.map(({ designations }) => designations),
    [['ECF No. 12'], ['ECF No. 14'], ['Order']],
  );
});

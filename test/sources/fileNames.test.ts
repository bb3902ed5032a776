import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseSides, isSameCase, isShortCaseName } from '../../server/src/sources/caseName.ts';
import { citationsInName, entryInName, isWorkingName } from '../../server/src/sources/fileNames.ts';
import { distanceOfFile, paperNamesOf, readPaperName } from '../../server/src/sources/paperName.ts';

const ENTRIES: readonly [string, string | null][] = [
  ['record/ECF 118-1 - Exhibit A.txt', '118-1'],
  ['ECF No. 118-1.txt', '118-1'],
  ['Dkt. 45-3 Smith Decl.txt', '45-3'],
  ['Doc. 12.txt', '12'],
  ['ecf_045-03.md', '45-3'],
  ['045-03 Ex C.txt', '45-3'],
  ['118-1.txt', '118-1'],
  ['gov.uscourts.nysd.455049.118.1.txt', '118-1'],
  ['gov.uscourts.nysd.455049.122.0.txt', '122'],
  ['gov.uscourts.nysd.455049.2.0_1.txt', '2'],
  ['gov.uscourts.ca1.08-9007.00105928542.0.txt', '105928542'],
  ['2024-01-05 Smith Tr.txt', null],
  ['0456-01.txt', null],
  ['123 F.3d 456.txt', null],
  ['Smith v. Jones, 123 F.3d 456.txt', null],
  ['holz.txt', null],
  ['gov.uscourts.mdb.775852..0.txt', null],
];
for (const [path, entry] of ENTRIES) {
  test(`docket entry in the name ${path}`, () => assert.equal(entryInName(path), entry));
}

test('citations in names', () => {
  assert.deepEqual(citationsInName('a/Smith v. Jones, 123 F.3d 456.txt'), ['123 f3d 456']);
  assert.deepEqual(citationsInName('258_F.3d_62.txt'), ['258 f3d 62']);
  assert.deepEqual(citationsInName('holz-v-rockefeller.txt'), []);
});

test('names of cases', () => {
  const name = 'Holz v. Rockefeller & Co.';
  for (const stem of [
    'holz-v-rockefeller',
    'Holz v. Rockefeller & Co., 258 F.3d 62',
    'Holz v Rockefeller (2001)',
    'holz_v_rockefeller_and_company',
  ]) {
    assert.equal(isSameCase(stem, name), true, stem);
  }
  assert.equal(isSameCase('holz-v-varga', name), false);
  assert.equal(isSameCase('holz', name), false);
  assert.equal(isSameCase('us-v-okafor', 'United States v. Okafor'), true);
  assert.equal(isShortCaseName(caseSides('holz'), caseSides(name), []), true);
  assert.equal(isShortCaseName(caseSides('rockefeller'), caseSides(name), []), true);
  assert.equal(isShortCaseName(caseSides('roc'), caseSides(name), ['ROC']), true);
  assert.equal(isShortCaseName(caseSides('varga'), caseSides(name), ['ROC']), false);
  assert.equal(isShortCaseName(caseSides(''), caseSides(name), []), false);
});

function distance(designation: string, path: string, title: string | null = null): number | null {
  const papers = paperNamesOf(path, title);
  const words = new Set(papers.flatMap((paper) => paper.words));
  return distanceOfFile(readPaperName(designation), { papers, words }, true);
}

test('a designation fits the names of its paper, and no other paper', () => {
  const fits: readonly [string, string, string?][] = [
    ['Okafor Dep.', 'okafor-dep.txt'],
    ['Okafor Tr.', 'record/depositions/Okafor.txt'],
    ['Okafor Dep. Tr.', 'x.txt', 'DEPOSITION OF GRACE OKAFOR'],
    ['Knowles Decl.', 'knowles.txt', 'DECLARATION OF J. KNOWLES IN SUPPORT OF DEFENDANTS’ MOTION FOR SUMMARY JUDGMENT'],
    ["Defs.' 56.1", 'x.txt', "DEFENDANTS' LOCAL RULE 56.1 STATEMENT OF UNDISPUTED MATERIAL FACTS"],
    ["Pl.'s 56.1", 'pl-56.1-response.txt'],
    ['TAC', 'third amended complaint.txt'],
    ['Ex. A', 'Exhibit A.txt'],
    ['Defs. Reply', 'x.txt', 'DEFENDANTS’ REPLY MEMORANDUM OF LAW'],
  ];
  for (const [designation, path, title] of fits) assert.notEqual(distance(designation, path, title), null, designation);
  const others: readonly [string, string, string?][] = [
    ['Okafor Dep.', 'okafor-decl.txt'],
    ['Okafor Dep.', 'varga-dep.txt'],
    ['Okafor Dep.', 'x.txt', 'TRIAL TRANSCRIPT OKAFOR'],
    ["Pl.'s 56.1", 'defs-56.1.txt'],
    ['TAC', 'complaint.txt'],
    ['Ex. A', 'Exhibit B.txt'],
    ['ECF No. 5', 'x.txt'],
    ['constructor Decl.', 'x-decl.txt'],
  ];
  for (const [designation, path, title] of others) assert.equal(distance(designation, path, title), null, designation);
});

test('the paper that says just what is asked is the nearest', () => {
  const plain = distance('Compl.', 'complaint.txt') ?? Number.NaN;
  assert.ok(plain < (distance('Compl.', 'amended complaint.txt') ?? Number.NaN));
  const statement = distance("Defs.' 56.1", 'defs-56.1.txt') ?? Number.NaN;
  assert.ok(statement < (distance("Defs.' 56.1", '56.1.txt') ?? Number.NaN));
});

test('the side a paper belongs to', () => {
  const sides: readonly [string, string | null][] = [
    ["PLAINTIFF'S MEMORANDUM OF LAW IN OPPOSITION TO DEFENDANTS' MOTION", 'plaintiff'],
    ["MEMORANDUM OF LAW IN OPPOSITION TO DEFENDANTS' MOTION", 'plaintiff'],
    ["RESPONSE TO PLAINTIFF'S STATEMENT OF FACTS", 'defendant'],
    ["REPLY MEMORANDUM IN FURTHER SUPPORT OF DEFENDANTS' MOTION", 'defendant'],
    ["Exhibit 4 to Defendants' Declaration", 'defendant'],
    ['MEMORANDUM OF LAW', null],
  ];
  for (const [title, side] of sides) assert.equal(readPaperName(title).party, side, title);
});

test('notes and drafts by their name', () => {
  for (const path of ['notes.md', 'a/Holz notes.txt', 'my_outline.md', 'todo.txt', 'Draft 3.md']) {
    assert.equal(isWorkingName(path), true, path);
  }
  for (const path of ['Noteworthy v. Researcher.txt', 'ECF 12.txt', 'notes/ECF 12.txt']) {
    assert.equal(isWorkingName(path), false, path);
  }
});

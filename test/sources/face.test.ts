import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docketKey } from '../../server/src/sources/ecfStamps.ts';
import { readFace } from '../../server/src/sources/face.ts';

const STAMPS: readonly [string, string | null, number | null][] = [
  ['Case 1:31-cv-01461-PKC   Document 21   Filed 03/01/31   Page 3 of 10', '21', 3],
  ['Case 2:31-cv-05642-CAS-JC   Document 465-10   Filed 08/01/31   Page 1 of 1   Page ID #:8083', '465-10', 1],
  ['Case: 1:31-cv-05587 Document #: 1000 Filed: 06/01/31 Page 8 of 18 PageID #:32475', '1000', 8],
  ['Case: 3:31-cv-00304-MPM-JMV Doc #: 1 Filed: 09/25/31 1 of 7 PageID #: 1', '1', 1],
  ['Case No. 1:31-cv-01340-RTG  Document 1 filed 04/29/31  USDC Colorado  pg 1 of 9', '1', 1],
  ['31-10964-mg Doc 78-3 Filed 07/21/31 Entered 07/21/31 09:17:08 Attachment 3 Pg 1 of 2', '78-3', 1],
  ['Filed 11/02/31 Case 31-23295 Doc 19', '19', null],
  ['Case: 31-9007 Document: 00115928542 Page: 1 Date Filed: 07/30/2031 Entry ID: 5364336', '115928542', 1],
  ['Appeal: 31-1504 Doc: 6 Filed: 05/12/2031 Pg: 1 of 4', '6', 1],
  ['Appellate Case: 31-3253 Page: 1 Date Filed: 01/14/2031 Entry ID: 4234486', null, 1],
  ['USCA Case #31-1062 Document #1600692 Filed: 02/24/2031 Page 1 of 3', '1600692', 1],
  ['USCA11 Case: 31-12355 Date Filed: 07/13/2031 Page: 1 of 2', null, 1],
  ['Case 31-3510, Document 1-1, 10/31/2031, 2161300, Page1 of 2', '1-1', 1],
  ['Case: 31-1689, 07/15/2031, DktEntry: 28.1, Page 2 of 2', '28-1', 2],
  ['Case: 31-2400      Document: 3            Filed: 07/13/2031      Pages: 1', '3', null],
  ['NYSCEF DOC. NO. 80                    RECEIVED NYSCEF: 04/25/2031', '80', null],
];
for (const [stamp, entry, page] of STAMPS) {
  test(`reads the stamp ${stamp}`, () => {
    const { stamps } = readFace(`${stamp}\n\nMEMORANDUM OF LAW\n`);
    assert.deepEqual(
      stamps.map((found) => [found.entry, found.page]),
      [[entry, page]],
    );
  });
}

test('a bankruptcy stamp goes on in the next line', () => {
  const { stamps } = readFace(
    'Case 31-00429    Doc 83    Filed 03/09/31    Desc Main\r\n Document      Page 2 of 4\r\n',
  );
  assert.deepEqual(
    stamps.map(({ entry, page }) => [entry, page]),
    [['83', 2]],
  );
});

test('a caption and a sentence are no stamps', () => {
  assert.deepEqual(readFace('Case No. 31-cv-417 (PAE)\nCase law knows Document 5 of 6.\n').stamps, []);
});

test('docket numbers in one spelling', () => {
  assert.equal(docketKey('1:16-cv-01994-ALC'), '16-cv-1994');
  assert.equal(docketKey('16 Civ. 1994 (ALC)'), '16-cv-1994');
  assert.equal(docketKey('No. 22-10964'), '22-10964');
  assert.equal(docketKey('none'), null);
});

const PAPERS: readonly [string, string | null][] = [
  ['X\n\nDECLARATION OF\nJANE KNOWLES\n\n1. I, Jane Knowles, declare:\n', 'DECLARATION OF JANE KNOWLES'],
  ['# Statement of Facts\n', 'Statement of Facts'],
  ["# Defendants' Local Rule 56.1 Statement\n", "Defendants' Local Rule 56.1 Statement"],
  ['Page 1\n\n15    VIDEOTAPED DEPOSITION OF\n16\n17    GRACE OKAFOR\n', 'VIDEOTAPED DEPOSITION OF GRACE OKAFOR'],
  ['15\n16    Deposition of Grace Okafor, taken by\n17    the defendants\n', 'Deposition of Grace Okafor'],
  ['The declaration of the witness was read, and her statement was kept.\n', null],
  ['NOT FINAL UNTIL TIME EXPIRES TO FILE REHEARING\nMOTION\n\nCOURT OF APPEAL\n', null],
  ['NOTICE OF MOTION\n', 'NOTICE OF MOTION'],
  ['# Holz v. Varga\n\n## A. The Statement of Facts\n', null],
  ['# Mistakes to look for in brief.md\n', null],
];
for (const [text, paper] of PAPERS) {
  test(`the title of ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(readFace(text).paper, paper));
}

test('what a file is called', () => {
  const called = (text: string): [string | null, string] => {
    const { title, titleSpan } = readFace(text);
    return [title, text.slice(titleSpan?.start, titleSpan?.end)];
  };
  assert.deepEqual(called('1\n\n*Holz v. Varga*\n958 F.4th 62\n\nOPINION AND ORDER\n'), [
    'Holz v. Varga',
    '*Holz v. Varga*',
  ]);
  assert.deepEqual(called('Holz v. Varga\n\nDECLARATION OF J. KNOWLES\n'), [
    'DECLARATION OF J. KNOWLES',
    'DECLARATION OF J. KNOWLES',
  ]);
  assert.deepEqual(called('COURT OF APPEALS\n\nADA HOLZ,\n  Plaintiff,\n  v.\nVARGA CO., et al.,\n  Defendants.\n'), [
    'ADA HOLZ v. VARGA CO., et al.',
    'ADA HOLZ,',
  ]);
  assert.deepEqual(called('Case 1:31-cv-417 Document 1 Page 1 of 2\n  Dear Judge:\n'), ['Dear Judge:', 'Dear Judge:']);
});

const OWN: readonly [string, string[]][] = [
  ['258 F.4th 62\n', ['258 f4th 62']],
  ['Holz v. Rockefeller & Co., 958 F. 4th 62 (2d Cir. 2031)\n\nText.', ['958 f4th 62']],
  ['# *Holz v. Rockefeller & Co.*, 958 F.4th 62, 100 N.Y.S.4th 5 (2031)\n', ['958 f4th 62', '100 nys4th 5']],
  ['Cite as: 607 Neb. 172\n', ['607 neb 172']],
  ['A syllabus tells what the court has held.\n\n     Cite as: 606 U. S. 305 (2031)      307\n', ['606 us 305']],
  ['citation: 2031 WL 2717691\n', ['2031 wl 2717691']],
  ['2031-NMSC-025\n', ['2031 nmsc 25']],
  ['925 F. Supp. 4th 1\n(2031)\n', ['925 fsupp4th 1']],
];
for (const [text, keys] of OWN) {
  test(`an opinion carries its own citation: ${text.split('\n')[0]}`, () => {
    assert.deepEqual(readFace(text).citations, keys);
  });
}

for (const text of [
  'See Holz v. Rockefeller & Co., 958 F.4th 62 (2d Cir. 2031)\n',
  'Holz v. Rockefeller & Co., No. 02 Civ. 2826, 2031 WL 22244673, at *3 (S.D.N.Y. Sept. 30,\n',
  'The court held otherwise in a case that everyone in the field has read with care\nHolz v. Rockefeller & Co., 958 F.4th 62 (2d Cir. 2031)\n',
  'A v. B, 1 F.4th 2 (2031)\nC v. D, 3 F.4th 4 (2031)\nE v. F, 5 F.4th 6 (2031)\n',
  'On 5 March 2031 he left.\n',
  '5 March 2031\n',
  'Argued September 3, 2031      Decided November 7, 2031\n',
  'A v. B, 1 F.4th 2 (2031)\nC v. D, 3 U.S. 4 (2031)\n',
  'A v. B\n1 F.4th 2\n5 F.4th 6\n',
  '---\ntitle: A memorandum\n---\nA v. B, 1 F.4th 2 (2031)\n',
]) {
  test(`a citation of another case is not its own: ${text.slice(0, 50)}`, () => {
    assert.deepEqual(readFace(text).citations, []);
  });
}

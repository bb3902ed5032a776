import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { draftView } from '../../server/src/text/draftView.ts';
import { plainView } from '../../server/src/text/plain.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

function reads(name: string, rows: readonly (readonly [file: string, words: string])[]): void {
  test(name, () => {
    for (const [file, words] of rows) assert.equal(plainView(file).text, words, JSON.stringify(file));
  });
}

function stays(name: string, rows: readonly string[]): void {
  reads(
    name,
    rows.map((file) => [file, file]),
  );
}

/** Prose of about so many letters, each line its own words. */
function prose(length: number, about: string): string {
  const lines: string[] = [];
  for (let i = 0; i * 60 < length; i++) lines.push(`the harbor ${about} kept its ${i} boats in good order that year`);
  return lines.join('\n');
}

reads('page numbers next to a form feed are left out, whatever their dress', [
  ['against Alder\n   –5–\n\fand Birch', 'against Alder\nand Birch'],
  ['against Alder\n\fPage 3 of 22\nand Birch', 'against Alder\nand Birch'],
  ['against Alder\n  iv\n\fand Birch', 'against Alder\nand Birch'],
  ['against Alder\n12\n\f\fand Birch', 'against Alder\nand Birch'],
]);

reads('a page number in a dress of its own is left out anywhere, and a stamp of the docket', [
  ['against Alder\n\n- 12 -\n\nand Birch', 'against Alder\nand Birch'],
  ['against Alder\nPage 3 of 22\nand Birch', 'against Alder\nand Birch'],
  ['Alder v.\nCase 3:19-cv-00417-QRS   Document 88   Filed 04/02/21   Page 7 of 20\nBirch', 'Alder v.\nBirch'],
  ['Alder v.\nCase: 1:19-cv-00417 Document #: 88 Filed: 04/02/21 Page 7 of 20 PageID #:1432\nBirch', 'Alder v.\nBirch'],
  ['Alder v.\nUSCA11 Case: 19-10417     Date Filed: 04/02/2021     Page: 7 of 20 \nBirch', 'Alder v.\nBirch'],
  ['Alder v.\nCase: 19-10417, 04/02/2021, ID: 1170001, DktEntry: 31, Page 7 of 20\nBirch', 'Alder v.\nBirch'],
  ['Alder v.\nCase 19-1041, Document 31, 04/02/2021, 1170001, Page7 of 20\nBirch', 'Alder v.\nBirch'],
  ['Alder v.\n\\\\jciprod01\\productn\\H\\HBR\\9-1\\HBR104.txt unknown Seq: 4 8-MAR-21 9:07\nBirch', 'Alder v.\nBirch'],
  ['Alder v. Birch, et al Doc. 41\nThe motion is denied.', '\nThe motion is denied.'],
]);

stays('a number, a stamp in a sentence and a docket number of a text without pages stay', [
  'Alder paid\n\n12\n\nand Birch took them',
  'See Case 3:19-cv-00417-QRS, Document 88, filed 04/02/21, at Page 7 of 20 of the record.',
  'The case is\nNo. 1-19-0417\nof this court.',
  'Page 3 of the ledger',
  'The total was\n12 of 14',
  'It was Alder v. Birch, et al Doc. 41\nand more',
  'Alder v. Birch Doc. 41',
]);

const DOCKET = 'No. 2-19-0417';

reads('the docket number at the head of a page is left out, and so is a caption in capitals', [
  [`against Alder\n\n          -2-\n\f${DOCKET}\n\n\nand Birch`, 'against Alder\nand Birch'],
  ['against Alder\n - 2 -\n\f#25413\n\nand Birch', 'against Alder\nand Birch'],
  ['against Alder\n\f2    ALDER v. BIRCH HARBOR CO.\nand Cedar', 'against Alder\nand Cedar'],
  ['against Alder\n\f   Cite as: 571 U. S. ____ (2014)   3\nand Cedar', 'against Alder\nand Cedar'],
]);

test('lines that recur at page breaks are running heads, the odd and the even ones', () => {
  const page = (n: number): string =>
    n % 2 === 0 ? `${n} HARBOR LAW REVIEW [Vol. 9:101` : `2021] BOATS AND THEIR OWNERS ${n}`;
  const pages = [102, 103, 104, 105, 106].map((n) => `${page(n)}\n${prose(1500, `of ${n}`)}`);
  const words = plainView(`${pages.join('\n\f')} in Alder\n\f${page(107)}\nv. Birch, 12 F.3d 4`).text;
  assert.doesNotMatch(words.slice(60), /HARBOR LAW REVIEW|BOATS AND THEIR OWNERS/);
  assert.match(words, / in Alder\nv\. Birch/);
});

test('a line that stands at one page break only is none, and neither are notes that end a page', () => {
  const page = (n: number): string => `${prose(1500, `of ${n}`)}\n${n} Id. at ${n + 40}.\n`;
  const text = `${page(11)}\fA head\n${page(12)}\f${page(13)}`;
  const words = plainView(text).text;
  assert.match(words, /A head/);
  assert.equal(words.match(/Id\. at/g)?.length, 3);
});

test('bare page numbers are left out where they follow one another page by page', () => {
  const text = [1, 2, 3, 4].map((n) => `${prose(1500, `of ${n}`)} in Alder\n\n     ${n}\n\nv. Birch`).join('\n');
  const words = plainView(text).text;
  assert.equal(words.match(/in Alder\nv\. Birch/g)?.length, 4);
  const apart = text.replace(/\n {5}2\n/, '\n     9\n').replace(/\n {5}3\n/, '\n     5\n');
  assert.equal(plainView(apart).text, apart);
});

reads('a page that ends with its sentence ends a paragraph, one that ends in a citation does not', [
  ['It ended.\n\fA page', 'It ended.\n\nA page'],
  ['It ended.\n\fand more', 'It ended.\nand more'],
  ['Alder v.\n\fBirch Co.\n\fof Maine, 12 F. Supp.\n\f2d 4', 'Alder v.\nBirch Co.\nof Maine, 12 F. Supp.\n2d 4'],
]);

reads('a word cut at the end of a line is one word; a compound keeps its hyphen', [
  ['Wis-\nconsin Ave. Corp.', 'Wisconsin Ave. Corp.'],
  ['Wis-  \r\n   consin Ave. Corp.', 'Wisconsin Ave. Corp.'],
  ['Hoffmann-\nLa Roche', 'Hoffmann-La Roche'],
  ['Wis-\n\f- 4 -\nconsin', 'Wisconsin'],
  ['1997-\nNMSC-014, 5-\n6', '1997-NMSC-014, 5-6'],
  ['self-\ndefense', 'self-defense'],
  ['DISTIN-\nGUISHED', 'DISTIN-GUISHED'],
]);

stays('a hyphen that cuts no word stays', [
  'first-\nand second-degree',
  'Harbor-Sec.\nIns. Co.',
  'a dash -\nand more',
  '--- F.3d ---\nfoo',
  'rent-\n10 Content',
  'Wis-\n\n\n\n\nconsin',
  'last-',
]);

reads('letters in the margin of a law review are left out', [
  ['Penn- R\nQuill, supra note 12, at 4', 'Penn-Quill, supra note 12, at 4'],
  ['See supra note 12 (dis- R\ncussing boats).', 'See supra note 12 (discussing boats).'],
  ['Quill, supra note 12, at 4. R\nId. at 5.', 'Quill, supra note 12, at 4.\nId. at 5.'],
]);

stays('a letter that ends a line of other texts stays', ['He chose Vitamin R\nand not', 'Exhibit R\nis a letter']);

test('line numbers of pleading paper are left out', () => {
  const lines = [
    'Plaintiff relies',
    'on Alder v.',
    'Birch Wis-',
    'consin Co., 12',
    'F.3d 4, 5',
    '(9th Cir.',
    '1993), and',
    'moves on',
    'that ground.',
  ];
  const numbered = lines.map((line, i) => `${String(i + 1).padStart(2)}   ${line}`).join('\n');
  const words = plainView(numbered).text.replace(/\s+/g, ' ').trim();
  assert.equal(
    words,
    'Plaintiff relies on Alder v. Birch Wisconsin Co., 12 F.3d 4, 5 (9th Cir. 1993), and moves on that ground.',
  );
});

stays('the numbers of a list stay', [
  '1. Alder\n2. Birch\n3. Cedar\n4. Dogwood\n5. Elm\n6. Fir\n7. Gum\n8. Hazel\n9. Ivy',
  '1 Alder.\n2 Birch.\n3 Cedar.\n4 Dogwood.\n5 Elm.\n6 Fir.\n7 Gum.\n8 Hazel.\n9 Ivy.',
  '12 F.3d 4\n13 F.3d 5\n14 F.3d 6',
]);

reads('the call of a footnote glued to the marks that close a sentence is left out', [
  ['(Id. at 92.)3 See', '(Id. at 92.) See'],
  ['“so it was.”12 See', '“so it was.” See'],
]);

stays('a number that is no call stays', ['Rule 12(b)6 is', 'under (c)3.', 'at 5.)1234 x', '(9.)3d']);

const CUT =
  'See Alder v.\nCase 3:19-cv-00417-QRS   Document 88   Filed 04/02/21   Page 7 of 20\nBirch Wis-\nconsin Co., 12\n\n- 8 -\n\fF.3d 4, 5 (9th Cir. 1993).';

for (const language of ['plaintext', 'markdown', 'latex'] as const satisfies readonly DraftLanguage[]) {
  test(`a citation is read through furniture, its span slices the file: ${language}`, () => {
    const { citations } = parseDraft(CUT, language);
    assert.deepEqual(
      citations.map(({ parts, span }) => [parts.name?.text, parts.page?.text, CUT.slice(span.start, span.end)]),
      [['Alder v. Birch Wisconsin Co.', '4', CUT.slice('See '.length, -1)]],
    );
  });

  test(`what is left out is shown once, also where marks stand in it: ${language}`, () => {
    const text = 'a\n\f#25413\n\nb\n\f--5--\nc';
    assert.equal(draftView(text, language).text.replace(/\n+/g, '|'), 'a|b|c');
  });
}

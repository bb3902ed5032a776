import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMatterFile } from '../../server/src/matter/parseMatterFile.ts';
import { bindDraft } from '../../server/src/model/bind.ts';
import type { BoundDraft, Citation } from '../../server/src/model/bound.ts';
import { createSourceLibrary } from '../../server/src/sources/library.ts';
import type { LocatedSource } from '../../server/src/sources/located.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { type Fixture, fixture } from '../support/fixture.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { makePdf, pdfLines } from '../support/pdf.ts';

function setUp(source: string) {
  const read = fixture(source);
  const workspace = createMemoryWorkspace(read.files);
  const yaml = read.files.get('matter.yaml') ?? '';
  const { matter } = parseMatterFile(yaml);
  const library = createSourceLibrary({ workspace, rootUri: workspace.rootUri, matter });
  const bound = bindDraft(parseDraft(read.files.get('brief.md') ?? '', 'markdown'), matter.record);
  return { read, workspace, library, bound };
}

/** The citation of brief.md whose core or document reads so; the last one of several. */
function citationOf(bound: BoundDraft, words: string): Citation {
  const { text } = bound.draft;
  const found = bound.citations.findLast(({ span }) => text.slice(span.start, span.end).includes(words));
  assert.ok(found, `no citation ${words}`);
  return found;
}

async function locate(source: string, words: string): Promise<{ read: Fixture; places: readonly LocatedSource[] }> {
  const { read, library, bound } = setUp(source);
  return { read, places: await library.locate(bound, citationOf(bound, words)) };
}

/** Checks that a citation of brief.md is located at the named ranges of the fixture, in order. */
async function check(source: string, words: string, ranges: readonly string[], how: RegExp): Promise<void> {
  for (const form of [source, source.replaceAll('\n', '\r\n')]) {
    const { read, places } = await locate(form, words);
    const expected = ranges.map((name) => ({
      ...read.ranges.get(name),
      found: name.startsWith('file') ? 'file' : 'pin',
    }));
    assert.deepEqual(
      places.map(({ path, span, found }) => ({ path, span, found })),
      expected,
    );
    for (const place of places) assert.match(place.how, how);
  }
}

const HOLZ = `//- brief.md
Text. *Holz v. Rockefeller & Co.*, 258 F.3d 62, 64 (2d Cir. 2001). More. *Holz*, 258 F.3d at 63. Yes. *Id.* at 64. And *id.*
`;

test('an opinion by the citation in its name', () =>
  check(
    `${HOLZ}//- authorities/Holz v. Rockefeller, 258 F.3d 62.txt\na *63 b [|hit:*64|] c\n`,
    '258 F.3d 62',
    ['hit'],
    /citation in its name/,
  ));

test('an opinion by the citation on its face, parallel ones included', async () => {
  const opinion =
    '//- a/opinion 1.md\nHolz v. Rockefeller & Co., 258 F. 3d 62 (2d Cir. 2001)\n\na *63 b [|hit:*64|] c\n';
  await check(HOLZ + opinion, '258 F.3d 62', ['hit'], /citation on its face/);
  const brief = '//- brief.md\n*Varga v. Okafor*, 977 U.S. 317, 322, 906 S. Ct. 2548, 2550 (2031).\n';
  const parallel = '//- x.txt\n906 S. Ct. 2548\n\na *318 b [|us:*322|] c **2549 d [|sct:**2550|] e\n';
  await check(brief + parallel, '977 U.S. 317', ['us'], /face/);
  await check(brief + parallel, '906 S. Ct. 2548', ['sct'], /face/);
});

test('an opinion by the name of its file, its short name, or the case name on its face', async () => {
  await check(`${HOLZ}//- holz-v-rockefeller.txt\na *63 b [|hit:*64|] c\n`, '258 F.3d 62', ['hit'], /its name/);
  await check(`${HOLZ}//- authorities/holz.txt\na *63 b [|hit:*64|] c\n`, '258 F.3d 62', ['hit'], /its name/);
  await check(
    `${HOLZ}//- o.txt\nHolz v. Rockefeller\nUnited States Court of Appeals\n\na *63 b [|hit:*64|] c\n`,
    '258 F.3d 62',
    ['hit'],
    /case name on its face/,
  );
});

test('a file of the same short name that holds another case is not opened', () =>
  check(`${HOLZ}//- authorities/holz.txt\nHolz v. Lindqvist\n\na *63 b *64 c\n`, '258 F.3d 62', [], /./));

test('an opinion of the same case under another citation is not opened', async () => {
  const other = 'Holz v. Rockefeller & Co., 111 F. Supp. 2d 5 (S.D.N.Y. 2000)\n\na *63 b *64 c\n';
  await check(`${HOLZ}//- holz-v-rockefeller.txt\n${other}`, '258 F.3d 62', [], /./);
  await check(`${HOLZ}//- Holz v. Rockefeller, 111 F. Supp. 2d 5.txt\na *63 b *64 c\n`, '258 F.3d 62', [], /./);
});

test('a brief that cites a case is not its source', () =>
  check(
    `${HOLZ}//- old brief.md\nHolz v. Rockefeller & Co., 258 F.3d 62, 64 (2d Cir. 2001), is the rule.\n`,
    '258 F.3d 62',
    [],
    /./,
  ));

const ORRIN = '//- brief.md\nSo. *Orrin v. Vale Corp.*, 9901 F.3d 1, 2 (2d Cir. 2014).\n';
const CITED = '*Orrin v. Vale Corp.*, 9901 F.3d 1 (2d Cir. 2014)';

for (const [what, file] of [
  ['a note with a heading', `notes.md\n# ARGUMENT\n\n${CITED}. So it is.\n`],
  ['a note that goes on', `a.md\n${CITED} is the case to use.\n`],
  ['a note of one citation', `a.md\n# Standing\n\n${CITED}\n\nHolds that it is so.\n`],
  ['a note under the name of the case', `a.md\n# Orrin v. Vale Corp.\n\nA good case for standing.\n`],
  ['a citation sentence', `a.md\n${CITED}.\n\nThe court has held so.\n`],
  ['a citation with a pin', `a.md\n*Orrin v. Vale Corp.*, 9901 F.3d 1, 2 (2d Cir. 2014)\n`],
  ['a list', `a.md\n- ${CITED}\n- *Tamsin v. Brook*, 9902 F.3d 5 (2d Cir. 2015)\n`],
  ['a list without bullets', `a.txt\n9901 F.3d 1\n9902 F.3d 5\n`],
  ['a table of authorities', `a.txt\nTABLE OF AUTHORITIES\n\nOrrin v. Vale Corp., 9901 F.3d 1 (2d Cir. 2014)\n`],
  [
    'a wrapped paragraph',
    `a.txt\nThe court of appeals has said what a party must show here:\n9901 F.3d 1 (2d Cir. 2014)\n`,
  ],
  [
    'a brief in the same case',
    `a.txt\nUNITED STATES COURT OF APPEALS\nORRIN v. VALE CORP.\n\nBRIEF FOR APPELLANT\n\nSo.\n`,
  ],
  ['a brief in a file of that name', `Orrin v. Vale - reply brief.txt\nSo.\n`],
  ['notes in a file of that name', `Orrin v. Vale notes.txt\nSo.\n`],
  ['notes in a file of that number', `notes on 9901 F.3d 1.txt\nSo.\n`],
  ['a deposition in the same case', `orrin v. vale.txt\nORRIN v. VALE CORP.\n\nDEPOSITION OF A. ORRIN\n`],
  ['an older version of the draft', `old.md\n${CITED}\n\n${ownWords(80)}\n`],
] as const) {
  test(`${what} is no source of the case it cites`, () =>
    check(`${ORRIN}${ownWords(90)}\n//- ${file}`, '9901 F.3d 1', [], /./));
}

/** A brief's own words, the same for every caller. */
function ownWords(count: number): string {
  return Array.from({ length: count }, (_, at) => `the ${at} party`).join(' ');
}

test('copies of a draft are no sources of one another', () => {
  const draft = `*Orrin v. Vale Corp.*, 9901 F.3d 1 (2d Cir. 2014)\n\n${ownWords(90)}\n`;
  return check(`//- brief.md\n${draft}//- brief 2.md\n${draft}One more word.\n`, '9901 F.3d 1', [], /./);
});

for (const name of [
  'Holz, 590 B.R. 577',
  '561 F.3d 577',
  'State ex rel. Holz v. Varga',
  'Holz v. Varga memorandum opinion',
]) {
  test(`an opinion in a file named ${name}`, () => {
    const cite = /\d.*/.exec(name)?.[0] ?? '590 B.R. 577';
    const brief = `//- brief.md\nSo. *Holz v. Varga*, ${cite}, 578 (2d Cir. 2014).\n`;
    return check(`${brief}//- ${name}.txt\na [|hit:*578|] b *579 c\n`, cite, ['hit'], /its name/);
  });
}

test('an opinion is known by its caption, in the forms in which it is printed', async () => {
  for (const head of [
    'ORRIN v. VALE CORP.\nNo. 13-1\nUNITED STATES COURT OF APPEALS\n9901 F.3d 1\n',
    '9901 F.3d 1 (2d Cir. 2014)\nAda ORRIN, Plaintiff,\nv.\nVALE CORP., Defendant.\n',
    'Orrin v. Vale Corp.\nUnited States Court of Appeals for the Second Circuit\nReporter\n9901 F.3d 1 * | 2014 U.S. App. LEXIS 99 **\n',
    '> An invented opinion.\n\n# Orrin v. Vale Corp.\n\n**9901 F.3d 1 (2d Cir. 2014)**\n\n## OPINION\n',
    '[An invented opinion, made for a test; its parties\nand its numbers are not real ones at all.]\n\nCOURT OF APPEALS\n9901 F.3d 1\n',
  ]) {
    await check(`${ORRIN}//- o.md\n${head}\na [|hit:*2|] b *3 c\n`, '9901 F.3d 1', ['hit'], /citation on its face/);
  }
  const caption =
    'UNITED STATES COURT OF APPEALS\n\nADA ORRIN,\n   Plaintiff,\n   v.\nVALE CORPORATION,\n   Defendant.\n';
  await check(`${ORRIN}//- o.txt\n${caption}\na [|hit:*2|] b *3 c\n`, '9901 F.3d 1', ['hit'], /case name on its face/);
});

const DRAFT_TITLE = "# PLAINTIFF'S MEMORANDUM OF LAW IN OPPOSITION TO DEFENDANTS' MOTION\n";
const THEIR_MEMO = `//- brief.md\n${DRAFT_TITLE}\nThey say so. (Defs.' Mem. or ECF No. 113 at 9.)\n`;

for (const [what, file] of [
  ['a copy of the draft', `brief copy.md\n${DRAFT_TITLE}\nThey say so.\n`],
  ['a version under another name', `v2/final.md\n${DRAFT_TITLE}\nQuite another text.\n`],
  ['a brief of the same side', `memo.txt\nPLAINTIFF'S REPLY MEMORANDUM OF LAW\n`],
  ['a brief against the other side', `memo.txt\nMEMORANDUM OF LAW IN OPPOSITION TO DEFENDANTS' MOTION\n`],
  ['a draft that names no side', `memorandum.md\n# Memorandum\n\nSo.\n`],
  ['notes', `notes on defs mem.md\nSo.\n`],
] as const) {
  test(`${what} is not the other side's paper`, async () => {
    await check(`${THEIR_MEMO}//- ${file}`, "Defs.' Mem.", [], /./);
    await check(`${THEIR_MEMO}//- ${file}`, 'ECF No. 113', [], /./);
  });
}

for (const [what, file] of [
  ['its title', `a.txt\n[|file:DEFENDANTS' MEMORANDUM OF LAW|]\n`],
  ['what it supports', `a.txt\n[|file:MEMORANDUM OF LAW IN SUPPORT OF DEFENDANTS' MOTION|]\n`],
  ['its name', `defs mem.txt\n[|file:So they say.|]\n`],
  ['the folder of the record', `record/mem.txt\n[|file:So they say.|]\n`],
] as const) {
  test(`the other side's paper is known by ${what}`, () =>
    check(`${THEIR_MEMO}//- ${file}`, "Defs.' Mem.", ['file'], /name and title/));
}

test('each member of a range that the matter has, by whatever name the draft gives it', async () => {
  const { places } = await locate(
    '//- brief.md\nSo. (Brandt Decl. or ECF No. 16 ¶ 1.) They move. (ECF Nos. 11–17.)\n//- brandt decl.txt\na\n' +
      [11, 12, 13, 14, 15, 17].map((entry) => `//- ECF ${entry}.txt\nx\n`).join(''),
    'ECF Nos.',
  );
  assert.deepEqual(
    places.map(({ path }) => path),
    ['ECF 11.txt', 'ECF 12.txt', 'ECF 13.txt', 'ECF 14.txt', 'ECF 15.txt', 'brandt decl.txt', 'ECF 17.txt'],
  );
});

test('short forms and id. lead to the source by what they are bound to, with their own pins', async () => {
  const source = `${HOLZ}//- holz.txt\na [|63:*63|] b [|64:*64|] c\n`;
  await check(source, '258 F.3d at 63', ['63'], /name/);
  await check(source, 'Id.* at 64', ['64'], /name/);
  await check(source, 'id.', ['64'], /name/);
});

test('two equally good files are both given', () =>
  check(
    `${HOLZ}//- a/258 F.3d 62.txt\n*63 b [|one:*64|] c\n//- b/258 F.3d 62.md\nx *63 y [|two:*64|] z\n`,
    '258 F.3d 62',
    ['one', 'two'],
    /./,
  ));

test('a page the source does not have gives the file', async () => {
  const { places } = await locate(`${HOLZ}//- holz.txt\nHead\nno pages\n`, '258 F.3d 62');
  assert.equal(places.length, 1);
  assert.deepEqual([places[0]?.found, places[0]?.label, places[0]?.passage], ['file', null, 'Head']);
  assert.equal(places[0]?.pin?.from, 64);
});

test('globs say where opinions are', async () => {
  const yaml = '//- matter.yaml\nauthorities: [cases/**]\n';
  await check(
    `${HOLZ}${yaml}//- old/holz.txt\n*63 *64\n//- cases/holz.txt\na *63 b [|hit:*64|] c\n`,
    '258 F.3d 62',
    ['hit'],
    /./,
  );
  await check(`${HOLZ}${yaml}//- old/holz.txt\n*63 *64\n`, '258 F.3d 62', [], /./);
});

const LINES = Array.from({ length: 25 }, (_, at) => at + 1);
const DEPOSITION = `Page 28\n${LINES.map((line) => (line === 7 ? '[|hit:7 Q. Where?|]\n' : `${line} words\n`)).join('')}`;

test('the file that matter.yaml names, by any of the names of the document', async () => {
  const yaml =
    '//- matter.yaml\nrecord:\n  - { document: ECF No. 18-1, as: [Okafor Dep.], file: record/o.txt, title: Deposition }\n';
  for (const words of ['ECF No. 18-1', 'Okafor Dep.']) {
    const source = `//- brief.md\nShe said so. ${words} at 28:7.\n${yaml}//- record/o.txt\n${DEPOSITION}//- ECF 18-1.txt\nother\n`;
    await check(source, words, ['hit'], /matter\.yaml/);
    assert.equal((await locate(source, words)).places[0]?.title, 'Deposition');
  }
});

test('a file that matter.yaml names and that is not there is looked for by name', () =>
  check(
    `//- brief.md\nShe said so. ECF No. 18-1 at 28:7.\n//- matter.yaml\nrecord:\n  - { document: ECF No. 18-1, file: gone.txt }\n//- ECF 18-1.txt\n${DEPOSITION}`,
    'ECF No. 18-1',
    ['hit'],
    /ECF number in its name/,
  ));

for (const path of [
  'ECF 18-1 - Exhibit A.txt',
  'record/018-01 Ex A.txt',
  'gov.uscourts.nysd.455049.18.1.txt',
  'Dkt. 18-1 Okafor.txt',
]) {
  test(`a record document by the ECF number in the name ${path}`, () =>
    check(
      `//- brief.md\nShe said so. ECF No. 18-1 at 28:7.\n//- ${path}\n${DEPOSITION}//- ECF 18.txt\nx\n`,
      'ECF No. 18-1',
      ['hit'],
      /ECF number in its name/,
    ));
}

test('a record document by the stamp on its face, of this docket', async () => {
  const stamp = (docket: string): string => `Case ${docket} Document 18-1 Filed 03/01/31 Page 1 of 9\n`;
  const source = `//- brief.md\nShe said so. ECF No. 18-1 at 28:7.\n//- b.txt\n${stamp('1:31-cv-00417-ALC')}${DEPOSITION}//- a.txt\n${stamp('1:29-cv-00999')}x\n`;
  await check(`${source}//- matter.yaml\ncase: { docket: 31 Civ. 417 }\n`, 'ECF No. 18-1', ['hit'], /stamp/);
  assert.equal((await locate(source, 'ECF No. 18-1')).places.length, 2);
});

test('one document under two names: either finds the file', () =>
  check(
    `//- brief.md\nShe said so. (Okafor Tr. or ECF No. 18-1 at 28:7.) Later, Okafor Tr. at 28:7.\n//- ECF 18-1.txt\n${DEPOSITION}`,
    'Okafor Tr. at 28:7',
    ['hit'],
    /ECF number/,
  ));

test('a record document by its name or its title', async () => {
  await check(
    `//- brief.md\nSo. Okafor Dep. at 28:7.\n//- okafor dep.txt\n${DEPOSITION}//- varga dep.txt\nx\n`,
    'Okafor Dep.',
    ['hit'],
    /name and title/,
  );
  const declaration = '//- 1.txt\nDECLARATION OF JANE KNOWLES\n\n1. One.\n\n[|hit:2. Two.|]\n';
  await check(`//- brief.md\nSo. Knowles Decl. ¶ 2.\n${declaration}`, 'Knowles Decl.', ['hit'], /name and title/);
  const facts =
    "//- 2.txt\nDEFENDANTS' RULE 56.1 STATEMENT OF UNDISPUTED FACTS\n\n1. One.\n\n[|hit:2. Two.|]\n//- 3.txt\nPLAINTIFF'S RULE 56.1 STATEMENT\n\n1. x\n2. y\n";
  await check(`//- brief.md\nSo. Defs.' 56.1 ¶ 2.\n${facts}`, "Defs.' 56.1", ['hit'], /name and title/);
});

test("the plaintiff's transcript is that of the party in the case name", () =>
  check(
    `//- brief.md\nSo. Pl. Tr. at 28:7.\n//- matter.yaml\ncase: { name: Okafor v. Varga }\n//- varga dep.txt\nx\n//- okafor dep.txt\n${DEPOSITION}`,
    'Pl. Tr.',
    ['hit'],
    /name and title/,
  ));

test('a bare kind of paper that fits several is not guessed at', () =>
  check('//- brief.md\nSo. Pl. Tr. at 28:7.\n//- varga dep.txt\nx\n//- okafor dep.txt\ny\n', 'Pl. Tr.', [], /./));

test('an opinion and a filing with another ECF number are not the paper that is meant', async () => {
  const opinion = "//- o.txt\nHolz v. Varga\n958 F.4th 62\n\nDEFENDANTS' RULE 56.1 STATEMENT\n";
  await check(`//- brief.md\nSo. Defs.' 56.1 ¶ 2.\n${opinion}`, "Defs.' 56.1", [], /./);
  const brief = "//- brief.md\nSo. (Defs.' 56.1 or ECF No. 14 ¶ 2.)\n";
  await check(`${brief}//- ECF 99 - Defs 56.1.txt\n1. a\n2. b\n`, "Defs.' 56.1", [], /./);
  const stamp = 'Case 1:31-cv-00417 Document 99 Filed 03/01/31 Page 1 of 9\n';
  await check(`${brief}//- Defs 56.1.txt\n${stamp}1. a\n2. b\n`, "Defs.' 56.1", [], /./);
  await check(`${brief}//- Defs 56.1.txt\n1. a\n\n[|hit:2. b|]\n`, 'ECF No. 14', ['hit'], /name and title/);
});

test('each document of a range, each pin of a citation', async () => {
  const { places } = await locate(
    '//- brief.md\nSo. ECF Nos. 45–47.\n//- ECF 45.txt\na\n//- ECF 47.txt\nb\n',
    'ECF Nos.',
  );
  assert.deepEqual(
    places.map(({ path }) => path),
    ['ECF 45.txt', 'ECF 47.txt'],
  );
  const source =
    '//- brief.md\nSo. Knowles Decl. ¶¶ 1, 3, 9.\n//- knowles decl.txt\n[|file:1. One.|]\n\n2. Two.\n\n[|three:3. Three.|]\n';
  const several = await locate(source, 'Knowles Decl.');
  assert.deepEqual(
    several.places.map(({ label, found }) => [label, found]),
    [
      ['¶ 1', 'pin'],
      ['¶ 3', 'pin'],
      [null, 'file'],
    ],
  );
});

test('a draft is never its own source', () =>
  check('//- brief.md\n# Memorandum of Law of Defendants\n\nSo. Defs. Mem. at 2.\n', 'Defs. Mem.', [], /./));

const PAGES = `//- authorities/holz.txt
Head *63 It was said elsewhere that [|64:*64|] the rule is old. Dr. Holz said: “The rule of the
house is that no one
may enter by the window.” That is — "so" it was held. It is not the law *65 of any land here. *66 The rule of the
house is that no one may enter.
`;

for (const [what, before, begins] of [
  ['whole', '“is that no one may enter by the window,” ', /^Dr\. Holz said/],
  ['with other marks', '"is that no one may *enter* by the window." ', /^Dr\. Holz said/],
  ['with changes', '“[It] is that no one\nmay enter by the window . . . [or] by any door.” ', /^Dr\. Holz said/],
  ['in a block', '\n\n> is that no one\n> may enter by the window\n\n', /^Dr\. Holz said/],
  ['not on that page', '“It was said elsewhere that” ', /^(?:\*64 )?the rule is old/],
  ['of three words', '“is that no” ', /^(?:\*64 )?the rule is old/],
  ['elsewhere in the sentence', '“is that no one may enter by the window,” they say, ', /^Dr\. Holz said/],
  ['beyond the page cited', '“not the law of any land,” ', /^(?:\*64 )?the rule is old/],
] as const) {
  test(`the passage begins with the words quoted, and F12 lands on the page: ${what}`, async () => {
    const brief = `//- brief.md\n*Holz v. Varga*, 258 F.3d 62 (2d Cir. 2001). So ${before}*Holz*, 258 F.3d at 64.\n${PAGES}`;
    await check(brief, 'at 64', ['64'], /./);
    assert.match((await locate(brief, 'at 64')).places[0]!.passage, begins);
  });
}

test('words over two pages, and by a parallel citation', async () => {
  const brief = '//- brief.md\n*Holz v. Varga*, 258 F.3d 62, 9 U.S. 1 (2d Cir. 2001). “not the law of any land” ';
  for (const cite of ['*Holz*, 258 F.3d at 64–65', '*Holz*, 9 U.S. at 2, 258 F.3d at 64–65']) {
    const { places } = await locate(`${brief}${cite}.\n${PAGES}`, 'at 64–65');
    assert.match(places[0]!.passage, /^It is not the law/);
  }
});

test('the passage begins with the sentence of the words', async () => {
  const brief =
    '//- brief.md\n*Holz v. Varga*, 258 F.3d 62 (2d Cir. 2001). “is that no one may enter” *Holz*, 258 F.3d at 64.\n';
  const { places } = await locate(brief + PAGES, 'at 64');
  assert.match(places[0]!.passage, /^Dr\. Holz said: “The rule of the\s+house is that no one/);
  assert.equal(places[0]!.label, 'page *64');
});

test('a statute by the name of its file', () =>
  check(
    '//- brief.md\nSo. 42 U.S.C. § 1983.\n//- law/42 USC 1983.txt\n[|file:Every person|]\n',
    '42 U.S.C.',
    ['file'],
    /its name/,
  ));

test('nothing is walked or read before something is asked, and then once', async () => {
  const { workspace, library, bound } = setUp(`${HOLZ}//- holz.txt\n*63 *64\n`);
  assert.deepEqual([workspace.walks.length, workspace.reads.length], [0, 0]);
  for (const citation of bound.citations) await library.locate(bound, citation);
  assert.equal(workspace.walks.length, 1);
  // The beginning of each file once, and of the one that is found the whole.
  assert.deepEqual(workspace.reads, ['brief.md', 'holz.txt', 'holz.txt']);
});

test('a changed file is read again, a new one found, a deleted one forgotten', async () => {
  const { workspace, library, bound } = setUp(`${HOLZ}//- holz.txt\n*63 a *64 b\n`);
  const citation = citationOf(bound, '258 F.3d 62');
  const starts = async (): Promise<number[]> => (await library.locate(bound, citation)).map(({ span }) => span.start);
  assert.deepEqual(await starts(), [6]);
  workspace.write('holz.txt', 'longer *63 a *64 b\n');
  assert.deepEqual(await starts(), [6]);
  library.invalidate(workspace.uri('holz.txt'));
  assert.deepEqual(await starts(), [13]);
  workspace.write('new/258 F.3d 62.txt', '*64');
  library.invalidate(workspace.uri('new/258 F.3d 62.txt'));
  assert.deepEqual(await starts(), [0]);
  workspace.remove('new/258 F.3d 62.txt');
  library.invalidate();
  assert.deepEqual(await starts(), [13]);
  workspace.remove('holz.txt');
  library.invalidate(workspace.uri('holz.txt'));
  assert.deepEqual(await starts(), []);
});

test('a file that cannot be read as a source is named with the reason', async () => {
  const { workspace, library, bound } = setUp(HOLZ);
  const citation = citationOf(bound, '258 F.3d 62');
  const remarks = async (): Promise<readonly (string | null)[]> =>
    (await library.locate(bound, citation)).map(({ found, remark, passage }) => `${found} ${remark} ${passage}`);
  workspace.write('258 F.3d 62.txt', new Uint8Array([42, 0]));
  assert.match((await remarks())[0] ?? '', /^file is not a format that Pincite reads\. Save it as PDF/);
  workspace.write('258 F.3d 62.txt', '*64 '.repeat(2_600_000));
  library.invalidate();
  assert.match(
    (await remarks())[0] ?? '',
    /^file is larger than 10 MB, .* Save the pages you cite as a smaller file\. $/,
  );
});

test('a file that cannot be opened is a file the matter does not have', async () => {
  const { workspace, bound } = setUp(`${HOLZ}//- 258 F.3d 62.txt\n*63\n`);
  const broken = { ...workspace, readBytes: () => Promise.reject(new Error('no disk')) };
  const other = createSourceLibrary({
    workspace: broken,
    rootUri: workspace.rootUri,
    matter: parseMatterFile('').matter,
  });
  assert.deepEqual(await other.locate(bound, citationOf(bound, '258 F.3d 62')), []);
});

test('an aborted question ends with the reason of its signal', async () => {
  const { library, bound } = setUp(`${HOLZ}//- holz.txt\n*63 *64\n`);
  const reason = new Error('stale');
  await assert.rejects(library.locate(bound, citationOf(bound, '258 F.3d 62'), AbortSignal.abort(reason)), reason);
});

/** A filing of three pages: the court's stamp at the head, its own numbers from 5 at the foot. */
function filing(): Uint8Array {
  return makePdf(
    [1, 2, 3].map((page) => [
      { x: 60, y: 20, text: `Case 1:31-cv-00012-AB   Document 12   Filed 03/01/31   Page ${page} of 3`, size: 9 },
      ...pdfLines([`Words of sheet ${page}.`, 'More of them.']),
      { x: 300, y: 760, text: String(page + 4) },
    ]),
  );
}

test('a page of a PDF, with its other numbers and the text it is a place of', async () => {
  const { workspace, library, bound } = setUp('//- brief.md\nThe ledger was there. ECF No. 12 at 6.\n');
  workspace.write('record/ECF 12 - Exhibit A.pdf', filing());
  const [place] = await library.locate(bound, citationOf(bound, 'ECF No. 12'));
  assert.equal(place?.label, 'page 6');
  assert.match(place?.passage ?? '', /^Words of sheet 2\./);
  assert.deepEqual(place?.otherNumbers, ['ECF p. 2']);
  assert.equal(place?.isFileText, false);
});

test('a PDF by the stamp on its face, when its name says nothing', async () => {
  const { workspace, library, bound } = setUp('//- brief.md\nThe ledger was there. ECF No. 12 at 6.\n');
  workspace.write('scan0001.pdf', filing());
  const [place] = await library.locate(bound, citationOf(bound, 'ECF No. 12'));
  assert.equal(place?.how, 'the ECF stamp on its face');
  assert.equal(place?.label, 'page 6');
});

test('a saved web page: the place is one of the file itself', async () => {
  const label = (page: number): string => `<span class="star-pagination">*${page}</span>`;
  const html = `<h1>Holz v. Rockefeller &amp; Co.</h1><p>258 F.3d 62</p><p>One ${label(63)} two ${label(64)} three.</p>`;
  const { workspace, library, bound } = setUp(HOLZ);
  workspace.write('holz.html', html);
  const [place] = await library.locate(bound, citationOf(bound, '258 F.3d 62'));
  assert.equal(place?.isFileText, true);
  assert.equal(html.slice(place?.span.start).slice(0, 6), 'three.');
  assert.equal(place?.label, 'page *64');
});

test('the two files of one case are one source: its citations in the one, its pages in the other', async () => {
  const { workspace, library, bound } = setUp(HOLZ);
  const json = { name_abbreviation: 'Holz v. Rockefeller & Co.', citations: [{ cite: '258 F.3d 62' }] };
  const casebody = { opinions: [{ text: 'One two three.' }], head_matter: '' };
  workspace.write('f3d/258/cases/0062-01.json', JSON.stringify({ ...json, casebody }));
  const label = '<a class="page-label" data-label="64" data-citation-index="1">*64</a>';
  workspace.write('f3d/258/html/0062-01.html', `<p>One two ${label}three.</p>`);
  const places = await library.locate(bound, citationOf(bound, '258 F.3d 62'));
  assert.deepEqual(
    places.map(({ path, passage }) => [path, passage]),
    [['f3d/258/html/0062-01.html', 'three.']],
  );
});

test('a scan with its text beside it is read as that text', async () => {
  const { workspace, library, bound } = setUp('//- brief.md\nThe ledger was there. ECF No. 12 at 6.\n');
  workspace.write('record/ECF 12.pdf', makePdf(['picture']));
  const remarks = async () =>
    (await library.locate(bound, citationOf(bound, 'ECF No. 12'))).map(({ path, remark }) => [
      path,
      remark?.slice(0, 9),
    ]);
  assert.deepEqual(await remarks(), [['record/ECF 12.pdf', 'is a scan']]);
  workspace.write('record/ECF 12.txt', 'Page 6\nWords.\n');
  library.invalidate();
  assert.deepEqual(await remarks(), [['record/ECF 12.txt', undefined]]);
});

test('a page of a dissent says whose it is, a page of the court does not', async () => {
  const source = (page: number) => `
//- brief.md
*Quarrie v. Umber Ltd.*, 301 F.3d 401, ${page} (7th Cir. 2002).
//- authorities/quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*402 Affirmed.

HALE, Circuit Judge, dissenting:

*403 I would not.
`;
  const opinionOn = async (page: number) => (await locate(source(page), '301 F.3d')).places[0]?.separateOpinion;
  assert.equal(await opinionOn(402), null);
  assert.equal(await opinionOn(403), 'Hale, J., dissenting');
});

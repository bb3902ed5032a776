import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PASSAGE_LIMIT } from '../../server/src/sources/limits.ts';
import type { PinContext } from '../../server/src/sources/locatePage.ts';
import { locatePin } from '../../server/src/sources/locatePin.ts';
import { readSource } from '../../server/src/sources/readSource.ts';
import type { Pin, PinType } from '../../server/src/syntax/citation.ts';

const NOTHING: PinContext = { firstPages: [], pages: null, entry: null, quoted: null };

function pin(type: PinType, from: Pin['from'], more: Partial<Pin> = {}): Pin {
  return { type, from, to: from, span: { start: 0, end: 1 }, ...more };
}

interface Expected {
  readonly at: string;
  readonly label: string;
  readonly passage: string;
}

/** Checks where a pin lands: the words under its span, its label and its passage. */
function check(text: string, asked: Pin, context: Partial<PinContext>, expected: Expected | null): void {
  for (const form of [text, text.replaceAll('\n', '\r\n')]) {
    const found = locatePin(readSource(form, 'a.txt'), asked, { ...NOTHING, ...context });
    const plain = (words: string): string => words.replaceAll('\r\n', '\n');
    const seen = found && {
      at: plain(form.slice(found.span.start, found.span.end)),
      label: found.label,
      passage: plain(found.passage),
    };
    assert.deepEqual(seen, expected);
  }
}

const OPINION = 'HOLZ v. VARGA\n\nThe first page. *63 The second. **903 Other. *64 The third\nand last.\n';

test('a page of an opinion is what stands after its star', () => {
  check(
    OPINION,
    pin('page', 64),
    { firstPages: [62] },
    { at: '*64', label: 'page *64', passage: 'The third\nand last.' },
  );
  check(
    OPINION,
    pin('page', 903),
    { firstPages: [902] },
    { at: '**903', label: 'page **903', passage: 'Other. *64 The third\nand last.' },
  );
});

test('the first page stands before the first star', () => {
  const passage = 'HOLZ v. VARGA\n\nThe first page.';
  check(OPINION, pin('page', 62), { firstPages: [62] }, { at: 'HOLZ v. VARGA', label: 'page 62', passage });
  check('Caption.\n*2 More.', pin('star', 1), {}, { at: 'Caption.', label: 'page 1', passage: 'Caption.' });
  check('Caption.\n*1 Text. *2 More.', pin('star', 1), {}, { at: '*1', label: 'page *1', passage: 'Text.' });
});

test('the first page of an opinion of another reporter is no page', () => {
  check(OPINION, pin('page', 500), { firstPages: [500] }, null);
  check(OPINION, pin('page', 70), { firstPages: [62] }, null);
  check('No marks at all.', pin('page', 62), { firstPages: [62] }, null);
});

test('of two series with the same page, the one of the cited reporter counts', () => {
  const text = 'a *63 b **64 c *64 d **65 e';
  check(text, pin('page', 64), { firstPages: [62] }, { at: '*64', label: 'page *64', passage: 'd **65 e' });
  const other = 'a **164 b *64 c **165 d *65 e **166 f';
  check(other, pin('page', 165), { firstPages: [163] }, { at: '**165', label: 'page **165', passage: 'd *65 e' });
});

test('where both series have the page, the one that begins with the opinion counts', () => {
  const text = 'a *63 b *64 c *65 d *66 **66 e *67 f **67 g **68 h';
  check(text, pin('page', 66), { firstPages: [62] }, { at: '*66', label: 'page *66', passage: '**66 e' });
  check(text, pin('page', 66), { firstPages: [65, 62] }, { at: '**66', label: 'page **66', passage: 'e *67 f' });
});

const TRANSCRIPT = `Page 28\n${Array.from({ length: 25 }, (_, at) => `${at + 1} line ${at + 1}\n`).join('')}Page 29\n${Array.from({ length: 25 }, (_, at) => `${at + 1} more ${at + 1}\n`).join('')}`;

test('lines of a transcript', () => {
  const one = pin('line', 28, { fromLine: 7, toLine: 9 });
  check(
    TRANSCRIPT,
    one,
    {},
    { at: '7 line 7\n8 line 8\n9 line 9', label: '28:7–9', passage: '7 line 7\n8 line 8\n9 line 9' },
  );
  const across = pin('line', 28, { to: 29, fromLine: 25, toLine: 1 });
  check(
    TRANSCRIPT,
    across,
    {},
    { at: '25 line 25\nPage 29\n1 more 1', label: '28:25–29:1', passage: '25 line 25\nPage 29\n1 more 1' },
  );
  check(
    TRANSCRIPT,
    pin('line', 28, { fromLine: 7, toLine: 7 }),
    {},
    { at: '7 line 7', label: '28:7', passage: '7 line 7' },
  );
});

test('lines that are not there are not found', () => {
  check(TRANSCRIPT, pin('line', 28, { fromLine: 26, toLine: 26 }), {}, null);
  check(TRANSCRIPT, pin('line', 31, { fromLine: 1, toLine: 2 }), {}, null);
  check(TRANSCRIPT, pin('line', 28, { fromLine: 9, toLine: 7 }), {}, null);
  check(OPINION, pin('line', 63, { fromLine: 1, toLine: 2 }), {}, null);
});

test('a whole page of a transcript', () => {
  const source = readSource(TRANSCRIPT, 'a.txt');
  const found = locatePin(source, pin('page', 29), NOTHING);
  assert.equal(found?.label, 'page 29');
  assert.match(found?.passage ?? '', /^1 more 1\n2 more 2/);
});

test('paragraphs', () => {
  const text = 'DECLARATION\n\n1. I am a nurse.\n\n2. I saw him\non May 1.\n\n3. He left.\n\nDated: June 1\n';
  check(
    text,
    pin('paragraph', 2),
    {},
    { at: '2. I saw him\non May 1.', label: '¶ 2', passage: '2. I saw him\non May 1.' },
  );
  check(text, pin('paragraph', 3), {}, { at: '3. He left.', label: '¶ 3', passage: '3. He left.' });
  const range = { at: '2. I saw him\non May 1.\n\n3. He left.', label: '¶¶ 2–3' };
  check(text, pin('paragraph', 2, { to: 3 }), {}, { ...range, passage: range.at });
  check(text, pin('paragraph', 9), {}, null);
});

test('footnotes and sections', () => {
  const text = 'I. FACTS\n\nA. The Road\n\nLong.\n\nII. LAW\n\nB. The Rule\n\nShort.\n\n[^3]: A note.\n\nEnd.\n';
  check(text, pin('footnote', 3), {}, { at: '[^3]:', label: 'n.3', passage: '[^3]: A note.' });
  const rule = 'B. The Rule\n\nShort.\n\n[^3]: A note.\n\nEnd.';
  check(text, pin('section', 'B'), {}, { at: 'B. The Rule', label: '§ B', passage: rule });
  check(text, pin('section', 'II.B'), {}, { at: 'B. The Rule', label: '§ II.B', passage: rule });
  check(text, pin('section', 'II.A'), {}, null);
  check(text, pin('section', 'C'), {}, null);
});

const FILING =
  'Case 1:31-cv-00417 Document 12 Filed 03/01/31 Page 1 of 2 PageID #: 101\nCover.\nCase 1:31-cv-00417 Document 12 Filed 03/01/31 Page 2 of 2 PageID #: 102\n1\nText.\n';

test('pages of a filing count the stamp, or what matter.yaml says', () => {
  check(FILING, pin('page', 2), {}, { at: '1', label: 'page 2', passage: '1\nText.' });
  check(FILING, pin('page', 1), { pages: 'ecf' }, { at: 'Cover.', label: 'page 1', passage: 'Cover.' });
  check(FILING, pin('page', 102), { pages: 'pageid' }, { at: '1', label: 'PageID 102', passage: '1\nText.' });
  check(FILING, pin('page', 2), { pages: 'printed' }, null);
  check(FILING, pin('page', 2), { pages: 'bates' }, null);
});

test('a refiled paper has two stamps on a page, and the cited one counts', () => {
  const stamp = (document: number, page: number): string =>
    `Case 1:31-cv-00417 Document ${document} Filed 03/01/31 Page ${page} of 9\n`;
  const text = `${stamp(12, 1)}${stamp(6, 2)}One.\n${stamp(12, 2)}${stamp(6, 3)}Two.\n`;
  assert.match(locatePin(readSource(text, 'a'), pin('page', 2), { ...NOTHING, entry: '12' })?.passage ?? '', /Two\.$/);
  assert.match(locatePin(readSource(text, 'a'), pin('page', 2), { ...NOTHING, entry: '6' })?.passage ?? '', /^One\./);
});

test('page numbers at the foot end their page', () => {
  check('One.\n1\n\fTwo.\n2\n\fThree.\n3\n', pin('page', 2), {}, { at: 'Two.', label: 'page 2', passage: 'Two.' });
});

test('a passage is short, ends with a sentence, and never with half a letter', () => {
  const sentences = `*1 ${'The driver stopped at the corner. '.repeat(60)}`;
  const found = locatePin(readSource(sentences, 'a.txt'), pin('star', 1), NOTHING);
  assert.ok((found?.passage.length ?? 0) <= PASSAGE_LIMIT);
  assert.match(found?.passage ?? '', /corner\.$/);
  for (const text of [`*1 ${'𝕏'.repeat(900)}`, `*1 a${'𝕏'.repeat(900)}`]) {
    const passage = locatePin(readSource(text, 'a.txt'), pin('star', 1), NOTHING)?.passage ?? '';
    assert.ok(passage.length > 600 && passage.length <= PASSAGE_LIMIT);
    assert.doesNotMatch(passage, /[\ud800-\udbff]$/);
  }
});

const ROGS =
  'DEFENDANT’S RESPONSES\n\nINTERROGATORY NO. 1: Name the dock.\n\nRESPONSE: Pier 4.\n\nInterrogatory No. 1 is old.\n\nINTERROGATORY NO. 2: Name the lamp.\n\nRESPONSE TO INTERROGATORY NO. 2: None.\n\nINTERROGATORY NO. 3:\nName the man.\n';

test('interrogatories and requests by their numbers, with their responses', () => {
  const second = 'INTERROGATORY NO. 2: Name the lamp.\n\nRESPONSE TO INTERROGATORY NO. 2: None.';
  check(ROGS, pin('item', 2), {}, { at: second, label: 'No. 2', passage: second });
  const both = `${second}\n\nINTERROGATORY NO. 3:\nName the man.`;
  check(ROGS, pin('item', 2, { to: 3 }), {}, { at: both, label: 'Nos. 2–3', passage: both });
  check(ROGS, pin('item', 4), {}, null);
  const requests = 'Request for Admission No. 1.\n\nDenied.\n\nRequest for Admission No. 2.\n\nAdmitted.\n';
  const first = 'Request for Admission No. 1.\n\nDenied.';
  check(requests, pin('item', 1), {}, { at: first, label: 'No. 1', passage: first });
  // Both series have the number.
  check(`${ROGS}\n${requests}`, pin('item', 1), {}, null);
});

test('times printed in the transcript of a recording', () => {
  const words = '[00:00:05] LUND: Stop.\n[00:14:22] MOSS: Where is the lamp?\nIt was here.\n[00:15:01] LUND: Gone.\n';
  const asked = '[00:14:22] MOSS: Where is the lamp?\nIt was here.';
  check(words, pin('time', '14:22'), {}, { at: asked, label: '14:22', passage: asked });
  check(words, pin('time', '00:14:30'), {}, { at: asked, label: '00:14:30', passage: asked });
  const both = `${asked}\n[00:15:01] LUND: Gone.`;
  check(
    words,
    pin('time', '00:14:22', { to: '00:15:01' }),
    {},
    { at: both, label: '00:14:22–00:15:01', passage: both },
  );
  check(words, pin('time', '00:00:01'), {}, null);
  check(words, pin('time', '00:16:00'), {}, null);
  check('14:22 a line\n3:01 another\n15:00 a third\n', pin('time', '14:22'), {}, null);
});

test('production numbers with their letters, and pages that say what they count', () => {
  const paper = 'One.\nmore\nSMITH_000123\n\fTwo.\nmore\nSMITH_000124\n';
  const two = 'Two.\nmore\nSMITH_000124';
  for (const label of ['SMITH_000124', 'SMITH000124', 'SMITH-000124'])
    check(paper, pin('page', label), {}, { at: 'Two.', label: 'SMITH_000124', passage: two });
  check(paper, pin('page', 'SMITH_000125'), {}, null);
  check(paper, pin('page', 'JONES_000124'), {}, null);
  const second = { at: '1', label: 'page 2', passage: '1\nText.' };
  check(FILING, pin('page', 2, { numbering: 'ecf' }), { pages: 'printed' }, second);
});

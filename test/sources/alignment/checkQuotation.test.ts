import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_NOTES, type QuotationNotes } from '../../../server/src/model/quotations/quotationNotes.ts';
import {
  checkQuotation,
  findQuotation,
  type QuotationCheck,
  type QuotationPin,
  readQuotation,
} from '../../../server/src/sources/alignment/checkQuotation.ts';
import { SourceWords } from '../../../server/src/sources/alignment/sourceWords.ts';
import type { Span } from '../../../server/src/text/span.ts';

const OPINION = [
  'The tenant was told of the sale on March 3, 1998. A landlord who gives no notice may not recover the rent of the',
  'quarter, and the tenant’s claims are not barred. The duty to give notice is absolute and non-delegable.1 It can-',
  'not be waived by silence. See Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008) (holding that silence waives',
  'nothing). We hold that the plaintiﬀ was entitled to twenty days’ notice under § 12(b) of the Act.',
].join('\n');

/** Star marks are cut out of a text and skipped, as a reader of sources tells of them. */
function sourceOf(text: string): SourceWords {
  const skipped: Span[] = Array.from(text.matchAll(/\*\d+/g), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  return new SourceWords(text, skipped);
}

function check(text: string, source = OPINION, notes?: QuotationNotes): QuotationCheck {
  return checkQuotation(readQuotation(text, notes), sourceOf(source));
}

/** What differs, as `kind: «quoted» / «source»`; slight differences in parentheses. */
function said({ differences }: QuotationCheck): readonly string[] {
  return differences.map(({ kind, quotedWords, sourceWords, isSlight }) => {
    const line = `${kind}: «${quotedWords}» / «${sourceWords}»`;
    return isSlight ? `(${line})` : line;
  });
}

const LAWFUL: Readonly<Record<string, string>> = {
  verbatim: 'The duty to give notice is absolute and non-delegable.',
  'a capital in brackets': '[t]he duty to give notice is absolute',
  'words in brackets': 'A landlord who gives no notice may not recover [it], and the tenant’s claims are not barred.',
  'words put in between': 'The duty to give [written] notice is absolute',
  'an ending in brackets': 'the tenant[s’] claim[] are not barred',
  'an ellipsis':
    'A landlord who gives no notice may not recover the rent . . . , and the tenant’s claims are not barred.',
  'an ellipsis of one letter': 'The duty to give notice … cannot be waived by silence.',
  'an ellipsis of asterisks': 'The tenant was told of the sale * * * It cannot be waived by silence.',
  'an ellipsis in brackets': 'The tenant was told of the sale [...] It cannot be waived by silence.',
  sic: 'The duty to give notice [sic] is absolute',
  'straight marks': "the tenant's claims are not barred",
  'a word cut at a line end, and a note call': 'absolute and non-delegable. It cannot be waived',
  'a hyphen at a line end of the draft': 'The duty to give no-\ntice is absolute',
  'a ligature': 'the plaintiff was entitled to twenty days’ notice under § 12(b) of the Act',
  'no space after the section sign': 'twenty days’ notice under §12(b) of the Act',
  capitals: 'THE DUTY TO GIVE NOTICE IS ABSOLUTE',
  'emphasis left in': 'The duty to give *notice* is absolute',
};

for (const [name, text] of Object.entries(LAWFUL))
  test(`accepted: ${name}`, () => {
    const { result, differences } = check(text);
    assert.equal(result, 'same');
    assert.deepEqual(differences, []);
  });

const UNLAWFUL: Readonly<Record<string, readonly [text: string, ...said: string[]]>> = {
  'a word changed': ['The duty to give warning is absolute', 'word-changed: «warning» / «notice»'],
  'a word dropped': ['The duty to notice is absolute and non-delegable', 'word-dropped: «» / «give»'],
  'a word added': ['The legal duty to give notice is absolute', 'word-added: «legal» / «»'],
  'a number changed': ['told of the sale on March 5, 1998', 'number-changed: «5» / «3»'],
  'a number in words changed': ['was entitled to thirty days’ notice under', 'number-changed: «thirty» / «twenty»'],
  'a month changed': ['was told of the sale on May 3, 1998', 'number-changed: «May» / «March»'],
  'a lost not': ['A landlord who gives no notice may recover the rent', 'negation: «» / «not»'],
  'a contrary': ['the plaintiff was disentitled to twenty days’ notice', 'negation: «disentitled» / «entitled»'],
  'words transposed': ['The duty give to notice is absolute', 'order: «give to» / «to give»'],
  'a letter': ['The duty to give notices is absolute', 'word-changed: «notices» / «notice»'],
  'a capital inside': ['who gives no notice may not recover the Rent', 'case-unmarked: «Rent» / «rent»'],
};

for (const [name, [text, ...expected]] of Object.entries(UNLAWFUL))
  test(`a difference: ${name}`, () => {
    const found = check(text);
    assert.equal(found.result, 'different');
    assert.deepEqual(said(found), expected);
  });

test('a difference is pointed at in the quotation and in the source', () => {
  const text = 'told of the sale on March 5, 1998';
  const [difference] = check(text).differences;
  assert.deepEqual(difference?.quoted, { start: 26, end: 27 });
  assert.equal(OPINION.slice(difference?.source.start, difference?.source.end), '3');
});

test('where a word is missing, the place between its neighbours is pointed at', () => {
  const text = 'The duty to notice is absolute and non-delegable';
  const [difference] = check(text).differences;
  assert.deepEqual(difference?.quoted, { start: 11, end: 12 });
});

test('other marks, hyphens and the first capital are slight', () => {
  assert.deepEqual(said(check('the duty to give notice, is absolute and nondelegable')), [
    '(case-unmarked: «the» / «The»)',
    '(punctuation: «» / «»)',
  ]);
  assert.deepEqual(said(check('notice is absolute and non delegable')), [
    '(punctuation: «non delegable» / «non-delegable»)',
  ]);
});

test('a citation may be left out; without a note that is told', () => {
  const text = 'It cannot be waived by silence. We hold that the plaintiff was entitled to twenty days’ notice';
  assert.deepEqual(check(text, OPINION, { ...NO_NOTES, omitsCitations: true }).differences, []);
  const found = check(text);
  assert.equal(found.result, 'same');
  assert.deepEqual(
    found.differences.map(({ kind, isSlight }) => ({ kind, isSlight })),
    [{ kind: 'citation-dropped', isSlight: true }],
  );
});

test('half of a citation may not be left out', () => {
  const text = 'silence. See Orrin v. Vale Corp., 512 F.3d 100 (2d Cir. 2008) (holding that silence waives nothing)';
  assert.deepEqual(said(check(text)), ['word-dropped: «» / «104»']);
});

test('cleaned up licenses capitals, marks and citations, not words', () => {
  const notes = { ...NO_NOTES, isCleanedUp: true };
  const text = 'a landlord who gives no notice may not recover The rent';
  assert.deepEqual(check(text, OPINION, notes).differences, []);
  assert.equal(check('a landlord who gives no notice may recover the rent', OPINION, notes).result, 'different');
});

test('a page label may stand between words and inside one', () => {
  const source = 'The rule is old. The *577 duty to give no*578tice is absolute in every case.';
  assert.equal(check('The duty to give notice is absolute', source).result, 'same');
});

test('a running head, a page number and a note at the foot do not part a passage', () => {
  const page = (n: number, words: string): string =>
    `No. 12-345\n\n${words}\n\n                                       ${n}\n\f`;
  const filler = (n: number): string => `This is page ${n} of what the court had to say of the lease and of the land.`;
  const source = [
    page(1, filler(1)),
    page(2, filler(2)),
    page(3, `${filler(3)} The duty to give notice rests upon`),
    page(4, `the landlord alone, and never passes. ${filler(4)}`),
    page(5, filler(5)),
  ].join('');
  assert.equal(
    check('The duty to give notice rests upon the landlord alone, and never passes.', source).result,
    'same',
  );
});

test('what stands nowhere near is not here, and nothing is said of it', () => {
  const found = check('The statute tolls the period of limitations during infancy.');
  assert.equal(found.result, 'not-here');
  assert.deepEqual(found.differences, []);
});

test('nothing to compare is unchecked', () => {
  assert.equal(check('').result, 'unchecked');
  assert.equal(check('. . .').result, 'unchecked');
});

const PAGED = [
  '*577 The duty to give notice is absolute. The tenant may recover what was paid in advance of the day. *578 Silence',
  'waives nothing, and the landlord who keeps still may not complain of it. *579 The judgment is affirmed.',
].join(' ');

function pinOf(from: string, to: string): QuotationPin {
  const pages = ['577', '578', '579'].map((label) => ({ label, start: PAGED.indexOf(`*${label}`) }));
  const end = pages.find(({ label }) => label > to)?.start ?? PAGED.length;
  return { pages, pinned: [{ start: PAGED.indexOf(`*${from}`), end }] };
}

test('words on the page of the pin, and on another', () => {
  const source = sourceOf(PAGED);
  const text = 'Silence waives nothing';
  assert.equal(checkQuotation(readQuotation(text), source, pinOf('578', '578')).pin, 'there');
  const { pin, places } = checkQuotation(readQuotation(text), source, pinOf('577', '577'));
  assert.equal(pin, 'elsewhere');
  assert.deepEqual(
    places.map(({ firstPage, lastPage }) => [firstPage, lastPage]),
    [['578', '578']],
  );
});

test('words over a page break stand on both pages', () => {
  const text = 'paid in advance of the day. Silence waives nothing';
  const { pin, places } = checkQuotation(readQuotation(text), sourceOf(PAGED), pinOf('577', '577'));
  assert.equal(pin, 'there');
  assert.deepEqual([places[0]?.firstPage, places[0]?.lastPage], ['577', '578']);
});

test('of words that stand twice, those on the page of the pin are meant', () => {
  const text = 'the notice was late';
  const twice = 'Here the notice was late. *12 There too the notice was late.';
  const pages = [{ label: '12', start: twice.indexOf('*12') }];
  const pin = { pages, pinned: [{ start: twice.indexOf('*12'), end: twice.length }] };
  const found = checkQuotation(readQuotation(text), sourceOf(twice), pin);
  assert.equal(found.pin, 'there');
  assert.equal(found.places.length, 2);
});

test('ten thousand equal words are survived', () => {
  const text = Array.from({ length: 10_000 }, () => 'word').join(' ');
  const source = new SourceWords(Array.from({ length: 50_000 }, () => 'word').join(' '));
  assert.notEqual(checkQuotation(readQuotation(text), source).result, 'different');
  assert.notEqual(checkQuotation(readQuotation(`${text} . . . ${text} [x] ${text}`), source).result, 'different');
});

test('a quotation is found in the source that has all its words, and in no other', () => {
  const quotation = readQuotation('the landlord who keeps still may not complain of it');
  assert.deepEqual(findQuotation(quotation, sourceOf(OPINION)), []);
  const places = findQuotation(quotation, sourceOf(PAGED)).map(({ start, end }) => PAGED.slice(start, end));
  assert.deepEqual(places, ['the landlord who keeps still may not complain of it']);
  assert.deepEqual(findQuotation(readQuotation('the landlord who kept still may not complain'), sourceOf(PAGED)), []);
});

test('a quotation of more ellipses than any has is not compared', () => {
  assert.equal(check('The duty . . . '.repeat(60)).result, 'unchecked');
});

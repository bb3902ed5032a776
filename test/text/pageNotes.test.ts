import assert from 'node:assert/strict';
import test from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { plainView } from '../../server/src/text/plain.ts';

/** Words of the file at each footnote of a plain text, and the words right before its call. */
function notesOf(text: string): (readonly [string, string | null])[] {
  return plainView(text).footnotes.map(({ span, calledAt }) => [
    text.slice(span.start, span.end).replace(/\s+/g, ' '),
    calledAt === null ? null : text.slice(calledAt - 5, calledAt + 1),
  ]);
}

const PAGE = `The harbor board denied the permit.3 Its reasons were thin, as it said in Alder v.

3 See Cole v. Dunn, 44 F.4th 12, 15 (1st Cir. 2022).
4 Id. at 16.

                         - 7 -
\fBirch Co., 12 F.3d 4, 5 (2d Cir. 1993), and so it went.4

Id. at 6.
`;

test('notes at the foot of a page are those that the text above calls for by their numbers', () => {
  assert.deepEqual(notesOf(PAGE.replace('Its reasons', 'Its reasons4')), [
    ['3 See Cole v. Dunn, 44 F.4th 12, 15 (1st Cir. 2022).', 'rmit.3'],
    ['4 Id. at 16.', 'asons4'],
  ]);
});

test('a note that nothing calls for on its page stays among the words', () => {
  const text = PAGE.replace('permit.3', 'permit.');
  assert.deepEqual(notesOf(text), []);
  assert.match(plainView(text).text, /\n3 See Cole/);
});

test('the text is read through the notes, and id. of the text does not mean what they cite', () => {
  const draft = parseDraft(PAGE.replace('Its reasons', 'Its reasons4'), 'plaintext');
  const { citations } = bindDraft(draft);
  assert.deepEqual(
    citations.map(({ kind, parts, footnote, antecedent }) => [kind, parts.name?.text ?? null, footnote, antecedent]),
    [
      ['case', 'Alder v. Birch Co.', null, null],
      ['case', 'Cole v. Dunn', 0, null],
      ['id', null, 1, 1],
      ['id', null, null, 0],
    ],
  );
});

test('the number of a note may stand by itself, be followed by a period, or be glued to its words', () => {
  for (const note of ['3\n   See Cole.', '   3.      See Cole.', '3See Cole.']) {
    const text = `The board denied it.3 It said\n\n${note}\n\n- 7 -\n\fso in Maine.`;
    assert.deepEqual(
      notesOf(text).map(([words]) => words.replace(/^3\.? ?/, '')),
      ['See Cole.'],
    );
    assert.equal(plainView(text).text.replace(/\n+/g, '|'), 'The board denied it. It said|so in Maine.|See Cole.');
  }
});

test('a call that stands apart counts for a note that stands apart', () => {
  assert.equal(notesOf('In 2015, 2 he filed\n\n2\n  See Cole.\n\f  3\n\nhis claim.').length, 1);
  assert.equal(notesOf('In 2015, 2 he filed\n2 See Cole.\n\f  3\n\nhis claim.').length, 0);
});

test('lines of the text that begin with a number are no notes', () => {
  for (const text of [
    'The rule in Alder v. Birch,\n12 F.3d 4, is old.\n\f- 3 -\nIt is.',
    'See 2015 WL 12, at *3 and\n\n3 See Cole.\n\f- 3 -\nIt is.',
    'See No.3 and\n3 See Cole.\n\f- 3 -\nIt is.',
    'They met on May\n3 Of that year\n\f- 3 -\nIt is.',
    'The board denied it.3 It said so.\n\n3 See Cole.\n\nso in Maine.',
  ])
    assert.deepEqual(notesOf(text), [], text);
});

test('a note that goes on at the foot of the next page is read whole', () => {
  const text = `It was denied.3 The board

3. See Cole v. Dunn, 44 F.4th 12
                          (continued . . .)
- 7 -
\fsaid so and went home.

________________________
(. . . continued)
   (1st Cir. 2022).

- 8 -
\fThe end.
`;
  const { citations } = parseDraft(text, 'plaintext');
  assert.deepEqual(
    citations.map(({ parts }) => [parts.name?.text, parts.date?.text]),
    [['Cole v. Dunn', '2022']],
  );
});

test('notes that cut a sentence in two where no page break is left', () => {
  const text = `The board denied the permit.3 It determined the permit to be

3 See Cole v. Dunn, 44 F.4th 12, 15 (1st Cir. 2022).
invalid in Alder v. Birch Co., 12 F.3d 4, 5 (2d Cir. 1993).  Id. at 6.
`;
  assert.deepEqual(notesOf(text), [['3 See Cole v. Dunn, 44 F.4th 12, 15 (1st Cir. 2022).', 'rmit.3']]);
  assert.deepEqual(notesOf(text.replace('invalid', 'Invalid')), []);
  assert.deepEqual(notesOf(text.replace('to be\n', 'to be.\n')), []);
});

test('in an article id. goes back to the note before', () => {
  const text = `Boats sink.1 They do.2 Some float,3 it is said. And so

1 Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595, 1634 (2016).
2 Id. at 1640.
3 Id.
\fon it goes.`;
  const { citations } = bindDraft(parseDraft(text, 'plaintext'));
  assert.deepEqual(
    citations.map(({ kind, antecedent }) => [kind, antecedent]),
    [
      ['journal', null],
      ['id', 0],
      ['id', 1],
    ],
  );
});

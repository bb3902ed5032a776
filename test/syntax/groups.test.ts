import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { outline } from './reading.ts';

/** The citations of each group, by their cores. */
function groups(text: string): string[][] {
  const draft = parseDraft(text, 'markdown');
  return draft.groups.map(({ members, span }) => {
    const cores = members.map((index) => draft.citations[index]!);
    assert.equal(span.start, cores[0]!.span.start);
    assert.equal(span.end, Math.max(...cores.map((citation) => citation.span.end)));
    return cores.map(({ core }) => text.slice(core.start, core.end));
  });
}

test('citations joined by semicolons and signals are one string', () => {
  assert.deepEqual(
    groups('See Ash v. Bell, 571 U.S. 904 (2014); see also Cole v. Dunn, 44 F.4th 12 (2022). Id. at 5.'),
    [['571 U.S. 904', '44 F.4th 12'], ['Id.']],
  );
});

test('what stands in a parenthetical is a string of its own, and the outer string goes on after it', () => {
  assert.deepEqual(
    groups(
      'Ash v. Bell, 571 U.S. 904 (2014) (quoting Eads v. Ford, 310 U.S. 900 (1940)); Cole v. Dunn, 44 F.4th 12 (2022).',
    ),
    [['571 U.S. 904', '44 F.4th 12'], ['310 U.S. 900']],
  );
});

test('prose between two citations parts them', () => {
  assert.deepEqual(
    groups('Ash v. Bell, 571 U.S. 904 (2014), controls; the court in Cole v. Dunn, 44 F.4th 12 (2022), agreed.'),
    [['571 U.S. 904'], ['44 F.4th 12']],
  );
});

test('record cites of one parenthesis are one string; two names of one document share their place', () => {
  assert.deepEqual(groups('(Compl. ¶ 4; Pl. Tr. or ECF No. 118-1 at 28:7; Id. at 3.)'), [
    ['Compl.', 'Pl. Tr.', 'ECF No. 118-1', 'Id.'],
  ]);
});

test('a parallel citation stands in the string of its main citation', () => {
  assert.deepEqual(groups('Ash v. Bell, 571 U.S. 904, 134 S. Ct. 1801 (2014); Cole v. Dunn, 44 F.4th 12 (2022).'), [
    ['571 U.S. 904', '134 S. Ct. 1801', '44 F.4th 12'],
  ]);
});

test('a citation knows that it stands in a quotation, a block quote, a heading or a footnote', () => {
  const text =
    '# The rule of 571 U.S. 904\n\n> As in 572 U.S. 905.\n\nHe wrote “see 573 U.S. 906 there” and *“574 U.S. 907”*.[^1] Then 575 U.S. 908.\n\n[^1]: See 576 U.S. 909.\n';
  const draft = parseDraft(text, 'markdown');
  assert.equal(draft.citations.length, 6, outline(draft).join());
  assert.deepEqual(
    draft.citations.map(({ inHeading, quoted, footnote }) => [inHeading, quoted, footnote]),
    [
      [true, false, null],
      [false, true, null],
      [false, true, null],
      [false, true, null],
      [false, false, null],
      [false, false, 0],
    ],
  );
});

test('short names given in passing belong to the citation they follow', () => {
  const text =
    'Ash v. Bell, 571 U.S. 904 (2014) ("*Ash*"); the Knowles Declaration (“Knowles Decl.”); Cole v. Dunn, 44 F.4th 12 (2022) [hereinafter Cole].';
  const { shortNames } = parseDraft(text, 'markdown');
  assert.deepEqual(
    shortNames.map(({ name, citation }) => [name, citation]),
    [
      ['Ash', 0],
      ['Knowles Decl.', null],
      ['Cole', 1],
    ],
  );
});

test('quotations are the words between the marks', () => {
  const text = 'He said “one” and "two \'three\'" but 12" is an inch and a “lost one.\n\nNew "four".';
  const { quotations } = parseDraft(text, 'markdown');
  assert.deepEqual(
    quotations.map(({ start, end }) => text.slice(start, end)),
    ['one', "two 'three'", 'four'],
  );
});

test('a parenthesis left open in one paragraph ends with it, though a citation begins the next', () => {
  const text =
    'Ash v. Bell, 571 U.S. 904 (2014). The duty (so the words have it is old.\n\nId. at 5 (“so”); cf. Cole v. Dunn, 44 F.4th 12 (2022).';
  assert.deepEqual(groups(text), [['571 U.S. 904'], ['Id.', '44 F.4th 12']]);
});

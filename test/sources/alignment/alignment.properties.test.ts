import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { checkQuotation, readQuotation } from '../../../server/src/sources/alignment/checkQuotation.ts';
import { SourceWords } from '../../../server/src/sources/alignment/sourceWords.ts';
import { isQuotedFaithfully } from '../../support/referenceAligner.ts';

/** Few words, so that passages repeat themselves and many ways lead astray. */
const word = fc.constantFrom('duty', 'care', 'the', 'not', 'of', 'absolute', 'court', 'courts', 'held', 'a');
const source = fc.array(word, { minLength: 1, maxLength: 60 });

/** What becomes of a word of the passage on its way into the quotation. */
const treatment = fc.oneof(
  { weight: 12, arbitrary: fc.constant((each: string) => each) },
  { weight: 1, arbitrary: fc.constant(() => '. . .') },
  { weight: 1, arbitrary: fc.constant(() => '[it]') },
  { weight: 1, arbitrary: fc.constant((each: string) => `[${each.charAt(0)}]${each.slice(1)}`) },
  { weight: 1, arbitrary: fc.constant((each: string) => `${each}[]`) },
  { weight: 1, arbitrary: fc.constant(() => '') },
  { weight: 1, arbitrary: word.map((other) => () => other) },
  { weight: 1, arbitrary: word.map((other) => (each: string) => `${each} ${other}`) },
);

const quotation = source.chain((words) =>
  fc
    .tuple(fc.nat(words.length - 1), fc.array(treatment, { minLength: 1, maxLength: 14 }))
    .map(([start, treatments]) => ({
      words,
      text: treatments
        .map((treat, i) => treat(words[start + i] ?? ''))
        .filter((each) => each !== '')
        .join(' '),
    })),
);

test('a quotation is accepted when the reference accepts it, and never otherwise', () => {
  fc.assert(
    fc.property(quotation, ({ words, text }) => {
      const check = checkQuotation(readQuotation(text), new SourceWords(words.join(' ')));
      const isFaithful = isQuotedFaithfully(text, words);
      if (check.result === 'same') assert.ok(isFaithful, `accepted: ${text}`);
      // A place is found by the words that nothing alters.
      const unaltered = text.match(/(?<![\][a-z])[a-z]+(?![a-z[\]])/g) ?? [];
      if (isFaithful && unaltered.length > 0) assert.equal(check.result, 'same', `not accepted: ${text}`);
    }),
    { numRuns: 3_000 },
  );
});

/** What printing puts between two words. */
const space = fc.constantFrom(' ', '\n', '\r\n', '\u00a0', '  \n\t', '. ', ', “', '” (', ' — ');

test('places slice to the words, whatever stands between them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, space), { minLength: 8, maxLength: 40 }), fc.nat(4), (printed, start) => {
      const words = printed.map(([each]) => each);
      const text = printed.map((pair) => pair.join('')).join('');
      const quoted = words.slice(start, start + 4).join(' ');
      const { places } = checkQuotation(readQuotation(quoted), new SourceWords(text));
      const wordsAt = places.map(({ span }) =>
        text
          .slice(span.start, span.end)
          .match(/[a-z]+/g)
          ?.join(' '),
      );
      assert.ok(wordsAt.length > 0);
      for (const found of wordsAt) assert.equal(found, quoted);
    }),
  );
});

test('a difference slices to its words in the quotation and in the source', () => {
  fc.assert(
    fc.property(quotation, ({ words, text }) => {
      const printed = words.join('\n');
      for (const one of checkQuotation(readQuotation(text), new SourceWords(printed)).differences) {
        if (one.quotedWords !== '') assert.equal(text.slice(one.quoted.start, one.quoted.end), one.quotedWords);
        if (one.sourceWords !== '')
          assert.equal(printed.slice(one.source.start, one.source.end).replace(/\s+/g, ' '), one.sourceWords);
      }
    }),
  );
});

test('any two texts can be compared', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(
      hostile,
      hostile,
      fc.array(fc.constantFrom('[', ']', '. . .', '*', '-\n', 'a', '\u00ad', '12')),
      (a, b, signs) => {
        const text = `${a}${signs.join('')}${b}`;
        checkQuotation(readQuotation(signs.join(' ') + a), new SourceWords(text));
        checkQuotation(readQuotation(text), new SourceWords(text, [{ start: 0, end: Math.min(1, text.length) }]));
      },
    ),
  );
});

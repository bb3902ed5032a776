import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAbbreviatedWord } from '../../server/src/tables/caseNames.ts';
import { historyKey, isHistoryHead, isHistoryQualifier } from '../../server/src/tables/history.ts';
import { lookupMonth } from '../../server/src/tables/months.ts';
import { SIGNALS, signalKey } from '../../server/src/tables/signals.ts';

test('months as T12 abbreviates them', () => {
  const right = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
  for (const [index, word] of right.entries()) {
    assert.deepEqual(lookupMonth(word), { number: index + 1, abbreviation: word, written: 'abbreviation' });
  }
});

test('months spelled out', () => {
  assert.deepEqual(lookupMonth('March'), { number: 3, abbreviation: 'Mar.', written: 'full' });
  assert.deepEqual(lookupMonth('September'), { number: 9, abbreviation: 'Sept.', written: 'full' });
});

test('months abbreviated wrongly', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['Sep.', 'Sept.'],
    ['Sept', 'Sept.'],
    ['Sep', 'Sept.'],
    ['Jun.', 'June'],
    ['Jul.', 'July'],
    ['July.', 'July'],
    ['June.', 'June'],
    ['May.', 'May'],
    ['Mar', 'Mar.'],
    ['Febr.', 'Feb.'],
  ];
  for (const [word, abbreviation] of wrong) {
    const month = lookupMonth(word);
    assert.deepEqual([month?.abbreviation, month?.written], [abbreviation, 'wrong'], word);
  }
});

test('other words are no months', () => {
  for (const word of ['may', 'march', 'Marc', '', '.', 'Term']) assert.equal(lookupMonth(word), null, word);
});

test('every signal is found by its own words, the longer first', () => {
  const texts = new Map(SIGNALS.map(({ text, key }) => [key, text]));
  const cases: readonly (readonly [string, string])[] = [
    ['See', 'See'],
    ['see also', 'See also'],
    ['See, e.g.,', 'See, e.g.,'],
    ['see e.g.', 'See, e.g.,'],
    ['See, also', 'See also'],
    ['Cf.', 'Cf.'],
    ['But see', 'But see'],
    ['But cf.', 'But cf.'],
    ['Accord', 'Accord'],
    ['Compare', 'Compare'],
    ['Contra', 'Contra'],
    ['E.g.,', 'E.g.,'],
    ['See generally', 'See generally'],
    ['See\u00A0also', 'See also'],
  ];
  for (const [written, text] of cases) assert.equal(texts.get(signalKey(written)), text, written);
  for (const word of ['quoting', 'citing', 'with', 'in', 'aff\u2019d'])
    assert.equal(texts.get(signalKey(word)), undefined, word);
  const lengths = SIGNALS.map(({ key }) => key.split(' ').length);
  assert.deepEqual(
    lengths,
    [...lengths].sort((a, b) => b - a),
  );
  assert.equal(texts.size, SIGNALS.length, 'no key twice');
  assert.ok(SIGNALS.every(({ key }) => signalKey(key) === key));
});

test('the period of an abbreviation ends no sentence', () => {
  const words = [
    'Co.',
    'Corp.',
    'Inc.',
    'Ltd.',
    'Univ.',
    'Bd.',
    'Educ.',
    'Cal.',
    'N.Y.',
    'St.',
    'Mfg.',
    'Prods.',
    'Servs.',
  ];
  for (const word of [...words, 'Ry.', 'Bros.', 'J.', 'U.S.', 'L.L.C.', 'v.', 'Jr.', 'No.', 'Va.', 'R.R.']) {
    assert.ok(isAbbreviatedWord(word), word);
  }
});

test('other words do end one', () => {
  for (const word of ['court.', 'case.', 'Court.', 'Id.', 'Co', "Dep't", 'A', '', '.'])
    assert.ok(!isAbbreviatedWord(word), word);
});

test('a phrase of history is known by its words alone', () => {
  for (const phrase of ['aff’d', "rev'd.", 'cert. denied', 'Cert denied', 'overruled', 'lv denied', 'reh. den.'])
    assert.ok(isHistoryHead(historyKey(phrase)), phrase);
  for (const phrase of ['on other grounds', 'sub nom.', 'in part', 'by'])
    assert.ok(isHistoryQualifier(historyKey(phrase)), phrase);
  for (const phrase of ['held', 'citing', 'the', '', 'in part']) assert.ok(!isHistoryHead(historyKey(phrase)), phrase);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from '../../server/src/tables/data/reporters.json' with { type: 'json' };
import {
  lookupReporter,
  lookupReporterForm,
  type ReporterEdition,
  reporterKey,
} from '../../server/src/tables/reporters.ts';

/** What a reporter as written can mean, as `NAME how`. */
function meanings(written: string): string[] {
  return lookupReporter(reporterKey(written)).map(({ edition, how }) => `${edition.name} ${how}`);
}

function edition(written: string): ReporterEdition {
  const [match, ...others] = lookupReporter(reporterKey(written)).filter(({ how }) => how === 'canonical');
  assert.ok(match && others.length === 0, `${written} is not one edition`);
  return match.edition;
}

test('a key keeps letters, case and digits and nothing else that varies', () => {
  const key = 'FSupp2d';
  for (const written of ['F. Supp. 2d', 'F.Supp.2d', 'F.\u00A0Supp.\u202F2d', 'F.\r\nSupp. 2d', ' F. Supp 2d ']) {
    assert.equal(reporterKey(written), key);
  }
  assert.equal(reporterKey('F. App\u2019x'), "FApp'x");
  assert.notEqual(reporterKey('f. supp. 2d'), key);
});

test('spaces and periods do not make another reporter', () => {
  for (const written of ['F. Supp. 2d', 'F.Supp.2d', 'F Supp 2d'])
    assert.deepEqual(meanings(written), ['F. Supp. 2d canonical']);
  assert.deepEqual(meanings('S.Ct.'), ['S. Ct. canonical']);
  assert.deepEqual(meanings('NW2d'), ['N.W.2d canonical']);
});

test('other abbreviations lead to the edition they mean', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Fed. Appx.', "F. App'x"],
    ['Fed. App\u2019x', "F. App'x"],
    ['F.3rd', 'F.3d'],
    ['F.2nd', 'F.2d'],
    ['F. Supp. 2nd', 'F. Supp. 2d'],
    ['F.4d', 'F.4th'],
    ['Atl. 2d', 'A.2d'],
    ['Sup. Ct.', 'S. Ct.'],
    ['Wn.2d', 'Wash. 2d'],
    ['Cal. Rptr. 3rd', 'Cal. Rptr. 3d'],
    ['U.S. Dist. Lexis', 'U.S. Dist. LEXIS'],
  ];
  for (const [written, name] of cases) assert.deepEqual(meanings(written), [`${name} variant`], written);
});

test('an unknown reporter has no meaning, nor have series that report no cases', () => {
  for (const written of ['Q.Z.R. 9th', 'U.S.C.', 'C.F.R.', 'Fed. Reg.', 'Stat.', 'Id.', '']) {
    assert.deepEqual(meanings(written), [], written);
  }
});

test('an ambiguous abbreviation gives every edition, canonical ones first', () => {
  assert.deepEqual(meanings('Ohio'), ['Ohio canonical', 'Ohio canonical']);
  assert.ok(meanings('Rob.').length >= 3);
  assert.ok(meanings('P.R.').length > 1);
  const bankruptcy = meanings('B.R.');
  assert.equal(bankruptcy[0], 'B.R. canonical');
  assert.ok(bankruptcy.slice(1).every((meaning) => meaning.endsWith('variant')));
});

test('the Supreme Court keeps its nominative reporters to itself', () => {
  for (const name of ['Dall.', 'Cranch', 'Wheat.', 'Wall.']) {
    assert.equal(edition(name).type, 'nominative');
  }
  assert.equal(edition('Wall.').courtId, 'scotus');
  assert.equal(edition('Dall.').courtId, null, 'Dallas also printed Pennsylvania cases');
});

test('years are those of the fact tables where they have them', () => {
  const runs: readonly (readonly [string, number, number | null])[] = [
    ['F.', 1880, 1924],
    ['F.2d', 1924, 1993],
    ['F.3d', 1993, 2021],
    ['F.4th', 2021, null],
    ['F. Supp.', 1932, 1998],
    ['F. Supp. 2d', 1998, 2014],
    ['F. Supp. 3d', 2014, null],
    ["F. App'x", 2001, 2021],
    ['F.R.D.', 1938, null],
    ['N.Y.S.2d', 1938, 2014],
    ['N.Y.S.3d', 2015, null],
    ['N.W.3d', 2024, null],
    ['Cal. 4th', 1991, 2016],
    ['Cal. 5th', 2016, null],
    ['U.S.', 1754, null],
  ];
  for (const [name, firstYear, lastYear] of runs) {
    const found = edition(name);
    assert.deepEqual([found.firstYear, found.lastYear, found.yearsVerified], [firstYear, lastYear, true], name);
  }
});

test('other years are not relied on, and the 1750 of the open data is no year', () => {
  assert.equal(edition('Wash. 2d').yearsVerified, false);
  assert.equal(edition('Fed. R. Serv.').yearsVerified, false, 'its end is unknown');
  const keys = ['BTA LEXIS', 'F.T.C.', 'I. & N. Dec.', 'WL'];
  for (const key of keys) assert.notEqual(edition(key).firstYear, 1750, key);
});

test('types and roots', () => {
  const types: readonly (readonly [string, string])[] = [
    ['WL', 'database'],
    ['LEXIS', 'database'],
    ['U.S. Dist. LEXIS', 'database'],
    ['U.S. App. LEXIS', 'database'],
    ['Tex. Crim. App. LEXIS', 'database'],
    ['Wis. LEXIS', 'database'],
    ['Wisc. LEXIS', 'database'],
    ['Idaho LEXIS', 'database'],
    ['A.3d', 'regional'],
    ['N.W.3d', 'regional'],
    ['N.Y.3d', 'state'],
    ['B.R.', 'specialty'],
    ['F.3d', 'federal'],
  ];
  for (const [name, type] of types) assert.equal(edition(name).type, type, name);
  assert.equal(edition('F. Supp. 3d').root, 'F. Supp.');
  assert.equal(edition('N.W.3d').root, 'N.W.');
});

test('a reporter names its court only where it prints no other', () => {
  const courts: readonly (readonly [string, string | null])[] = [
    ['U.S.', 'scotus'],
    ['S. Ct.', 'scotus'],
    ['L. Ed. 2d', 'scotus'],
    ['N.Y.3d', 'ny'],
    ['Cal. 4th', 'cal'],
    ['Fed. Cl.', 'uscfc'],
    ['T.C.', 'tax'],
    ['Ill. App. 3d', 'illappct'],
    ['F.3d', null],
    ['F. Supp. 2d', null],
    ['Wis. 2d', null],
    ['Ariz.', null],
    ['WL', null],
  ];
  for (const [name, id] of courts) assert.equal(edition(name).courtId, id, name);
});

test('every key of the table is found', () => {
  const keys = [
    ...data.editions.map(([name]) => reporterKey(String(name))),
    ...data.variants.map(([key]) => String(key)),
  ];
  for (const key of keys) assert.ok(lookupReporter(key).length > 0, key);
});

test('ordinary words are told from abbreviations', () => {
  for (const key of ['Black', 'Day', 'Root', 'Bee', 'Howard', 'Ohio', 'Mar'])
    assert.ok(lookupReporterForm(key)?.isWordLike, key);
  for (const key of ['F3d', 'FSupp2d', 'WL', 'Mich', 'Ark', 'US', 'BR', 'May'])
    assert.ok(!lookupReporterForm(key)?.isWordLike, key);
});

test('what is returned cannot be changed', () => {
  const matches = lookupReporter('F3d');
  assert.ok(Object.isFrozen(matches) && Object.isFrozen(matches[0]) && Object.isFrozen(matches[0]?.edition));
  assert.ok(Object.isFrozen(lookupReporter('unknown')));
});

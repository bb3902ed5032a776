import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupCourt } from '../../server/src/tables/courts.ts';

test('a court written as it should be is exact', () => {
  const courts: readonly (readonly [string, string])[] = [
    ['2d Cir.', 'ca2'],
    ['3d Cir.', 'ca3'],
    ['D.C. Cir.', 'cadc'],
    ['Fed. Cir.', 'cafc'],
    ['S.D.N.Y.', 'nysd'],
    ['N.D. Cal.', 'cand'],
    ['D. Md.', 'mdd'],
    ['D.D.C.', 'dcd'],
    ['Bankr. S.D.N.Y.', 'nysb'],
    ['B.A.P. 9th Cir.', 'bap9'],
    ['Tex. App.', 'texapp'],
    ['Cal. Ct. App.', 'calctapp'],
    ['N.Y. App. Div.', 'nyappdiv'],
    ['Del. Ch.', 'delch'],
    ["Ct. Int'l Trade", 'cit'],
    ['N.Y.', 'ny'],
    ['D.C.', 'dc'],
    ['U.S.', 'scotus'],
  ];
  for (const [written, id] of courts) {
    assert.deepEqual(lookupCourt(written), { id, canonical: written, exact: true, safe: true }, written);
  }
});

test('white space and apostrophes are not mistakes', () => {
  assert.equal(lookupCourt('2d\u00A0Cir.')?.exact, true);
  assert.equal(lookupCourt(' N.D.\r\n Cal. ')?.exact, true);
  assert.equal(lookupCourt('Ct. Int\u2019l Trade')?.exact, true);
});

test('D.N. Mar. I. is right with its first space and without', () => {
  assert.deepEqual(lookupCourt('D. N. Mar. I.'), { id: 'nmid', canonical: 'D. N. Mar. I.', exact: true, safe: true });
  assert.equal(lookupCourt('D.N. Mar. I.')?.exact, true);
  assert.equal(lookupCourt('D.N.Mar.I.')?.exact, false);
});

test('known variants are found and may be corrected', () => {
  const variants: readonly (readonly [string, string])[] = [
    ['2nd Cir.', '2d Cir.'],
    ['2d. Cir.', '2d Cir.'],
    ['2d Circ.', '2d Cir.'],
    ['3rd Cir.', '3d Cir.'],
    ['Second Circuit', '2d Cir.'],
    ['Ninth Cir.', '9th Cir.'],
    ['9th Circ.', '9th Cir.'],
    ['11th Circuit', '11th Cir.'],
    ['CA5', '5th Cir.'],
    ['DC Cir.', 'D.C. Cir.'],
    ['SDNY', 'S.D.N.Y.'],
    ['S.D. N.Y.', 'S.D.N.Y.'],
    ['N.D.Cal.', 'N.D. Cal.'],
    ['N.D. California', 'N.D. Cal.'],
    ['D. N.M.', 'D.N.M.'],
    ['Southern District of New York', 'S.D.N.Y.'],
    ['District of Maryland', 'D. Md.'],
    ['Bkrtcy. S.D.N.Y.', 'Bankr. S.D.N.Y.'],
    ['9th Cir. BAP', 'B.A.P. 9th Cir.'],
  ];
  for (const [written, canonical] of variants) {
    const court = lookupCourt(written);
    assert.deepEqual([court?.canonical, court?.exact, court?.safe], [canonical, false, true], written);
  }
});

test('a form that a court or state may mean otherwise is recognised but not corrected unasked', () => {
  const variants: readonly (readonly [string, string])[] = [
    ['ND', 'nd'],
    ['SC', 'sc'],
    ['Tex. Ct. App.', 'texapp'],
    ['Cal. App.', 'calctapp'],
    ['Fla. 2d DCA', 'fladistctapp'],
    ['SCOTUS', 'scotus'],
  ];
  for (const [written, id] of variants) {
    const court = lookupCourt(written);
    assert.deepEqual([court?.id, court?.exact, court?.safe], [id, false, false], written);
  }
});

test('a division or a seat is kept', () => {
  assert.deepEqual(lookupCourt('Tex. App.\u2014Dallas'), {
    id: 'texapp',
    canonical: 'Tex. App.\u2014Dallas',
    exact: true,
    safe: true,
  });
  assert.equal(lookupCourt('Tex. App.-Houston [14th Dist.]')?.canonical, 'Tex. App.\u2014Houston [14th Dist.]');
  assert.equal(lookupCourt('Tex. App.-Houston [14th Dist.]')?.exact, false);
  assert.deepEqual(lookupCourt("N.Y. App. Div. 2d Dep't"), {
    id: 'nyappdiv',
    canonical: "N.Y. App. Div. 2d Dep't",
    exact: true,
    safe: true,
  });
  assert.equal(lookupCourt('N.Y. App. Div. 2nd Dept.')?.canonical, "N.Y. App. Div. 2d Dep't");
  assert.equal(lookupCourt('N.Y. App. Div. 2nd Dept.')?.exact, false);
});

test('what is no court, or could be several, is unknown', () => {
  for (const text of [
    '',
    'or',
    'en banc',
    'per curiam',
    'District of Columbia',
    'mem.',
    '2d',
    'Nowhere Ct.',
    'or. 2d Dist.',
  ]) {
    assert.equal(lookupCourt(text), null, text);
  }
});

test('courts of the open data that no fact table names are known by their id and never corrected', () => {
  assert.deepEqual(lookupCourt('N.J. Ch.'), { id: 'njch', canonical: 'N.J. Ch.', exact: true, safe: false });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastVolumeOf, volumesBeyond, volumesOfYear, yearsOfVolume } from '../../server/src/tables/volumes.ts';

test('the years of a volume lie between those of its neighbours', () => {
  assert.deepEqual(yearsOfVolume('F.3d', 350), { first: 2000, last: 2006 });
  assert.deepEqual(yearsOfVolume('U.S.', 480), { first: 1985, last: 1989 });
  // One volume for each October Term.
  assert.deepEqual(yearsOfVolume('S. Ct.', 140), { first: 2018, last: 2021 });
});

test('nothing is known of a series without known volumes, nor beyond the last one', () => {
  assert.deepEqual(yearsOfVolume('F. Cas.', 12), { first: null, last: null });
  assert.equal(yearsOfVolume('F.4th', 900).last, null);
  assert.equal(volumesOfYear('F. Cas.', 1823), null);
});

test('closed series have a last volume where it is certain', () => {
  assert.equal(lastVolumeOf('F.2d'), 999);
  assert.equal(lastVolumeOf('P.'), 300);
  assert.equal(lastVolumeOf("F. App'x"), null);
  assert.equal(lastVolumeOf('F.4th'), null);
});

test('an open series has had far fewer volumes than its bound in any year of the known past', () => {
  assert.equal(volumesBeyond('F.2d', 1987), null);
  assert.equal(volumesBeyond('F. Cas.', 1823), null);
  for (const [reporter, volume, year] of [
    ['F.4th', 112, 2024],
    ['F. Supp. 3d', 740, 2024],
    ['U.S.', 550, 2007],
    ['S. Ct.', 140, 2020],
  ] as const) {
    const bound = volumesBeyond(reporter, year);
    assert.ok(bound !== null && bound > volume && bound < 3 * volume, `${reporter}: ${bound}`);
  }
});

test('the volumes of a year are those between known ones', () => {
  const volumes = volumesOfYear('F.3d', 2015);
  assert.ok(volumes !== null && volumes.first < 780 && volumes.last > 780);
  assert.deepEqual(volumesOfYear('S. Ct.', 2012), { first: 132, last: 133 });
});

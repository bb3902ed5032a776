import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinPrefix } from '../../server/src/rules/pinPrefix.ts';
import { findingsIn, testRule } from '../support/ruleTester.ts';

testRule(pinPrefix, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, pp. 105–07 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5, at\n9 (1st Cir. 2002).',
      spans: ['pp. 105–07', 'at\n9'],
      fixed:
        '*Orrin v. Vale Corp.*, 512 F.3d 100, 105–07 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
    },
    {
      text: 'So here. *Orrin v. Vale Corp.*, 46 S.W.3d 873 at 879.',
      spans: ['at 879'],
      fixed: 'So here. *Orrin v. Vale Corp.*, 46 S.W.3d 873, 879.',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 46 S.W.3d 873, 877 (Tex. 2001). So here. *Orrin*, 46 S.W.3d 873 at 879.',
    '*Orrin v. Vale Corp.*, 2009 Ark. 93, at 5, 300 S.W.3d 44.',
    '*Orrin v. Vale Corp.*, No. 12-5, 512 F.3d 100, slip op. at 4 (2d Cir. 2008).',
    'Ash Hale, *The Law of Rain* 12 (1999). *Id.* at p. 13.',
  ],
});

test('a short form with the first page is one finding', () => {
  const text = '*Orrin v. Vale Corp.*, 46 S.W.3d 873, 877 (Tex. 2001). So here. *Orrin*, 46 S.W.3d 873 at 879.';
  assert.deepEqual(
    findingsIn(text).map(({ rule }) => rule),
    ['short-form-at-missing'],
  );
});

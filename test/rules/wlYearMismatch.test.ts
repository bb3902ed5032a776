import { wlYearMismatch } from '../../server/src/rules/wlYearMismatch.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(wlYearMismatch, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 2005 WL 555123 (2d Cir. 2008).',
      spans: ['2005 WL 555123'],
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 2019 WL 555123, at *2.',
    '*Orrin v. Vale Corp.*, 2010 CO 44, ¶ 12, 442 P.3d 379 (Colo. 2019).',
  ],
});

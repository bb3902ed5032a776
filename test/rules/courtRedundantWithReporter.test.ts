import { courtRedundantWithReporter } from '../../server/src/rules/courtRedundantWithReporter.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(courtRedundantWithReporter, {
  bad: [
    {
      // The court goes, whatever is wrong with how it is written: one finding.
      text: '*Orrin v. Vale Corp.*, 410 U.S. 113, 120 (SCOTUS\n1973).',
      spans: ['SCOTUS'],
      fixed: '*Orrin v. Vale Corp.*, 410 U.S. 113, 120 (1973).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 163 N.C. App. 419, 426 (N.C. Ct. App. 2004).',
      spans: ['N.C. Ct. App.'],
      fixed: '*Orrin v. Vale Corp.*, 163 N.C. App. 419, 426 (2004).',
    },
    {
      text: '\\emph{Orrin v. Vale Corp.}, 410 U.S. 113, 120 (U.S.~1973).',
      language: 'latex',
      spans: ['U.S.'],
      fixed: '\\emph{Orrin v. Vale Corp.}, 410 U.S. 113, 120 (1973).',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 3 App. D.C. 114, 126 (D.C. Cir. 1894).',
    '*Orrin v. Vale Corp.*, 100 A.D.3d 4, 6 (2d Dep’t 2012).',
    '*Orrin v. Vale Corp.*, 2019 CO 44, ¶ 12, 442 P.3d 379 (Colo. 2019).',
  ],
});

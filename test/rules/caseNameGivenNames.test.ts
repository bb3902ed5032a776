import { caseNameGivenNames } from '../../server/src/rules/caseNameGivenNames.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameGivenNames, {
  bad: [
    {
      text: '*Robert F. La Orrin v. George W. Vale Jr.*, 512 F.3d 1, 3 (2d Cir. 2008).',
      spans: ['Robert F. La Orrin'],
      fixed: '*La Orrin v. Vale*, 512 F.3d 1, 3 (2d Cir. 2008).',
    },
  ],
  good: [
    '*John Q. Public v. Vale*, 512 F.3d 1, 3 (2d Cir. 2008).',
    '*Aaron B. v. Vale*, 512 F.3d 1, 3 (2d Cir. 2008).',
    '*William J. Orrin Found. v. Vale*, 512 F.3d 1, 3 (2d Cir. 2008).',
    '*In re James T. Orrin*, 512 F.3d 1, 3 (2d Cir. 2008).',
  ],
});

import { caseNameBusinessSuffix } from '../../server/src/rules/caseNameBusinessSuffix.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameBusinessSuffix, {
  bad: [
    {
      text: '*Orrin Corp., Ltd. v. Vale Ass’n, Inc.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['Ltd.'],
      fixed: '*Orrin Corp. v. Vale Ass’n*, 301 F.3d 5, 9 (2d Cir. 2002).',
    },
  ],
  good: [
    '*Orrin v. Bank, N.A.*, 301 F.3d 5, 9 (2d Cir. 2002).',
    '*Orrin v. Hale & Vale LLP*, 301 F.3d 5, 9 (2d Cir. 2002).',
  ],
});

import { caseNameThe } from '../../server/src/rules/caseNameThe.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameThe, {
  bad: [
    {
      text: 'In *The Vale Group v. The Orrin Co.*, 301 F.3d 5 (2d Cir. 2002), the court reversed.',
      spans: ['The'],
      fixed: 'In *Vale Group v. Orrin Co.*, 301 F.3d 5 (2d Cir. 2002), the court reversed.',
    },
  ],
  good: ['*Theodore v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).', 'THE VALE GROUP V. ORRIN, 301 F.3d 5 (2d Cir. 2002).'],
});

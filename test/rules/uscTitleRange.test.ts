import { uscTitleRange } from '../../server/src/rules/uscTitleRange.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(uscTitleRange, {
  bad: [{ text: 'The claim is federal. 0 U.S.C. § 1983.', spans: ['0'] }],
  good: ['Title 11 governs. 50 C.F.R. § 17.11; 17-A M.R.S. § 201; 60 Del. Code § 1.'],
});

import { recordAtUsage } from '../../server/src/rules/recordAtUsage.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(recordAtUsage, {
  bad: [
    {
      text: "He said so. Pl.'s 56.1 at ¶ 12.",
      spans: ['at'],
      fixed: "He said so. Pl.'s 56.1 ¶ 12.",
    },
    { text: 'He said so. (TAC at ¶¶ 13–16.)', spans: ['at'], fixed: 'He said so. (TAC ¶¶ 13–16.)' },
  ],
  good: ['He said so. (Pl. Tr. at 28:7–30:13.)', 'He said so. (ECF No. 121 at 8.)'],
});

import { recordPinMissing } from '../../server/src/rules/recordPinMissing.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

testMatterRule(recordPinMissing, {
  bad: [{ text: 'The books were kept. (*See* Telford Decl.) They were lost.', spans: ['Telford Decl.'] }],
  good: [
    'The books were kept. (Telford Decl. or ECF No. 12 ¶ 3.)',
    {
      text: 'The books were kept. (Telford Decl.)',
      files: { 'record/Telford Decl.txt': 'DECLARATION OF MARA TELFORD\n\n1. I keep the books.\n' },
    },
  ],
});

import { recordQuoteMismatch } from '../../server/src/rules/recordQuoteMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

/** A page of a deposition with its line numbers. */
const DEPOSITION = [
  'DEPOSITION OF DANA OKAFOR',
  '',
  'Page 28',
  ...[
    'Q. What did you see that night?',
    'A. I saw two men on the dock, and one of them',
    'carried the lamp that we had lost in March.',
    'Q. Did you know either of them?',
    'A. I knew the older one from the cannery.',
    ...Array.from({ length: 20 }, () => 'Q. Is there anything else that you recall?'),
  ].map((words, i) => `${i + 1}  ${words}`),
  'Page 29',
  ...Array.from({ length: 25 }, (_, i) => `${i + 1}  A. No, there is nothing else that I recall.`),
].join('\n');

const files = { 'record/Okafor Dep. Tr.txt': DEPOSITION };

testMatterRule(recordQuoteMismatch, {
  bad: [
    {
      text: 'She "saw three men on the dock, and one of them carried the lamp that we had lost in March." (Okafor Dep. 28:2–3.)',
      spans: ['three'],
      fixed:
        'She "saw two men on the dock, and one of them carried the lamp that we had lost in March." (Okafor Dep. 28:2–3.)',
      files,
    },
  ],
  good: [
    {
      text: 'She "saw two men on the dock, and one of them carried the lamp that we had lost in March." (Okafor Dep. 28:2–3.)',
      files,
    },
  ],
});

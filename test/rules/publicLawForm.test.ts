import { publicLawForm } from '../../server/src/rules/publicLawForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(publicLawForm, {
  bad: [{ text: 'It was repealed. Pub. L. No. 111-148, 131 Stat. 119 (2010).', spans: ['131'] }],
  good: [
    'It was repealed. Pub. L. No. 106-554, 114 Stat. 2763A-335 (2000).',
    'It was repealed. Pub. L. No. 112-240, 126 Stat. 2313 (2013).',
    'It was repealed. N.J. P.L. 2010, c. 5.',
  ],
});

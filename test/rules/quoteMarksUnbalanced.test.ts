import { quoteMarksUnbalanced } from '../../server/src/rules/quoteMarksUnbalanced.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(quoteMarksUnbalanced, {
  bad: [
    {
      text: 'It held that “the ‘officer may not wait for an answer.” *Id.*',
      spans: ['answer.”'],
      fixed: 'It held that “the ‘officer may not wait for an answer.’” *Id.*',
    },
  ],
  good: [
    'It held that “the officer’s ‘duty to wait’ was plain.” *Id.*',
    'It held that “the ‘officers’ duty to wait was plain.” *Id.*',
    'It held that “the ‘officer waits and the ‘driver leaves.” *Id.*',
    'They sang “rock ’n roll” all night.',
  ],
});

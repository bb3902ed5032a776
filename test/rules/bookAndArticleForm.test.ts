import { bookAndArticleForm } from '../../server/src/rules/bookAndArticleForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(bookAndArticleForm, {
  bad: [
    {
      text: 'See 88 Yale Law Journal 5, 8 (1979).',
      spans: ['Yale Law Journal'],
      fixed: 'See 88 Yale L.J. 5, 8 (1979).',
    },
  ],
  good: ['Ellen Vale, *Title*, 15 Am. J. Comp. L. 3 (1967).', 'He took 3 Environmental Law 5 classes.'],
});

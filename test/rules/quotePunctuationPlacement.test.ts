import { quotePunctuationPlacement } from '../../server/src/rules/quotePunctuationPlacement.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(quotePunctuationPlacement, {
  bad: [],
  good: [
    'The word is “cat”.',
    'He typed "the long string", and left.',
    'Version "1.2".',
    'The clause reads “time is of the essence”; he disagreed.',
  ],
});

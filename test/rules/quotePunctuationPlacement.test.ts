import { quotePunctuationPlacement } from '../../server/src/rules/quotePunctuationPlacement.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(quotePunctuationPlacement, { bad: [], good: [] });

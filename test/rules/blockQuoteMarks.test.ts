import { blockQuoteMarks } from '../../server/src/rules/blockQuoteMarks.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(blockQuoteMarks, { bad: [], good: [] });

import { historyItalics } from '../../server/src/rules/historyItalics.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(historyItalics, { bad: [], good: [] });

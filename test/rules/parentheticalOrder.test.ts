import { parentheticalOrder } from '../../server/src/rules/parentheticalOrder.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(parentheticalOrder, { bad: [], good: [] });

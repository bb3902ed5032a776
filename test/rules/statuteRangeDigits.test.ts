import { statuteRangeDigits } from '../../server/src/rules/statuteRangeDigits.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(statuteRangeDigits, { bad: [], good: [] });

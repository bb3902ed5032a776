import { statuteYear } from '../../server/src/rules/statuteYear.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(statuteYear, { bad: [], good: [] });

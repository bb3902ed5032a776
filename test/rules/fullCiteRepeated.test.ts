import { fullCiteRepeated } from '../../server/src/rules/fullCiteRepeated.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(fullCiteRepeated, { bad: [], good: [] });

import { caseNameStateParty } from '../../server/src/rules/caseNameStateParty.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameStateParty, { bad: [], good: [] });

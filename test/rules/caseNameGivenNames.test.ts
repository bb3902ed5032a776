import { caseNameGivenNames } from '../../server/src/rules/caseNameGivenNames.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameGivenNames, { bad: [], good: [] });

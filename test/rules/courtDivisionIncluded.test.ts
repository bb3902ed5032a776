import { courtDivisionIncluded } from '../../server/src/rules/courtDivisionIncluded.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(courtDivisionIncluded, { bad: [], good: [] });

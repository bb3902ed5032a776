import { caseNameTextOverabbreviated } from '../../server/src/rules/caseNameTextOverabbreviated.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameTextOverabbreviated, { bad: [], good: [] });

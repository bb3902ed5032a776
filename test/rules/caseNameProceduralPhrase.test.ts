import { caseNameProceduralPhrase } from '../../server/src/rules/caseNameProceduralPhrase.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameProceduralPhrase, { bad: [], good: [] });

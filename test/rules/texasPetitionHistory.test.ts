import { texasPetitionHistory } from '../../server/src/rules/texasPetitionHistory.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(texasPetitionHistory, { bad: [], good: [] });

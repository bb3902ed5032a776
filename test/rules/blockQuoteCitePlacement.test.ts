import { blockQuoteCitePlacement } from '../../server/src/rules/blockQuoteCitePlacement.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(blockQuoteCitePlacement, { bad: [], good: [] });

import { ellipsisAtStart } from '../../server/src/rules/ellipsisAtStart.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(ellipsisAtStart, { bad: [], good: [] });

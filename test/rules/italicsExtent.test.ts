import { italicsExtent } from '../../server/src/rules/italicsExtent.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(italicsExtent, { bad: [], good: [] });

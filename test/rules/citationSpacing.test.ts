import { citationSpacing } from '../../server/src/rules/citationSpacing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(citationSpacing, { bad: [], good: [] });

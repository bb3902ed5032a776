import { duplicateParallelDisagree } from '../../server/src/rules/duplicateParallelDisagree.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(duplicateParallelDisagree, { bad: [], good: [] });

import { restatementForm } from '../../server/src/rules/restatementForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(restatementForm, { bad: [], good: [] });

import { publicLawForm } from '../../server/src/rules/publicLawForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(publicLawForm, { bad: [], good: [] });

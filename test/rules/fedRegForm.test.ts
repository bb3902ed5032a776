import { fedRegForm } from '../../server/src/rules/fedRegForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(fedRegForm, { bad: [], good: [] });

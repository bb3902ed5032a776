import { statuteShortForm } from '../../server/src/rules/statuteShortForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(statuteShortForm, { bad: [], good: [] });

import { apostropheForm } from '../../server/src/rules/apostropheForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(apostropheForm, { bad: [], good: [] });

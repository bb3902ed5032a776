import { bookAndArticleForm } from '../../server/src/rules/bookAndArticleForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(bookAndArticleForm, { bad: [], good: [] });

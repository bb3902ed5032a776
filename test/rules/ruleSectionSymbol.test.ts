import { ruleSectionSymbol } from '../../server/src/rules/ruleSectionSymbol.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(ruleSectionSymbol, {
  bad: [
    {
      text: 'The brief is late. Fed. R. App. P. Rule 28(a).',
      spans: ['Fed. R. App. P. Rule'],
      fixed: 'The brief is late. Fed. R. App. P. 28(a).',
    },
  ],
  good: ['Federal Rule of Evidence 403 says so. D. Conn. L. Civ. R. 56(a). Cal. R. Ct. 8.204.'],
});

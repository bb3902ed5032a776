import { subdivisionForm } from '../../server/src/rules/subdivisionForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(subdivisionForm, {
  bad: [
    { text: 'The motion is due. FRCP 12 (b)(6).', spans: ['12 (b)(6)'], fixed: 'The motion is due. FRCP 12(b)(6).' },
  ],
  good: [
    'The acts are old. 42 U.S.C. § 1983 (a). 42 U.S.C. § 1985 (b). 42 U.S.C. § 1986 (c).',
    'Tex. R. Civ. P. 12b6.',
  ],
});

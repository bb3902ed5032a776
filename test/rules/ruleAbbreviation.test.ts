import { ruleAbbreviation } from '../../server/src/rules/ruleAbbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(ruleAbbreviation, {
  bad: [
    {
      text: 'The motion is due. Fed. R. Civ. Pro. 56(c); Fed. R. Civ. 56(c); F.R.C.P. 8(a).',
      spans: ['Fed. R. Civ. Pro.', 'Fed. R. Civ.', 'F.R.C.P.'],
      fixed: 'The motion is due. Fed. R. Civ. P. 56(c); Fed. R. Civ. P. 56(c); Fed. R. Civ. P. 8(a).',
    },
    {
      text: 'The plea stands. Fed. R. Crim. Pro. 29(a). The brief is late. Fed.R.App.P. 28.',
      spans: ['Fed. R. Crim. Pro.', 'Fed.R.App.P.'],
      fixed: 'The plea stands. Fed. R. Crim. P. 29(a). The brief is late. Fed. R. App. P. 28.',
    },
  ],
  good: [
    'The motion is due. Fed. R. Civ. P. 56(c); FED. R. CIV. P. 56(c); Fed.\u00A0R.\u00A0Civ.\u00A0P. 56(c).',
    'The motion is due. Local Civ. Rule 56.1(a); S.D.N.Y. Local Civ. R. 56.1; RCFC 12(b)(1); USCIT R. 12; CPLR 3211.',
    'The sentence is plain. U.S.S.G. § 2D1.1.',
    'The Federal Rules of Civil Procedure (“FRCP”) govern. FRCP 12(b)(6).',
    'Bankruptcy Rule 7012 and Supreme Court Rule 10 apply.',
  ],
});

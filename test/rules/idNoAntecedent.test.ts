import { idNoAntecedent } from '../../server/src/rules/idNoAntecedent.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(idNoAntecedent, {
  bad: [
    { text: 'The delay was excused. *Id.* It was short. *Id.* at 6.', spans: ['Id.'] },
    { text: 'The delay was excused.[^1]\n\n[^1]: *Id.* at 5.', spans: ['Id.'] },
  ],
  good: ['The delay was excused.[^1] 42 U.S.C. § 1983.\n\n[^1]: *Id.*', 'Her ID at the door was false.'],
});

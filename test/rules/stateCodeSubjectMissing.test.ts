import { stateCodeSubjectMissing } from '../../server/src/rules/stateCodeSubjectMissing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(stateCodeSubjectMissing, {
  bad: [{ text: 'The duty is general. *See* Tex. Code § 17.46.', spans: ['Tex. Code'] }],
  good: ['The act is broad. Va. Code § 18.2-51; Ala. Code § 13A-12-5.'],
});

import { constitutionForm } from '../../server/src/rules/constitutionForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(constitutionForm, {
  bad: [
    {
      text: 'No state shall. U.S. Const. amend. 14.',
      spans: ['amend. 14'],
      fixed: 'No state shall. U.S. Const. amend. XIV.',
    },
    {
      text: 'Congress may. U.S. Const. Art. I, Sec. 8, Cl. 3.',
      spans: ['Art. I, Sec. 8, Cl. 3'],
      fixed: 'Congress may. U.S. Const. art. I, § 8, cl. 3.',
    },
    {
      text: 'No state shall. U.S. Const. amend. XIV § 1.',
      spans: ['amend. XIV § 1'],
      fixed: 'No state shall. U.S. Const. amend. XIV, § 1.',
    },
  ],
  good: [
    'No one shall. US Const Amend IV; NY Const, art I, § 6.',
    'U.S. Const. pmbl. Article III of the United States Constitution says so.',
    'No one shall. Wash. Const. art. 1, § 22.',
  ],
});

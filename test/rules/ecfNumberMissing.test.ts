import { ecfNumberMissing } from '../../server/src/rules/ecfNumberMissing.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

testMatterRule(ecfNumberMissing, {
  bad: [
    {
      text: 'She saw it. (Okafor Dep. 28:7.) She stayed. (Okafor Dep. 30:1.)',
      spans: ['Okafor Dep.'],
      fixed: 'She saw it. (Okafor Dep. 28:7, ECF No. 118-1.) She stayed. (Okafor Dep. 30:1.)',
    },
  ],
  good: [
    'In her deposition Okafor said so.',
    { text: 'She saw it. (Okafor Dep. 28:7.)', files: {} },
    { text: 'She saw it. (Okafor Dep. 28:7.)', files: { 'matter.yaml': 'record:\n  - document: Okafor Dep.\n' } },
  ],
});

import { transcriptPinForm } from '../../server/src/rules/transcriptPinForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(transcriptPinForm, {
  bad: [
    {
      text: 'She saw the truck. (Okafor Dep. at 12, line 3.)',
      spans: ['12, line 3'],
      fixed: 'She saw the truck. (Okafor Dep. at 12:3.)',
    },
  ],
  good: [
    'It was known. (Ex. 1001, col. 4, ll. 5–9.)',
    'She saw the truck at 5:30 p.m. (Okafor Dep. 12:5.)',
    'The form has 12 lines. (Ex. 4 at 3.)',
  ],
});

import { cfrForm } from '../../server/src/rules/cfrForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(cfrForm, {
  bad: [
    {
      text: 'He could work. 20 C.F.R. 404.1565 and 416.965.',
      spans: ['404.1565 and 416.965'],
      fixed: 'He could work. 20 C.F.R. §§\u00A0404.1565 and 416.965.',
    },
  ],
  good: ['He could work. 20 CFR 404.1520(d); 20 CFR 404.1563; 20 CFR 404.1565; 20 CFR 416.920; 20 CFR 416.965.'],
});

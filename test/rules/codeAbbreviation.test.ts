import { codeAbbreviation } from '../../server/src/rules/codeAbbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(codeAbbreviation, {
  bad: [
    {
      text: 'The claim is federal. 42 USC §1983; 42 U.S.C.A. § 1985; 28 USCA § 1331.',
      spans: ['USC', 'USCA'],
      fixed: 'The claim is federal. 42 U.S.C. §1983; 42 U.S.C.A. § 1985; 28 U.S.C.A. § 1331.',
    },
  ],
  good: [
    'He could work. 20 CFR 404.1520(d); 20 CFR 404.1563; 20 CFR 404.1565; 20 CFR 416.920; 20 CFR 416.965.',
    'It is so. *Id.*, at 531. It is plain. 42 U. S. C. § 1983. *Orrin v. Vale*, 567 U. S. 519, 530 (2012). *Id.*, at 532.',
    'The games of the USC 42 were lost.',
  ],
});

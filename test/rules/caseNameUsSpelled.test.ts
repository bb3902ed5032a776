import { caseNameUsSpelled } from '../../server/src/rules/caseNameUsSpelled.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameUsSpelled, {
  bad: [
    {
      text: 'In *Orrin v. U. S.*, 301 F.3d 5 (2d Cir. 2002), the court reversed.',
      spans: ['U. S.'],
      fixed: 'In *Orrin v. United States*, 301 F.3d 5 (2d Cir. 2002), the court reversed.',
    },
    {
      text: '*USA v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['USA'],
      fixed: '*United States v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
    },
  ],
  good: [
    '*U.S. ex rel. Orrin v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
    'U.S. V. ORRIN, 301 F.3d 5 (2d Cir. 2002).',
    '*In re U.S.*, 301 F.3d 5, 9 (2d Cir. 2002).',
  ],
});

import { caseNameVForm } from '../../server/src/rules/caseNameVForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameVForm, {
  bad: [
    {
      text: 'In *Orrin vs Vale Corp.*, 301 F.3d 5 (2d Cir. 2002), the court reversed.',
      spans: ['vs'],
      fixed: 'In *Orrin v. Vale Corp.*, 301 F.3d 5 (2d Cir. 2002), the court reversed.',
    },
  ],
  good: [
    '*Orrin v Vale*, 12 NY3d 100. *Ash v Roe*, 12 NY3d 1. *Ash v Elm*, 13 NY3d 1. *Ash v Fir*, 14 NY3d 1. *Ash v Oak*, 15 NY3d 1.',
    '(*Orrin v Vale*, 99 NY2d 1, 5 [2002].)',
    '*Orrin v Vale*, 301 F.3d 5 (2d Cir. 2002). *Ash v Elm*, 302 F.3d 5 (2d Cir. 2002).',
    '# *Orrin vs. Vale*, 301 F.3d 5',
  ],
});

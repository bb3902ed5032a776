import { caseNameAbbreviationForm } from '../../server/src/rules/caseNameAbbreviationForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameAbbreviationForm, {
  bad: [
    {
      text: 'The rule’s old. *Orrin v. Umber Govt. Comm’n.*, 301 F.3d 5, 9 (2d Cir. 2002); *see Tamsin v. Assn. of Umber Makers*, 301 F.3d at 12.',
      spans: ['Govt. Comm’n.', 'Assn.'],
      fixed:
        "The rule’s old. *Orrin v. Umber Gov’t Comm’n*, 301 F.3d 5, 9 (2d Cir. 2002); *see Tamsin v. Ass'n of Umber Makers*, 301 F.3d at 12.",
    },
    {
      text: 'The rule is old. *Orrin Corp v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['Corp'],
      fixed: 'The rule is old. *Orrin Corp. v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
    },
  ],
  good: [
    'The rule is old. *Orrin v. Assn.*, 301 F.3d 5, 9 (2d Cir. 2002).',
    "The rule is old. *Orrin v. Int'l Poly Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).",
    'ORRIN V. DEPT. OF REVENUE, 301 F.3d 5 (2d Cir. 2002).',
    '*Orrin v Dept. of Rain*, 12 NY3d 100. *Ash v Roe*, 12 NY3d 1. *Ash v Elm*, 13 NY3d 1. *Ash v Fir*, 14 NY3d 1. *Ash v Oak*, 15 NY3d 1.',
  ],
});

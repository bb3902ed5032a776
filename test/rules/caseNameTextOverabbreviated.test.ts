import { caseNameTextOverabbreviated } from '../../server/src/rules/caseNameTextOverabbreviated.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameTextOverabbreviated, {
  bad: [
    {
      text: "In *Orrin v. U.S. Dep't of Educ.*, 5 F.3d 6, 7 (2d Cir. 1993), the court held so.",
      spans: ["Orrin v. U.S. Dep't of Educ."],
    },
  ],
  good: [
    'As *NAACP v. Orrin*, 5 F.3d 6, 7 (2d Cir. 1993), held, it is so.',
    'In *Orrin v. J. Vale & Co.*, 5 F.3d 6, 7 (2d Cir. 1993), it held so.',
  ],
});

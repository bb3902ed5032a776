import { cleanedUpForm } from '../../server/src/rules/cleanedUpForm.ts';
import { testRule } from '../support/ruleTester.ts';

const FULL = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';

testRule(cleanedUpForm, {
  bad: [
    {
      text: `“The duty is absolute.” ${FULL} (internal quotation marks omitted) (cleaned up).`,
      spans: ['(internal quotation marks omitted)'],
      fixed: `“The duty is absolute.” ${FULL} (cleaned up).`,
    },
    {
      text: `${FULL}. “It does not pass.” *Id.* at 105 (citation modified) (cleaned up).`,
      spans: ['(cleaned up)'],
      fixed: `${FULL}. “It does not pass.” *Id.* at 105 (citation modified).`,
    },
  ],
  good: [
    `“The duty is absolute.” ${FULL} (emphasis added and citation omitted) (cleaned up).`,
    `He wrote: “See ${FULL} (cleaned up) (citation omitted).”`,
  ],
});

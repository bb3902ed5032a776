import { quotePinMismatch } from '../../server/src/rules/quotePinMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const QUOTED = 'The "duty to give notice rests on the owner of the goods alone."';

testMatterRule(quotePinMismatch, {
  bad: [
    {
      text: `${QUOTED} *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).`,
      spans: ['113'],
      fixed: `${QUOTED} *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
    },
    {
      text: `*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995). No more is asked. ${QUOTED} *Id.* at 113.`,
      spans: ['113'],
      fixed: `*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995). No more is asked. ${QUOTED} *Id.* at 114.`,
    },
  ],
  good: [
    `${QUOTED} *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
    // No page marks of this reporter.
    {
      text: `${QUOTED} *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).`,
      files: {
        'authorities/orrin.txt':
          'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)\n\nThe duty to give notice rests on the owner of the goods alone.\n',
      },
    },
  ],
});

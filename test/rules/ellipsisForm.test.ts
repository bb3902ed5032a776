import { ellipsisForm } from '../../server/src/rules/ellipsisForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(ellipsisForm, {
  bad: [
    {
      text: '“The duty ... is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      spans: ['...'],
      fixed: '“The duty\u00a0.\u00a0.\u00a0. is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
    },
    {
      text: '> The duty\n> is absolute....It does not pass.\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      spans: ['....'],
    },
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (holding that “the duty . .. is absolute”).',
      spans: ['. ..'],
      fixed:
        '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (holding that “the duty\u00a0.\u00a0.\u00a0. is absolute”).',
    },
  ],
  good: [
    '“The duty * * * is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
    'The court said “the duty... is absolute.” He went home.',
  ],
});

import { pageRangeDash } from '../../server/src/rules/pageRangeDash.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(pageRangeDash, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9–12 (2d Cir. 2002). *Id.* at 14–16. *Id.* at 17–19. *Id.* at 20-22.',
      spans: ['-'],
      fixed: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9–12 (2d Cir. 2002). *Id.* at 14–16. *Id.* at 17–19. *Id.* at 20–22.',
    },
    {
      text: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9- 12 (2d Cir. 2002).',
      spans: ['- '],
      fixed: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9-12 (2d Cir. 2002).',
    },
    {
      text: '\\emph{Orrin v. Vale}, 301 F.3d 5, 9--12 (2d Cir. 2002). \\emph{Id.} at 14--16. \\emph{Id.} at 17--19. \\emph{Id.} at 20-22.',
      language: 'latex',
      spans: ['-'],
      fixed:
        '\\emph{Orrin v. Vale}, 301 F.3d 5, 9--12 (2d Cir. 2002). \\emph{Id.} at 14--16. \\emph{Id.} at 17--19. \\emph{Id.} at 20--22.',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 301 F.3d 5, 9–\n12 (2d Cir. 2002).',
    '*Orrin v. Vale Corp.*, No. 19–4120, 2020 WL 555123, at *3-4 (D. Mass. Jan. 5, 2020).',
  ],
});

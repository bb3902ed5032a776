import { quoteAlterationUnmarked } from '../../server/src/rules/quoteAlterationUnmarked.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

testMatterRule(quoteAlterationUnmarked, {
  bad: [
    {
      text: '"The Duty to give notice rests on the owner of the goods." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
      spans: ['Duty'],
      fixed:
        '"The [D]uty to give notice rests on the owner of the goods." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
    },
  ],
  good: [
    '"the duty to give notice rests on the owner of the goods." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
  ],
});

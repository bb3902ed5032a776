import { ellipsisAtStart } from '../../server/src/rules/ellipsisAtStart.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(ellipsisAtStart, {
  bad: [],
  good: [
    'It said “…” there. *Orrin v. Vale*, 1 F.3d 2, 3 (2d Cir. 1993).',
    'It held that “* * * the duty is absolute.” *Orrin v. Vale*, 1 F.3d 2, 3 (2d Cir. 1993).',
  ],
});

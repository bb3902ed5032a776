import { historyItalics } from '../../server/src/rules/historyItalics.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(historyItalics, {
  bad: [
    {
      text: '*Orrin v. Vale*, 1 F.3d 2, 3 (2d Cir. 1993), rev’d on other grounds, 510 U.S. 5 (1994).',
      spans: ['rev’d on other grounds'],
      fixed: '*Orrin v. Vale*, 1 F.3d 2, 3 (2d Cir. 1993), *rev’d on other grounds*, 510 U.S. 5 (1994).',
    },
  ],
  good: [
    '<u>Orrin v. Dale</u>, 1 F.3d 12, 13 (2d Cir. 1993), <u>aff’d sub nom.</u> <u>Vale v. Orrin</u>, 510 U.S. 25 (1994).',
  ],
});

import { usReportsPreferred } from '../../server/src/rules/usReportsPreferred.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(usReportsPreferred, {
  bad: [
    {
      text: 'In *Orrin v. Vale Corp.*, 86 S. Ct. 1602 (1966), the Court held so. *Orrin v. Vale Corp.*, 86 S. Ct. 1602, 1610 (1966).',
      spans: ['86 S. Ct. 1602'],
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 597 U.S. ___, 142 S. Ct. 12 (2022).',
    '*Orrin v. Vale Corp.*, 86 S. Ct. at 1610.',
    Array.from({ length: 10 }, (_, i) => `*Ash${i} v. Roe*, ${720 + i} F.3d 1, 4 (1st Cir. 2014).`).join(' ') +
      ' *Orrin v. Vale Corp.*, 135 S. Ct. 12, 14 (2014).',
  ],
});

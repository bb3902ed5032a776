import { citationSpacing } from '../../server/src/rules/citationSpacing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(citationSpacing, {
  bad: [
    {
      text: '*Orrin v. Vale*, 480 U.S. 1, 107 S. Ct. 1(1987).',
      spans: ['1('],
      fixed: '*Orrin v. Vale*, 480 U.S. 1, 107 S. Ct. 1 (1987).',
    },
    { text: '*Orrin v. Vale*, 480 U.S. 1, 5, (1987).', spans: [','], fixed: '*Orrin v. Vale*, 480 U.S. 1, 5 (1987).' },
  ],
  good: [
    '*Orrin v. Vale*, 480 U.S. 1, 5 (1987), (holding so).',
    'The court so held in *Orrin*, 480 U.S. at 5.',
    '*Orrin v. Vale*, 2020 WL 1234567, at \\*4 (S.D.N.Y. Jan. 5, 2020).',
    '*Orrin v. Vale*[^1], 1 F.3d 2, 3 (2d Cir. 1993).',
  ],
});

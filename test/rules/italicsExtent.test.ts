import { italicsExtent } from '../../server/src/rules/italicsExtent.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(italicsExtent, {
  bad: [
    {
      text: '_Orrin_ v. _Vale_, 1 F.3d 2, 3 (2d Cir. 1993).',
      spans: ['Orrin_ v. _Vale'],
      fixed: '_Orrin v. Vale_, 1 F.3d 2, 3 (2d Cir. 1993).',
    },
    {
      text: '**Orrin v. Vale,** 1 F.3d 2, 3 (2d Cir. 1993).',
      spans: [',**'],
      fixed: '**Orrin v. Vale**, 1 F.3d 2, 3 (2d Cir. 1993).',
    },
    {
      text: '*Orrin v. Vale*, 1 F.3d 2, 3 (2d Cir. 1993). It is so. *Orrin,* 1 F.3d at 3.',
      spans: [',*'],
      fixed: '*Orrin v. Vale*, 1 F.3d 2, 3 (2d Cir. 1993). It is so. *Orrin*, 1 F.3d at 3.',
    },
    {
      text: '\\emph{Orrin} v. \\emph{Vale}, 1 F.3d 2, 3 (2d Cir. 1993).',
      spans: ['Orrin} v. \\emph{Vale'],
      fixed: '\\emph{Orrin v. Vale}, 1 F.3d 2, 3 (2d Cir. 1993).',
      language: 'latex',
    },
  ],
  good: [
    '***Orrin v. Vale***, 1 F.3d 2, 3 (2d Cir. 1993).',
    'Orrin v. *Vale*, 1 F.3d 2, 3 (2d Cir. 1993).',
    '*Orrin* *v.* *Vale*, 1 F.3d 2, 3 (2d Cir. 1993).',
  ],
});

import { footnotePinForm } from '../../server/src/rules/footnotePinForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(footnotePinForm, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 n. 2 (S.D.N.Y. Jan. 5, 2020).',
      spans: ['at *4 n. 2'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 n.2 (S.D.N.Y. Jan. 5, 2020).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 nn. 4–6 (2d Cir. 2008). *Id.* at 107 fn.8.',
      spans: ['105 nn. 4–6', 'at 107 fn.8'],
      fixed: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 nn.4–6 (2d Cir. 2008). *Id.* at 107 n.8.',
    },
    {
      text: '\\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 105 n.~4 (2d Cir. 2008).',
      language: 'latex',
      spans: ['105 n.~4'],
      fixed: '\\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 105 n.4 (2d Cir. 2008).',
    },
  ],
  good: [
    '*Orrin* (2013) 57 Cal.4th 100, 105, fn. 4.',
    '*Orrin v. Vale*, 12 NW2d 100, 105 n7. *Ash v. Roe*, 12 NW2d 1. *Ash v. Elm*, 13 NW2d 1. *Ash v. Fir*, 14 NW2d 1. *Ash v. Oak*, 15 NW2d 1.',
    Array.from({ length: 5 }, (_, i) => `*Ash${i} v. Roe*, ${720 + i} F.3d 1, 4 n. ${i + 1} (1st Cir. 2014).`).join(
      ' ',
    ),
  ],
});

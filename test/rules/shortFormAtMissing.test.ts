import { shortFormAtMissing } from '../../server/src/rules/shortFormAtMissing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(shortFormAtMissing, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). So there. *See* *Orrin*, 512 F.3d 100 at 105.',
      spans: ['100 at 105'],
      fixed: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). So there. *See* *Orrin*, 512 F.3d at 105.',
    },
  ],
  good: [
    // Ohio cites by name and page.
    'So it is. State v. Hale, 147 Ohio St.3d 74, 2016-Ohio-7658, ¶ 21. Tamsin v. Brook, 80 Ohio St.3d 266, 270 (1997). So there. Tamsin at 271.',
    // The page lies before the case: another one is meant.
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). So there. *Orrin*, 512 F.3d 90.',
    '*Orrin v. Vale Corp.*, 2020 WL 555123, at \\*2 (S.D.N.Y. Jan. 5, 2020). So there. *Orrin*, 2020 WL 555123, at \\*3.',
  ],
});

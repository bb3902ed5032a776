import { shortFormMismatch } from '../../server/src/rules/shortFormMismatch.ts';
import { testRule } from '../support/ruleTester.ts';

const FULL = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';

testRule(shortFormMismatch, {
  bad: [
    {
      text: `${FULL}. So held. *Orrin*, 512 F. Supp. 3d at 105.`,
      spans: ['512 F. Supp. 3d at 105'],
      fixed: `${FULL}. So held. *Orrin*, 512 F.3d at 105.`,
    },
    {
      // The nearer of two opinions is offered.
      text: `${FULL}. *Orrin v. Vale Corp.*, 530 F.3d 9 (2d Cir. 2009). So held. *Orrin*, 531 F.3d at 10.`,
      spans: ['531 F.3d at 10'],
      fixed: `${FULL}. *Orrin v. Vale Corp.*, 530 F.3d 9 (2d Cir. 2009). So held. *Orrin*, 530 F.3d at 10.`,
    },
    {
      text: '*Hale v. Moss*, 2019 WL 1234567 (D. Mass. June 3, 2019). So held. *Hale*, 2018 WL 1234567, at \\*2.',
      spans: ['2018 WL 1234567'],
      fixed: '*Hale v. Moss*, 2019 WL 1234567 (D. Mass. June 3, 2019). So held. *Hale*, 2019 WL 1234567, at \\*2.',
    },
  ],
  good: [
    `${FULL}. So held. *Orrin*, 512 F.3d at 105; *Orrin*, 512 F.3d, at 106; *Orrin*, 512 F. 3d at 107.`,
    `${FULL}. So held. *Orrin*, 99 S.W.2d at 4.`,
    `${FULL}. So held. *Hale*, 521 F.3d at 105.`,
    '*Hale v. Moss*, 2019 WL 1234567 (D. Mass. June 3, 2019). So held. *Hale*, 2019 WL 1234576, at \\*2.',
    '*Hale v. Moss*, 301 F. Supp. 2d 5 (D. Mass. 2004), *aff’d*, 412 F.3d 33 (1st Cir. 2005). So held. *Hale*, 412 F.3d at 35.',
  ],
});

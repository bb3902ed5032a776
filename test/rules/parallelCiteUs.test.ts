import { parallelCiteUs } from '../../server/src/rules/parallelCiteUs.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(parallelCiteUs, {
  bad: [
    {
      // A short form has the parallels of its full citation.
      text: '*Orrin v. Vale Corp.*, 384 U.S. 436, 440 (1966). So here. *Orrin*, 384 U.S. at 441, 86 S. Ct. at 1605.',
      spans: ['86 S. Ct. at 1605'],
      fixed: '*Orrin v. Vale Corp.*, 384 U.S. 436, 440 (1966). So here. *Orrin*, 384 U.S. at 441.',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 306 Ga. 191, 195, 830 S.E.2d 169, 172 (2019).',
    '*Orrin v. Vale Corp.*, 384 US 436, 440, 86 SCt 1602 (1966). *Ash v. Roe*, 295 US 247. *Ash v. Birch*, 296 US 247. *Ash v. Elm*, 297 US 247. *Ash v. Fir*, 298 US 247.',
    Array.from({ length: 5 }, (_, i) => `*Ash${i} v. Roe*, 4${i}0 U.S. 12, 14, 9${i} S. Ct. 5, 7 (1977).`).join(' '),
  ],
});

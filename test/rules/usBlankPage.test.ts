import { usBlankPage } from '../../server/src/rules/usBlankPage.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(usBlankPage, {
  bad: [
    { text: '*Orrin v. Vale Corp.*, 577 U.S. ----, 136 S. Ct. 12 (2015).', spans: ['----'] },
    { text: '*Orrin v. Vale Corp.*, 577 U.S. \\_\\_\\_ (2015).', spans: ['_\\_\\_'] },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 605 F. Supp. 3d ___ (D. Mass. 2022).',
    Array.from({ length: 10 }, (_, i) => `*Ash${i} v. Roe*, ${820 + i} F.3d 1, 4 (1st Cir. 2016).`).join(' ') +
      ' *Orrin v. Vale Corp.*, 577 U.S. ___ (2016).',
  ],
});

import { unreportedDateFull } from '../../server/src/rules/unreportedDateFull.ts';
import { testRule } from '../support/ruleTester.ts';

const HABIT = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir']
  .map((name, i) => `*${name} v. Roe*, No. 12-cv-3${i}, 2019 WL 55512${i}, at *2 (D. Mass. 2019).`)
  .join(' ');

testRule(unreportedDateFull, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y.\nNov. 2, 1999).',
      spans: ['Nov. 2, 1999'],
      fixed: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y.\n1999).',
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 U.S. Dist. LEXIS 55123, at *4 (S.D.N.Y. 2020).',
      spans: ['2020'],
    },
  ],
  good: [
    HABIT,
    '*Orrin v. Vale Corp.*, 34 Fla. L. Weekly D123 (Fla. 2d DCA Jan. 5, 2009).',
    '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
    '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020). *Orrin v. Vale Corp.*, 2020 WL 5551237, at *5 (S.D.N.Y. 2020).',
  ],
});

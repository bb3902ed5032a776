import { docketNumberMissing } from '../../server/src/rules/docketNumberMissing.ts';
import { testRule } from '../support/ruleTester.ts';

const HABIT = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir']
  .map((name, i) => `*${name} v. Roe*, 2019 WL 55512${i}, at *2 (Tex. App.—Austin Jan. 5, 2019).`)
  .join(' ');

testRule(docketNumberMissing, {
  bad: [
    { text: '*Orrin v. Vale Corp.*, 2020 WL 5551237, at *4.', spans: ['2020 WL 5551237'] },
    {
      text: '*In re Orrin*, 2020 WL 5551237, 2020 Bankr. LEXIS 551, at *4 (Bankr. D. Mass. Jan. 5, 2020).',
      spans: ['2020 WL 5551237'],
    },
  ],
  good: [
    HABIT,
    '*Orrin v. Vale Corp.*, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020) (No. 19-cv-4120).',
    '*Orrin v. Vale Corp.*, 2019-Ohio-2220, 2019 WL 5551237, ¶ 4.',
    '# *Orrin v. Vale Corp.*, 2020 WL 5551237',
  ],
});

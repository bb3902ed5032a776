import { bt1Abbreviation } from '../../server/src/rules/bt1Abbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(bt1Abbreviation, {
  bad: [
    {
      text: 'It was paid. (Plaintiff’s Compl. ¶ 3.)',
      spans: ['Plaintiff'],
      fixed: 'It was paid. (Pl.’s Compl. ¶ 3.)',
    },
    { text: 'It was paid. (Exh. 4 at 3.)', spans: ['Exh.'], fixed: 'It was paid. (Ex. 4 at 3.)' },
    { text: 'It was paid. (Def.’s Opp. at 3.)', spans: ['Opp.'], fixed: 'It was paid. (Def.’s Opp’n at 3.)' },
  ],
  good: [
    'It was paid. (Telford Decl. ¶ 3; Ex. 4 at 3.)',
    'The brief said: “It was paid. (Exh. 4 at 3.)”',
    'As the Telford Declaration ¶ 3 explains, it was paid.',
  ],
});

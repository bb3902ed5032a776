import { pinMissing } from '../../server/src/rules/pinMissing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(pinMissing, {
  bad: [
    {
      // A parenthetical that says what was held asks for the page, in a string of authorities, too.
      text: 'So it is. *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002); *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008) (denying the motion).',
      spans: ['100'],
    },
    { text: 'The notice came late. *Orrin*, 512 F.3d 100 (2d Cir. 2008).', spans: ['100'] },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008).',
    '- *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008)\n- *Tamsin v. Brook*, 301 F.3d 5 (1st Cir. 2002)',
    'This has been so since *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008).',
    'The rule is old. *See, e.g.*, *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008).',
    'The rule is old. *Orrin v. Vale Corp.*, 2020 WL 5551237 (S.D.N.Y. Jan. 5, 2020).',
    'The rule is old. *Orrin v. Vale Corp.*, 597 U.S. ___ (2022).',
    'The rule is old. *Orrin v. Vale Corp.* (2008) 44 Cal.4th 100.',
  ],
});

import { courtMissing } from '../../server/src/rules/courtMissing.ts';
import { testRule } from '../support/ruleTester.ts';

const LOCAL = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir']
  .map((name, i) => `*${name} v. Roe*, ${300 + i} N.W.2d 10, 12 (1985).`)
  .join(' ');

testRule(courtMissing, {
  bad: [
    { text: 'In *In re Orrin*, 512 F.3d 100 (2008), the court reversed.', spans: ['2008'] },
    { text: '*Orrin v. Vale Corp.*, 2020 WL 5551237, at *4 (Jan. 5, 2020).', spans: ['Jan. 5, 2020'] },
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (2002)).',
      spans: ['2002'],
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 16 Civ. 4731, 2017 WL 4570555, *4 (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      spans: ['2017 WL 4570555'],
    },
    // Whatever the habit of a state, the federal reporters print many courts.
    { text: `${LOCAL} *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2008).`, spans: ['2008'] },
  ],
  good: [
    LOCAL,
    '*Orrin v. Vale Corp.*, 2019-Ohio-2220, 130 N.E.3d 5 (2019).',
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *aff’d*, 530 F.3d 77 (2009).',
    '*Orrin v. Vale Corp.*, 590 N.E.2d 5, 9 (Docket No. 11-234, 1992).',
    '*Orrin v. Vale Corp.*, 120 Wis. 2d 5, 350 N.W.2d 9 (1984).',
    '*Orrin*, 2020 WL 5551237, at *4.',
  ],
});

import { caseNameStateParty } from '../../server/src/rules/caseNameStateParty.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameStateParty, {
  bad: [
    {
      text: '*People of the State of Illinois v. Orrin*, 512 F.3d 1, 3 (7th Cir. 2008).',
      spans: ['People of the State of Illinois'],
      fixed: '*Illinois v. Orrin*, 512 F.3d 1, 3 (7th Cir. 2008).',
    },
    {
      text: '*State of Ohio ex rel. Orrin v. Vale*, 512 F.3d 1, 3 (6th Cir. 2008).',
      spans: ['State of Ohio'],
      fixed: '*Ohio ex rel. Orrin v. Vale*, 512 F.3d 1, 3 (6th Cir. 2008).',
    },
    { text: '*State v. Orrin*, 512 F.3d 1, 3 (2d Cir. 2008).', spans: ['State'] },
  ],
  good: [
    '*People v. Orrin*, 512 F.3d 1, 3 (9th Cir. 2008).',
    '*Commonwealth of Puerto Rico v. Orrin*, 512 F.3d 1, 3 (1st Cir. 2008).',
    '*State v. Orrin*, 1 U.S. 5, 6 (1789).',
    '*State v. Orrin*, 430 P.3d 100, 104 (2018).',
  ],
});

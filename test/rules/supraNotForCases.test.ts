import { supraNotForCases } from '../../server/src/rules/supraNotForCases.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(supraNotForCases, {
  bad: [
    {
      // Emphasis that takes in both words is left to a person.
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). So there. *Orrin, supra,* at 105.',
      spans: ['supra'],
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008). *Orrin*, *supra*, at 101. *Orrin*, *supra*, at 102. *Orrin*, *supra*, at 103.',
    'The rule is old. *See supra* Part II.',
    'Ash v. Bell, 450 Mass. 1, 5 (2007). It is so. Ash, supra at 6.',
    'Ash v Bell, 450 Mich 1; 540 NW2d 2 (1995). It is so. Ash, supra at 5.',
  ],
});

import { shortFormAmbiguousName } from '../../server/src/rules/shortFormAmbiguousName.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(shortFormAmbiguousName, {
  bad: [
    {
      // Neither party names the case by itself.
      text: '*State v. United States*, 548 F.3d 571, 573 (7th Cir. 2008). The rule is old. *State*, 548 F.3d at 574.',
      spans: ['State'],
    },
  ],
  good: [
    // Opinions of one litigation are told apart by their numbers.
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin v. Vale Corp.*, 530 F.3d 77, 80 (2d Cir. 2009). So there. *Orrin*, 530 F.3d at 81.',
    // A party of two words is not meant by one of them.
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin Mills v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). So there. *Orrin*, 512 F.3d at 105.',
  ],
});

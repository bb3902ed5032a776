import { publicDomainCitationRequired } from '../../server/src/rules/publicDomainCitationRequired.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(publicDomainCitationRequired, {
  bad: [
    { text: '*State v. Orrin*, 372 P.3d 629, 631 (Utah 2016).', spans: ['372 P.3d 629'] },
    {
      text: '*State v. Orrin*, 2011 IL 102345, ¶ 15 (2011).',
      spans: ['(2011)'],
      fixed: '*State v. Orrin*, 2011 IL 102345, ¶ 15.',
    },
  ],
  good: [
    '*State v. Hale*, 2019 CO 45, ¶ 5 (Colo. App. 2019).',
    '*State v. Orrin*, 190 N.H. 1, 5 (2025).',
    ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir']
      .map((name, i) => `*State v. ${name}*, 37${i} P.3d 629, 631 (Utah 2016).`)
      .join(' '),
  ],
});

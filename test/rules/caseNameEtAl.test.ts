import { caseNameEtAl } from '../../server/src/rules/caseNameEtAl.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameEtAl, {
  bad: [
    {
      text: '*Orrin v. Hale d/b/a Vale Paints*, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['d/b/a Vale Paints'],
      fixed: '*Orrin v. Hale*, 301 F.3d 5, 9 (2d Cir. 2002).',
    },
    {
      text: '*Orrin, et al. v. Hale, et al.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['et al.'],
      fixed: '*Orrin v. Hale*, 301 F.3d 5, 9 (2d Cir. 2002).',
    },
  ],
  good: ['ORRIN ET AL. V. VALE, 301 F.3d 5 (2d Cir. 2002).', '*Orrin v. Vale and Hale*, 301 F.3d 5, 9 (2d Cir. 2002).'],
});

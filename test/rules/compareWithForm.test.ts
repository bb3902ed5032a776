import { compareWithForm } from '../../server/src/rules/compareWithForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(compareWithForm, {
  bad: [
    {
      text: '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *and* *Hale v. Moss*, 12 F.3d 5, 9 (1st Cir. 1993) *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      spans: ['with'],
      fixed:
        '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *and* *Hale v. Moss*, 12 F.3d 5, 9 (1st Cir. 1993), *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
    },
  ],
  good: [
    '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *See* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
  ],
});

import { weightParentheticalForm } from '../../server/src/rules/weightParentheticalForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(weightParentheticalForm, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Hale, dissenting).',
      spans: ['(Hale, dissenting)'],
      fixed: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Hale, J., dissenting).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Justice O’Hale concurring in part).',
      spans: ['(Justice O’Hale concurring in part)'],
      fixed: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (O’Hale, J., concurring in part).',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Hale, J., dissenting).',
    '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (dissenting opinion).',
  ],
});

import { subsequentHistoryForm } from '../../server/src/rules/subsequentHistoryForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(subsequentHistoryForm, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *affirmed sub nom Tamsin v. Brook*, 210 F.3d 88, 90 (2d Cir. 2000).',
      spans: ['affirmed sub nom'],
      fixed:
        "*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *aff'd sub nom. Tamsin v. Brook*, 210 F.3d 88, 90 (2d Cir. 2000).",
    },
    {
      // The apostrophe is that of the draft.
      text: 'Orrin’s case is old. *Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *revd* 210 F.3d 88, 90 (2d Cir. 2000).',
      spans: ['revd'],
      fixed:
        'Orrin’s case is old. *Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *rev’d*, 210 F.3d 88, 90 (2d Cir. 2000).',
    },
  ],
  good: [
    '*Orrin v Vale*, 140 AD3d 12 (2016), *lv denied* 30 NY3d 905 (2017).',
    '*Orrin v. Vale*, 512 S.W.3d 100, 105 (Tex. App.—Austin 2017, pet. denied).',
    'In *Orrin v. Vale*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), reversed by the panel, the court held so.',
  ],
});

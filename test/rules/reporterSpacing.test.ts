import { reporterSpacing } from '../../server/src/rules/reporterSpacing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(reporterSpacing, {
  bad: [
    {
      text: '*Orrin*, 567 F.Supp.2d at 468, and *Orrin v. Vale Corp.*, 567 F.Supp.2d 459 (S.D.N.Y. 2008).',
      spans: ['F.Supp.2d', 'F.Supp.2d'],
      fixed: '*Orrin*, 567 F. Supp. 2d at 468, and *Orrin v. Vale Corp.*, 567 F. Supp. 2d 459 (S.D.N.Y. 2008).',
    },
    {
      // A break inside the token gives way to the canonical spaces; nothing outside it is touched.
      text: '*Orrin v. Vale Corp.*, 567 F.\nSupp.2d 459,\n468 (S.D.N.Y. 2008).',
      spans: ['F.\nSupp.2d'],
      fixed: '*Orrin v. Vale Corp.*, 567 F. Supp. 2d 459,\n468 (S.D.N.Y. 2008).',
    },
    {
      // No-break spaces in the token stay no-break spaces.
      text: '*Orrin v. Vale Corp.*, 567 F.\u00A0Supp.2d 459 (S.D.N.Y. 2008).',
      spans: ['F.\u00A0Supp.2d'],
      fixed: '*Orrin v. Vale Corp.*, 567 F.\u00A0Supp.\u00A02d 459 (S.D.N.Y. 2008).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 88 So.2d 12 (Fla. 1956), 410 U. S. 113 (1973), 12 Cal.Rptr.3d 5 (2004).',
      spans: ['So.2d', 'U. S.', 'Cal.Rptr.3d'],
      fixed: '*Orrin v. Vale Corp.*, 88 So. 2d 12 (Fla. 1956), 410 U.S. 113 (1973), 12 Cal. Rptr. 3d 5 (2004).',
    },
    // An entity is markup: it is reported, but a fix could lose it.
    { text: '*Orrin v. Vale Corp.*, 567 F.&nbsp;Supp.2d 459 (S.D.N.Y. 2008).', spans: ['F.&nbsp;Supp.2d'] },
    {
      text: 'Orrin v. Vale Corp., 567 F.Supp.2d 459 (S.D.N.Y. 2008).',
      spans: ['F.Supp.2d'],
      fixed: 'Orrin v. Vale Corp., 567 F. Supp. 2d 459 (S.D.N.Y. 2008).',
      language: 'plaintext',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 567 F.\u00A0Supp.\u00A02d 459 (S.D.N.Y. 2008).',
    '*Orrin v. Vale Corp.*, 567 F. Supp.\n2d 459 (S.D.N.Y. 2008).',
    '*Orrin v. Vale Corp.*, 12 N.Y.3d 100 (2009); 5 Mass.App.Ct. 12 (1977).',
    '`567 F.Supp.2d 459`',
    '> As the court put it in *Orrin v. Vale Corp.*, 567 F.Supp.2d 459 (S.D.N.Y. 2008).',
  ],
});

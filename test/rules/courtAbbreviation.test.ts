import { courtAbbreviation } from '../../server/src/rules/courtAbbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(courtAbbreviation, {
  bad: [
    {
      // Only the glued date is wrong.
      text: '*Orrin v. Vale Corp.*, 426 F.3d 549 (2d Cir.2005).',
      spans: ['2d Cir.2005'],
      fixed: '*Orrin v. Vale Corp.*, 426 F.3d 549 (2d Cir. 2005).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 426 F.3d 549 (2nd Cir.2005).',
      spans: ['2nd Cir.2005'],
      fixed: '*Orrin v. Vale Corp.*, 426 F.3d 549 (2d Cir. 2005).',
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *3 (C.D.Cal. Jan. 5, 2020).',
      spans: ['C.D.Cal.'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *3 (C.D. Cal. Jan. 5, 2020).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 400 B.R. 5 (Bankr.S.D.N.Y. 2010).',
      spans: ['Bankr.S.D.N.Y.'],
      fixed: '*Orrin v. Vale Corp.*, 400 B.R. 5 (Bankr. S.D.N.Y. 2010).',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 426 F.3d 549 (2nd Cir. 2005).',
    '*Orrin v. Vale Corp.*, 301 F. Supp. 2d 5 (S.D.\u00A0Ohio 2004).',
    '*Orrin v. Vale Corp.*, 301 F. Supp. 2d 5 (S.D.\nOhio 2004).',
    '*Orrin v. Vale Corp.*, 279 S.W.3d 868 (Tex. App.—Dallas 2009, no pet.).',
    '*Orrin v. Vale Corp.*, 279 S.W.3d 868 (Tex. App.—\nHouston [14th Dist.] 2009, no pet.).',
    '*Orrin v. Vale Corp.*, 30 So. 3d 12 (Fla. 3d DCA 2010).',
    '*Orrin v. Vale Corp.*, 900 N.Y.S.2d 12 (1st Dep’t 2010).',
    '*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008) (per curiam).',
    'The judge (Second Circuit 2008) is retired.',
  ],
});

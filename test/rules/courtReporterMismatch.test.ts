import { courtReporterMismatch } from '../../server/src/rules/courtReporterMismatch.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(courtReporterMismatch, {
  bad: [
    {
      // Which series would be right is not known of a volume that none of them had in that year.
      text: '*Orrin v. Vale Corp.*, 12 F. Supp. 2d 116, 119 (2d Cir. 1999).',
      spans: ['2d Cir.'],
    },
    { text: '*Orrin v. Vale Corp.*, 113 S. Ct. 116, 119 (9th Cir. 1992).', spans: ['9th Cir.'] },
    {
      // The court belongs to all parallel citations and is told once.
      text: '*Tamsin v. Brook*, 290 Ga. 12, 14, 720 S.E.2d 60, 64 (Fla. 2011).',
      spans: ['Fla.'],
    },
    { text: "*Orrin v. Vale Corp.*, 412 F. App'x 30, 33 (S.D.N.Y. 2010).", spans: ['S.D.N.Y.'] },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 588 F. Supp. 2d 116, 119 (J.P.M.L. 2008).',
    '*Orrin v. Vale Corp.*, 310 B.R. 116, 119 (2d Cir. 2004).',
    '*Orrin v. Vale Corp.*, 3 U.S. 116, 119 (Pa. 1795).',
    '*Orrin v. Vale Corp.*, 612 A.2d 116, 119 (D.C. 1992).',
    "*Tamsin v. Brook*, 760 N.Y.S.2d 70, 74 (N.Y. App. Div. 2d Dep't 2003).",
  ],
});

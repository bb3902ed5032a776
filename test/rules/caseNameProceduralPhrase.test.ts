import { caseNameProceduralPhrase } from '../../server/src/rules/caseNameProceduralPhrase.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameProceduralPhrase, {
  bad: [
    {
      text: '*In the Matter of the Estate of Orrin*, 430 P.3d 100, 104 (Ariz. 2018).',
      spans: ['In the Matter of the '],
      fixed: '*In re Estate of Orrin*, 430 P.3d 100, 104 (Ariz. 2018).',
    },
    {
      text: '*In re Orrin v. Vale*, 512 F.3d 1, 3 (2d Cir. 2008).',
      spans: ['In re'],
      fixed: '*Orrin v. Vale*, 512 F.3d 1, 3 (2d Cir. 2008).',
    },
  ],
  good: [
    '*In the Interest of K.L.*, 5 S.W.3d 6, 7 (Tex. 2000).',
    '*Matter of A-B-*, 27 I. & N. Dec. 316, 320 (A.G. 2018).',
    '*In re Application of Orrin v. Vale*, 25 N.Y.2d 6, 7 (1969).',
    '*Orrin ex rel. Vale v. Brook*, 512 F.3d 1, 3 (2d Cir. 2008).',
  ],
});

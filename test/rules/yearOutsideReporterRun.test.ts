import { yearOutsideReporterRun } from '../../server/src/rules/yearOutsideReporterRun.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(yearOutsideReporterRun, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 261 F. Supp. 107, 108 n.2 (D. Conn. 2005).',
      spans: ['F. Supp.'],
      fixed: '*Orrin v. Vale Corp.*, 261 F. Supp. 2d 107, 108 n.2 (D. Conn. 2005).',
    },
    {
      // Parallel citations share the year: one finding, at the first that cannot have it.
      text: '*Orrin v. Vale Corp.*, 295 U.S. 247, 55 S. Ct. 695, 79 L. Ed. 2d 1421 (1935).',
      spans: ['L. Ed. 2d'],
      fixed: '*Orrin v. Vale Corp.*, 295 U.S. 247, 55 S. Ct. 695, 79 L. Ed. 1421 (1935).',
    },
    // No series of the reporter ran then.
    { text: '*Orrin v. Vale Corp.*, 12 S. Ct. 5, 7 (1866).', spans: ['S. Ct.'] },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 3 F. Supp. 3d 9 (S.D.N.Y. 2013).',
    '*Orrin v. Vale Corp.*, 1 F.4th 9 (2d Cir. 2021).',
    '*Orrin v. Vale Corp.*, 999 F.2d 9 (2d Cir. 1994).',
    '*Orrin v. Vale Corp.*, 2 P.3d 9 (Colo. 1999).',
    '*Orrin v. Vale Corp.*, 5 U.S. (1 Cranch) 137 (1803).',
    '*Orrin v. Vale Corp.*, 45 F.3d 12, 14.',
    // The year of a later history belongs to the other citation.
    '*Orrin v. Vale Corp.*, 301 F. Supp. 5 (D. Mass. 1970), *aff’d*, 12 F.4th 9 (1st Cir. 2022).',
  ],
});

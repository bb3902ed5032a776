import { courtNotYetCreated } from '../../server/src/rules/courtNotYetCreated.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(courtNotYetCreated, {
  bad: [{ text: '*Orrin v. Vale Corp.*, 12 F.2d 9, 14 (10th Cir. 1926).', spans: ['10th Cir.'] }],
  good: [
    '*Orrin v. United States*, 704 F.2d 9, 14 (Ct. Cl. 1983).',
    // The year is wrong for the reporter, too, and told once.
    '*Orrin v. Vale Corp.*, 662 F.3d 9, 14 (11th Cir. 1979).',
    '*Orrin v. Vale Corp.*, 2 Ill. Ct. Cl. 9, 14 (Ill. Ct. Cl. 1995).',
  ],
});

import { volumeYearImplausible } from '../../server/src/rules/volumeYearImplausible.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(volumeYearImplausible, {
  bad: [
    {
      // The year is told once for citations that share it.
      text: '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304, 94 L. Ed. 2d 201 (2017).',
      spans: ['480'],
    },
    {
      text: '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 127 S. Ct. 1304 (1987).',
      spans: ['127'],
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304, 94 L. Ed. 2d 201 (1987).',
    // The year is that of the history, not of the decision.
    '*Orrin v. Vale Corp.*, 350 F.3d 12, 14 (2d Cir.), *cert. denied*, 540 U.S. 1 (2003).',
    // Another rule tells of a year outside the whole series.
    '*Orrin v. Vale Corp.*, 350 F.3d 12, 14 (2d Cir. 1975).',
  ],
});

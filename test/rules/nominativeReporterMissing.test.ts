import { nominativeReporterMissing } from '../../server/src/rules/nominativeReporterMissing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(nominativeReporterMissing, {
  bad: [
    {
      text: '*Orrin v. Vale*, 67 U.S. 635, 640 (1862).',
      spans: ['67 U.S. 635'],
      fixed: '*Orrin v. Vale*, 67 U.S. (2 Black) 635, 640 (1862).',
    },
  ],
  good: ['*Orrin v. Vale*, 2 Black 635, 640 (Ind. 1850).', '*Orrin*, 67 U.S. at 640.'],
});

import { volumeOutOfRange } from '../../server/src/rules/volumeOutOfRange.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(volumeOutOfRange, {
  bad: [
    { text: '*Orrin*, 1203 F.2d at 9.', spans: ['1203'] },
    // The S. Ct. follows the terms of the Court, so a volume of three digits is known to be too high.
    { text: '*Orrin v. Vale Corp.*, 540 S. Ct. 640, 647 (2004).', spans: ['540'] },
  ],
  good: [
    // The last volume of F. App'x is not known for certain.
    "*Orrin v. Vale Corp.*, 870 F. App'x 40, 44 (2d Cir. 2021).",
    // Without a year an open series may have any volume.
    '*Orrin*, 712 F.4th at 90.',
  ],
});

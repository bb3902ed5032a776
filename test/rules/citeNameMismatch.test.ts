import { citeNameMismatch } from '../../server/src/rules/citeNameMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

testMatterRule(citeNameMismatch, {
  bad: [{ text: '*See Tamsin v. Brook*, 45 F.3d 112 (2d Cir. 1995).', spans: ['Tamsin v. Brook'] }],
  good: [
    '*See In re Ashgrove Ferry Accident*, 45 F.3d 112 (2d Cir. 1995).',
    '*United States v. State*, 45 F.3d 112 (2d Cir. 1995).',
    // The file is known by its name alone.
    {
      text: '*Tamsin v. Brook*, 45 F.3d 112 (2d Cir. 1995).',
      files: { 'authorities/45 F.3d 112.txt': 'The judgment is affirmed.\n' },
    },
  ],
});

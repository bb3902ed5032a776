import { emphasisNoteMissing } from '../../server/src/rules/emphasisNoteMissing.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995)';
const QUOTED = 'It "is *not liable* for a loss of which it had no notice."';
const [[, opinion]] = Object.entries(emphasisNoteMissing.docs.files ?? {}) as [[string, string]];

testMatterRule(emphasisNoteMissing, {
  bad: [
    { text: `${QUOTED} ${CITE}.`, spans: ['not liable'], fixed: `${QUOTED} ${CITE} (emphasis added).` },
    {
      text: `${QUOTED} ${CITE} (en banc) (holding so).`,
      spans: ['not liable'],
      fixed: `${QUOTED} ${CITE} (en banc) (emphasis added) (holding so).`,
    },
    {
      text: `${CITE}. ${QUOTED} *Id.*`,
      spans: ['not liable'],
    },
    {
      text: `It "is not liable for a loss of which it had no notice." ${CITE} (emphasis added).`,
      spans: ['(emphasis added)'],
      fixed: `It "is not liable for a loss of which it had no notice." ${CITE}.`,
    },
  ],
  good: [
    `${QUOTED} ${CITE} (emphasis added).`,
    `${QUOTED} ${CITE} (emphasis mine).`,
    `With our own emphasis, it "is *not liable* for a loss of which it had no notice." ${CITE}.`,
    // All of it, in the typeface of the draft for quotations.
    `It "*is not liable for a loss of which it had no notice*." ${CITE}.`,
    `The jury "on the verdict of a jury. *See Tamsin v. Brook*, 12 F.2d 3. The carrier appeals." ${CITE}.`,
    // No italics are known of the file.
    { text: `${QUOTED} ${CITE}.`, files: { 'authorities/orrin.txt': opinion.replace(/<[^>]*>/g, '\n\n') } },
    { text: `${QUOTED} ${CITE}.`, files: { 'authorities/orrin.html': opinion.replace(/<\/?[ib]>/g, '') } },
    // What was set off stands in capitals, or in the words before.
    `It "is NOT liable for a loss of which it had no notice." It "is *not liable*." ${CITE} (emphasis added).`,
    `It "is *not* liable," and it "is not liable for a loss of which it had no notice." ${CITE} (emphasis added).`,
  ],
});

import { quotingParentheticalMissing } from '../../server/src/rules/quotingParentheticalMissing.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995)';
const WORDS = 'Notice that comes late is no notice at all.';
const [[path, opinion]] = Object.entries(quotingParentheticalMissing.docs.files ?? {}) as [[string, string]];

testMatterRule(quotingParentheticalMissing, {
  bad: [
    { text: `"${WORDS}" ${CITE}.`, spans: [WORDS] },
    {
      text: `"${WORDS}" ${CITE}.`,
      spans: [WORDS],
      files: { [path]: opinion.replace('Tamsin v. Brook, 12 F.2d 3', 'Id. at 3') },
    },
    { text: `"${WORDS}" ${CITE}.`, spans: [WORDS], files: { [path]: opinion.replace(/[“”]/g, '"') } },
  ],
  good: [
    `"${WORDS}" ${CITE} (internal quotation marks omitted).`,
    `Quoting an older case, the court held: "${WORDS}" ${CITE}.`,
    // A witness, or the words of the court between two others' marks.
    {
      text: `"${WORDS}" ${CITE}.`,
      files: { [path]: opinion.replace(/Tamsin.*\)\./, 'The witness had no more to say.') },
    },
    { text: `"${WORDS}" ${CITE}.`, files: { [path]: opinion.replace(/[“”]/g, '') } },
  ],
});

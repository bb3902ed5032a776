import { omittedCitationsNote } from '../../server/src/rules/omittedCitationsNote.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995)';
const QUOTED =
  '"A carrier is not liable for a loss of which it had no notice. The notice must come within seven days."';
const [[path, opinion]] = Object.entries(omittedCitationsNote.docs.files ?? {}) as [[string, string]];

testMatterRule(omittedCitationsNote, {
  bad: [
    { text: `${QUOTED} ${CITE}.`, spans: ['113'], fixed: `${QUOTED} ${CITE} (citation omitted).` },
    {
      text: `${QUOTED} ${CITE} (en banc) (holding so).`,
      spans: ['113'],
      fixed: `${QUOTED} ${CITE} (en banc) (citation omitted) (holding so).`,
    },
    {
      text: `${QUOTED} ${CITE}.`,
      spans: ['113'],
      fixed: `${QUOTED} ${CITE} (citations omitted).`,
      files: { [path]: opinion.replace('(2d Cir. 1926).', '(2d Cir. 1926); Ash v. Bell, 13 F.2d 7 (2d Cir. 1926).') },
    },
  ],
  good: [
    `${QUOTED} ${CITE} (citation omitted).`,
    `${QUOTED} ${CITE} (cleaned up).`,
    `"A carrier is not liable for a loss of which it had no notice. [citation omitted] The notice must come within seven days." ${CITE}.`,
    `"A carrier is not liable for a loss of which it had no notice. *Tamsin v. Brook*, 12 F.2d 3, 5 (2d Cir. 1926). The notice must come within seven days." ${CITE}.`,
  ],
});

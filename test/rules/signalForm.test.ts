import { signalForm } from '../../server/src/rules/signalForm.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(signalForm, {
  bad: [
    {
      text: `The rule is old. *See e.g.*, ${ORRIN}; *but cf* ${TAMSIN}.`,
      spans: ['See e.g.*,', 'but cf'],
      fixed: `The rule is old. *See, e.g.*, ${ORRIN}; *but cf.* ${TAMSIN}.`,
    },
    {
      text: `The rule is old. *See, e.g.* ${ORRIN}.`,
      spans: ['See, e.g.'],
      fixed: `The rule is old. *See, e.g.*, ${ORRIN}.`,
    },
    // The order of the words is for a person to turn.
    { text: `The rule is old. Also see ${ORRIN}.`, spans: ['Also see'], fixed: `The rule is old. See also ${ORRIN}.` },
    {
      text: 'The rule is old. \\emph{See e.g.} \\emph{Tamsin v. Brook}, 301 F.3d 5, 9 (1st Cir. 2002).',
      spans: ['See e.g.'],
      fixed: 'The rule is old. \\emph{See, e.g.}, \\emph{Tamsin v. Brook}, 301 F.3d 5, 9 (1st Cir. 2002).',
      language: 'latex',
    },
  ],
  good: [
    `The rule is old. *See especially* ${ORRIN}; and see ${TAMSIN}.`,
    'The rule is old. (*People v. Orrin* (2001) 25 Cal.4th 826, 850; accord, *People v. Tamsin* (2003) 30 Cal.4th 5, 9.) It is good. (*Orrin*, at p. 851.)',
  ],
});

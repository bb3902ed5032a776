import { signalForm } from '../../server/src/rules/signalForm.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(signalForm, {
  bad: [
    {
      // A paper cited by `at p.` is no style of the draft.
      text: `He left. (ECF No. 12 at p. 4.) The rule is old. ${ORRIN}. *Orrin*, 512 F.3d at 106. *See*, ${TAMSIN}.`,
      spans: ['See*,'],
      fixed: `He left. (ECF No. 12 at p. 4.) The rule is old. ${ORRIN}. *Orrin*, 512 F.3d at 106. *See* ${TAMSIN}.`,
    },
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
    {
      text: 'He left at noon. *See also* (ECF No. 12 at 4; Hale Decl. ¶ 9).',
      spans: ['See also* ('],
      fixed: 'He left at noon. (*See also* ECF No. 12 at 4; Hale Decl. ¶ 9).',
    },
    { text: '_See_ (Hale Decl. ¶ 9.)', spans: ['See_ ('], fixed: '(_See_ Hale Decl. ¶ 9.)' },
    {
      text: 'He left at noon. \\emph{See} (Hale Decl. ¶ 9).',
      spans: ['See} ('],
      fixed: 'He left at noon. (\\emph{See} Hale Decl. ¶ 9).',
      language: 'latex',
    },
  ],
  good: [
    // California's own style.
    'So it is. *People v. Orrin* (2001) 25 Cal.4th 826, 850. So there. *See*, *Orrin*, *supra*, 25 Cal.4th at p. 851.',
    'The jury will see (Hale Decl. ¶ 9).',
    `The rule has two parts. See (1) ${ORRIN}; (2) ${TAMSIN}.`,
    'He left at noon. See (ECF No. 12 at 4) for the rest.',
    'Compare (Hale Decl. ¶ 9), with (Ash Decl. ¶ 3).',
    'He left at noon. (See Hale Decl. ¶ 9.) (See also Ash Decl. ¶ 3.)',
    'He left at noon. See Hale Decl. ¶ 9 (noting the time).',
    'As we see (Hale Decl. ¶ 9), he left. And see (Ash Decl. ¶ 3).',
    `The rule is old. *See especially* ${ORRIN}; and see ${TAMSIN}.`,
    'The rule is old. (*People v. Orrin* (2001) 25 Cal.4th 826, 850; accord, *People v. Tamsin* (2003) 30 Cal.4th 5, 9.) It is good. (*Orrin*, at p. 851.)',
  ],
});

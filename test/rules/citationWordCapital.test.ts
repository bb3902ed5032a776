import { citationWordCapital } from '../../server/src/rules/citationWordCapital.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 215 F.3d 100, 104 (2d Cir. 2000)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(citationWordCapital, {
  bad: [
    {
      text: 'He left. (Pl.’s Opp’n Or ECF No. 121 at 8–18.)',
      spans: ['Or'],
      fixed: 'He left. (Pl.’s Opp’n or ECF No. 121 at 8–18.)',
    },
    { text: `${ORRIN}. *Id.* At 105.`, spans: ['At'], fixed: `${ORRIN}. *Id.* at 105.` },
    {
      text: '*Cole v. Dee*, No. 12-cv-1234, 2013 WL 123456, At \\*3 (S.D.N.Y. Jan. 5, 2013).',
      spans: ['At'],
      fixed: '*Cole v. Dee*, No. 12-cv-1234, 2013 WL 123456, at \\*3 (S.D.N.Y. Jan. 5, 2013).',
    },
    { text: 'He left. (Ash Dep. At 12:3-5.)', spans: ['At'], fixed: 'He left. (Ash Dep. at 12:3-5.)' },
    { text: `${TAMSIN} (Citing ${ORRIN}).`, spans: ['Citing'], fixed: `${TAMSIN} (citing ${ORRIN}).` },
    {
      text: `“It is so.” ${TAMSIN} (Emphasis added).`,
      spans: ['Emphasis'],
      fixed: `“It is so.” ${TAMSIN} (emphasis added).`,
    },
    {
      text: `“It is so.” ${TAMSIN} (Internal quotation marks omitted).`,
      spans: ['Internal'],
      fixed: `“It is so.” ${TAMSIN} (internal quotation marks omitted).`,
    },
    {
      text: `${ORRIN}, *Vacated*, 540 U.S. 5 (2003).`,
      spans: ['Vacated'],
      fixed: `${ORRIN}, *vacated*, 540 U.S. 5 (2003).`,
    },
    {
      text: `${ORRIN}, Cert. denied, 540 U.S. 5 (2003).`,
      spans: ['Cert.'],
      fixed: `${ORRIN}, cert. denied, 540 U.S. 5 (2003).`,
    },
    {
      text: "\\emph{Orrin v. Vale Corp.}, 215 F.3d 100, 104 (2d Cir. 2000), \\emph{Rev'd}, 540 U.S. 5 (2003).",
      spans: ["Rev'd"],
      fixed: "\\emph{Orrin v. Vale Corp.}, 215 F.3d 100, 104 (2d Cir. 2000), \\emph{rev'd}, 540 U.S. 5 (2003).",
      language: 'latex',
    },
  ],
  good: [
    `${ORRIN}. At 104 the court says so.`,
    `${ORRIN} (“Citing a rule is not enough.”).`,
    `${ORRIN} (Quoted, J., dissenting).`,
    `${ORRIN} (Citation Co.).`,
    `${ORRIN}. (Emphasis added.)`,
    `${ORRIN}, *aff’d*, 540 U.S. 5 (2003).`,
    `${ORRIN}. *Reversed Corp. v. Roe*, 12 F.3d 4, 6 (3d Cir. 1993).`,
    `In ${ORRIN}, Affirmed Corp. won.`,
    'Orrin left. Or ECF No. 121 says so.',
    '(Hale Decl. ¶ 5 or ECF No. 121 at 5.)',
    '# The Court Held So in ECF No. 12 At 4',
    'He left at noon. (At 9, see Hale Decl. ¶ 5.)',
    'The clerk wrote: “See ECF No. 12 At 4.”',
    `${ORRIN} (Hale, J., dissenting) (citing ${TAMSIN}).`,
    'ECF No. 12 AT 4.',
    `${ORRIN} (holding so), *cert. granted*, 540 U.S. 5 (2003).`,
    'He left. (Ash Dep. 12:3-5; At 9 he came back.)',
    `${ORRIN} (internal quotation marks omitted) (emphasis added).`,
    `${ORRIN}; Affirmed.`,
    'The motion was Vacated, ECF No. 12.',
  ],
});

import { signalCapitalization } from '../../server/src/rules/signalCapitalization.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(signalCapitalization, {
  bad: [
    { text: `It is so. ${ORRIN}; *Cf.* ${TAMSIN}.`, spans: ['Cf.'], fixed: `It is so. ${ORRIN}; *cf.* ${TAMSIN}.` },
    {
      text: `The rule is old. see, e.g., ${ORRIN}.`,
      spans: ['see, e.g.,'],
      fixed: `The rule is old. See, e.g., ${ORRIN}.`,
    },
  ],
  good: [`The rule is old (*see* ${ORRIN}). *See* ${TAMSIN}.`, `It is so. ${ORRIN}. *But see* ${TAMSIN}.`],
});

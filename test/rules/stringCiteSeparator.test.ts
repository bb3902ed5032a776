import { stringCiteSeparator } from '../../server/src/rules/stringCiteSeparator.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(stringCiteSeparator, {
  bad: [
    {
      text: `The rule is old. *See* ${ORRIN} (so holding), ${TAMSIN}.`,
      spans: [','],
      fixed: `The rule is old. *See* ${ORRIN} (so holding); ${TAMSIN}.`,
    },
    {
      text: `The rule is old. ${ORRIN} and ${TAMSIN}.`,
      spans: ['and'],
      fixed: `The rule is old. ${ORRIN}; ${TAMSIN}.`,
    },
  ],
  good: [
    `${ORRIN}, and ${TAMSIN}, hold so.`,
    `The rule is that of ${ORRIN}, ${TAMSIN}.`,
    `The rule is old. ${ORRIN}, *overruled by* *Hale v. Moss*, 530 F.3d 5, 9 (2d Cir. 2009).`,
  ],
});

import { signalOrder } from '../../server/src/rules/signalOrder.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(signalOrder, {
  bad: [{ text: `*See generally* ${ORRIN}; *cf.* ${TAMSIN}.`, spans: ['cf.'] }],
  good: [
    `*See* ${ORRIN}. *See* ${TAMSIN}.`,
    `*See* ${ORRIN}; *see especially* ${TAMSIN}.`,
    `${ORRIN}; ${TAMSIN}; *but see* *Hale v. Moss*, 12 F.3d 5, 9 (1st Cir. 1993).`,
  ],
});

import { signalParentheticalRequired } from '../../server/src/rules/signalParentheticalRequired.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(signalParentheticalRequired, {
  bad: [
    {
      text: `The rule is old. *See also* ${ORRIN}; *see generally* ${TAMSIN} (per curiam).`,
      spans: ['See also', 'see generally'],
    },
  ],
  good: [
    `The rule is old. *Compare* ${ORRIN} (enforcing a waiver), *with* ${TAMSIN} (declining to).`,
    `The rule is old. *Cf.* ${ORRIN}, *aff’d*, 555 U.S. 30 (2009) (holding that it is).`,
    'The rule is old. *See generally* Dana Orrin, *The Path of the Tide*, 10 Harv. L. Rev. 457, 459 (1897) (tracing it back).',
    'The rule is old. *See also* Dana Orrin, *The Law of Wharves* 12 (2d ed. 1999) (“A wharf is land for this purpose.”).',
    `The rule is old. *See* ${ORRIN} (citing *cf.* ${TAMSIN}).`,
  ],
});

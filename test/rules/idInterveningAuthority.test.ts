import { idInterveningAuthority } from '../../server/src/rules/idInterveningAuthority.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(idInterveningAuthority, {
  bad: [
    {
      // The case right before begins after the page cited.
      text: '*Orrin v. Vale Corp.*, 512 F.3d 10, 14 (2d Cir. 2008). *Tamsin v. Brook*, 301 F.3d 405, 409 (1st Cir. 2002). The rule is old. *Id.* at 16.',
      spans: ['Id.'],
      fixed:
        '*Orrin v. Vale Corp.*, 512 F.3d 10, 14 (2d Cir. 2008). *Tamsin v. Brook*, 301 F.3d 405, 409 (1st Cir. 2002). The rule is old. *Orrin*, 512 F.3d at 16.',
    },
  ],
  good: [
    // The source between the two was not read.
    '*Orrin v. Vale Corp.*, 512 F.3d 10, 14 (2d Cir. 2008). Hale, A Treatise on Delay, at 900 (1999). 42 U.S.C. § 1983. See https://example.org/a. *Id.* at 16.',
    // A string of several is told of by another rule.
    'He heard it. (Pl. Tr. at 39:9–23.) He knew. (Hale Decl. ¶ 9; Brook Decl. ¶ 3.) He said so. (*Id.* at 59:24–60:4.)',
  ],
});

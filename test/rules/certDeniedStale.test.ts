import { certDeniedStale } from '../../server/src/rules/certDeniedStale.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(certDeniedStale, {
  bad: [
    {
      text: 'Its age shows it. *Orrin v. Vale Corp.*, 45 F.3d 1, 4 (1st Cir.), *cert. denied*, 515 U.S. 9, 115 S. Ct. 77 (1995).',
      spans: ['cert. denied'],
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 45 F.3d 1, 4 (1st Cir. 1995), *aff’d*, 515 U.S. 9 (1995).',
    // Ten authorities of 2016 and before: the draft is of that time.
    Array.from({ length: 10 }, (_, i) => `*Ash${i} v. Roe*, ${720 + i} F.3d 1, 4 (1st Cir. 2014).`).join(' ') +
      ' *Orrin v. Vale Corp.*, 745 F.3d 1, 4 (1st Cir. 2015), *cert. denied*, 577 U.S. 9 (2016).',
  ],
});

import { caseNameItalics } from '../../server/src/rules/caseNameItalics.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameItalics, {
  bad: [
    {
      text: '\\emph{Tamsin v. Brook}, 301 F.3d 95, 101 (1st Cir. 2002). Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).',
      spans: ['Orrin v. Vale Corp.'],
      fixed:
        '\\emph{Tamsin v. Brook}, 301 F.3d 95, 101 (1st Cir. 2002). \\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 104 (2d Cir. 2008).',
      language: 'latex',
    },
    {
      text: 'In Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008), the court held so.',
      spans: ['Orrin v. Vale Corp.'],
      fixed: 'In *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), the court held so.',
    },
  ],
  good: [
    { text: 'Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).', language: 'plaintext' },
    // The habit of a whole draft.
    'Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008). '.repeat(6).trim(),
    '| authority |\n|---|\n| Orrin v. Vale Corp., 512 F.3d 100 (2d Cir. 2008) |',
    '42 U.S.C. § 1983; Fed. R. Civ. P. 56(a).',
  ],
});

import { signalItalics } from '../../server/src/rules/signalItalics.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(signalItalics, {
  bad: [
    {
      text: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); see also *Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002).',
      spans: ['see also'],
      fixed:
        'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *see also* *Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002).',
    },
    {
      text: 'The rule is old. See, e.g., \\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 104 (2d Cir. 2008).',
      spans: ['See, e.g.,'],
      fixed: 'The rule is old. \\emph{See, e.g.}, \\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 104 (2d Cir. 2008).',
      language: 'latex',
    },
  ],
  good: [
    `The rule is old. ${['Orrin', 'Tamsin', 'Hale', 'Brook', 'Vale'].map((name, i) => `See *${name} v. Ash*, ${100 + i} F.3d 100, 104 (2d Cir. 2008).`).join(' ')}`,
    '(*People v. Orrin* (1972) 6 Cal.3d 628, 640; see *People v. Hale* (2016) 63 Cal.4th 665, 686.)',
    { text: 'The rule is old. See Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).', language: 'plaintext' },
    'The rule is old. *See id.* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
  ],
});

import { citeCourtMismatch } from '../../server/src/rules/citeCourtMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (9th Cir. 1995).';
const head = (...lines: string[]) => ({
  'authorities/orrin.txt': `${lines.join('\n\n')}\n\nThe judgment is affirmed for these reasons.\n`,
});

testMatterRule(citeCourtMismatch, {
  bad: [
    { text: CITE, spans: ['9th Cir.'], fixed: CITE.replace('9th', '2d') },
    {
      text: CITE.replace('F.3d', 'F. Supp. 2d'),
      spans: ['9th Cir.'],
      fixed: CITE.replace('F.3d', 'F. Supp. 2d').replace('9th Cir.', 'S.D.N.Y.'),
      files: head(
        'Orrin v. Vale Corp., 45 F. Supp. 2d 112 (S.D.N.Y. 1995)',
        'United States District Court,\nSouthern District of New York.',
      ),
    },
  ],
  good: [
    // One sign alone, two that differ, and the court below.
    { text: CITE, files: head('Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)') },
    { text: CITE, files: head('Orrin v. Vale Corp., 45 F.3d 112', 'United States Court of Appeals, Second Circuit.') },
    {
      text: CITE,
      files: head('Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)', 'United States Court of Appeals, Ninth Circuit.'),
    },
    {
      text: CITE,
      files: head(
        'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)',
        'Appeal from the United States Court of Appeals, Second Circuit.',
      ),
    },
    // Another decision of the case, known by its name.
    {
      text: CITE,
      files: { 'authorities/Orrin v. Vale Corp.txt': 'UNITED STATES COURT OF APPEALS\nSECOND CIRCUIT\n\nDecided.\n' },
    },
  ],
});

import { shortFormWithoutFull } from '../../server/src/rules/shortFormWithoutFull.ts';
import { testRule } from '../support/ruleTester.ts';

const FULL = '*Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000)';

testRule(shortFormWithoutFull, {
  bad: [
    {
      text: 'So held. *Lune*, 567 F. Supp. 2d at 468. Again. 567 F. Supp. 2d at 470.',
      spans: ['*Lune*, 567 F. Supp. 2d at 468', '567 F. Supp. 2d at 470'],
    },
    {
      text: `So held. ${FULL} (quoting *Lune*, 567 F. Supp. 2d at 468).`,
      spans: ['*Lune*, 567 F. Supp. 2d at 468'],
    },
    // The parallel of a dangling short form dangles with it: one finding.
    { text: 'So held. *Lune*, 477 U.S. at 255, 106 S. Ct. 2505.', spans: ['*Lune*, 477 U.S. at 255, 106 S. Ct. 2505'] },
    {
      text: `So held. *Orrin*, 212 F.3d at 18. Later: ${FULL}.`,
      spans: ['*Orrin*, 212 F.3d at 18'],
      fixed: `So held. ${FULL.replace(', 16', ', 18')}. Later: ${FULL}.`,
    },
  ],
  good: [
    `${FULL}. So held. *Orrin*, 212 F.3d at 18; *Vale*, 212 F.3d at 19; 212 F.3d at 20.`,
    // The draft may call a case by letters that its name does not spell.
    '*Univ. of Tarn Med. Branch v. Quay*, 370 S.W.3d 406, 413 (Tex. 2012). So held. *UTMB*, 370 S.W.3d at 414.',
    `He said so (*Id.*); see ${FULL}; *Orrin*, *supra*, at 18; (Pl. Tr. at 3:4.) (*Id.* at 5:6.)`,
    '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at \\*3 (S.D.N.Y. Jan. 5, 2020). So held. *Orrin*, 2020 WL 555123, at \\*5.',
    // The second of two parallel short forms leads to the full citation.
    '*Orrin v. Vale Corp.*, 107 S. Ct. 1304, 1306 (1987). So held. *Quay*, 480 U.S. at 914, 107 S. Ct. at 1308.',
    // A number that is wrong is for other rules.
    `${FULL}. So held. *Orrin*, 221 F.3d at 18.`,
    '> So held. *Lune*, 567 F. Supp. 2d at 468.',
  ],
});

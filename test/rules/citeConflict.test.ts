import { citeConflict } from '../../server/src/rules/citeConflict.ts';
import { testRule } from '../support/ruleTester.ts';

const FULL = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const PARALLEL = '*Hale v. Moss*, 477 U.S. 317, 322, 106 S. Ct. 2548, 91 L. Ed. 2d 265 (1986)';

testRule(citeConflict, {
  bad: [
    {
      text: `${FULL}. Again: *Orrin v. Vale Corporation*, 512 F.3d 345, 104 (2d Cir. 2008).`,
      spans: ['512 F.3d 345'],
      fixed: `${FULL}. Again: *Orrin v. Vale Corporation*, 512 F.3d 100, 104 (2d Cir. 2008).`,
    },
    {
      text: `${PARALLEL}. Again: ${PARALLEL.replace('2548', '2584')}.`,
      spans: ['106 S. Ct. 2584'],
      fixed: `${PARALLEL}. Again: ${PARALLEL}.`,
    },
    {
      // One wrong year is one finding, however many parallel citations share it.
      text: `${PARALLEL}. Again: ${PARALLEL.replace('1986', '1987')}.`,
      spans: ['1987'],
      fixed: `${PARALLEL}. Again: ${PARALLEL}.`,
    },
    {
      text: `${FULL}. Again: ${FULL.replace('2d Cir.', '3d Cir.')}.`,
      spans: ['3d Cir.'],
      fixed: `${FULL}. Again: ${FULL}.`,
    },
    {
      text: '*Hale v. Moss*, 2019 WL 2717691 (D. Mass. June 3, 2019). Again: *Hale*, 2019 WL 271717691, at \\*4.',
      spans: ['2019 WL 271717691'],
      fixed: '*Hale v. Moss*, 2019 WL 2717691 (D. Mass. June 3, 2019). Again: *Hale*, 2019 WL 2717691, at \\*4.',
    },
    {
      text: '*Hale v. Moss*, 2019 WL 1234567 (D. Mass. June 3, 2019). *Hale v. Moss*, 2019 WL 1234576 (D. Mass. June 3, 2019).',
      spans: ['2019 WL 1234576'],
      fixed:
        '*Hale v. Moss*, 2019 WL 1234567 (D. Mass. June 3, 2019). *Hale v. Moss*, 2019 WL 1234567 (D. Mass. June 3, 2019).',
    },
  ],
  good: [
    `${FULL}. Again: ${FULL.replace('104', '108')}. ${PARALLEL}. Again: *Hale v. Moss*, 477 U.S. 317 (1986).`,
    `${FULL}. *Orrin v. Vale Corp.*, 530 F.3d 345, 350 (2d Cir. 2008).`,
    `${FULL}. *Orrin v. Vale Corp.*, 512 F.3d 345, 350 (2d Cir. 2008) (en banc).`,
    `${FULL} (*Orrin I*). *Orrin v. Vale Corp.*, 512 F.3d 345, 350 (2d Cir. 2008) (*Orrin II*).`,
    `${FULL} (“*Orrin I*”). *Orrin v. Vale Corp.*, 512 F.3d 345, 350 (2d Cir. 2008) (“*Orrin II*”).`,
    '*Hale v. Moss*, 2019 WL 1234567 (D. Mass. June 3, 2019). *Hale v. Moss*, 2019 WL 1234568 (D. Mass. June 4, 2019).',
    '*Hale v. Moss*, 279 S.W.3d 868 (Tex. App. 2009). *Hale v. Moss*, 279 S.W.3d 868 (Tex. App.—Dallas 2009).',
    `${FULL}. The brief below has “See ${FULL.replace('512', '521')}.”`,
  ],
});

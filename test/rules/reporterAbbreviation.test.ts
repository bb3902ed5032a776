import { reporterAbbreviation } from '../../server/src/rules/reporterAbbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(reporterAbbreviation, {
  bad: [
    {
      // The typographic apostrophe of the draft stays.
      text: '*Orrin v. Vale Corp.*, 378 Fed. App’x. 107, 108 (2d Cir. 2010).',
      spans: ['Fed. App’x.'],
      fixed: '*Orrin v. Vale Corp.*, 378 F. App’x 107, 108 (2d Cir. 2010).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 410 US 113, 93 SCt 705 (1973).',
      spans: ['US', 'SCt'],
      fixed: '*Orrin v. Vale Corp.*, 410 U.S. 113, 93 S. Ct. 705 (1973).',
    },
    {
      // Another abbreviation and a long ordinal in one token: one finding, one fix.
      text: '*Orrin v. Vale Corp.*, 200 Atl.2nd 5 (Pa. 1964).',
      spans: ['Atl.2nd'],
      fixed: '*Orrin v. Vale Corp.*, 200 A.2d 5 (Pa. 1964).',
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2019 W.L. 555123, at *3 (S.D.N.Y. Sept. 3, 2019).',
      spans: ['W.L.'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2019 WL 555123, at *3 (S.D.N.Y. Sept. 3, 2019).',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 12 NY3d 100 (2009).',
    '*Orrin v. Vale Corp.*, 20 Wn. App. 300 (1978).',
    'The bill was for 45 Fed. Appx. reprints.',
    // A house that writes no periods anywhere writes none here.
    '*Orrin v. Vale Corp.*, 410 US 113 (1973); 612 NW2d 600 (SD 2000); 300 F2d 1 (8th Cir. 1962); *Hale v. Moss*, 93 SCt 705 (1973); *Hale v. Lune*, 512 NW2d 5 (SD 1994).',
  ],
});

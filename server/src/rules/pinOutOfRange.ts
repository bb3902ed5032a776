import { reportMissedPins } from './missedPins.ts';
import { defineRule } from './rule.ts';

const OPINION = [
  'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)',
  '',
  'The judgment was entered on the verdict of a jury, and the carrier appeals from it on two grounds.',
  '',
  '*113 The first is that notice of the loss came late. It did not; it came within the week that the contract gives.',
  '',
  '*114 The second is that the damages are too high. The jury heard the evidence and we did not; the verdict stands.',
  '',
  '*115 The judgment is affirmed.',
  '',
].join('\n');

export const pinOutOfRange = defineRule({
  id: 'pin-out-of-range',
  bluebook: 'B10.1.3; R3.2(a)',
  indigo: 'r11-1',
  group: 'plausibility',
  severity: 'error',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'A pin to a page behind the last page of the opinion.',
    why: 'A reader opens the reporter at the page cited. A page that the opinion does not reach is another case, or a slip of the keys.',
    silentWhen: [
      'No file of the matter was recognised as the opinion, or several are equally good.',
      'The file has no page marks of the reporter that is cited, or they begin later than the opinion, or have gaps.',
      'The page is one of another reporter that the same file is paged in.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 45 F.3d 112, 141 (2d Cir. 1995).',
        good: '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 45 F.3d 112, 112–14 (2d Cir. 1995).',
      '*Tamsin v. Brook*, 46 F.3d 112, 141 (2d Cir. 1995).',
    ],
    files: { 'authorities/orrin.txt': OPINION },
  },
  check: {},
  checkSources: (sourced, context) => {
    const { authority } = sourced.citation;
    const kind = context.bound.authorities.find(({ id }) => id === authority)?.kind;
    if (kind === 'case') reportMissedPins(sourced, context);
  },
});

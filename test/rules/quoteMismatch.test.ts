import { quoteMismatch } from '../../server/src/rules/quoteMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).';

testMatterRule(quoteMismatch, {
  bad: [
    {
      text: `"A carrier is not liable for a loss of which it had no notice within nine days of the delivery." ${CITE}`,
      spans: ['nine'],
      fixed: `"A carrier is not liable for a loss of which it had no notice within seven days of the delivery." ${CITE}`,
    },
    {
      text: `The court held that a carrier "is not liable for any loss of which it had no notice within seven days." ${CITE}`,
      spans: ['any'],
      fixed: `The court held that a carrier "is not liable for a loss of which it had no notice within seven days." ${CITE}`,
    },
    // A word too few has no fix that is sure.
    {
      text: `"A carrier is liable for a loss of which it had no notice within seven days of the delivery." ${CITE}`,
      spans: [' '],
    },
  ],
  good: [
    `"A carrier is [never] liable for a loss of which it had no notice within seven days of the delivery." ${CITE}`,
    `"[C]arrier[s] [are] not liable for a loss . . . within seven days of the delivery." ${CITE}`,
    // Nothing near stands there.
    `"Every owner of a mill must keep the race free of ice and timber at all times." ${CITE}`,
    { text: `"A carrier is liable for every loss of which it had notice within nine days." ${CITE}`, files: {} },
    // The words are those of another source of the draft.
    {
      text: `"A carrier is liable for a loss of which it had no notice within seven days of the delivery." ${CITE} *See Tamsin v. Brook*, 46 F.3d 212 (2d Cir. 1995).`,
      files: {
        ...quoteMismatch.docs.files,
        'authorities/tamsin.txt':
          'Tamsin v. Brook, 46 F.3d 212 (2d Cir. 1995)\n\nA carrier is liable for a loss of which it had no notice within seven days of the delivery.\n',
      },
    },
  ],
});

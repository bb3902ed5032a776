import { EXAMPLE_OPINION } from '../../server/src/rules/exampleOpinion.ts';
import { quoteMismatch } from '../../server/src/rules/quoteMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).';

const FERRY = 'A ferry that runs on time is a common carrier, and one that does not is a carrier all the same';
const OTHER = '*Quill v. Ashgrove Ferry Co.*, 46 F.3d 201, 202 (2d Cir. 1995).';

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
    // The words are those of another opinion, which the draft cites elsewhere.
    {
      text: `"${FERRY}." ${CITE} That is old law. Ferries are carriers. ${OTHER}`,
      spans: [`${FERRY}.`],
    },
    {
      text: `The rule:\n\n> ${FERRY}.\n\n${CITE}\n\nFerries are carriers. ${OTHER}`,
      spans: [`${FERRY}.`],
    },
  ],
  good: [
    // Cited in the same breath, quoted from there, or too short to tell.
    `"${FERRY}." ${CITE.slice(0, -1)}; *see also* ${OTHER}`,
    `As ${OTHER.slice(0, -1)}, has it, "${FERRY}." ${CITE}`,
    `"${FERRY}." ${CITE.slice(0, -1)} (quoting ${OTHER.slice(0, -1)}).`,
    `"A ferry is a common carrier." ${CITE}\n\nFerries are carriers. ${OTHER}`,
    // The other opinion has them from the one cited.
    {
      text: `"${FERRY}." ${CITE}\n\nFerries are carriers. ${OTHER}`,
      files: {
        ...quoteMismatch.docs.files,
        'authorities/tamsin.txt': `Quill v. Ashgrove Ferry Co., 46 F.3d 201 (2d Cir. 1995)\n\n*202 ${FERRY}. Orrin, 45 F.3d at 113.\n`,
      },
    },
    // A brief is no opinion.
    {
      text: `"${FERRY}." ${CITE}\n\nFerries are carriers. (ECF No. 12 at 3.)`,
      files: {
        ...EXAMPLE_OPINION,
        'ECF 12 - Brief.txt': `MEMORANDUM OF LAW\n\n${FERRY}.\n`,
      },
    },
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

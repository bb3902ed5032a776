import type { ComparedQuotation } from './comparedQuotations.ts';
import { EXAMPLE_OPINION } from './exampleOpinion.ts';
import { reportDifferences } from './quotationDifferences.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { reportElsewhere } from './wordsElsewhere.ts';

const OTHER_OPINION = [
  'Quill v. Ashgrove Ferry Co., 46 F.3d 201 (2d Cir. 1995)',
  '',
  '*202 A ferry that runs on time is a common carrier, and one that does not is a carrier all the same.',
  '',
].join('\n');

/** What differs beyond a capital, of a quotation whose words are not in another source of the draft. */
export function reportMismatch(compared: ComparedQuotation, context: RuleContext): void {
  if (compared.check.result !== 'different') return;
  reportDifferences(compared, ({ kind }) => kind !== 'case-unmarked', context);
}

function check(compared: ComparedQuotation, context: RuleContext): void {
  if (compared.citation.record !== null || compared.check.result === 'same') return;
  const elsewhere = compared.elsewhere();
  if (elsewhere === null) reportMismatch(compared, context);
  else reportElsewhere(compared, elsewhere, context);
}

export const quoteMismatch = defineRule({
  id: 'quote-mismatch',
  bluebook: 'R5.2; R5.3; B5',
  indigo: 'r8',
  group: 'quotation',
  severity: 'error',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'Words in quotation marks that are not the words of the opinion cited.',
    why: 'A quotation is a promise that the court said just this. One lost "not" or a changed number is what sanctions are made of.',
    silentWhen: [
      'No file of the matter was recognised as the opinion: what is not there is unverified, never wrong.',
      'Nothing near to the words stands in the opinion, nor do all of them stand in another one of the matter.',
      'The other opinion that has them is cited in the same breath, or takes them from the one cited.',
      'Brackets, ellipses, `[sic]`, omitted citations that a parenthetical tells of, or `(cleaned up)` account for what differs.',
      'Only marks, hyphens or the first capital differ.',
      'It is not certain which citation the words belong to.',
    ],
    examples: [
      {
        bad: 'The court was plain: "A carrier is liable for a loss of which it had no notice within seven days of the delivery." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
        good: 'The court was plain: "A carrier is not liable for a loss of which it had no notice within seven days of the delivery." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
      },
      {
        bad: 'Notice must come "within nine days of the delivery" of the goods that were lost. *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
        good: 'Notice must come "within seven days of the delivery." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
      },
      {
        bad: [
          'It is settled that "a ferry that runs on time is a common carrier." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
          'Ferries are carriers. *Quill v. Ashgrove Ferry Co.*, 46 F.3d 201, 202 (2d Cir. 1995).',
        ].join('\n\n'),
        good: 'It is settled that "a ferry that runs on time is a common carrier." *Quill v. Ashgrove Ferry Co.*, 46 F.3d 201, 202 (2d Cir. 1995).',
      },
    ],
    good: [
      'The court was plain: "[A] carrier is not liable for a loss of which it had no notice . . . ." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
      'Another court held: "A carrier is always liable for what it lost." *Tamsin v. Brook*, 46 F.3d 112, 113 (2d Cir. 1995).',
    ],
    files: { ...EXAMPLE_OPINION, 'authorities/tamsin.txt': OTHER_OPINION },
  },
  check: {},
  checkQuotation: check,
});

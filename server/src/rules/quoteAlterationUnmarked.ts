import type { ComparedQuotation } from './comparedQuotations.ts';
import { EXAMPLE_OPINION } from './exampleOpinion.ts';
import { reportDifferences } from './quotationDifferences.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(compared: ComparedQuotation, context: RuleContext): void {
  if (compared.check.result === 'not-here' || compared.check.result === 'unchecked') return;
  reportDifferences(compared, ({ kind }) => kind === 'case-unmarked', context);
}

export const quoteAlterationUnmarked = defineRule({
  id: 'quote-alteration-unmarked',
  bluebook: 'R5.2(a)',
  indigo: 'r8-2-1',
  group: 'quotation',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'A capital changed inside a quotation without brackets.',
    why: "Brackets show every letter that is not the source's own; where they are missing the reader takes the letter for the court's.",
    silentWhen: [
      'No file of the matter was recognised as the source.',
      'The letter is the first of the quotation, where readers look for no bracket.',
      'A parenthetical says that the quotation was cleaned up.',
    ],
    examples: [
      {
        bad: 'As the court said, "the judgment was entered on the verdict of a Jury, and the carrier appeals from it." *Orrin v. Vale Corp.*, 45 F.3d 112, 112 (2d Cir. 1995).',
        good: 'As the court said, "the judgment was entered on the verdict of a [J]ury, and the carrier appeals from it." *Orrin v. Vale Corp.*, 45 F.3d 112, 112 (2d Cir. 1995).',
      },
    ],
    good: [
      '"The duty to give notice rests on the owner of the goods." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
    ],
    files: EXAMPLE_OPINION,
  },
  check: {},
  checkQuotation: check,
});

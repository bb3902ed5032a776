import type { Citation } from '../model/bound.ts';
import { settledYear } from './draftAge.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A page that was still open when the citation was written. */
const BLANK = /^[_\u2010-\u2015-]+$/;

function check(citation: Citation, context: RuleContext): void {
  const { edition, parts, year, parallelTo } = citation;
  if (edition?.root !== 'U.S.' || parts.page === undefined || parallelTo !== null) return;
  if (year === null || !BLANK.test(parts.page.text.replace(/\\/g, '')) || year > settledYear(context)) return;
  context.report({
    citation,
    span: parts.page.span,
    message: `The page in volume ${parts.volume?.text ?? ''} of the United States Reports was open when this was first cited; a decision of ${year} has its page by now. Write the page, and the pinpoint in those pages.`,
  });
}

export const usBlankPage = defineRule({
  id: 'us-blank-page',
  bluebook: 'R10.8.1; T1.1',
  indigo: 'r12-4',
  group: 'form',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A blank for the page of a Supreme Court decision that has its page by now.',
    why: 'The blank stands for a page not yet printed. In an old citation it shows that the citation was copied and not looked up.',
    silentWhen: [
      'The decision is so new that its page may still be open.',
      'The dates of the other authorities show that the draft itself is of that time.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: '*Orrin v. Vale Corp.*, 597 U.S. ___ (2022).', good: '*Orrin v. Vale Corp.*, 597 U.S. 15 (2022).' },
      {
        bad: '*Tamsin v. Brook*, 585 U.S. ___, 138 S. Ct. 2206 (2018).',
        good: '*Tamsin v. Brook*, 585 U.S. 296 (2018).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 606 U.S. ___, No. 24-20 (June 5, 2025).',
      '*Orrin v. Vale Corp.*, 597 U.S. 15 (2022).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 597 U.S. ___ (2022)."',
    ],
  },
  check: { case: check },
});

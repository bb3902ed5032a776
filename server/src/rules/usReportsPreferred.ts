import type { Citation } from '../model/bound.ts';
import { coreWords } from './caseNumbers.ts';
import { settledYear } from './draftAge.ts';
import { hasPageNumber, membersOf } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** The reporters of the Supreme Court beside its own. */
const UNOFFICIAL = new Set(['S. Ct.', 'L. Ed.']);

function check(context: RuleContext): void {
  const { bound } = context;
  const settled = settledYear(context);
  const seen = new Set<string>();
  for (const main of context.ofKind('case')) {
    if (main.parallelTo !== null || main.quoted || main.inHeading) continue;
    const { authority, year } = main;
    if (authority !== null && seen.has(authority)) continue;
    if (authority !== null) seen.add(authority);
    if (year === null || year > settled || !isUnofficial(main) || main.history !== null) continue;
    if (membersOf(main, bound.citations).some(({ edition }) => edition?.root === 'U.S.')) continue;
    context.report({
      citation: main,
      span: main.core,
      message: `${coreWords(main)} is in the United States Reports by now, which the Supreme Court is cited to when they have the page. Give the U.S. volume and page, and the pinpoint in those pages.`,
    });
  }
}

function isUnofficial(citation: Citation): boolean {
  return citation.edition !== null && UNOFFICIAL.has(citation.edition.root) && hasPageNumber(citation);
}

export const usReportsPreferred = defineRule({
  id: 'us-reports-preferred',
  bluebook: 'T1.1; R10.3.2',
  indigo: 'r12-2',
  group: 'form',
  severity: 'information',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'An older decision of the Supreme Court cited to S. Ct. or L. Ed. instead of U.S.',
    why: 'The United States Reports are the Court’s own; the others are for decisions whose page is not out yet.',
    silentWhen: [
      'The decision is so new that its page may not be out, or was when the draft, by the dates of its authorities, was written.',
      'The U.S. Reports are cited beside it.',
      'The citation is the history of another (`cert. denied`), a short form, or not the first of its case.',
      'The citation stands in a heading or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 140 S. Ct. 1731, 1740 (2020).',
        good: '*Orrin v. Vale Corp.*, 590 U.S. 644, 650 (2020).',
      },
      { bad: '*Tamsin v. Brook*, 16 L. Ed. 2d 694, 700 (1966).', good: '*Tamsin v. Brook*, 384 U.S. 436, 444 (1966).' },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 145 S. Ct. 12, 14 (2025).',
      '*Orrin v. Vale Corp.*, 384 U.S. 436, 86 S. Ct. 1602, 1610 (1966).',
      '*Orrin v. Vale Corp.*, 900 F.3d 1, 4 (1st Cir. 2018), *cert. denied*, 139 S. Ct. 9 (2019).',
      'The court wrote: "See *Tamsin v. Brook*, 16 L. Ed. 2d 694, 700 (1966)."',
    ],
  },
  check: { draft: check },
});

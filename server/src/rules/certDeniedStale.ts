import type { Citation } from '../model/bound.ts';
import { settledYear } from './draftAge.ts';
import { membersOf } from './fullCase.ts';
import { type DraftContext, defineRule, type Fix, type RuleContext } from './rule.ts';

const CERT_DENIED = /^cert(?:\.|iorari)? denied$/i;

/** Where finality counts, the denial of certiorari says when a judgment became final. */
const FINALITY = /\bhabeas\b|\bcapital\b|§§?\s*225[45]\b|\bdeath (?:penalty|sentence)\b|\bbecame final\b/i;

function check(citation: Citation, context: RuleContext): void {
  if (!isCertDenied(citation) || context.once(speaksOfFinality)) return;
  const decision = context.bound.citations[citation.history?.of ?? -1];
  const year = decision?.year ?? citation.year;
  if (decision !== undefined && year !== null && year <= settledYear(context))
    report(citation, decision, year, context);
}

function report(citation: Citation, decision: Citation, year: number, context: RuleContext): void {
  context.report({
    citation,
    span: citation.history!.phrase.span,
    message: `Certiorari was denied to a decision of ${year}, which says nothing of it more than two years later. Leave it out, unless it matters to your argument.`,
    fixes: () => withoutHistory(decision, citation, context),
  });
}

function speaksOfFinality({ bound }: DraftContext): boolean {
  return FINALITY.test(bound.draft.view.text);
}

function isCertDenied({ history, parallelTo, quoted, edition }: Citation): boolean {
  if (history === null || parallelTo !== null || quoted) return false;
  return edition?.courtId === 'scotus' && CERT_DENIED.test(history.phrase.text);
}

function withoutHistory(decision: Citation, denial: Citation, { bound, text }: RuleContext): readonly Fix[] {
  // The year that both decisions share stands with the denial (R10.5(e)).
  if (decision.parts.date === undefined) return [];
  const start = Math.max(...membersOf(decision, bound.citations).map(({ span }) => span.end));
  const span = { start, end: denial.span.end };
  const words = text.slice(span.start, span.end);
  if (!/^,\s/.test(words) || (words.match(/(?<!\\)[*_{}]/g)?.length ?? 0) % 2 !== 0) return [];
  return [{ kind: 'suggestion', title: 'Leave out the denial of certiorari', edits: [{ span, newText: '' }] }];
}

export const certDeniedStale = defineRule({
  id: 'cert-denied-stale',
  bluebook: 'R10.7',
  indigo: 'r14-2-1',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A denial of certiorari given for a decision more than two years old.',
    why: 'A denial of certiorari approves nothing; after two years it tells only that the decision is final, which its age tells as well.',
    silentWhen: [
      'The decision is recent, or was when the draft, by the dates of its authorities, was written.',
      'The draft speaks of habeas corpus, a capital case or when a judgment became final, where the date of the denial counts.',
      'Another court denied review: some states want that in every citation.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 45 F.3d 1, 4 (1st Cir. 1995), *cert. denied*, 515 U.S. 9 (1995).',
        good: '*Orrin v. Vale Corp.*, 45 F.3d 1, 4 (1st Cir. 1995).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 140 F.4th 1, 4 (1st Cir. 2025), *cert. denied*, 146 S. Ct. 9 (2025).',
      '*Orrin v. Vale Corp.*, 45 P.3d 1, 4 (Wash. Ct. App. 2002), *review denied*, 148 Wash. 2d 9 (2003).',
      'The writ of habeas corpus is denied. *Orrin v. Vale*, 45 F.3d 1, 4 (1st Cir. 1995), *cert. denied*, 515 U.S. 9 (1995).',
    ],
  },
  check: { case: check },
});

import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { type RedundantCourt, redundantCourt } from './redundantCourt.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

function check(citation: Citation, context: RuleContext): void {
  const { date } = citation.parts;
  const redundant = citation.parallelTo === null ? redundantCourt(citation, context) : null;
  if (redundant !== null && date !== undefined) report(citation, redundant, date, context);
}

function report(citation: Citation, { court, reporter }: RedundantCourt, date: Part, context: RuleContext): void {
  const { bound, text } = context;
  const between = text.slice(court.span.end, date.span.start);
  context.report({
    citation,
    span: court.span,
    message: `${reporter} prints the decisions of this court only: the parenthetical does not name it again. Leave out "${court.text}".`,
    fixes: () =>
      isPlain(bound.draft, court) && /^(?:[\s,~]|\\ )*$/.test(between)
        ? [
            {
              kind: 'safe',
              title: `Leave out "${court.text}"`,
              edits: [{ span: { start: court.span.start, end: date.span.start }, newText: '' }],
            },
          ]
        : [],
  });
}

export const courtRedundantWithReporter = defineRule({
  id: 'court-redundant-with-reporter',
  bluebook: 'R10.4(b); B10.1.3',
  indigo: 'r12-3-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A court in the parenthetical that the reporter already tells.',
    why: 'A reporter that prints one court only names it: the parenthetical gives the year alone.',
    silentWhen: [
      'No reporter of the citation prints that court only (`Cal. Rptr.`, `N.Y.S.`, the regional reporters).',
      'The court is written with a division, district or seat, which the reporter does not tell.',
      'The parenthetical names a justice who sat alone.',
      'The citation is a neutral one, or stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 410 U.S. 113, 120 (U.S. 1973).',
        good: '*Orrin v. Vale Corp.*, 410 U.S. 113, 120 (1973).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 60 Cal. 4th 1, 9 (Cal. 2014).',
        good: '*Orrin v. Vale Corp.*, 60 Cal. 4th 1, 9 (2014).',
      },
      {
        bad: '*Tamsin v. Brook*, 120 Fed. Cl. 4, 6 (Fed. Cl. 2015).',
        good: '*Tamsin v. Brook*, 120 Fed. Cl. 4, 6 (2015).',
      },
      {
        bad: '*Tamsin v. Brook*, 306 Ga. 191, 195, 830 S.E.2d 169, 172 (Ga. 2019).',
        good: '*Tamsin v. Brook*, 306 Ga. 191, 195, 830 S.E.2d 169, 172 (2019).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 141 S. Ct. 9, 10 (Kagan, Circuit Justice 2020).',
      '*Orrin v. Vale Corp.*, 830 S.E.2d 169, 172 (Ga. 2019).',
      '*Orrin v. Vale Corp.*, 100 N.Y.S.3d 4, 6 (App. Div. 2019).',
      '*Orrin v. Vale Corp.*, 173 Cal. Rptr. 3d 5, 9 (Ct. App. 2014).',
      '*Orrin v. Vale Corp.*, 306 Ga. App. 191, 195 (Ga. 2019).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 410 U.S. 113, 120 (U.S. 1973)."',
    ],
  },
  check: { case: check },
});

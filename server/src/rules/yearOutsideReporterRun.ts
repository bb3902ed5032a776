import type { Citation } from '../model/bound.ts';
import type { ReporterEdition } from '../tables/reporters.ts';
import { writeWords } from '../text/writing.ts';
import { isOutsideRun, seriesInYear } from './reporterRun.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

function check(citation: Citation, context: RuleContext): void {
  const { edition, year } = citation;
  if (edition === null || year === null || !isOutsideRun(edition, year) || isReportedBefore(citation, context)) return;
  report(citation, edition, year, context);
}

function report(citation: Citation, edition: ReporterEdition, year: number, context: RuleContext): void {
  const reporter = citation.parts.reporter;
  const date = citation.parts.date ?? mainOf(citation, context)?.parts.date;
  if (reporter === undefined || date === undefined) return;
  const siblings = seriesInYear(edition.root, year).filter((sibling) => sibling !== edition);
  const other = siblings.length === 1 ? siblings[0] : undefined;
  const question = other === undefined ? '' : ` "${other.name}" ran in ${year}.`;
  context.report({
    citation,
    span: reporter.span,
    message: `${edition.name} was published ${lifeOf(edition)}, but this decision is dated ${year}: the reporter, the volume or the year is wrong.${question} Check all three.`,
    related: [{ span: date.span, message: `Dated ${year}.` }],
    fixes: () =>
      other === undefined || !isPlain(context.bound.draft, reporter)
        ? []
        : [
            {
              kind: 'suggestion',
              title: `Cite ${other.name}`,
              edits: [{ span: reporter.span, newText: writeWords(other.name, context.bound.draft.language) }],
            },
          ],
  });
}

/** Parallel citations share one year: when it is wrong, that is one defect, told at the first of them. */
function isReportedBefore(citation: Citation, { bound }: RuleContext): boolean {
  const { parallelTo } = citation;
  if (parallelTo === null) return false;
  for (const { edition, year } of bound.citations.slice(parallelTo, citation.index)) {
    if (edition !== null && year === citation.year && isOutsideRun(edition, year ?? 0)) return true;
  }
  return false;
}

function mainOf(citation: Citation, { bound }: RuleContext): Citation | undefined {
  return citation.parallelTo === null ? undefined : bound.citations[citation.parallelTo];
}

function lifeOf({ firstYear, lastYear }: ReporterEdition): string {
  if (lastYear === null) return `from ${firstYear} on`;
  return firstYear === null ? `until ${lastYear}` : `from ${firstYear} to ${lastYear}`;
}

export const yearOutsideReporterRun = defineRule({
  id: 'year-outside-reporter-run',
  bluebook: 'T1; R10.5',
  indigo: 'r12-1',
  group: 'plausibility',
  severity: 'error',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'The year lies outside the years in which the reporter series was published.',
    why: 'An F.3d citation dated 1987 cannot be right: the series, the volume or the year was mistyped, or the citation was made up. No reader will find it as it stands.',
    silentWhen: [
      'The years of the series are not known for certain.',
      'The year is off by one at either end: some opinions lag into the next series.',
      'The citation gives no year, or stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 805 F.3d 12, 14 (9th Cir. 1987).',
        good: '*Orrin v. Vale Corp.*, 805 F.2d 12, 14 (9th Cir. 1987).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 612 F. Supp. 3d 9, 11 (S.D.N.Y. 2009).',
        good: '*Orrin v. Vale Corp.*, 612 F. Supp. 2d 9, 11 (S.D.N.Y. 2009).',
      },
      {
        bad: '*Tamsin v. Brook*, 673 F.4th 77, 80 (5th Cir. 2012).',
        good: '*Tamsin v. Brook*, 673 F.3d 77, 80 (5th Cir. 2012).',
      },
      {
        bad: "*Tamsin v. Brook*, 900 F. App'x 4, 6 (11th Cir. 2023).",
        good: "*Tamsin v. Brook*, 900 F. App'x 4, 6 (11th Cir. 2020).",
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 3 F. Supp. 3d 9, 11 (S.D.N.Y. 2013).',
      '*Orrin v. Vale Corp.*, 999 F.3d 12, 14 (9th Cir. 2021).',
      '*Orrin v. Vale Corp.*, 480 U.S. 910, 914 (1987).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 805 F.3d 12, 14 (9th Cir. 1987)."',
    ],
  },
  check: { case: check },
});

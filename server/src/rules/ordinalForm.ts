import type { Citation } from '../model/bound.ts';
import { type CourtDefect, courtDefects } from './courtToken.ts';
import { type ReporterDefect, reportReporters } from './reporterToken.ts';
import { defineRule, type RuleContext } from './rule.ts';

const WHY = 'a citation shortens these ordinals: 2d and 3d, not 2nd and 3rd';

function check(context: RuleContext): void {
  reportReporters('ordinal-form', context, messageOf);
  for (const { citation, found } of courtDefects(context))
    if (found.rule === 'ordinal-form') reportCourt(citation, found, context);
}

function messageOf({ part, wanted }: ReporterDefect): string {
  return `"${part.text}" has a long ordinal; ${WHY}. Write "${wanted}".`;
}

function reportCourt(citation: Citation, defect: CourtDefect, context: RuleContext): void {
  const what = /Circ\b/.test(defect.written)
    ? 'abbreviates the circuit as "Circ."; citations write "Cir."'
    : `has a long ordinal; ${WHY}`;
  context.report({
    citation,
    span: defect.span,
    message: `"${defect.written}" ${what}. Write "${defect.canonical}".`,
    fixes: defect.fixes,
  });
}

export const ordinalForm = defineRule({
  id: 'ordinal-form',
  bluebook: 'R6.2(b)',
  indigo: 'r7-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: '2nd or 3rd instead of 2d or 3d in a citation.',
    why: 'Citations write 2d and 3d in reporters, circuits and departments; the long form is the surest sign of a citation nobody proof-read.',
    silentWhen: [
      'The ordinal is one of ordinary prose, a street or a date.',
      'More than the ordinal is wrong with the abbreviation: `reporter-abbreviation` or `court-abbreviation` reports it then.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2nd Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3rd 100, 104 (9th Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (9th Cir. 2008).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.Supp.2nd 5, 9 (D. Mass. 2004).',
        good: '*Tamsin v. Brook*, 301 F. Supp. 2d 5, 9 (D. Mass. 2004).',
      },
      {
        bad: '*Tamsin v. Brook*, 701 F.3d 88, 90 (9th Circ. 2012).',
        good: '*Tamsin v. Brook*, 701 F.3d 88, 90 (9th Cir. 2012).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (11th Cir. 2008).',
      'She moved to 2nd Street on March 3rd, 2008. *Orrin v. Vale Corp.*, 12 F.4th 100, 104 (2d Cir. 2021).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2nd Cir. 2008)."',
    ],
  },
  check: { draft: check },
});

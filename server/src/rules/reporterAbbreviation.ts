import { type ReporterDefect, reportReporters } from './reporterToken.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(context: RuleContext): void {
  reportReporters('reporter-abbreviation', context, messageOf);
}

function messageOf({ part, wanted }: ReporterDefect): string {
  return `"${part.text}" is not how the tables abbreviate this reporter. Write "${wanted}".`;
}

export const reporterAbbreviation = defineRule({
  id: 'reporter-abbreviation',
  bluebook: 'T1; R6.1',
  indigo: 't1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A reporter abbreviated in a form no table uses.',
    why: 'A reader, and every research service, knows a reporter by the abbreviation of the tables; a home-made one costs the reader a search.',
    silentWhen: [
      'The abbreviation could stand for more than one reporter.',
      'The reporter is the official one of a state, which its courts print in their own style (`Wn.2d`, `NY3d`).',
      'The draft leaves the periods out of most of its reporters (`295 US 247`), as some state courts do.',
      'The citation stands inside a quotation.',
      'The year lies outside the life of the reporter: it is reported, but the fix is only offered, never applied on its own.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 45 Fed. Appx. 12, 14 (2d Cir. 2002).',
        good: "*Orrin v. Vale Corp.*, 45 F. App'x 12, 14 (2d Cir. 2002).",
      },
      {
        bad: '*Orrin v. Vale Corp.*, 200 Atl. 2d 5, 8 (Pa. 1964).',
        good: '*Orrin v. Vale Corp.*, 200 A.2d 5, 8 (Pa. 1964).',
      },
      {
        bad: '*Tamsin v. Brook*, 96 Sup. Ct. 4, 9 (1975).',
        good: '*Tamsin v. Brook*, 96 S. Ct. 4, 9 (1975).',
      },
    ],
    good: [
      "*Orrin v. Vale Corp.*, 45 F. App'x 12, 14 (2d Cir. 2002).",
      '*Orrin v. Vale Corp.*, 45 F. App’x 12, 14 (2d Cir. 2002).',
      '*Orrin v. Vale Corp.*, 120 Wn.2d 300, 305 (1993).',
      '> *Orrin v. Vale Corp.*, 45 Fed. Appx. 12, 14 (2d Cir. 2002).',
    ],
  },
  check: { draft: check },
});

import type { Citation } from '../model/bound.ts';
import { coreWords } from './caseNumbers.ts';
import { membersOf } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Years by which the two may differ without a slip: a database takes decisions of January in with the old year's. */
const TOLERANCE = 1;

function check(main: Citation, context: RuleContext): void {
  const { date } = main.parts;
  if (date === undefined || main.parallelTo !== null || main.year === null) return;
  for (const citation of membersOf(main, context.bound.citations)) {
    const { volume } = citation.parts;
    if (citation.edition?.type !== 'database' || volume === undefined) continue;
    if (main.year - Number(volume.text) <= TOLERANCE) continue;
    context.report({
      citation,
      span: citation.core,
      message: `${coreWords(citation)} was numbered in ${volume.text}, but the decision is dated ${main.year}: a database numbers no decision years before it is made. Check both against the source.`,
      related: [{ span: date.span, message: `Dated ${main.year} here.` }],
    });
  }
}

export const wlYearMismatch = defineRule({
  id: 'wl-year-mismatch',
  bluebook: 'R10.5; R10.8.1',
  indigo: 'r12-4-1',
  group: 'plausibility',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A WL or LEXIS number of a year long before the decision.',
    why: 'The number begins with the year in which the database took the decision in. A decision dated later than that has a wrong date or a wrong number, and cannot be found.',
    silentWhen: [
      'The two years differ by one at most.',
      'The number is of a later year than the decision: old decisions are taken in late.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, No. 18-cv-412, 2019 WL 555123, at *2 (D. Mass. Jan. 5, 2021).',
        good: '*Orrin v. Vale Corp.*, No. 18-cv-412, 2021 WL 555123, at *2 (D. Mass. Jan. 5, 2021).',
      },
      {
        bad: '*Tamsin v. Brook*, No. 13-7451, 2014 U.S. App. LEXIS 7755, at *3 (9th Cir. Mar. 3, 2017).',
        good: '*Tamsin v. Brook*, No. 13-7451, 2014 U.S. App. LEXIS 7755, at *3 (9th Cir. Mar. 3, 2014).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, No. 18-cv-412, 2020 WL 555123, at *2 (D. Mass. Jan. 5, 2021).',
      '*Orrin v. Vale Corp.*, No. 85-cv-412, 1998 WL 5551, at *2 (D. Mass. Jan. 5, 1986).',
      'The court wrote: "See *Orrin v. Vale Corp.*, No. 18-cv-412, 2019 WL 555123, at *2 (D. Mass. Jan. 5, 2021)."',
    ],
  },
  check: { case: check },
});

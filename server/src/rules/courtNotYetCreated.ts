import type { Citation } from '../model/bound.ts';
import { courtFacts } from '../tables/courtFacts.ts';
import { isOutsideRun } from './reporterRun.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { volumeDefectOf } from './volume.ts';

/** Decisions argued before the last term of a court are dated in the year after. */
const SLACK_AT_END = 1;

/** Which court had the jurisdiction before, or has it since. */
const PREDECESSORS: ReadonlyMap<string, string> = new Map([
  ['10th Cir.', 'the 8th Cir.'],
  ['11th Cir.', 'the 5th Cir.'],
  ['Fed. Cir.', 'the Ct. Cl. or the C.C.P.A.'],
  ['Cl. Ct.', 'the Ct. Cl.'],
  ['Fed. Cl.', 'the Cl. Ct. or the Ct. Cl.'],
  ['T.C.', 'the B.T.A.'],
  ['C.A.A.F.', 'the C.M.A.'],
  ["Ct. Int'l Trade", 'the Cust. Ct.'],
]);
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['Ct. Cl.', 'the Cl. Ct. or the Fed. Cir.'],
  ['C.C.P.A.', 'the Fed. Cir.'],
  ['Cl. Ct.', 'the Fed. Cl.'],
  ['C.M.A.', 'the C.A.A.F.'],
]);

function check(citation: Citation, context: RuleContext): void {
  const { edition, year, parts } = citation;
  // `Ct. Cl.` and `T.C.` are courts of states, too: a federal reporter tells.
  if (parts.court === undefined || year === null || edition?.type !== 'federal') return;
  // A year that cannot be right for the reporter is told once.
  if (isOutsideRun(edition, year) || volumeDefectOf(citation, context) !== null) return;
  const facts = courtFacts(parts.court.text);
  if (facts === null) return;
  const { firstYear, lastYear } = facts;
  const name = parts.court.text;
  if (firstYear !== null && year < firstYear) {
    const before = PREDECESSORS.get(name);
    const who = before === undefined ? '' : ` Before it, ${before} decided such cases.`;
    context.report({
      citation,
      span: parts.court.span,
      message: `This court ("${name}") sat only from ${firstYear} on, but the decision is dated ${year}: the court or the year is wrong.${who} Check both.`,
    });
  } else if (lastYear !== null && year > lastYear + SLACK_AT_END) {
    const after = SUCCESSORS.get(name);
    const who = after === undefined ? '' : ` After it, ${after} decided such cases.`;
    context.report({
      citation,
      span: parts.court.span,
      message: `This court ("${name}") sat until ${lastYear}, but the decision is dated ${year}: the court or the year is wrong.${who} Check both.`,
    });
  }
}

export const courtNotYetCreated = defineRule({
  id: 'court-not-yet-created',
  bluebook: 'T1.1; R10.4',
  indigo: 't1',
  group: 'plausibility',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A court that did not sit in the year of the decision.',
    why: 'The Eleventh Circuit began in October 1981: what is cited to it before that was decided by another court, or in another year.',
    silentWhen: [
      'The years of the court are not known for certain, as those of divided districts.',
      'The reporter is not a federal one: states have courts of the same abbreviation.',
      'The decision is of the year after the last of the court.',
      'The year does not fit the reporter or the volume either, which is reported.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 612 F.2d 9, 14 (11th Cir. 1979).',
        good: '*Orrin v. Vale Corp.*, 612 F.2d 9, 14 (5th Cir. 1979).',
      },
      {
        bad: '*Tamsin v. United States*, 602 F.2d 90, 94 (Fed. Cir. 1979).',
        good: '*Tamsin v. United States*, 602 F.2d 90, 94 (Ct. Cl. 1979).',
      },
      {
        bad: '*Tamsin v. United States*, 782 F.2d 90, 94 (Ct. Cl. 1986).',
        good: '*Tamsin v. United States*, 782 F.2d 90, 94 (Fed. Cir. 1986).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 662 F.2d 9, 14 (11th Cir. 1981).',
      '*Orrin v. Vale Corp.*, 112 Misc. 2d 9, 14 (Ct. Cl. 1995).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 612 F.2d 9, 14 (11th Cir. 1979)."',
    ],
  },
  check: { case: check },
});

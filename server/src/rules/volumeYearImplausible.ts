import type { Citation } from '../model/bound.ts';
import { type VolumeYears, volumesOfYear } from '../tables/volumes.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparable } from './token.ts';
import { dateOf, isToldOfParallel, type VolumeOfOtherYears, volumeDefects } from './volume.ts';

function check(context: RuleContext): void {
  for (const { citation, found } of volumeDefects(context)) {
    if (found.rule === 'volume-year-implausible' && citation.kind === 'case') report(citation, found, context);
  }
}

function report(citation: Citation, defect: VolumeOfOtherYears, context: RuleContext): void {
  const { edition, year, parts } = citation;
  if (edition === null || year === null) return;
  const date = dateOf(citation, context.bound);
  if (parts.volume === undefined || date === undefined || isToldOfParallel(citation, context.bound)) return;
  const other = volumesOfYear(edition.name, year);
  const expected = other === null ? '' : ` Look for ${year} in volumes ${other.first} to ${other.last}.`;
  context.report({
    citation,
    span: parts.volume.span,
    message: `Volume ${defect.volume} of ${edition.name} has decisions ${spanOf(defect.years)}, but this one is dated ${year}: the volume or the year is wrong.${expected} Check both.`,
    related: [{ span: date.span, message: `Dated ${year}.` }],
  });
}

/** The Federal Register has one volume a year, the first in 1936. */
const BEFORE_FIRST_REGISTER = 1935;

function checkRegister(citation: Citation, context: RuleContext): void {
  const { year } = citation;
  const { volume, reporter, date } = citation.parts;
  if (year === null || volume === undefined || date === undefined || !/^\d{1,3}$/.test(volume.text)) return;
  if (!/^Fed\. ?Reg\.$/.test(comparable(reporter?.text ?? ''))) return;
  const right = BEFORE_FIRST_REGISTER + Number(volume.text);
  // A rule may be dated by the day it was made and printed in the next January.
  if (Math.abs(right - year) <= 1) return;
  context.report({
    citation,
    span: volume.span,
    message: `Volume ${volume.text} of the Federal Register is that of ${right}, but this entry is dated ${year}: the volume or the year is wrong. The volume of ${year} is ${year - BEFORE_FIRST_REGISTER}. Check both.`,
    related: [{ span: date.span, message: `Dated ${year}.` }],
  });
}

function spanOf({ first, last }: VolumeYears): string {
  if (first === null) return `of about ${last} or before`;
  return last === null ? `of about ${first} or after` : `of about ${first} to ${last}`;
}

export const volumeYearImplausible = defineRule({
  id: 'volume-year-implausible',
  bluebook: 'R10.3; R10.5',
  indigo: 'r12-1',
  group: 'plausibility',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'The volume and the year do not go together.',
    why: 'The volumes of a reporter follow the calendar. A volume years away from its date means that digits were swapped, that the year is that of another case, or that the citation was made up.',
    silentWhen: [
      'The year is within two years (three where less is known) of the decisions in the volumes around it.',
      'The series is not ordered by time (F. Cas.), or the years of its volumes are not known.',
      'The year lies outside the whole life of the series: `year-outside-reporter-run` reports that.',
      'The citation gives no year, or stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 350 F.3d 12, 14 (2d Cir. 2015).',
        good: '*Orrin v. Vale Corp.*, 780 F.3d 12, 14 (2d Cir. 2015).',
      },
      {
        bad: '*Tamsin v. Brook*, 140 S. Ct. 1731, 1740 (2012).',
        good: '*Tamsin v. Brook*, 140 S. Ct. 1731, 1740 (2020).',
      },
      {
        bad: 'The rule was explained. 85 Fed. Reg. 12,345, 12,350 (Feb. 16, 2018).',
        good: 'The rule was explained. 85 Fed. Reg. 12,345, 12,350 (Feb. 16, 2020).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 350 F.3d 12, 14 (2d Cir. 2003).',
      '*Orrin v. Vale Corp.*, 12 F. Cas. 40, 44 (C.C.D. Mass. 1823).',
      '*Tamsin v. Brook*, 140 S. Ct. 1731, 1740 (2019).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 350 F.3d 12, 14 (2d Cir. 2015)."',
    ],
  },
  check: { regulation: checkRegister, draft: check },
});

import { lookupReporter, type ReporterEdition, reporterKey } from '../tables/reporters.ts';

/** Opinions of the last months of a series are dated in the year before the first volume of the next, and the other way round. */
const SLACK = 1;

/** How the tables name the series of a reporter after its root: `F.`, `F.2d`, `F.3d`, `F.4th`. */
const SERIES = ['', '2d', '3d', '4th', '5th', '6th', '7th'];

/**
 * True when a decision of the year cannot stand in the series. Only years that are known for certain accuse anybody;
 * nominative reporters were reprinted and renamed too often.
 */
export function isOutsideRun({ type, yearsVerified, firstYear, lastYear }: ReporterEdition, year: number): boolean {
  if (!yearsVerified || type === 'nominative') return false;
  return (firstYear !== null && year < firstYear - SLACK) || (lastYear !== null && year > lastYear + SLACK);
}

/** The series of a reporter (`F.`) whose life has the year, without slack, in the order of the series. */
export function seriesInYear(root: string, year: number): ReporterEdition[] {
  return SERIES.flatMap((series) => lookupReporter(reporterKey(root + series)))
    .filter(({ how, edition }) => how === 'canonical' && edition.root === root)
    .map((match) => match.edition)
    .filter(
      ({ yearsVerified, firstYear, lastYear }) =>
        yearsVerified && (firstYear ?? year) <= year && year <= (lastYear ?? year),
    );
}

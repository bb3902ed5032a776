import { byCodeUnits, cell, type FactRow, type Facts } from './facts.ts';

/**
 * `volumes.json`: the years of the decisions in single volumes (`years`: reporter, volume, first and last year, years of
 * tolerance), and the last volumes of the series that are closed.
 */
export function volumesData(facts: Facts) {
  const years = facts
    .rows('volume_years')
    .map(
      (row) =>
        [
          cell(row, 'reporter'),
          number(row, 'volume'),
          number(row, 'first_year'),
          number(row, 'last_year'),
          number(row, 'tolerance'),
        ] as const,
    );
  const last = [
    ...facts
      .rows('t1_federal_reporters')
      .filter(isCertain)
      .map((row) => lastVolume(row, 'last_vol')),
    ...facts.rows('t1_regional_reporters').map((row) => lastVolume(row, 'last_volume')),
  ].filter((row) => row !== null);
  return {
    years: years.sort((a, b) => byCodeUnits(a[0], b[0]) || a[1] - b[1]),
    last: last.sort((a, b) => byCodeUnits(a[0], b[0])),
  };
}

/** A last volume that its note calls uncertain accuses nobody. */
function isCertain(row: FactRow): boolean {
  return !/uncertain/.test(cell(row, 'series_break_note'));
}

function lastVolume(row: FactRow, column: string): readonly [name: string, volume: number] | null {
  const written = cell(row, column);
  return /^\d+$/.test(written) ? [cell(row, 'abbreviation'), Number(written)] : null;
}

function number(row: FactRow, column: string): number {
  const value = Number(cell(row, column));
  if (!Number.isInteger(value))
    throw new Error(`volume_years.tsv: ${column} is no number in ${cell(row, 'reporter')}.`);
  return value;
}

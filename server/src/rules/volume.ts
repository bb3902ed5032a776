import type { BoundDraft, Citation } from '../model/bound.ts';
import { lastVolumeOf, type VolumeYears, volumesBeyond, yearsOfVolume } from '../tables/volumes.ts';
import { areFigures } from './figures.ts';
import { foundIn, keepingOfCitations } from './keeping.ts';
import { isOutsideRun } from './reporterRun.ts';

/** A volume that a series does not have; `last` is its last one, null where it had not come so far in the year. */
export interface VolumeOutOfRange {
  readonly rule: 'volume-out-of-range';
  readonly volume: number;
  readonly last: number | null;
}

/** A volume of other years. */
export interface VolumeOfOtherYears {
  readonly rule: 'volume-year-implausible';
  readonly volume: number;
  readonly years: VolumeYears;
}

/** What cannot be right about the volume of a case. Each defect is told by one rule alone. */
export type VolumeDefect = VolumeOutOfRange | VolumeOfOtherYears;

/** No volume has more figures. */
const MOST_FIGURES = 5;

/**
 * Compares the volume of a citation with the volumes of its series and with its year. Null when nothing is known or all
 * is well, and when the year lies outside the life of the whole series, which another rule tells.
 */
export function volumeDefect({ edition, parts, year }: Citation): VolumeDefect | null {
  const written = parts.volume?.text ?? '';
  if (edition === null || written.length > MOST_FIGURES || !areFigures(written)) return null;
  if (edition.type === 'nominative' || edition.type === 'database' || edition.type === 'neutral') return null;
  const volume = Number(written);
  const last = lastVolumeOf(edition.name);
  if (last !== null && volume > last) return { rule: 'volume-out-of-range', volume, last };
  if (year === null || isOutsideRun(edition, year)) return null;
  const beyond = volumesBeyond(edition.name, year);
  if (beyond !== null && volume > beyond) return { rule: 'volume-out-of-range', volume, last: null };
  const years = yearsOfVolume(edition.name, volume);
  const fits = (years.first ?? year) <= year && year <= (years.last ?? year);
  return fits ? null : { rule: 'volume-year-implausible', volume, years };
}

/** {@link volumeDefect} of a citation of the draft. */
export const volumeDefectOf = keepingOfCitations((citation): VolumeDefect | null => volumeDefect(citation));

/** The citations of a draft with such a defect. */
export const volumeDefects = foundIn(['case', 'case-short'], volumeDefectOf);

/** True when a citation parallel to this one, before it, has the same defect: their year is one, and wrong once. */
export function isToldOfParallel({ index, parallelTo }: Citation, { citations }: BoundDraft): boolean {
  if (parallelTo === null) return false;
  return citations
    .slice(parallelTo, index)
    .some(
      (other) =>
        (other.index === parallelTo || other.parallelTo === parallelTo) &&
        volumeDefect(other)?.rule === 'volume-year-implausible',
    );
}

/** The date that a citation shares with those parallel to it. */
export function dateOf(citation: Citation, { citations }: BoundDraft): Citation['parts']['date'] {
  const main = citation.parallelTo === null ? undefined : citations[citation.parallelTo];
  return citation.parts.date ?? main?.parts.date;
}

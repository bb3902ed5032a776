import type { BoundDraft } from '../model/bound.ts';

/** Fewer reporters than this are no style yet. */
const ENOUGH = 5;
/** A style shows within this many citations; looking further would cost too much for each abbreviation. */
const LOOKED_AT = 1000;

/**
 * True when an abbreviation lacks its periods and the draft leaves them out of most of its reporters, as the courts of
 * South Dakota and New York do (`295 US 247`, `612 NW2d 600`): a style of the house, not one mistake after another.
 */
export function isHouseStyle(written: string, canonical: string, bound: BoundDraft): boolean {
  return lacksPeriods(written, canonical) && omitsPeriods(bound);
}

function lacksPeriods(written: string, canonical: string): boolean {
  return canonical.includes('.') && !written.includes('.');
}

function omitsPeriods({ citations }: BoundDraft): boolean {
  let without = 0;
  let others = 0;
  for (const { edition, parts, quoted } of citations.slice(0, LOOKED_AT)) {
    if (edition === null || parts.reporter === undefined || quoted || !edition.name.includes('.')) continue;
    if (lacksPeriods(parts.reporter.text, edition.name)) without += 1;
    else others += 1;
  }
  return without >= ENOUGH && without > others;
}

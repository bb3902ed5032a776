import type { DraftContext } from './rule.ts';

/** Every decision of the Supreme Court up to this year has its page in the U.S. Reports. */
const LAST_PAGED_YEAR = 2022;

/** With fewer dates than this the newest of them says little of when a draft was written. */
const ENOUGH_DATES = 10;

/** Years that the United States Reports take to give a decision its page. */
const LAG = 2;

/**
 * The newest year up to which what a draft cites was old when it was written. Now, that is every year whose volumes
 * are out; a draft whose many authorities all are older was written earlier, and could not cite what was not yet there.
 */
export function settledYear(draft: DraftContext): number {
  return draft.once(findSettledYear);
}

function findSettledYear({ ofKind }: DraftContext): number {
  let newest = 0;
  let dates = 0;
  for (const { year } of ofKind('case')) {
    if (year === null) continue;
    dates += 1;
    newest = Math.max(newest, year);
  }
  return dates < ENOUGH_DATES ? LAST_PAGED_YEAR : Math.min(LAST_PAGED_YEAR, newest - LAG - 1);
}

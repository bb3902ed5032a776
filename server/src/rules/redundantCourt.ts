import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { lookupCourt } from '../tables/courts.ts';
import { membersOf } from './fullCase.ts';
import { isHouseStyle } from './houseStyle.ts';
import { keepingOfCitations } from './keeping.ts';

/** A court in the parenthetical that the reporter already tells, with the reporter that does. */
export interface RedundantCourt {
  readonly court: Part;
  readonly reporter: string;
}

/** Whose court was called by several names, and of which the District has two. */
const OF_THE_DISTRICT = new Set(['App. D.C.', 'U.S. App. D.C.']);

/**
 * The court of a citation when one of its reporters prints that court only (R10.4(b)); null when the court adds
 * something: a division, a seat, a justice sitting alone. Neutral citations are left to the rule that speaks of them.
 */
export const redundantCourt = keepingOfCitations((citation: Citation, context): RedundantCourt | null => {
  const { court, date } = citation.parts;
  if (court === undefined || date === undefined || court.span.end > date.span.start) return null;
  const named = lookupCourt(court.text);
  if (named === null || /[\u2014\u2013-]|\d/.test(court.text)) return null;
  if (isHouseStyle(court.text, named.canonical, context)) return null;
  for (const { edition } of membersOf(citation, context.bound.citations)) {
    if (edition === null || edition.type === 'neutral' || edition.type === 'database') continue;
    if (OF_THE_DISTRICT.has(edition.root)) continue;
    if (edition.courtId === named.id) return { court, reporter: edition.name };
  }
  return null;
});

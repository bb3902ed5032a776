import { type CourtFacts, courtFacts } from '../tables/courtFacts.ts';
import { type CourtMatch, lookupCourt } from '../tables/courts.ts';
import { keeping } from './keeping.ts';

/** {@link lookupCourt} of a court that a draft may write more than once. */
export const courtNamed = keeping((text: string): CourtMatch | null => lookupCourt(text));

/** {@link courtFacts} of a court that a draft may write more than once. */
export const factsOfCourt = keeping((text: string): CourtFacts | null => courtFacts(text));

import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { SIGNALS, signalKey } from '../tables/signals.ts';
import { comparable } from './token.ts';

/** The canonical signal that each way of writing one stands for. */
const BY_KEY: ReadonlyMap<string, string> = new Map(SIGNALS.map(({ key, text }) => [key, text]));

/** The signal of a citation as it should open a sentence (`See, e.g.,`); null when it has none that is known. */
export function canonicalSignal(signal: Part | null): string | null {
  return signal === null ? null : (BY_KEY.get(signalKey(comparable(signal.text))) ?? null);
}

/**
 * What a signal says and where it belongs among others (Bluebook R1.2, R1.3): its class (support, comparison,
 * contradiction, background) and its place in the class. `e.g.` changes neither.
 */
export function signalRank(canonical: string | null): number {
  switch (canonical?.replace(/,? e\.g\.,$/, '')) {
    case undefined:
      return 10;
    case 'E.g.,':
      return 11;
    case 'Accord':
      return 12;
    case 'See':
      return 13;
    case 'See also':
      return 14;
    case 'Cf.':
      return 15;
    case 'Compare':
      return 20;
    case 'Contrast':
      return 21;
    case 'Contra':
      return 30;
    case 'But see':
      return 31;
    case 'But cf.':
      return 32;
    case 'See generally':
      return 40;
    default:
      return 10;
  }
}

/** The members of every string of citations, without parallel citations and history, strings of one left out. */
export function stringsOf({ draft, citations }: BoundDraft): Citation[][] {
  return draft.groups
    .map(({ members }) =>
      members
        .map((member) => citations[member])
        .filter(
          (member): member is Citation =>
            member !== undefined && member.parallelTo === null && member.history === null && member.within === null,
        ),
    )
    .filter((members) => members.length > 1);
}

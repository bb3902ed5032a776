import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { SIGNALS, signalKey } from '../tables/signals.ts';
import type { DraftContext } from './rule.ts';
import { comparableWords } from './token.ts';

/** The canonical signal that each way of writing one stands for. */
const BY_KEY: ReadonlyMap<string, string> = new Map(SIGNALS.map(({ key, text }) => [key, text]));

/** A citation with its signal. */
export interface SignalledCitation {
  readonly citation: Citation;
  readonly signal: Part;
  /** The signal as it should open a sentence (`See, e.g.,`); null for one that is not known. */
  readonly canonical: string | null;
}

/** The citations of a draft that have a signal. */
export function signalledCitations({ bound, once }: DraftContext): readonly SignalledCitation[] {
  const canonicals = once(canonicalSignals);
  const found: SignalledCitation[] = [];
  const { citations } = bound;
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    const { signal } = citation;
    if (signal !== null) found.push({ citation, signal, canonical: canonicals.get(signal.text) ?? null });
  }
  return found;
}

/** The signals that a draft writes, each as it should open a sentence: a draft has few, and many citations with each. */
function canonicalSignals({ bound }: DraftContext): ReadonlyMap<string, string | null> {
  const canonicals = new Map<string, string | null>();
  const { citations } = bound;
  for (let i = 0; i < citations.length; i++) {
    const { signal } = citations[i]!;
    if (signal === null || canonicals.has(signal.text)) continue;
    canonicals.set(signal.text, BY_KEY.get(signalKey(comparableWords(signal))) ?? null);
  }
  return canonicals;
}

/** The signal of a citation as it should open a sentence (`See, e.g.,`); null when it has none that is known. */
export function canonicalSignal({ signal }: Citation, { once }: DraftContext): string | null {
  return signal === null ? null : (once(canonicalSignals).get(signal.text) ?? null);
}

const FOR_EXAMPLE = /,? e\.g\.,$/;

/**
 * What a signal says and where it belongs among others (Bluebook R1.2, R1.3): its class (support, comparison,
 * contradiction, background) and its place in the class. `e.g.` changes neither.
 */
export function signalRank(canonical: string | null): number {
  switch (canonical?.replace(FOR_EXAMPLE, '')) {
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
  const strings: Citation[][] = [];
  const { groups } = draft;
  for (let i = 0; i < groups.length; i++) {
    const { members } = groups[i]!;
    // Most citations of a group are parallel to its first, or tell its history.
    if (countOwn(members, citations) < 2) continue;
    strings.push(members.map((index) => citations[index]!).filter(isMember));
  }
  return strings;
}

function countOwn(members: readonly number[], citations: readonly Citation[]): number {
  let count = 0;
  for (let i = 0; i < members.length; i++) if (isMember(citations[members[i]!]!)) count += 1;
  return count;
}

function isMember({ parallelTo, history, within }: Citation): boolean {
  return parallelTo === null && history === null && within === null;
}

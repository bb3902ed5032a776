import type { Citation } from '../model/bound.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { DraftContext, Known } from './rule.ts';

/**
 * What is worked out for one thing of a draft (a document, a name), done when first asked for and kept as long as the
 * rules of a run look at the draft.
 */
export function keeping<Key, Result extends object | null>(
  work: (key: Key, draft: DraftContext) => Result,
): (key: Key, draft: DraftContext) => Result {
  const known = () => new Map<Key, Result>();
  return (key, draft) => {
    const kept = draft.once(known);
    let result = kept.get(key);
    if (result === undefined) {
      result = work(key, draft);
      kept.set(key, result);
    }
    return result;
  };
}

/** {@link keeping} for the citations of a draft, which are known by their index. */
export function keepingOfCitations<Result extends Known>(
  work: (citation: Citation, draft: DraftContext) => Result,
): (citation: Citation, draft: DraftContext) => Result {
  const known = ({ bound }: DraftContext) => new Array<Result | undefined>(bound.citations.length);
  return (citation, draft) => {
    const kept = draft.once(known);
    let result = kept[citation.index];
    if (result === undefined) {
      result = work(citation, draft);
      kept[citation.index] = result;
    }
    return result;
  };
}

/** A citation with what was found in it. */
export interface FoundIn<Result> {
  readonly citation: Citation;
  readonly found: Result;
}

/**
 * What a piece of work finds in the citations of some kinds. Where few citations have any, the rules that speak of it
 * look at those few alone.
 */
export function foundIn<Result extends object>(
  kinds: readonly CitationKind[],
  work: (citation: Citation, draft: DraftContext) => Result | null,
): (draft: DraftContext) => readonly FoundIn<Result>[] {
  const find = (draft: DraftContext): readonly FoundIn<Result>[] => {
    const all: FoundIn<Result>[] = [];
    for (const kind of kinds) {
      const citations = draft.ofKind(kind);
      for (let i = 0; i < citations.length; i++) {
        const found = work(citations[i]!, draft);
        if (found !== null) all.push({ citation: citations[i]!, found });
      }
    }
    return all;
  };
  return (draft) => draft.once(find);
}

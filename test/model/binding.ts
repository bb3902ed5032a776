import { bindDraft } from '../../server/src/model/bind.ts';
import type { BoundDraft, Citation, KnownRecord } from '../../server/src/model/bound.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';

/** A bound draft that answers by the words of its citations. */
export interface Binding extends BoundDraft {
  /** For every citation that refers to another: `core -> core of its antecedent`, or `core -> ?`, `core -> a | b`. */
  readonly references: readonly string[];
  /** Authorities as `name: cores of their citations`. */
  readonly byAuthority: readonly string[];
  /** Record documents as `designations: cores of their citations`. */
  readonly byRecord: readonly string[];
}

export function bind(text: string, known: readonly KnownRecord[] = []): Binding {
  const bound = bindDraft(parseDraft(text, 'markdown'), known);
  const core = (index: number): string => {
    const { start, end } = bound.citations[index]!.core;
    return text.slice(start, end).replace(/\s+/g, ' ');
  };
  const refersTo = ({ antecedent, unresolved, candidates }: Citation): string | null => {
    if (antecedent !== null) return core(antecedent);
    if (unresolved === 'ambiguous') return candidates.map(core).join(' | ');
    return unresolved === 'none' ? '?' : null;
  };
  return {
    ...bound,
    references: bound.citations.flatMap((citation) => {
      const target = refersTo(citation);
      return target === null ? [] : [`${core(citation.index)} -> ${target}`];
    }),
    byAuthority: bound.authorities.map(({ name, citations }) => `${name}: ${citations.map(core).join(', ')}`),
    byRecord: bound.records.map(
      ({ designations, citations }) => `${designations.join(' = ')}: ${citations.map(core).join(', ')}`,
    ),
  };
}

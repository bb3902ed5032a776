import type { ParsedCitation } from '../syntax/citation.ts';

/** The citations of a draft that others are bound by, in the order of the file. */
export interface CitationsByKind {
  /** Statutes and regulations. */
  readonly sections: readonly ParsedCitation[];
  readonly rules: readonly ParsedCitation[];
  /** Short forms, what refers back by a name, and parallels of any citation. */
  readonly referring: readonly ParsedCitation[];
}

/** Finds them in one pass over the draft. */
export function citationsByKind(citations: readonly ParsedCitation[]): CitationsByKind {
  const sections: ParsedCitation[] = [];
  const rules: ParsedCitation[] = [];
  const referring: ParsedCitation[] = [];
  for (const citation of citations) {
    const { kind } = citation;
    if (kind === 'statute' || kind === 'regulation') sections.push(citation);
    else if (kind === 'rule') rules.push(citation);
    const refers = kind === 'case-short' || kind === 'supra' || kind === 'reference';
    if (refers || citation.parallelTo !== null) referring.push(citation);
  }
  return { sections, rules, referring };
}

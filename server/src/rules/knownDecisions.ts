import type { Citation } from '../model/bound.ts';
import { type DecisionFacts, decisionFacts } from '../sources/decisionFacts.ts';
import type { CitedSource } from '../sources/located.ts';
import type { SourcedCitation } from './rule.ts';

/** A full citation with the one opinion that carries it, and what the face of that says. */
export interface KnownDecision {
  readonly citation: Citation;
  readonly source: CitedSource;
  readonly facts: DecisionFacts;
}

/** Signs by which a file is this decision and no other of the same case. */
const BY_CITATION: ReadonlySet<string> = new Set(['the citation on its face', 'the citation in its name']);

/** The decision a full citation cites; null where the matter has none for certain, or several files. */
export function knownDecision({ citation, sources }: SourcedCitation): KnownDecision | null {
  const [source, other] = sources;
  if (citation.kind !== 'case' || citation.parallelTo !== null) return null;
  if (source === undefined || other !== undefined || !BY_CITATION.has(source.how)) return null;
  return { citation, source, facts: decisionFacts(source.document) };
}

/** The head of an opinion that the examples cite, an invented one. */
export const DECISION_FILES: Readonly<Record<string, string>> = {
  'authorities/orrin.txt': [
    'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)',
    '',
    'United States Court of Appeals, Second Circuit',
    '',
    'Argued June 3, 1994. Decided March 9, 1995.',
    '',
    'The judgment was entered on the verdict of a jury, and the carrier appeals from it on two grounds.',
    '',
  ].join('\n'),
};

import type { Element } from './pageLabels.ts';
import type { OpinionKind } from './sourceText.ts';

/** The opinion an element holds: `<article class="opinion" data-type="dissent">`, `<opinion type="concurrence">`; null for any other. */
export function markedOpinion({ name, attributes }: Element): OpinionKind | null {
  const isOpinion = name === 'opinion' || /(?:^|\s)opinion(?:\s|$)/.test(attributes.class ?? '');
  const type = attributes['data-type'] ?? attributes.type;
  return isOpinion && type !== undefined ? opinionKind(type) : null;
}

/**
 * The kind of an opinion by its type in the libraries: `dissent`, `concurring-in-part-and-dissenting-in-part` of the Caselaw
 * Access Project, `035concurrenceinpart` of CourtListener.
 */
export function opinionKind(type: string): OpinionKind {
  if (/concurrenceinpart/i.test(type) || (/concur/i.test(type) && /dissent/i.test(type))) return 'both';
  if (/dissent/i.test(type)) return 'dissent';
  return /concur/i.test(type) ? 'concurrence' : 'court';
}

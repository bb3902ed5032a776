import type { SourceDocument } from './sourceDocument.ts';

/** What a court did with the judgment below. */
export type Disposition = 'affirmed' | 'reversed' | 'vacated';

/** The court says at its end what it does; so much of the end is looked at, in UTF-16 code units. */
const ENDING = 1_500;

/** `The judgment is affirmed`, `we REVERSE the order`, `AFFIRMED.` on a line of its own. */
const DONE =
  /\b(?:judgments?|orders?|decisions?|decrees?|rulings?|convictions?|sentences?)\b[^.;]{0,120}?\b(?:is|are|be)(?: hereby)? (affirmed|reversed|vacated)\b|\bwe (?:hereby )?(affirm|reverse|vacate) (?:the|his|her|its|their|that)\b|^[ \t]*(AFFIRMED|REVERSED|VACATED)\b[^\n]{0,40}$/gim;

/** Anything else that was done may be what a citation speaks of. */
const MIXED = /\bin part\b|\bmodif|\bexcept\b|\bremit|\bdismiss/i;

/**
 * What an opinion does with the judgment below, by its last words; null where it does several things, or does not say it
 * plainly. The words of a separate opinion are not the court's.
 */
export function dispositionOf({ text, separateOpinions }: SourceDocument): Disposition | null {
  const end = separateOpinions[0]?.span.start ?? text.length;
  const ending = text.slice(Math.max(0, end - ENDING), end);
  if (MIXED.test(ending)) return null;
  const done = new Set<Disposition>();
  for (const { 1: passive, 2: active, 3: alone } of ending.matchAll(DONE)) {
    done.add(named((passive ?? active ?? alone ?? '').toLowerCase()));
  }
  const [only] = done;
  return done.size === 1 && only !== undefined ? only : null;
}

function named(verb: string): Disposition {
  if (verb.startsWith('affirm')) return 'affirmed';
  return verb.startsWith('revers') ? 'reversed' : 'vacated';
}

import type { Citation, RecordDocument } from '../model/bound.ts';
import { designationKey, entryOf } from '../model/designation.ts';
import { addTo } from '../model/listsByKey.ts';
import type { Part } from '../syntax/citation.ts';
import { paperAbbreviation } from '../tables/records.ts';
import { keeping } from './keeping.ts';
import { comparableWords } from './token.ts';

/** A name that a record citation writes for its document. */
export interface WrittenName {
  readonly citation: Citation;
  readonly part: Part;
  /** The name without its typography: `Pl.'s 56.1`. */
  readonly words: string;
}

/** The names a draft's citation sentences and clauses write for one document, in its order; what stands in quotations is another's. */
export const namesOf = keeping((document: RecordDocument, { bound, contextOf }): readonly WrittenName[] => {
  const names: WrittenName[] = [];
  for (const index of document.citations) {
    const citation = bound.citations[index];
    const part = citation?.parts.document;
    if (citation?.kind !== 'record' || part === undefined || citation.quoted) continue;
    // Running text spells titles out, rightly.
    const context = contextOf(citation);
    if (context === 'sentence' || context === 'clause') names.push({ citation, part, words: comparableWords(part) });
  }
  return names;
});

/** The key of a name, by which its spellings are one; null for a docket entry, which goes by its number. */
const keyOf = keeping((text: string): { readonly key: string } | null =>
  entryOf(text) === null ? { key: designationKey(text) } : null,
);

/** The names of a document that are one name in several spellings, by that name: `Pl.'s 56.1` and `Pl. 56.1`. */
export const spellingsOf = keeping((document: RecordDocument, draft): ReadonlyMap<string, readonly WrittenName[]> => {
  const spellings = new Map<string, WrittenName[]>();
  for (const name of namesOf(document, draft)) {
    // Of docket entries the words before the number are compared over the whole draft.
    const known = keyOf(name.part.text, draft);
    if (known !== null) addTo(spellings, known.key, name);
  }
  return spellings;
});

/** The spelling that most of some names have; of those used equally often, the first that is abbreviated as the tables have it. */
export function commonest(
  names: readonly { readonly words: string }[],
): { readonly words: string; readonly uses: number } | null {
  const [first] = names;
  if (first === undefined) return null;
  // Most documents have one name.
  if (names.every(({ words }) => words === first.words)) return { words: first.words, uses: names.length };
  const uses = new Map<string, number>();
  for (const { words } of names) uses.set(words, (uses.get(words) ?? 0) + 1);
  let best: { words: string; uses: number } | null = null;
  for (const [words, count] of uses) {
    const isBetter =
      best === null || count > best.uses || (count === best.uses && isTabled(words) && !isTabled(best.words));
    if (isBetter) best = { words, uses: count };
  }
  return best;
}

/** A word of a title with its closing period; the possessive that may follow it is left out. */
export const TITLE_WORD = /\p{Lu}[\p{L}]*(?:['’](?!s\b)\p{L}+)?\.?/gu;

/** True when no word of a title is one that the tables abbreviate otherwise. */
function isTabled(words: string): boolean {
  return (words.match(TITLE_WORD) ?? []).every((word) => paperAbbreviation(word) === null);
}

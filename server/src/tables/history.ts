import data from './data/history.json' with { type: 'json' };
import { straightApostrophes } from './keys.ts';

export { historyKey } from './keys.ts';

const HEADS: ReadonlySet<string> = new Set(data.heads);
const QUALIFIERS: ReadonlySet<string> = new Set(data.qualifiers);

const WORDS: ReadonlyMap<string, string> = new Map(data.words as unknown as readonly (readonly [string, string])[]);

/** First words of the phrases that open a history (`aff'd`, `cert.`, `as`), by their keys. */
export const HISTORY_OPENERS: ReadonlySet<string> = new Set(data.heads.map((key) => key.split(' ')[0] ?? ''));

/** No phrase of the tables has more words than this. */
export const LONGEST_HISTORY_PHRASE: number = Math.max(
  ...[...data.heads, ...data.qualifiers].map((key) => key.split(' ').length),
);

/** True for the key of a phrase that opens a history: `aff'd`, `cert. denied`, `overruled`. */
export function isHistoryHead(key: string): boolean {
  return HEADS.has(key);
}

/** True for the key of a phrase that may follow one: `in part`, `on other grounds`, `sub nom.`, `by`. */
export function isHistoryQualifier(key: string): boolean {
  return QUALIFIERS.has(key);
}

/** How T8 writes a word of a phrase of history that is written otherwise (`affd`, `reversed`); null when it is right or unknown. */
export function mendedHistoryWord(word: string): string | null {
  return WORDS.get(straightApostrophes(word).toLowerCase()) ?? null;
}

import data from './data/caseNameWords.json' with { type: 'json' };
import { straightApostrophes } from './keys.ts';

type Rows = readonly (readonly [string, string])[];

/** Built when first asked for, then never changed. */
const table = (() => {
  let built: ReturnType<typeof buildTable> | undefined;
  return () => {
    built ??= buildTable();
    return built;
  };
})();

function buildTable() {
  const words = new Map(data.words as unknown as Rows);
  const spelled = new Map<string, string[]>();
  for (const [word, abbreviation] of words) {
    const known = spelled.get(abbreviation);
    if (known === undefined) spelled.set(abbreviation, [word]);
    else known.push(word);
  }
  return {
    words,
    reported: new Set<string>(data.reported),
    abbreviations: new Set(words.values()),
    spelled: spelled as ReadonlyMap<string, readonly string[]>,
    states: new Map(data.states as unknown as Rows),
    forms: new Map(data.forms as unknown as Rows),
    added: new Set<string>(data.added),
    older: new Map(data.older as unknown as Rows),
    superseded: new Map(data.superseded as unknown as Rows),
  };
}

/** The abbreviation of a word of T6 that is spelled out (`Authority`); null for any other word. */
export function abbreviationOf(word: string): string | null {
  return table().words.get(word) ?? null;
}

/** {@link abbreviationOf} a word in the 20th edition, which has fewer words and `Emp't` for `Employment`. */
export function olderAbbreviationOf(word: string): string | null {
  const { words, added, older } = table();
  return added.has(word) ? null : (older.get(word) ?? words.get(word) ?? null);
}

/** What the 21st edition made of an abbreviation of the editions before it (`Emp.` of `Emp't`); null for any other. */
export function supersedingAbbreviation(word: string): string | null {
  return table().superseded.get(straightApostrophes(word)) ?? null;
}

/** True for a word that all editions abbreviate and that is nothing but itself: no surname, no matter of practice. */
export function isAlwaysAbbreviated(word: string): boolean {
  return table().reported.has(word);
}

/** True for the abbreviation of a word of T6, as the table has it (`Auth.`, `Dep't`). */
export function isT6Abbreviation(word: string): boolean {
  return table().abbreviations.has(straightApostrophes(word));
}

/** The abbreviation of a state spelled out (`New York`); null for any other place and a state that has none. */
export function stateAbbreviation(place: string): string | null {
  return table().states.get(place) ?? null;
}

/** How the table writes an abbreviation that is written wrongly (`Dept.`, `Int'l.`); null when it is right or unknown. */
export function mendedAbbreviation(word: string): string | null {
  return table().forms.get(straightApostrophes(word)) ?? null;
}

/** The words of T6 that an abbreviation stands for (`Auth.`); several where the table has one for a family of words. */
export function wordsAbbreviatedAs(abbreviation: string): readonly string[] {
  return table().spelled.get(straightApostrophes(abbreviation)) ?? [];
}

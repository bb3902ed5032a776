import data from './data/months.json' with { type: 'json' };

/** A month as a date writes it. */
export interface MonthMatch {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  /** How a citation writes it (T12): `Sept.`, `June`. */
  readonly abbreviation: string;
  /**
   * `abbreviation`: as T12 has it, months that are never abbreviated included; `full`: spelled out where T12
   * abbreviates; `wrong`: abbreviated otherwise (`Sep.`, `Jun.`, `July.`, `Sept`).
   */
  readonly written: 'abbreviation' | 'full' | 'wrong';
}

const MONTHS: ReadonlyMap<string, MonthMatch> = new Map(
  (data.forms as unknown as readonly (readonly [string, MonthMatch['number'], string, MonthMatch['written']])[]).map(
    ([word, number, abbreviation, written]) => [word, Object.freeze({ number, abbreviation, written })],
  ),
);

/** Every way in which a month is written. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];

/** The month that a word is, with or without its period as written; null for any other word. Case counts. */
export function lookupMonth(word: string): MonthMatch | null {
  return MONTHS.get(word) ?? null;
}

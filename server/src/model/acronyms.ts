import { hashed, type NameScanner, nameWordHash } from './nameScanner.ts';

/** Words that carry no letter of an acronym, and do not tell authors apart. */
export const UNSAID: ReadonlySet<string> = new Set(['and', 'of', 'for', 'on', 'in', 'to', 'et', 'al']);
const UNSAID_HASHES = hashesOf(UNSAID);

/** Words of a company that its acronym may leave out. */
const COMPANY: ReadonlySet<string> = new Set(['inc', 'corp', 'co', 'llc', 'ltd', 'llp', 'lp', 'na', 'usa']);
const COMPANY_HASHES = hashesOf(COMPANY);

/** An acronym has at least this many letters, and its party as many words: two are initials of anybody. */
const SHORTEST_ACRONYM = 3;

function hashesOf(words: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(Array.from(words, nameWordHash));
}

/** The acronyms of a party, by their hashes, while its words are read. */
export class PartyAcronyms {
  #words = 0;
  /** The hash of the initials so far, and how many they are; then of those that are not of any company. */
  #hash = 0;
  #letters = 0;
  #keptHash = 0;
  #kept = 0;

  /** Adds the word that was read. */
  add(word: NameScanner): void {
    this.#words += 1;
    if (word.isOneOf(UNSAID_HASHES)) return;
    const initial = word.initial();
    this.#hash = hashed(this.#hash, initial);
    this.#letters += 1;
    if (word.isOneOf(COMPANY_HASHES)) return;
    this.#keptHash = hashed(this.#keptHash, initial);
    this.#kept += 1;
  }

  /** Calls `found` with the hash of each acronym of the party, and begins with the next. */
  end(found: (hash: number) => void): void {
    if (this.#words >= SHORTEST_ACRONYM) {
      if (this.#letters >= SHORTEST_ACRONYM) found(this.#hash);
      if (this.#kept >= SHORTEST_ACRONYM && this.#kept < this.#letters) found(this.#keptHash);
    }
    this.#words = 0;
    this.#hash = 0;
    this.#letters = 0;
    this.#keptHash = 0;
    this.#kept = 0;
  }
}

/** True for an acronym by which a party of the case is known: `eeoc` of `Equal Emp’t Opportunity Comm’n v. Ash`. */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  if (acronym.length < SHORTEST_ACRONYM) return false;
  let first = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && words[i] !== 'v' && words[i] !== 'vs') continue;
    if (i - first >= SHORTEST_ACRONYM) {
      const party = words.slice(first, i).filter((word) => !UNSAID.has(word));
      if (
        areInitials(acronym, party) ||
        areInitials(
          acronym,
          party.filter((word) => !COMPANY.has(word)),
        )
      )
        return true;
    }
    first = i + 1;
  }
  return false;
}

function areInitials(letters: string, words: readonly string[]): boolean {
  return letters.length === words.length && words.every((word, i) => word.charCodeAt(0) === letters.charCodeAt(i));
}

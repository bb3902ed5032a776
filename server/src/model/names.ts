import { PartyAcronyms, UNSAID } from './acronyms.ts';
import { NameScanner, nameWordHash } from './nameScanner.ts';

/** A case name as words for comparison: lower case, no punctuation, no possessive, `and` for `&`, no `the`. */
export function nameWords(name: string): readonly string[] {
  const words: string[] = [];
  const scanner = new NameScanner();
  scanner.begin(name);
  while (scanner.next()) words.push(scanner.word());
  return words;
}

/** The words by which a party is told from the other. */
const VERSUS: ReadonlySet<number> = new Set(['v', 'vs'].map(nameWordHash));

/** Finds the hashes of names, one after the other. */
export class NameHasher {
  readonly #scanner = new NameScanner();
  readonly #party = new PartyAcronyms();

  /** Calls `word` with the hash of each word of a name, and `acronym` with that of each acronym of a party. */
  hash(name: string, word: (hash: number) => void, acronym: (hash: number) => void): void {
    const scanner = this.#scanner;
    scanner.begin(name);
    while (scanner.next()) {
      word(scanner.hash);
      if (scanner.isOneOf(VERSUS)) this.#party.end(acronym);
      else this.#party.add(scanner);
    }
    this.#party.end(acronym);
  }
}

/** The name of something cited, and what of it others are compared with, worked out when that is first asked for. */
export class Name {
  readonly text: string;
  #words: readonly string[] | null = null;
  #work: Work | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get words(): readonly string[] {
    this.#words ??= nameWords(this.text);
    return this.#words;
  }

  /** It as the name of an article or a book. */
  get work(): Work {
    this.#work ??= workOf(this.text, this.words);
    return this.#work;
  }
}

/** Where in a name its short form was found: at the beginning of a party, or somewhere in it. */
export type NameMatch = 'party' | 'inside';

/** Words after which a party's own name begins: `Ash v. Bell`, `In re Bell`, `Ex parte Bell`, `State ex rel. Bell`. */
const BEFORE_PARTY = new Set(['v', 'vs', 're', 'parte', 'rel']);

/** How the words of a short name stand, in order and side by side, in the full name: `Liberty Lobby`. Null when they do not. */
export function matchName(short: readonly string[], full: readonly string[]): NameMatch | null {
  let match: NameMatch | null = null;
  if (short.length === 0) return match;
  for (let at = full.indexOf(short[0] ?? ''); at >= 0 && at + short.length <= full.length; at++) {
    if (!standAt(short, full, at)) continue;
    if (at === 0 || BEFORE_PARTY.has(full[at - 1] ?? '')) return 'party';
    match = 'inside';
  }
  return match;
}

function standAt(short: readonly string[], full: readonly string[], at: number): boolean {
  for (let i = 0; i < short.length; i++) if (short[i] !== full[at + i]) return false;
  return true;
}

/** The words by which a name is looked for. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !UNSAID.has(word));
  return telling.length > 0 ? telling : words;
}

/** The name of an article or book: its authors, then its title. */
interface Work {
  readonly words: readonly string[];
  /** How many of the words are the authors'. */
  readonly authorWords: number;
  /** Three stands for more; null when it cannot be told. */
  readonly authors: number | null;
}

/** Capitalised words and what joins them; anything else that was taken for an author is prose. */
const AUTHORS = /^(?:(?:\p{Lu}[\p{L}.'’-]*|and|&|et|al\.|de|la|van|von|der) ?){1,12}$/u;

/** A work by its name as cited: `Dana Orrin & Sam Vale, The Open Docket`. */
function workOf(name: string, words: readonly string[]): Work {
  const comma = name.indexOf(',');
  const authors = comma < 0 ? name : name.slice(0, comma);
  const authorWords = comma < 0 ? 0 : nameWords(authors).length;
  const many = / et al\b/.test(authors) ? 3 : Math.min(3, authors.split(/ & | and /).length);
  return { words, authorWords, authors: AUTHORS.test(authors) ? many : null };
}

/**
 * True when a short form means the work: by the last names of all its authors (`Orrin & Vale` of `Dana Orrin & Sam Vale`;
 * `Orrin` alone is another work, Bluebook R4.2), by one of many with `et al.`, or by words of its title.
 */
export function isWorkNamed(short: readonly string[], { words, authorWords, authors }: Work): boolean {
  let at = 0;
  let last = -1;
  for (const word of short) {
    if (UNSAID.has(word)) continue;
    last = words.indexOf(word, at);
    if (last < 0) return false;
    at = last + 1;
  }
  if (last >= authorWords || authors === null) return last >= 0;
  const named = short.includes('al') ? 3 : short.filter((word) => word === 'and').length + 1;
  return last >= 0 && Math.min(named, 3) === authors;
}

/** Words that half of all case names share. */
const SHARED = new Set([
  'v',
  'people',
  'state',
  'states',
  'united',
  'commonwealth',
  'city',
  'county',
  'inc',
  'corp',
  'co',
]);

/**
 * True when a name of the same volume is most likely the other, misspelt or abbreviated otherwise (`Marlow` for
 * `Marlowe`, `National Bank` for `Nat’l Bank`): a telling word of the one is nearly one of the other.
 */
export function isNearlyNameOf(words: readonly string[], full: readonly string[]): boolean {
  return words.some((word) => !SHARED.has(word) && full.some((other) => isNearlyWord(word, other)));
}

function isNearlyWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && (long.startsWith(short) || isContraction(short, long))) return true;
  return short.length >= 4 && isOneSlip(short, long);
}

/** `natl` of `national`: letters of the word in order, with its last. */
function isContraction(short: string, long: string): boolean {
  if (short.charCodeAt(short.length - 1) !== long.charCodeAt(long.length - 1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

/** One letter is missing, or one or two neighbours differ. */
function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same += 1;
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1);
  const swapped = short.charAt(same) === long.charAt(same + 1) && short.charAt(same + 1) === long.charAt(same);
  return short.slice(same + 1) === long.slice(same + 1) || (swapped && short.slice(same + 2) === long.slice(same + 2));
}

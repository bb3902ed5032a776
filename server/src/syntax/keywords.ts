import { HASH_SIZE, wordHash } from './tokens.ts';

/**
 * The words that a reader asks for, by their hashes: a bit for each hash, or for the lower end of it where the words are
 * few, so that the tables of all readers stay near the processor. See {@link hasHash}.
 */
export type KeywordTable = Int32Array;

/** So many bits for each word: of the words that are none of the table, one in as many has the bit of one that is. */
const BITS_OF_WORD = 64;

/** A table is no smaller than this many bits, a line of the processor's cache. */
const LEAST_BITS = 512;

/** A table of words, which tells quickly that another word is none of them. Case and periods do not matter. */
export function keywordTable(words: Iterable<string>): KeywordTable {
  const hashes = new Set<number>();
  for (const word of words) hashes.add(wordHash(word));
  let bits = LEAST_BITS;
  while (bits < HASH_SIZE && bits < hashes.size * BITS_OF_WORD) bits *= 2;
  const table = new Int32Array(bits >> 5);
  for (const hash of hashes) addHash(table, hash);
  return table;
}

/** False when no word of the table has the hash. A few other words share a hash with one of them. */
export function hasHash(table: KeywordTable, hash: number): boolean {
  const bit = hash & ((table.length << 5) - 1);
  return ((table[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function addHash(table: KeywordTable, hash: number): void {
  const bit = hash & ((table.length << 5) - 1);
  table[bit >> 5] = (table[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** A table of all words that one of these begins with, made when it is first asked for. */
export function beginningsTable(words: () => Iterable<string>): () => KeywordTable {
  return namesTable(() => beginningsOf(words()));
}

/** A table of names in whatever way its words are spaced, made when it is first asked for. */
export function namesTable(names: () => Iterable<string>): () => KeywordTable {
  let table: KeywordTable | null = null;
  return () => {
    table ??= keywordTable(names());
    return table;
  };
}

function* beginningsOf(words: Iterable<string>): Generator<string> {
  for (const word of words) for (let end = 1; end <= word.length; end++) yield word.slice(0, end);
}

/** A table with the classes, as bits, of the words of each class at the hash of each word; words that share a hash share them. */
export function keywordClasses(classes: Iterable<readonly [bit: number, words: Iterable<string>]>): Uint16Array {
  const table = new Uint16Array(HASH_SIZE);
  for (const [bit, words] of classes)
    for (const word of words) {
      const hash = wordHash(word);
      table[hash] = (table[hash] ?? 0) | bit;
    }
  return table;
}

/** The words of all classes of a table. */
export function wordsOfClasses(classes: Uint16Array): KeywordTable {
  const table = new Int32Array(HASH_SIZE >> 5);
  for (let hash = 0; hash < classes.length; hash++) if (classes[hash] !== 0) addHash(table, hash);
  return table;
}

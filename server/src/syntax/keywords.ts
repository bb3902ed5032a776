import { HASH_SIZE, wordHash } from './tokens.ts';

/** A table with a 1 at the hash of each word: it tells quickly that a word is none of them. Case and periods do not matter. */
export function keywordTable(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(HASH_SIZE);
  for (const word of words) table[wordHash(word)] = 1;
  return table;
}

import { HASH_SIZE, wordHash } from './tokens.ts';

/** A table with a 1 at the hash of each word: it tells quickly that a word is none of them. Case and periods do not matter. */
export function keywordTable(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(HASH_SIZE);
  for (const word of words) table[wordHash(word)] = 1;
  return table;
}

/** A table of all words that one of these begins with, made when it is first asked for. */
export function beginningsTable(words: () => Iterable<string>): () => Uint8Array {
  return namesTable(() => beginningsOf(words()));
}

/** A table with a 1 at the hash of each name in whatever way its words are spaced, made when it is first asked for. */
export function namesTable(names: () => Iterable<string>): () => Uint8Array {
  let table: Uint8Array | null = null;
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

/** A bit for each hash, set where a table of classes has one: a table that is looked into at every word stays small. */
export function keywordBits(classes: Uint16Array): Int32Array {
  const bits = new Int32Array(classes.length >> 5);
  for (let hash = 0; hash < classes.length; hash++)
    if (classes[hash] !== 0) bits[hash >> 5] = (bits[hash >> 5] ?? 0) | (1 << (hash & 31));
  return bits;
}

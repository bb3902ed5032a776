import { HASH_SIZE, wordHash } from './tokens.ts';

/** Answers quickly whether a word may be one of a few: by its hash, so a yes is only a maybe. */
export class Keywords {
  readonly #marked = new Uint8Array(HASH_SIZE);

  /** Words as the grammar compares them; case and periods do not matter here. */
  constructor(words: Iterable<string>) {
    for (const word of words) this.#marked[wordHash(word)] = 1;
  }

  /** False only when a word with this hash is surely none of them. */
  mayHold(hash: number): boolean {
    return this.#marked[hash] === 1;
  }
}

import type { Span } from '../../text/span.ts';
import { isDroppable } from './droppable.ts';
import { findOmissible, type Omissible } from './omissible.ts';
import { firstFrom, WordScanner } from './wordScanner.ts';

/** A word that a quotation may leave out without a sign: the call of a note, a page or paragraph number. */
const DROPPABLE = 1;
/** A word cut at a line end or by a page label: its parts may be one word or two. */
const BROKEN = 2;
/** Begins with a capital and goes on in small letters. */
const CAPITALISED = 4;
/** All capitals, where a capital says nothing. */
const CAPITALS = 8;

/** No more of a source is read than this; in words. */
const MOST_WORDS = 4_000_000;
/** Of what may be left out before one word. */
const MOST_ENDING = 8;
const BYTES_OF_PAIR = 2;

/** Words, `end` exclusive, that a quotation may leave out together. */
export interface OmissibleWords {
  readonly start: number;
  readonly end: number;
  readonly why: Omissible;
}

/**
 * The words of a source in flat arrays, and where each word stands. Made once for a source, in time and memory linear in
 * its length (some 20 bytes a word); immutable.
 */
export class SourceWords {
  readonly text: string;
  readonly count: number;
  readonly #skipped: readonly Span[];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #flags: Uint8Array;
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  /** The last word of each bucket of hashes, and for every word the one before it in its bucket; -1 at the end. */
  readonly #heads: Int32Array;
  readonly #before: Int32Array;
  /** A bit for each two words side by side, some sixteen bits for a word. */
  readonly #pairs: Uint8Array;
  #omissible: ReadonlyMap<number, readonly OmissibleWords[]> | null = null;

  /** `skipped` is what of the text is no word of it (page labels, running heads), apart and in order. */
  constructor(text: string, skipped: readonly Span[] = []) {
    this.text = text;
    this.#skipped = skipped;
    const scanner = new WordScanner(text, skipped);
    const room = Math.min(MOST_WORDS, (text.length >> 1) + 1);
    const starts = new Uint32Array(room);
    const ends = new Uint32Array(room);
    const hashes = new Int32Array(room);
    const lengths = new Uint8Array(room);
    const flags = new Uint8Array(room);
    let count = 0;
    while (count < room && scanner.next()) {
      starts[count] = scanner.start;
      ends[count] = scanner.end;
      hashes[count] = scanner.hash;
      lengths[count] = scanner.length;
      flags[count] = flagsOf(text, scanner);
      count += 1;
    }
    this.count = count;
    this.#starts = starts.slice(0, count);
    this.#ends = ends.slice(0, count);
    this.hashes = hashes.slice(0, count);
    this.lengths = lengths.slice(0, count);
    this.#flags = flags.slice(0, count);
    this.#heads = new Int32Array(1 << Math.max(4, 32 - Math.clz32(count))).fill(-1);
    this.#before = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const bucket = this.#bucket(this.hashes[i]!);
      this.#before[i] = this.#heads[bucket]!;
      this.#heads[bucket] = i;
    }
    this.#pairs = new Uint8Array(this.#heads.length * BYTES_OF_PAIR);
    for (let i = 1; i < count; i++) {
      const bit = this.#bitOf(this.hashes[i - 1]!, this.hashes[i]!);
      this.#pairs[bit >>> 3]! |= 1 << (bit & 7);
    }
  }

  start(word: number): number {
    return this.#starts[word]!;
  }

  end(word: number): number {
    return this.#ends[word]!;
  }

  isDroppable(word: number): boolean {
    return (this.#flags[word]! & DROPPABLE) !== 0;
  }

  isBroken(word: number): boolean {
    return (this.#flags[word]! & BROKEN) !== 0;
  }

  /** Whether a word begins with a capital letter; null where that says nothing: a number, a word all in capitals. */
  isCapitalised(word: number): boolean | null {
    const flags = this.#flags[word]!;
    return (flags & CAPITALS) !== 0 ? null : (flags & CAPITALISED) !== 0;
  }

  /**
   * What a quotation may leave out besides single words, by the word behind it. The source is read for it when it is asked
   * for the first time: most quotations leave out nothing.
   */
  get omissible(): ReadonlyMap<number, readonly OmissibleWords[]> {
    this.#omissible ??= this.#readOmissible();
    return this.#omissible;
  }

  #readOmissible(): ReadonlyMap<number, readonly OmissibleWords[]> {
    const byEnd = new Map<number, OmissibleWords[]>();
    for (const { start, end, why } of findOmissible(this.text)) {
      const first = this.wordAt(start);
      const words = { start: first, end: this.wordAt(end), why };
      const others = byEnd.get(words.end) ?? [];
      const isKnown = others.some((other) => other.start === first);
      if (words.end > first && !isKnown && others.length < MOST_ENDING) byEnd.set(words.end, [...others, words]);
    }
    return byEnd;
  }

  /** The word as it is compared; see {@link WordScanner}. */
  key(word: number): string {
    return new WordScanner(this.text, this.#skipped).key(this.#starts[word]!);
  }

  /** From the first of the words to the end of the last; `to` exclusive. */
  span(from: number, to: number): Span {
    return { start: this.#starts[from]!, end: this.#ends[to - 1]! };
  }

  /** The letters between two offsets without what is skipped, spaces as one. */
  words(from: number, to: number): string {
    let letters = '';
    let position = from;
    for (let i = firstFrom(this.#skipped, from); i < this.#skipped.length; i++) {
      const { start, end } = this.#skipped[i]!;
      if (start >= to) break;
      letters += this.text.slice(position, Math.max(position, start));
      position = Math.max(position, end);
    }
    letters += this.text.slice(position, Math.max(position, to));
    return letters.replace(/\s+/g, ' ').trim();
  }

  /** The first word that ends after an offset. */
  wordAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How often a word stands in the source, counted up to `most`. */
  countOf(hash: number, most: number): number {
    let count = 0;
    for (let i = this.lastOf(hash); i >= 0 && count < most; i = this.previousOf(i)) count += 1;
    return count;
  }

  /** The last place of a word; -1 when it does not stand in the source. */
  lastOf(hash: number): number {
    return this.#sameOf(this.#heads[this.#bucket(hash)]!, hash);
  }

  /** The place of the same word before this one, or -1. */
  previousOf(word: number): number {
    return this.#sameOf(this.#before[word]!, this.hashes[word]!);
  }

  /** Whether two words stand side by side; false for certain, true with one chance in sixteen that they do not. */
  mayHavePair(first: number, second: number): boolean {
    const bit = this.#bitOf(first, second);
    return (this.#pairs[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  }

  #bitOf(first: number, second: number): number {
    const mixed = Math.imul(first ^ Math.imul(second, 0x2c1b3c6d), 0x297a2d39);
    return (mixed ^ (mixed >>> 15)) & (this.#pairs.length * 8 - 1);
  }

  #sameOf(word: number, hash: number): number {
    let i = word;
    while (i >= 0 && this.hashes[i] !== hash) i = this.#before[i]!;
    return i;
  }

  #bucket(hash: number): number {
    // The low bits of a polynomial hash say little: the high ones are mixed in.
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (Math.clz32(this.#heads.length) + 1);
  }
}

function flagsOf(text: string, word: WordScanner): number {
  const broken = word.isBroken ? BROKEN : 0;
  return broken | (isDroppable(text, word) ? DROPPABLE : 0) | CASES[caseOf(text, word.start, word.end)];
}

const CASES = { capitals: CAPITALS, capitalised: CAPITALISED, small: 0 };

/** How a word is written: all in capitals or without any letters, with a capital first, or small. */
export function caseOf(text: string, start: number, end: number): keyof typeof CASES {
  if (isSmall(text.charCodeAt(start))) return 'small';
  const word = text.slice(start, end);
  const first = word.charAt(0);
  if (first === first.toUpperCase() && first === first.toLowerCase()) return 'capitals';
  if (first !== first.toUpperCase()) return 'small';
  return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capitalised';
}

/** A small letter of ASCII. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

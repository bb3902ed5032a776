import { isSpace } from '../tables/keys.ts';

const AMPERSAND = 0x26;
const HYPHEN = 0x2d;

/** Greater than the code of any plain letter. */
const BASE = 131;
/** Words of so many plain letters have a hash of their own: in base 131 it is less than 2³¹. */
const OWN_HASH = 4;

/** The hash of a word in lower case, as {@link NameScanner} has it. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}

/** A hash with one more letter; others than the plain ones are left out, whose case is not so easily told. */
export function hashed(hash: number, code: number): number {
  return code > 0x7f ? hash : (Math.imul(hash, BASE) + (code | 0x20)) | 0;
}

const THE = wordHash('the');
const AND = wordHash('and');

/**
 * Reads the words of a case name one after the other, for comparison: no punctuation, no possessive, `and` for `&`, no
 * `the`; a hyphen parts words. The hash of a word is the same in capitals and small letters.
 */
export class NameScanner {
  readonly #text: string;
  #next = 0;

  /** The word read last: where its letters begin and end, how many code units they are, and its hash. */
  start = 0;
  end = 0;
  length = 0;
  hash = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads on to the next word; false when there is none. */
  next(): boolean {
    const text = this.#text;
    this.#begin();
    for (let i = this.#next; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const units = letterAt(text, i, code);
      if (units > 0) {
        if (this.length === 0) this.start = i;
        this.length += units;
        this.hash = hashed(this.hash, code);
        i += units - 1;
        this.end = i + 1;
      } else if (isPossessive(text, i, code)) i += 1;
      else if (code === AMPERSAND || code === HYPHEN || isSpace(code)) {
        this.#next = i;
        if (this.#isWord()) return true;
        this.#begin();
        if (code === AMPERSAND) return this.#readAnd(i);
      }
    }
    this.#next = text.length;
    return this.#isWord();
  }

  /** The letters of the word as the text has them. */
  word(): string {
    const { start, end, length } = this;
    if (length === end - start) return this.#text.slice(start, end);
    return length > end - start ? 'and' : lettersOf(this.#text, start, end);
  }

  /** The code of the first letter of the word; that of a plain letter is the one in lower case. */
  initial(): number {
    return this.#text.charCodeAt(this.start) | 0x20;
  }

  /** True for one of the words of these hashes, none of which has more than four letters. */
  isOneOf(words: ReadonlySet<number>): boolean {
    return this.length <= OWN_HASH && words.has(this.hash);
  }

  #begin(): void {
    this.length = 0;
    this.hash = 0;
  }

  #isWord(): boolean {
    return this.length > 0 && !(this.length === 3 && this.hash === THE);
  }

  #readAnd(at: number): boolean {
    this.start = at;
    this.end = at + 1;
    this.#next = at + 1;
    this.length = 3;
    this.hash = AND;
    return true;
  }
}

/** Letters without the punctuation between them. */
function lettersOf(text: string, start: number, end: number): string {
  let letters = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const units = letterAt(text, i, code);
    letters += text.slice(i, i + units);
    if (units > 1 || isPossessive(text, i, code)) i += 1;
  }
  return letters;
}

/** How many code units the letter or digit at an offset has; 0 when there is none. */
function letterAt(text: string, at: number, code: number): number {
  if (isPlainLetter(code)) return 1;
  // Quotation marks and dashes are the only others in most names.
  if (code < 0x80 || (code >= 0x2010 && code < 0x2020) || !OTHER_LETTER.test(text.slice(at, at + 2))) return 0;
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
}

const OTHER_LETTER = /^[\p{L}\p{N}]/u;

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** True at the apostrophe of a closing `’s`. */
function isPossessive(text: string, at: number, code: number): boolean {
  if ((code !== 0x27 && code !== 0x2019) || (text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  const next = text.charCodeAt(at + 2);
  return !isPlainLetter(next) && next !== 0x5f;
}

import { isSpace } from '../tables/keys.ts';

const AMPERSAND = 0x26;
const HYPHEN = 0x2d;

/** Greater than the code of any plain letter. */
const BASE = 131;
/** Words of so many plain letters have a hash of their own: in base 131 it is less than 2³¹. */
const OWN_HASH = 4;

/** The hash of a word in lower case, as {@link NameScanner} has it. */
export function nameWordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}

/** A hash with one more letter. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, BASE) + code) | 0;
}

const THE = nameWordHash('the');
const AND = nameWordHash('and');

/**
 * Reads the words of a case name one after the other, for comparison: no capitals, no punctuation, no possessive, `and`
 * for `&`, no `the`; a hyphen parts words.
 */
export class NameScanner {
  #text = '';
  #next = 0;

  /** The word read last: where it begins in the name in lower case, how many code units its letters are, and its hash. */
  start = 0;
  length = 0;
  hash = 0;

  /** Begins to read a name; what was read before is forgotten. */
  begin(name: string): void {
    this.#text = name.toLowerCase();
    this.#next = 0;
  }

  /** Reads on to the next word; false when there is none. */
  next(): boolean {
    const text = this.#text;
    let at = this.#next;
    let length = 0;
    let hash = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isPlainLetter(code)) {
        if (length === 0) this.start = at;
        length += 1;
        hash = hashed(hash, code);
      } else if (isSeparator(code)) {
        if (isWord(length, hash)) break;
        if (code === AMPERSAND) return this.#readAnd(at);
        length = 0;
        hash = 0;
      } else if (isPossessive(text, at, code)) at += 1;
      else if (isOtherLetter(text, at, code)) {
        if (length === 0) this.start = at;
        length += 1;
        hash = hashed(hash, code);
      }
    }
    this.#next = at;
    this.length = length;
    this.hash = hash;
    return isWord(length, hash);
  }

  /** The word itself. */
  word(): string {
    const text = this.#text;
    if (text.charCodeAt(this.start) === AMPERSAND) return 'and';
    return lettersOf(text, this.start, this.#next);
  }

  /** The code of its first letter. */
  initial(): number {
    return this.#text.charCodeAt(this.start);
  }

  /** True for one of the words of these hashes, none of which has more than four letters. */
  isOneOf(words: ReadonlySet<number>): boolean {
    return this.length <= OWN_HASH && words.has(this.hash);
  }

  #readAnd(at: number): boolean {
    this.start = at;
    this.#next = at + 1;
    this.length = 3;
    this.hash = AND;
    return true;
  }
}

/** True for what is read as a word: letters that are not those of `the`. */
function isWord(length: number, hash: number): boolean {
  return length > 0 && !(length === 3 && hash === THE);
}

/** The letters of a word without the punctuation between and after them. */
function lettersOf(text: string, start: number, end: number): string {
  let letters = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isPlainLetter(code) || isOtherLetter(text, i, code)) continue;
    letters += text.slice(from, i);
    if (isPossessive(text, i, code)) i += 1;
    from = i + 1;
  }
  return letters + text.slice(from, end);
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

const OTHER_LETTER = /^[\p{L}\p{N}]/u;

/** True for a code unit of a letter or digit that is not a plain one. */
function isOtherLetter(text: string, at: number, code: number): boolean {
  // Quotation marks and dashes are the only others in most names.
  if (code < 0x80 || (code >= 0x2010 && code < 0x2020)) return false;
  const isSecond = isBetween(code, 0xdc00, 0xdfff) && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
  const start = isSecond ? at - 1 : at;
  return OTHER_LETTER.test(text.slice(start, start + 2));
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

function isSeparator(code: number): boolean {
  return code === 0x20 || code === AMPERSAND || code === HYPHEN || isSpace(code);
}

/** True at the apostrophe of a closing `’s`. */
function isPossessive(text: string, at: number, code: number): boolean {
  if ((code !== 0x27 && code !== 0x2019) || text.charCodeAt(at + 1) !== 0x73) return false;
  const next = text.charCodeAt(at + 2);
  return !isPlainLetter(next) && next !== 0x5f;
}

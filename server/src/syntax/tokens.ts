/**
 * The lexer: one pass over a view's text, no regular expressions, tokens in flat arrays. White space is not a token; it
 * is the gap between two.
 */

import { isApostrophe } from '../tables/keys.ts';

/** Letters, with inner digits, periods, apostrophes: `F.3d`, `S.D.N.Y.`, `App'x`, `Cir.2005`; a closing period belongs to it. */
export const WORD = 1;
/** Digits, with inner periods and letters: `258`, `56.1`, `2d`, `1983a`; a closing period does not belong to it. */
export const NUMBER = 2;
/** Any other single letter. */
export const MARK = 3;

/** The kind is the lowest two bits of a token's traits; the rest are answers the grammar asks for again and again. */
export const KIND = 3;
/** Only digits. */
export const DIGITS = 4;
/** One, two, three or more line ends stand before the token. */
export const AFTER_LINE = 8;
export const AFTER_BLANK_LINE = 16;
export const AFTER_TWO_BLANK_LINES = 32;
/** A word whose first letter is a capital, of any script that has them. */
export const CAPITALISED = 64;
/** A word with its closing period. */
export const WITH_PERIOD = 128;
/** A word that ends, a closing period apart, in the number of a page: `ROA.345`, `Pet.App.12a`. */
export const ENDS_IN_PAGE = 256;

/** Size of the table that word hashes index. */
export const HASH_SIZE = 1 << 16;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** A mark that opens or closes a parenthesis or a quotation. */
const BRACKET = 4;

const ASCII_CLASSES = ((): Uint8Array => {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) classes[code] = LETTER;
    else if (code >= 48 && code <= 57) classes[code] = DIGIT;
    else if ('()[]"'.includes(String.fromCharCode(code))) classes[code] = BRACKET;
    else if (code === 32 || (code >= 9 && code <= 13)) classes[code] = SPACE;
  }
  return classes;
})();

const BLANK = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const APOSTROPHE = 0x27;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const SMALL_A = 0x61;
const AMPERSAND = 0x26;
const SECTION_SIGN = 0xa7;
const PARAGRAPH_SIGN = 0xb6;
const RIGHT_QUOTE = 0x2019;

function classOf(code: number): number {
  return code < 128 ? (ASCII_CLASSES[code] ?? 0) : classBeyondAscii(code);
}

function classBeyondAscii(code: number): number {
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000)
    return SPACE;
  if (code === 0x201c || code === 0x201d) return BRACKET;
  // Accented Latin, Greek, Cyrillic and the rest of the scripts; ª, º and µ apart, symbols below U+00C0 are marks.
  if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) return LETTER;
  return code >= 0x3040 && code < 0xfff0 && !(code >= 0xe000 && code <= 0xf8ff) ? LETTER : 0;
}

/**
 * A small hash of a word or name, case, periods, commas and the form of its apostrophes left out, `&` for `and`, so that
 * the grammar can pass over ordinary words without cutting them from the text. Different words may share one.
 */
export function wordHash(word: string): number {
  return hashOn(EMPTY_HASH, word, 0, word.length);
}

function nextHash(hash: number, code: number): number {
  if (code === PERIOD || code === COMMA) return hash;
  if (code === AMPERSAND) return hashOn(hash, 'and', 0, 3);
  return (Math.imul(hash, 31) + (code > 0x2b0 && isApostrophe(code) ? APOSTROPHE : code | 0x20)) & (HASH_SIZE - 1);
}

/** {@link wordHash} of the words from `start` to `end` of a text as one word; what stands before them has `hash`. */
export function hashOn(hash: number, text: string, start: number, end: number): number {
  let found = hash;
  for (let i = start; i < end; i++) found = nextHash(found, text.charCodeAt(i));
  return found;
}

/** The hash of no letters. */
export const EMPTY_HASH = 7;

function isEnglishLetter(code: number): boolean {
  return ((code | 0x20) - 0x61) >>> 0 < 26;
}

/** Marks at which the grammar stops: it counts parentheses; a section or paragraph sign follows a statute or a paper. */
function isStopMark(code: number): boolean {
  return code === OPEN_PARENTHESIS || code === CLOSE_PARENTHESIS || code === SECTION_SIGN || code === PARAGRAPH_SIGN;
}

/**
 * The tokens of one text at a time, in arrays that are kept from text to text: a draft is read in many blocks, and making
 * arrays for each would cost more than filling them.
 */
export class Tokens {
  text = '';
  count = 0;
  /** Kind and traits of each token, 0 beyond the last. */
  traits: Uint16Array = new Uint16Array(1024);
  starts: Int32Array = new Int32Array(1024);
  ends: Int32Array = new Int32Array(1024);
  /** For a word, {@link wordHash} of it; 0 for other tokens and beyond the last. */
  hashes: Uint16Array = new Uint16Array(1024);
  /** For a mark, its code unit; 0 for other tokens and beyond the last. */
  marks: Uint16Array = new Uint16Array(1024);
  /** Indexes of parentheses, brackets and double quotation marks, in order: readers of what stands between them ask for no more. */
  brackets: Int32Array = new Int32Array(1024);
  bracketCount = 0;
  /**
   * Indexes of the tokens at which the grammar looks closer, in order: numbers, words that end in one, keywords,
   * parentheses, section and paragraph signs and the first tokens after a blank line.
   */
  stops: Int32Array = new Int32Array(1024);
  stopCount = 0;
  /** A bit for each hash, which keeps the table small enough to stay near the processor. */
  readonly #keywords: Int32Array;
  /** Hash of the word read last, and whether the number read last has only digits. */
  #hash = 0;
  #isDigits = false;
  /** What the end of the word read last tells: {@link WITH_PERIOD}, {@link ENDS_IN_PAGE}. */
  #endTraits = 0;

  /** `keywords` has a bit for each hash (see `wordsOfClasses`): that of each word at which the grammar is to stop is set. */
  constructor(keywords: Int32Array) {
    this.#keywords = keywords;
  }

  /** Splits a text into tokens, in place of those of the text before. Linear; never fails. */
  read(text: string): this {
    this.text = text;
    // No text has more tokens than letters; room for all of them at once keeps the loop short.
    this.#makeRoom(text.length);
    const { traits, starts, ends, hashes, marks, brackets, stops } = this;
    const keywords = this.#keywords;
    let count = 0;
    let bracketCount = 0;
    let stopCount = 0;
    let lines = 0;
    const { length } = text;
    for (let i = 0; i < length; ) {
      const start = i;
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === SPACE) {
        i += 1;
        if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i) !== LINE_FEED)) lines += 1;
        continue;
      }
      let trait = lines === 0 ? 0 : gapTraits(lines);
      let hash = 0;
      let mark = 0;
      let stop = lines > 1;
      if (kind === LETTER) {
        trait |= isCapital(text, start, code) ? WORD | CAPITALISED : WORD;
        // English letters up to a blank, a comma or the end of a line are nearly every word there is.
        let plain = EMPTY_HASH;
        let next = code;
        while (isEnglishLetter(next)) {
          plain = (Math.imul(plain, 31) + (next | 0x20)) | 0;
          i += 1;
          next = i < length ? text.charCodeAt(i) : BLANK;
        }
        if (next === BLANK || next === COMMA || next === LINE_FEED) hash = plain & (HASH_SIZE - 1);
        else {
          i = this.#endOfWord(text, i, plain);
          hash = this.#hash;
          trait |= this.#endTraits;
          stop ||= (trait & ENDS_IN_PAGE) !== 0;
        }
        stop ||= ((keywords[hash >> 5] ?? 0) & (1 << (hash & 31))) !== 0;
      } else if (kind === DIGIT) {
        i = this.#endOfNumber(text, i);
        trait |= this.#isDigits ? NUMBER | DIGITS : NUMBER;
        stop = true;
      } else {
        i += 1;
        trait |= MARK;
        mark = code;
        if (kind === BRACKET) brackets[bracketCount++] = count;
        stop ||= isStopMark(code);
      }
      lines = 0;
      traits[count] = trait;
      starts[count] = start;
      ends[count] = i;
      // One blank between two words is nearly all the white space there is.
      if (i < length && text.charCodeAt(i) === BLANK) i += 1;
      hashes[count] = hash;
      marks[count] = mark;
      if (stop) stops[stopCount++] = count;
      count += 1;
    }
    // What is left of a longer text before this one is no token of this one.
    traits.fill(0, count, this.count);
    hashes.fill(0, count, this.count);
    marks.fill(0, count, this.count);
    this.count = count;
    this.bracketCount = bracketCount;
    this.stopCount = stopCount;
    return this;
  }

  /** End of a word that goes on at `from`, whose letters so far have the hash `known`. */
  #endOfWord(text: string, from: number, known: number): number {
    const { length } = text;
    let hash = known;
    let traits = 0;
    let last = LETTER;
    let i = from;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      if (isEnglishLetter(code)) {
        hash = (Math.imul(hash, 31) + (code | 0x20)) | 0;
        // Pages of an appendix have an `a`.
        if (code !== SMALL_A) last = LETTER;
        continue;
      }
      const kind = classOf(code);
      if (kind === LETTER) {
        hash = nextHash(hash, code);
        last = LETTER;
        continue;
      }
      if (kind !== DIGIT) {
        if (code === PERIOD) {
          const after = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : 0;
          if (after === LETTER || after === DIGIT) continue;
          traits = WITH_PERIOD;
          i += 1;
          break;
        }
        if (code !== APOSTROPHE && code !== RIGHT_QUOTE) break;
        if (i + 1 >= length || classOf(text.charCodeAt(i + 1)) !== LETTER) break;
      } else last = kind;
      hash = nextHash(hash, code);
    }
    this.#hash = hash & (HASH_SIZE - 1);
    this.#endTraits = last === DIGIT ? traits | ENDS_IN_PAGE : traits;
    return i;
  }

  #endOfNumber(text: string, start: number): number {
    let isDigits = true;
    let i = start + 1;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === DIGIT) continue;
      if (kind !== LETTER) {
        if (code !== PERIOD || i + 1 >= text.length || classOf(text.charCodeAt(i + 1)) !== DIGIT) break;
      }
      isDigits = false;
    }
    this.#isDigits = isDigits;
    return i;
  }

  #makeRoom(letters: number): void {
    if (letters <= this.traits.length) return;
    // Room for the longer blocks that may follow: to make it anew for each would cost more than to fill it.
    const length = Math.max(letters, 2 * this.traits.length);
    this.traits = new Uint16Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.hashes = new Uint16Array(length);
    this.marks = new Uint16Array(length);
    this.brackets = new Int32Array(length);
    this.stops = new Int32Array(length);
  }
}

/** True for a capital, whose code and place are given. */
function isCapital(text: string, at: number, code: number): boolean {
  if (code < 0x80) return code <= 0x5a;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function gapTraits(lines: number): number {
  if (lines === 1) return AFTER_LINE;
  return lines === 2 ? AFTER_LINE | AFTER_BLANK_LINE : AFTER_LINE | AFTER_BLANK_LINE | AFTER_TWO_BLANK_LINES;
}

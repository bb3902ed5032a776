import type { Span } from '../../text/span.ts';
import {
  classOf,
  DIGIT,
  folded,
  INVISIBLE,
  isApostrophe,
  isHyphen,
  isLineEnd,
  isSoftHyphen,
  isSpace,
  LETTER,
  OTHER,
} from './letters.ts';

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const COMMA = 0x2c;

/** The base of the polynomial that words are hashed by; odd, so that no letter is lost. */
const BASE = 0x01000193;
/** Longer words are hashed by their first letters; what is equal by its hash is compared letter by letter anyway. */
const LONGEST_KEY = 255;

const POWERS = Int32Array.from({ length: LONGEST_KEY + 1 });
for (let i = 0, power = 1; i <= LONGEST_KEY; i++, power = Math.imul(power, BASE)) POWERS[i] = power;

/** The hash of two words written as one, from theirs; `length` is that of the second. */
export function joinedHash(first: number, second: number, length: number): number {
  return (Math.imul(first, POWERS[length] ?? 0) + second) | 0;
}

/**
 * Reads the words of a text one after the other. A word is letters and digits with the apostrophes and hyphens between
 * them, also over the hyphen of a line end and over what is to be skipped (a page label may fall inside a word); or a sign
 * that stands for a word. Its key is what two printings of it share: letters in lower case without accents, hyphens left
 * out but between digits, ligatures as their letters.
 */
export class WordScanner {
  readonly #text: string;
  readonly #skipped: readonly Span[];
  #skip = 0;
  #position = 0;

  /** The word read last: where it stands, the hash and the length of its key. */
  start = 0;
  end = 0;
  hash = 0;
  length = 0;
  /** The word goes over a line end or something skipped, so that its parts may be one word or two. */
  isBroken = false;
  /** The key is digits, with periods, commas and hyphens between them. */
  isNumber = false;
  /** The key itself; built only by {@link WordScanner.key}. */
  #key = '';
  #keepsKey = false;

  /** `skipped` are apart from one another and in the order of the text. */
  constructor(text: string, skipped: readonly Span[] = []) {
    this.#text = text;
    this.#skipped = skipped;
  }

  /** Reads on to the next word; false when there is none. */
  next(): boolean {
    const text = this.#text;
    for (let i = this.#position; i < text.length; ) {
      const after = this.#skippedTo(i);
      if (after > i) {
        i = after;
        continue;
      }
      const code = text.charCodeAt(i);
      const letter = classOf(code);
      if (letter !== OTHER && letter !== INVISIBLE) {
        this.#position = this.#read(i);
        return true;
      }
      i += 1;
    }
    this.#position = text.length;
    return false;
  }

  /** The key of the word that begins at `start`, as {@link WordScanner.next} read it. */
  key(start: number): string {
    this.#skip = firstFrom(this.#skipped, start);
    this.#keepsKey = true;
    this.#key = '';
    this.#read(start);
    this.#keepsKey = false;
    return this.#key;
  }

  /** The end of the skipped stretch that holds `i`; `i` itself when none does. */
  #skippedTo(i: number): number {
    let span = this.#skipped[this.#skip];
    while (span !== undefined && span.end <= i) span = this.#skipped[++this.#skip];
    return span !== undefined && span.start <= i ? span.end : i;
  }

  /** Reads the word at `start`; the offset after it. */
  #read(start: number): number {
    const text = this.#text;
    this.start = start;
    this.hash = 0;
    this.length = 0;
    this.isBroken = false;
    this.isNumber = true;
    let i = start;
    let last: number = OTHER;
    for (;;) {
      const code = text.charCodeAt(i);
      const letter = Number.isNaN(code) ? OTHER : classOf(code);
      if (letter === LETTER || letter === DIGIT) {
        const resumed = this.#skippedTo(i);
        if (resumed > i) {
          // A page label that looks like a word itself: `the 12teria`.
          if (last === OTHER || !isWordLetter(text, resumed)) break;
          this.isBroken = true;
          i = resumed;
          continue;
        }
        this.#add(code, i);
        if (letter === LETTER) this.isNumber = false;
        last = letter;
        i += 1;
        this.end = i;
        continue;
      }
      if (last === OTHER) {
        // A sign that is a word by itself.
        this.#push(code);
        this.isNumber = false;
        this.end = i + 1;
        return i + 1;
      }
      const to = this.#joint(i, code, letter, last);
      if (to < 0) break;
      i = to;
    }
    return this.end;
  }

  /** Where the word goes on after what is no letter of it; -1 when it ends here. */
  #joint(i: number, code: number, letter: number, last: number): number {
    const text = this.#text;
    const after = this.#skippedTo(i);
    if (after > i) {
      if (last !== LETTER || !isLetter(text, after)) return -1;
      this.isBroken = true;
      return after;
    }
    if (letter === INVISIBLE) {
      const broken = isSoftHyphen(code) ? this.#overLineEnd(i + 1) : -1;
      return broken < 0 ? i + 1 : broken;
    }
    if (isApostrophe(code)) {
      if (last !== LETTER || !isLetter(text, i + 1)) return -1;
      this.#push(APOSTROPHE);
      return i + 1;
    }
    if (isHyphen(code)) {
      const glued = isWordLetter(text, i + 1);
      const to = glued ? i + 1 : this.#overLineEnd(i + 1);
      if (to >= 0 && last === DIGIT && classOf(text.charCodeAt(to)) === DIGIT) this.#push(HYPHEN);
      return to;
    }
    if (last === DIGIT && (code === PERIOD || code === COMMA) && classOf(text.charCodeAt(i + 1)) === DIGIT) {
      if (code === PERIOD) this.#push(PERIOD);
      else if (!isThousands(text, i + 1)) return -1;
      return i + 1;
    }
    return -1;
  }

  /** Where a word that was cut at a line end goes on; -1 when none was. */
  #overLineEnd(from: number): number {
    const text = this.#text;
    const skip = this.#skip;
    let sawLineEnd = false;
    let i = from;
    while (i < text.length) {
      const after = this.#skippedTo(i);
      const code = text.charCodeAt(i);
      if (after > i) i = after;
      else if (isLineEnd(code)) {
        sawLineEnd = true;
        i += 1;
      } else if (isSpace(code)) i += 1;
      else break;
    }
    if (sawLineEnd && isWordLetter(text, i)) {
      this.isBroken = true;
      return i;
    }
    this.#skip = skip;
    return -1;
  }

  #add(code: number, i: number): void {
    if (code < 0x80) {
      this.#push(code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
      return;
    }
    const low = code >= 0xdc00 && code <= 0xdfff;
    const letter = low ? this.#text.charAt(i) : folded(this.#text.charAt(i));
    for (let k = 0; k < letter.length; k++) this.#push(letter.charCodeAt(k));
  }

  #push(code: number): void {
    if (this.#keepsKey) this.#key += String.fromCharCode(code);
    if (this.length === LONGEST_KEY) return;
    this.hash = (Math.imul(this.hash, BASE) + code + 1) | 0;
    this.length += 1;
  }
}

function isWordLetter(text: string, i: number): boolean {
  if (i >= text.length) return false;
  const letter = classOf(text.charCodeAt(i));
  return letter === LETTER || letter === DIGIT;
}

function isLetter(text: string, i: number): boolean {
  return i < text.length && classOf(text.charCodeAt(i)) === LETTER;
}

/** Three digits and no fourth. */
function isThousands(text: string, i: number): boolean {
  for (let k = 0; k < 3; k++) if (i + k >= text.length || classOf(text.charCodeAt(i + k)) !== DIGIT) return false;
  return i + 3 >= text.length || classOf(text.charCodeAt(i + 3)) !== DIGIT;
}

/** The index of the first span that ends after `offset`; the spans are in order and apart. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

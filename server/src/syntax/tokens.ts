/**
 * The lexer: one pass over a view's text, no regular expressions, tokens in flat arrays. White space is not a token; it
 * is the gap between two.
 */

/** Letters, with inner digits, periods, apostrophes: `F.3d`, `S.D.N.Y.`, `App'x`, `Cir.2005`; a closing period belongs to it. */
export const WORD = 1;
/** Digits, with inner periods and letters: `258`, `56.1`, `2d`, `1983a`; a closing period does not belong to it. */
export const NUMBER = 2;
/** Any other single letter. */
export const MARK = 3;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For a word, {@link wordHash} of it; 0 for other tokens. */
  readonly hashes: Uint16Array;
  /** Indexes of the mark tokens, in order: parentheses and quotation marks are looked for among them. */
  readonly marks: Int32Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const ASCII_CLASSES = ((): Uint8Array => {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) classes[code] = LETTER;
    else if (code >= 48 && code <= 57) classes[code] = DIGIT;
    else if (code === 32 || (code >= 9 && code <= 13)) classes[code] = SPACE;
  }
  return classes;
})();

const PERIOD = 0x2e;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

function classOf(code: number): number {
  if (code < 128) return ASCII_CLASSES[code] ?? 0;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000)
    return SPACE;
  // Accented Latin, Greek, Cyrillic and the rest of the scripts; ª, º and µ apart, symbols below U+00C0 are marks.
  if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) return LETTER;
  return code >= 0x3040 && code < 0xfff0 && !(code >= 0xe000 && code <= 0xf8ff) ? LETTER : 0;
}

/** True for the ordinary and typographic apostrophe. */
function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_QUOTE;
}

/** Size of the table that word hashes index. */
export const HASH_SIZE = 1 << 14;

/**
 * A small hash of a word, case and periods left out, so that the grammar can pass over ordinary words without cutting
 * them from the text. Different words may share one.
 */
export function wordHash(word: string): number {
  return hashOf(word, 0, word.length);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 7;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== PERIOD) hash = (hash * 31 + (code | 0x20)) & (HASH_SIZE - 1);
  }
  return hash;
}

/** Splits a text into tokens. Linear; never fails. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = Math.max(16, length >> 2);
  let kinds = new Uint8Array(capacity);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let hashes = new Uint16Array(capacity);
  let marks = new Int32Array(capacity >> 2);
  let count = 0;
  let markCount = 0;
  let i = 0;
  while (i < length) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === SPACE) {
      i += 1;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      kinds = grow(kinds, new Uint8Array(capacity));
      starts = grow(starts, new Int32Array(capacity));
      ends = grow(ends, new Int32Array(capacity));
      hashes = grow(hashes, new Uint16Array(capacity));
    }
    const start = i;
    if (kind === LETTER) i = endOfWord(text, i, length);
    else if (kind === DIGIT) i = endOfNumber(text, i, length);
    else {
      i += 1;
      if (markCount === marks.length) marks = grow(marks, new Int32Array(markCount * 2));
      marks[markCount] = count;
      markCount += 1;
    }
    kinds[count] = kind === LETTER ? WORD : kind === DIGIT ? NUMBER : MARK;
    starts[count] = start;
    ends[count] = i;
    if (kind === LETTER) hashes[count] = hashOf(text, start, i);
    count += 1;
  }
  return {
    text,
    count,
    kinds: kinds.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
    marks: marks.subarray(0, markCount),
  };
}

function endOfWord(text: string, start: number, length: number): number {
  let i = start + 1;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      i += 1;
    } else if (code === PERIOD) {
      const next = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : 0;
      if (next !== LETTER && next !== DIGIT) return i + 1;
      i += 2;
    } else if (isApostrophe(code)) {
      const next = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : 0;
      if (next !== LETTER) return i;
      i += 2;
    } else return i;
  }
  return i;
}

function endOfNumber(text: string, start: number, length: number): number {
  let i = start + 1;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      i += 1;
    } else if (code === PERIOD) {
      const next = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : 0;
      if (next !== DIGIT) return i;
      i += 2;
    } else return i;
  }
  return i;
}

function grow<T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

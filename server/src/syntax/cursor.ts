import {
  AFTER_BLANK_LINE,
  AFTER_LINE,
  AFTER_TWO_BLANK_LINES,
  CAPITALISED,
  DIGITS,
  EMPTY_HASH,
  ENDS_IN_PAGE,
  hashOn,
  KIND,
  NUMBER,
  type Tokens,
  WITH_PERIOD,
  WORD,
} from './tokens.ts';

/** A stretch of a view's text, by offsets into the view. */
export interface ViewSpan {
  readonly start: number;
  readonly end: number;
}

/** Read access to the tokens of a view: every question the grammar asks of one token or of the gap before it. */
export class Cursor {
  readonly text: string;
  readonly count: number;
  readonly #tokens: Tokens;
  /** The arrays of the tokens, which every question goes to. */
  readonly #traits: Uint16Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #hashes: Uint16Array;
  readonly #marks: Uint16Array;
  /** The trait of a token that begins a paragraph. */
  readonly #paragraph: number;

  /**
   * Reads what `tokens` holds now. Where every line is double-spaced, one blank line begins no paragraph: two do.
   */
  constructor(tokens: Tokens, isDoubleSpaced = false) {
    this.text = tokens.text;
    this.count = tokens.count;
    this.#tokens = tokens;
    this.#traits = tokens.traits;
    this.#starts = tokens.starts;
    this.#ends = tokens.ends;
    this.#hashes = tokens.hashes;
    this.#marks = tokens.marks;
    this.#paragraph = isDoubleSpaced ? AFTER_TWO_BLANK_LINES : AFTER_BLANK_LINE;
  }

  start(i: number): number {
    return i >>> 0 < this.count ? this.#starts[i]! : this.text.length;
  }

  end(i: number): number {
    return i >>> 0 < this.count ? this.#ends[i]! : this.text.length;
  }

  isWord(i: number): boolean {
    return (at(this.#traits, i, this.count) & KIND) === WORD;
  }

  isNumber(i: number): boolean {
    return (at(this.#traits, i, this.count) & KIND) === NUMBER;
  }

  /** True when token `i` is the single letter `mark`. */
  isMark(i: number, mark: string): boolean {
    return this.markCode(i) === mark.charCodeAt(0);
  }

  /** Code unit of a mark token, else 0: the quickest question to ask of a token. */
  markCode(i: number): number {
    return at(this.#marks, i, this.count);
  }

  /** Number of parentheses, brackets and double quotation marks. */
  get bracketCount(): number {
    return this.#tokens.bracketCount;
  }

  /** The token that is the `n`th of them, from 0; the number of tokens when there is none. */
  bracketToken(n: number): number {
    return n < this.#tokens.bracketCount ? (this.#tokens.brackets[n] ?? this.count) : this.count;
  }

  /** Number of tokens at which the grammar stops. */
  get stopCount(): number {
    return this.#tokens.stopCount;
  }

  /** The token that is the `n`th stop, from 0. */
  stopToken(n: number): number {
    return this.#tokens.stops[n] ?? this.count;
  }

  /** Hash of a word token (see `wordHash`), 0 for other tokens. */
  hash(i: number): number {
    return at(this.#hashes, i, this.count);
  }

  /** {@link hash} of a token of any kind as a word: that a name begins with. */
  hashOf(i: number): number {
    return this.isWord(i) ? this.hash(i) : this.hashOn(EMPTY_HASH, i);
  }

  /** {@link hash} of tokens `first` to `last` as one word: that of a name in whatever way its words are spaced. */
  hashOver(first: number, last: number): number {
    let hash = this.hashOf(first);
    for (let i = first + 1; i <= last; i++) hash = this.hashOn(hash, i);
    return hash;
  }

  /** The hash of a name that goes on with token `i`; `hash` is that of what stands before it. */
  hashOn(hash: number, i: number): number {
    return i < this.count ? hashOn(hash, this.text, this.#starts[i] ?? 0, this.#ends[i] ?? 0) : hash;
  }

  /** The single letter of a mark token, else the empty string. */
  mark(i: number): string {
    const code = this.markCode(i);
    return code === 0 ? '' : String.fromCharCode(code);
  }

  /** The token's letters; the empty string outside the text. */
  word(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.#starts[i], this.#ends[i]) : '';
  }

  /** True when the token has just these letters. */
  is(i: number, word: string): boolean {
    if (i < 0 || i >= this.count) return false;
    const start = this.#starts[i] ?? 0;
    if ((this.#ends[i] ?? 0) - start !== word.length) return false;
    for (let at = 0; at < word.length; at++) {
      if (this.text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
    }
    return true;
  }

  /** True for a word with its closing period. */
  endsWithPeriod(i: number): boolean {
    return (at(this.#traits, i, this.count) & WITH_PERIOD) !== 0;
  }

  /** True for a word that ends, a closing period apart, in the number of a page: `ROA.345`, `Pet.App.12a`. */
  endsInPage(i: number): boolean {
    return (at(this.#traits, i, this.count) & ENDS_IN_PAGE) !== 0;
  }

  /** Code unit of the token's first letter; NaN beyond the text. */
  firstCode(i: number): number {
    return this.text.charCodeAt(this.start(i));
  }

  /** The token's letters without a closing period. */
  bare(i: number): string {
    const word = this.word(i);
    return word.endsWith('.') ? word.slice(0, -1) : word;
  }

  /** True for `No.` and `Nos.`. */
  isNumberSign(i: number): boolean {
    if (this.firstCode(i) !== 0x4e) return false;
    const word = this.word(i);
    return word === 'No.' || word === 'Nos.';
  }

  isDash(i: number): boolean {
    const mark = this.markCode(i);
    // Hyphen-minus; hyphens, figure, en and em dash; minus sign.
    return mark === 0x2d || (mark >= 0x2010 && mark <= 0x2014) || mark === 0x2212;
  }

  /** True when the token begins with a capital (of any script that has them). */
  isCapitalised(i: number): boolean {
    return (at(this.#traits, i, this.count) & CAPITALISED) !== 0;
  }

  /** True for a token whose second or third letter is a capital: `3RR45`, `IAF`. */
  hasCapital(i: number): boolean {
    const second = this.start(i) + 1;
    return isCapital(this.text.charCodeAt(second)) || isCapital(this.text.charCodeAt(second + 1));
  }

  /** True when one of the token's letters is a digit. */
  hasDigit(i: number): boolean {
    for (let at = this.start(i); at < this.end(i); at++) {
      const code = this.text.charCodeAt(at);
      if (code >= 0x30 && code <= 0x39) return true;
    }
    return false;
  }

  /** True when only digits. */
  isDigits(i: number): boolean {
    return (at(this.#traits, i, this.count) & DIGITS) !== 0;
  }

  /** The value of a token of digits alone; NaN for any other. */
  value(i: number): number {
    if (!this.isDigits(i)) return Number.NaN;
    let value = 0;
    for (let at = this.start(i); at < this.end(i); at++) value = value * 10 + this.text.charCodeAt(at) - 0x30;
    return value;
  }

  /** End of a token that is a label (`A`, `B`, a number) without the period of the sentence it may close. */
  labelEnd(i: number): number {
    return this.endsWithPeriod(i) ? this.end(i) - 1 : this.end(i);
  }

  /** True when nothing stands between token `i - 1` and token `i`. */
  isGlued(i: number): boolean {
    return i > 0 && this.end(i - 1) === this.start(i);
  }

  /** True when a blank line stands between token `i - 1` and token `i`; in double-spaced text, two blank lines. */
  startsParagraph(i: number): boolean {
    return i <= 0 || (at(this.#traits, i, this.count) & this.#paragraph) !== 0;
  }

  /** True when a line end stands between token `i - 1` and token `i`. */
  startsLine(i: number): boolean {
    return i <= 0 || (at(this.#traits, i, this.count) & AFTER_LINE) !== 0;
  }

  /** The view span from the first letter of token `first` to the last of token `last`. */
  span(first: number, last: number): ViewSpan {
    return { start: this.start(first), end: this.end(last) };
  }

  /** The words of a view span, white space collapsed. */
  words(span: ViewSpan): string {
    return collapsedBetween(this.text, span.start, span.end);
  }
}

/**
 * What an array has of token `i`, 0 outside the text: the unsigned comparison takes in what stands before its first token.
 * A function of its own: a private method is checked for at each call.
 */
function at(array: Uint16Array, i: number, count: number): number {
  return i >>> 0 < count ? array[i]! : 0;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Collapses every run of white space (no-break spaces included) to one space. */
export function collapse(text: string): string {
  return collapsedBetween(text, 0, text.length);
}

/** {@link collapse} of the letters from `start` to `end` of a text. */
export function collapsedBetween(text: string, start: number, end: number): string {
  let collapsed = '';
  let kept = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) || (code === 0x20 && i > kept && i + 1 < end && !isBlank(text.charCodeAt(i + 1)))) continue;
    if (i > kept) collapsed += (collapsed === '' ? '' : ' ') + text.slice(kept, i);
    kept = i + 1;
  }
  if (kept === end) return collapsed;
  return collapsed === '' ? text.slice(kept, end) : `${collapsed} ${text.slice(kept, end)}`;
}

/** White space, the zero-width space included. */
function isBlank(code: number): boolean {
  // Nearly every letter.
  if (code > 0x20 && code < 0xa0) return false;
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff) return true;
  if (code < 0x2000 || code > 0x205f) return false;
  return code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

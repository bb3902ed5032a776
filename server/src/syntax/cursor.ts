import { MARK, NUMBER, type Tokens, WORD } from './tokens.ts';

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
  /** Line ends between two tokens that make a new paragraph: two, or three where every line is double-spaced. */
  readonly #paragraphLines: number;

  constructor(tokens: Tokens) {
    this.text = tokens.text;
    this.count = tokens.count;
    this.#tokens = tokens;
    this.#paragraphLines = isDoubleSpaced(tokens) ? 3 : 2;
  }

  start(i: number): number {
    return this.#tokens.starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.#tokens.ends[i] ?? this.text.length;
  }

  isWord(i: number): boolean {
    return this.#tokens.kinds[i] === WORD;
  }

  isNumber(i: number): boolean {
    return this.#tokens.kinds[i] === NUMBER;
  }

  /** True when token `i` is the single letter `mark`. */
  isMark(i: number, mark: string): boolean {
    return this.#tokens.kinds[i] === MARK && this.text.charCodeAt(this.start(i)) === mark.charCodeAt(0);
  }

  /** Code unit of a mark token, else 0: the quickest question to ask of a token. */
  markCode(i: number): number {
    return this.#tokens.kinds[i] === MARK ? this.text.charCodeAt(this.start(i)) : 0;
  }

  /** Indexes of the mark tokens, in order. */
  get marks(): Int32Array {
    return this.#tokens.marks;
  }

  /** Hash of a word token (see `wordHash`), 0 for other tokens. */
  hash(i: number): number {
    return this.#tokens.hashes[i] ?? 0;
  }

  /** The single letter of a mark token, else the empty string. */
  mark(i: number): string {
    return this.#tokens.kinds[i] === MARK ? this.text.charAt(this.start(i)) : '';
  }

  /** The token's letters; the empty string outside the text. */
  word(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.start(i), this.end(i)) : '';
  }

  /** The token's letters without a closing period. */
  bare(i: number): string {
    const word = this.word(i);
    return word.endsWith('.') ? word.slice(0, -1) : word;
  }

  isDash(i: number): boolean {
    const mark = this.mark(i);
    return mark === '-' || mark === '–' || mark === '—' || mark === '‑' || mark === '‒' || mark === '−';
  }

  /** True when the token begins with a capital (of any script that has them). */
  isCapitalised(i: number): boolean {
    if (!this.isWord(i)) return false;
    const first = this.text.charAt(this.start(i));
    return first !== first.toLowerCase();
  }

  /** True when only digits. */
  isDigits(i: number): boolean {
    if (!this.isNumber(i)) return false;
    for (let at = this.start(i); at < this.end(i); at++) {
      const code = this.text.charCodeAt(at);
      if (code < 0x30 || code > 0x39) return false;
    }
    return true;
  }

  /** End of a token that is a label (`A`, `B`, a number) without the period of the sentence it may close. */
  labelEnd(i: number): number {
    const end = this.end(i);
    return this.isWord(i) && this.text.charCodeAt(end - 1) === 0x2e ? end - 1 : end;
  }

  /** True when nothing stands between token `i - 1` and token `i`. */
  isGlued(i: number): boolean {
    return i > 0 && this.end(i - 1) === this.start(i);
  }

  /** True when a blank line stands between token `i - 1` and token `i`; in double-spaced text, two blank lines. */
  startsParagraph(i: number): boolean {
    if (i <= 0) return true;
    const [from, to] = [this.end(i - 1), this.start(i)];
    return to - from >= this.#paragraphLines && lineEnds(this.text, from, to) >= this.#paragraphLines;
  }

  /** True when a line end stands between token `i - 1` and token `i`. */
  startsLine(i: number): boolean {
    return i <= 0 || lineEnds(this.text, this.end(i - 1), this.start(i)) > 0;
  }

  /** The view span from the first letter of token `first` to the last of token `last`. */
  span(first: number, last: number): ViewSpan {
    return { start: this.start(first), end: this.end(last) };
  }

  /** The words of a view span, white space collapsed. */
  words(span: ViewSpan): string {
    return collapse(this.text.slice(span.start, span.end));
  }
}

/** Number of line ends (LF, CR LF or CR) in `[from, to)`. */
function lineEnds(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines += 1;
  }
  return lines;
}

/**
 * True for text with a blank line after every line, as PDF extraction leaves it. Its blank lines often stand before a
 * word in lower case, which begins no paragraph.
 */
function isDoubleSpaced({ text, count, starts, ends }: Tokens): boolean {
  let blank = 0;
  let midSentence = 0;
  for (let i = 1; i < count; i++) {
    const [from, to] = [ends[i - 1] ?? 0, starts[i] ?? 0];
    if (to - from < 2 || lineEnds(text, from, to) !== 2) continue;
    blank += 1;
    const first = text.charAt(to);
    if (first !== first.toUpperCase()) midSentence += 1;
  }
  return blank >= 8 && midSentence * 4 >= blank;
}

/** Collapses every run of white space (no-break spaces included) to one space. */
export function collapse(text: string): string {
  return isCollapsed(text) ? text : collapseAll(text);
}

/** True when the only white space is single blanks between words, as nearly always. */
function isCollapsed(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
    } else if (code < 0x20 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x202f) || code > 0x205e) {
      return false;
    } else blank = false;
  }
  return !blank || text === '';
}

function collapseAll(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}

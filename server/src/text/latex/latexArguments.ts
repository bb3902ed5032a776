import { afterBlanks, afterLineEnd, endsParagraph, isBlankLine, isLineEnd } from './latexMarks.ts';

/** No option in brackets, inline formula or inline code is longer; what seems so was never closed. In code units. */
const LONGEST_INLINE = 1000;

/**
 * Finds where the arguments of commands end. Looking for a partner that is not there is remembered, so that any text is
 * read in linear time.
 */
export class LatexArguments {
  readonly #text: string;
  /** Where each closing text was last found. */
  readonly #found = new Map<string, number>();
  /** No brace before this offset is asked for its partner again: one in its paragraph has none. */
  #unclosedBefore = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset after the blanks that TeX passes over behind the name of a command, and one line end among them. */
  afterName(at: number): number {
    const blanks = afterBlanks(this.#text, at);
    const next = afterLineEnd(this.#text, blanks);
    if (next === blanks || isBlankLine(this.#text, next)) return blanks;
    return afterBlanks(this.#text, next);
  }

  /** The offset after a star and options in brackets. */
  afterOptions(at: number): number {
    let end = this.#text.charAt(at) === '*' ? at + 1 : at;
    while (this.#text.charAt(end) === '[') {
      const close = this.#text.slice(end, end + LONGEST_INLINE).indexOf(']');
      if (close < 0) break;
      end += close + 1;
    }
    return end;
  }

  /** The offset after so many arguments, with the options before and between them; as many as there are. */
  afterArguments(at: number, count: number): number {
    let end = this.afterOptions(at);
    for (let i = 0; i < count; i++) {
      const start = this.afterName(end);
      const close = this.#text.charAt(start) === '{' ? this.#afterBraces(start) : this.#afterCommand(start);
      if (close === null) break;
      end = this.afterOptions(close);
    }
    return end;
  }

  /** The offset after `\name#1{…}`, which `\def` defines. */
  afterDefinition(at: number): number {
    const [head = ''] = /^\s?\\[A-Za-z]{1,40}[#\d]{0,18}(?=\{)/.exec(this.#text.slice(at, at + 64)) ?? [];
    return head === '' ? at : (this.#afterBraces(at + head.length) ?? at);
  }

  /** The offset after inline code, which any letter opens and closes; null when it is not closed on its line. */
  afterVerbatim(at: number): number | null {
    const open = this.#text.charAt(at) === '*' ? at + 1 : at;
    const mark = this.#text.charAt(open) === '{' ? '}' : this.#text.charAt(open);
    if (mark === '' || /[\sA-Za-z]/.test(mark)) return null;
    for (let end = open + 1; end < open + LONGEST_INLINE && !isLineEnd(this.#text, end); end++) {
      if (this.#text.charAt(end) === mark) return end + 1;
    }
    return null;
  }

  /** The offset after the formula that the dollar sign at an offset opens; null when nothing closes it. */
  afterFormula(at: number): number | null {
    if (this.#text.startsWith('$$', at)) return this.afterClose('$$', at + 2);
    for (let end = at + 1; end < Math.min(this.#text.length, at + LONGEST_INLINE); end++) {
      const letter = this.#text.charAt(end);
      if (letter === '$') return end + 1;
      if (letter === '\\') end += 1;
      else if (isLineEnd(this.#text, end) && endsParagraph(this.#text, end)) return null;
    }
    return null;
  }

  /** The offset after a closing text not too far from an offset, or null. */
  afterClose(close: string, from: number): number | null {
    const end = this.afterNext(close, from);
    return end !== null && end - from <= LONGEST_INLINE ? end : null;
  }

  /** The offset after the next place of a text, or null. Offsets asked of one text never go back. */
  afterNext(wanted: string, from: number): number | null {
    let found = this.#found.get(wanted) ?? -1;
    if (found < from) {
      const next = this.#text.indexOf(wanted, from);
      found = next < 0 ? Number.POSITIVE_INFINITY : next;
      this.#found.set(wanted, found);
    }
    return Number.isFinite(found) ? found + wanted.length : null;
  }

  /** The offset after the brace that closes the one at an offset, in the same paragraph; null when there is none. */
  #afterBraces(open: number): number | null {
    if (open < this.#unclosedBefore) return null;
    let depth = 0;
    let at = open;
    for (; at < this.#text.length; at++) {
      const letter = this.#text.charAt(at);
      if (letter === '\\') at += 1;
      else if (letter === '{') depth += 1;
      else if (letter === '}') {
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (isLineEnd(this.#text, at) && endsParagraph(this.#text, at)) break;
    }
    this.#unclosedBefore = at;
    return null;
  }

  /** The offset after a command used as an argument (`\setlength\parindent`); null when none stands there. */
  #afterCommand(at: number): number | null {
    const [command = ''] = /^\\[A-Za-z]{1,40}/.exec(this.#text.slice(at, at + 41)) ?? [];
    return command === '' ? null : at + command.length;
  }
}

import { isLineEnd, isSpace } from './letters.ts';
import type { WordScanner } from './wordScanner.ts';

const LEFT_BRACKET = 0x5b;
const CARET = 0x5e;
const PARAGRAPH_SIGN = 0xb6;
const LEFT_BRACE = 0x7b;
const CLOSING = '.,;:!?)]"”’\'';

/** Whether a word is a number that printing set between the words: a note call, a page number, a paragraph number. */
export function isDroppable(text: string, word: WordScanner): boolean {
  const { start, end } = word;
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  if (before === LEFT_BRACKET || before === CARET) return isBracketedCall(text, start);
  if (word.isNumber && word.length <= 4) {
    if (word.length <= 3 && isGluedCall(text, start)) return true;
    return isAloneOnLine(text, start, end) || isParagraphNumber(text, start);
  }
  return word.length === 1 && text.charCodeAt(start) === PARAGRAPH_SIGN && beginsLine(text, start);
}

/** `[12]`, `[fn3]`, `[^3]`. */
function isBracketedCall(text: string, start: number): boolean {
  return /^\[?\^?(?:fn|n)?\.? ?\d{1,3}\]/i.test(text.slice(start - 1, start + 9));
}

/** `thereunder.1`, `sensitive.”3`. */
function isGluedCall(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && i > start - 4 && CLOSING.includes(text.charAt(i))) i -= 1;
  return i >= 0 && i < start - 1 && /\p{L}/u.test(text.charAt(i));
}

/** A line that has a number and perhaps dashes around it. Looks no further than twelve letters or a few spaces. */
function isAloneOnLine(text: string, start: number, end: number): boolean {
  return beginsLine(text, start) && endsLine(text, end);
}

/** Spaces before a number that is set in the middle of its line. */
const WIDEST_LINE = 160;

function beginsLine(text: string, start: number): boolean {
  for (let i = start - 1; i >= start - WIDEST_LINE; i--) {
    if (i < 0) return true;
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) return true;
    if (!isSpace(code) && !'-–—[{'.includes(text.charAt(i))) return false;
  }
  return false;
}

function endsLine(text: string, end: number): boolean {
  for (let i = end; i < end + WIDEST_LINE; i++) {
    if (i >= text.length) return true;
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) return true;
    if (!isSpace(code) && !'-–—]}'.includes(text.charAt(i))) return false;
  }
  return false;
}

/** `¶ 12.` and `{12}` at the beginning of a line. */
function isParagraphNumber(text: string, start: number): boolean {
  let i = start - 1;
  if (text.charCodeAt(i) === LEFT_BRACE) return beginsLine(text, i);
  while (i > start - 3 && isSpace(text.charCodeAt(i))) i -= 1;
  return text.charCodeAt(i) === PARAGRAPH_SIGN && beginsLine(text, i);
}

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** True when a letter stands at an offset, or half of one that takes two code units. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code);
  return LETTER.test(letterAt(text, at));
}

/** True when a letter or a digit stands at an offset, or half of one that takes two code units. */
export function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) || isDigit(code);
  return LETTER_OR_DIGIT.test(letterAt(text, at));
}

/** True for the code unit of a digit from `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the code unit of a letter from `a` to `z`. */
export function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The whole letter at an offset, given that of its first or of its second half; empty behind the text. */
function letterAt(text: string, at: number): string {
  const isSecondHalf = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const code = text.codePointAt(isSecondHalf && at > 0 ? at - 1 : at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

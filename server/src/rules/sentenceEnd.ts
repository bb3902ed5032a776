import { isAbbreviatedWord } from '../tables/caseNames.ts';
import { isSmallLetter } from '../text/letters.ts';

/** A word that ends with letters beyond ASCII or has some in it. */
const LAST_WORD = /\p{L}*$/u;

/** Marks that close a quotation or a parenthesis behind a period. */
const CLOSING = '"”’\')]';

/**
 * True when the words before a place certainly end a sentence: a period after a plain word in lower case, with the
 * quotation marks behind it. After an abbreviation, a name or a number it cannot be told.
 */
export function endsSentence(before: string): boolean {
  let end = before.trimEnd().length;
  if (end === 0 || end === before.length) return false;
  const last = before.charAt(end - 1);
  // A question or exclamation that is quoted may stand inside a sentence that goes on.
  if (last !== '?' && last !== '!') {
    while (end > 0 && CLOSING.includes(before.charAt(end - 1))) end -= 1;
    if (before.charAt(end - 1) !== '.') return false;
  }
  const word = lowerCaseWord(before, end - 1);
  return word.length >= 3 && !isAbbreviatedWord(`${word}.`);
}

/** The word that ends before a place; empty when it has a capital. */
function lowerCaseWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && isSmallLetter(text.charCodeAt(start - 1))) start -= 1;
  const code = start === 0 ? 0 : text.charCodeAt(start - 1);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? '' : text.slice(start, end);
  const word = LAST_WORD.exec(text.slice(0, end))?.[0] ?? '';
  return /^\p{Ll}+$/u.test(word) ? word : '';
}

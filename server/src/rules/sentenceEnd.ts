import { isAbbreviatedWord } from '../tables/caseNames.ts';

/**
 * True when the words before a place certainly end a sentence: a period after a plain word in lower case, with the
 * quotation marks behind it. After an abbreviation, a name or a number it cannot be told.
 */
export function endsSentence(before: string): boolean {
  // A question or exclamation that is quoted may stand inside a sentence that goes on.
  const match = /(\p{L}*)(?:\.["”’')\]]*|[?!])\s+$/u.exec(before);
  if (match === null) return false;
  const [, word = ''] = match;
  return /^\p{Ll}{3,}$/u.test(word) && !isAbbreviatedWord(`${word}.`);
}

import { isDigit } from '../letters.ts';
import type { LeftOut } from './leftOut.ts';

/** The end of a sentence, the mark that closes it, and a number that was raised once. */
const GLUED_CALL = /[.,;?!][)”’"']?[)”"][1-9]\d{0,2}(?=\s|$)/;

/**
 * Calls of footnotes that lost their raising and are glued to the marks that close a sentence: `(Id. at 92.)3`. A number
 * glued to a word or to another number may be part of it.
 */
export function findGluedCalls(text: string): LeftOut[] {
  const calls: LeftOut[] = [];
  const next = new RegExp(GLUED_CALL, 'g');
  while (next.test(text)) {
    const end = next.lastIndex;
    let start = end;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    calls.push({ start, end, words: '' });
  }
  return calls;
}

export function hasGluedCalls(text: string): boolean {
  return GLUED_CALL.test(text);
}

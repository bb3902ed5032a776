import type { LeftOut } from './leftOut.ts';

/** The end of a sentence, the mark that closes it, and a number that was raised once. */
const GLUED_CALL = /[.,;?!][)”’"']?[)”"]([1-9]\d{0,2})(?=\s|$)/g;

/**
 * Calls of footnotes that lost their raising and are glued to the marks that close a sentence: `(Id. at 92.)3`. A number
 * glued to a word or to another number may be part of it.
 */
export function* findGluedCalls(text: string): Generator<LeftOut> {
  for (const { 0: found, 1: number = '', index } of text.matchAll(GLUED_CALL)) {
    const end = index + found.length;
    yield { start: end - number.length, end, words: '' };
  }
}

export function hasGluedCalls(text: string): boolean {
  return findGluedCalls(text).next().done !== true;
}

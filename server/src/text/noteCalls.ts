import type { LeftOut } from './leftOut.ts';

/** A mark that closes a sentence, after which a raised number became an ordinary one. */
const NUMBER_AFTER_CLOSING = /[)”"][1-9]\d{0,2}(?=\s|$)/g;

/** The end of the sentence before that mark. */
const SENTENCE_END = /[.,;?!][)”’"']?$/;

/**
 * Calls of footnotes that lost their raising and are glued to the marks that close a sentence: `(Id. at 92.)3`. A number
 * glued to a word or to another number may be part of it.
 */
export function* findGluedCalls(text: string): Generator<LeftOut> {
  for (const { 0: found, index } of text.matchAll(NUMBER_AFTER_CLOSING))
    if (SENTENCE_END.test(text.slice(Math.max(0, index - 2), index)))
      yield { start: index + 1, end: index + found.length, words: '' };
}

export function hasGluedCalls(text: string): boolean {
  return findGluedCalls(text).next().done !== true;
}

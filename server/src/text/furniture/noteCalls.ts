import type { LeftOut } from './leftOut.ts';

/**
 * Calls of footnotes that lost their raising and are glued to the marks that close a sentence: `(Id. at 92.)3`. A number
 * glued to a word or to another number may be part of it.
 */
export function findGluedCalls(text: string): LeftOut[] {
  // The end of a sentence, the mark that closes it, and a number that was raised once.
  const gluedCall = /[.,;?!][)”’"']?[)”"]([1-9]\d{0,2})(?=\s|$)/g;
  const calls: LeftOut[] = [];
  for (let found = gluedCall.exec(text); found !== null; found = gluedCall.exec(text)) {
    const [, number = ''] = found;
    calls.push({ start: gluedCall.lastIndex - number.length, end: gluedCall.lastIndex, words: '' });
  }
  return calls;
}

export function hasGluedCalls(text: string): boolean {
  return findGluedCalls(text).length > 0;
}

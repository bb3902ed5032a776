import type { LeftOut } from './leftOut.ts';

/** The marks a sentence closes with, after which a raised number became an ordinary one. */
const CLOSING = [')', '”', '"'];

/**
 * Calls of footnotes that lost their raising and are glued to the marks that close a sentence: `(Id. at 92.)3`. A number
 * glued to a word or to another number may be part of it.
 */
export function findGluedCalls(text: string): LeftOut[] {
  return CLOSING.flatMap((mark) => [...callsAfter(text, mark)]);
}

export function hasGluedCalls(text: string): boolean {
  return CLOSING.some((mark) => callsAfter(text, mark).next().done !== true);
}

function* callsAfter(text: string, mark: string): Generator<LeftOut> {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const code = text.charCodeAt(at + 1);
    if (code < 0x31 || code > 0x39) continue;
    const [number] = /^\d{1,3}(?=\s|$)/.exec(text.slice(at + 1, at + 5)) ?? [];
    if (number === undefined || !/[.,;?!][)”’"']?$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    yield { start: at + 1, end: at + 1 + number.length, words: '' };
  }
}

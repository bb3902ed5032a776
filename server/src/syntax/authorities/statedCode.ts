import { collapse } from '../cursor.ts';

/** What a draft says of the code its sections are of stands within this many letters. */
const LONGEST = 120;

/** How the statement goes on from its first word. */
const CUE = /^references\s+are\s+to\s+(?:sections?\s+of\s+)?(?:the\s+)?/;

/** A name that has `Code` in it, in capitalised words: `Penal Code`, `Code of Civil Procedure`, `California Labor Code`. */
const NAME = /^(?:(?:[A-Z][\w.’']*|and|of|&)\s+){0,6}?Code(?:\s+of(?:\s+[A-Z]\w+){1,3})?(?![\w])/;

/**
 * The code that a draft states for all its sections, as in California: `All further statutory references are to the Penal
 * Code unless otherwise indicated.` Null when it states none.
 */
export function findStatedCode(text: string): string | null {
  for (let at = text.indexOf('references'); at >= 0; at = text.indexOf('references', at + 1)) {
    const words = text.slice(at, at + LONGEST);
    const cue = CUE.exec(words);
    const name = cue === null ? null : NAME.exec(words.slice(cue[0].length));
    if (name !== null) return collapse(name[0]);
  }
  return null;
}

import data from './data/codes.json' with { type: 'json' };
import { straightApostrophes } from './keys.ts';

const STATES: ReadonlySet<string> = new Set(data.states);
const WORDS: ReadonlySet<string> = new Set(data.words);
const INITIALS: ReadonlySet<string> = new Set(data.initials.map((initials) => initials.replace(/\./g, '')));

/** True for a state as a code's name begins with it (T1.3): `Cal.`, `N.Y.`, `W. Va.`. */
export function isCodeState(text: string): boolean {
  return STATES.has(text);
}

/** True for a word of a state code's name after the state: `Penal`, `Civ.`, `Code`, `Stat.`, `Ann.`. */
export function isCodeWord(word: string): boolean {
  return WORDS.has(straightApostrophes(word));
}

/** True for initials that name a code, with or without periods: `CPLR`, `O.C.G.A.`. */
export function isCodeInitials(word: string): boolean {
  return INITIALS.has(word.replace(/\./g, ''));
}

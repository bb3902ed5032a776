import data from './data/caseNames.json' with { type: 'json' };
import { straightApostrophes } from './keys.ts';
import { remembered } from './remembered.ts';

const ABBREVIATED: ReadonlySet<string> = new Set(data.abbreviations);

/**
 * True for a word that ends in a period and whose period belongs to it, so that it ends no sentence inside a case name:
 * the abbreviations of T6 and T10 (`Corp.`, `Ass'n.` is not one, `Cal.`), their plurals, and initials (`N.Y.`, `J.`).
 */
export const isAbbreviatedWord: (word: string) => boolean = remembered(
  (word) => isListedAbbreviation(word) || /^(?:\p{Lu}\.){1,6}$/u.test(word),
);

/** True for an abbreviation that the tables list (`Mich.`, `Corp.`); initials alone are none. */
export const isListedAbbreviation: (word: string) => boolean = remembered((word) =>
  ABBREVIATED.has(straightApostrophes(word)),
);

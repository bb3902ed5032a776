import { BOOK_WORDS, readBook } from './books.ts';
import { readRuleWord } from './courtRules.ts';
import type { Cursor } from './cursor.ts';
import { LEGISLATIVE_WORDS, readLegislative } from './legislative.ts';
import type { RawCitation } from './raw.ts';
import { readAtSectionSign, SECTION_WORDS } from './sectionSigns.ts';
import { readSessionLaw, SESSION_LAW_WORDS } from './sessionLaws.ts';

/** Words at which an authority other than a case may be read. */
export const AUTHORITY_WORDS: readonly string[] = [
  ...SECTION_WORDS,
  ...SESSION_LAW_WORDS,
  ...LEGISLATIVE_WORDS,
  ...BOOK_WORDS,
  'rule',
  'rules',
];

const SECTIONS = new Set(SECTION_WORDS.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]));

/** Reads the statute, rule, session law, paper of a legislature or book that the word at token `i` tells of, or null. */
export function readAtAuthorityWord(cursor: Cursor, i: number, floor: number): RawCitation | null {
  return (
    readRuleWord(cursor, i, floor) ??
    (SECTIONS.has(cursor.word(i)) ? readAtSectionSign(cursor, i, floor) : null) ??
    readSessionLaw(cursor, i, floor) ??
    readLegislative(cursor, i, floor) ??
    readBook(cursor, i, floor)
  );
}

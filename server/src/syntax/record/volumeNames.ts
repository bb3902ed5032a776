import { lookupVolume } from '../../tables/records.ts';
import type { Cursor } from '../cursor.ts';
import type { RecordContext } from './recordCitation.ts';

/** Words before the letters of a volume that belong to its name. Straight apostrophes, no closing period. */
const VOLUME_OWNERS =
  /^(?:c\.a|sp|spec|special|sec|secured|sup\d?|cl|supp|suppl|supplemental|first|second|third|clerk's|reporter's|rep's|admin|jt|joint|j|pet|pet'r|aplt|aple|aplee|appellants?|appellees?|appellant's|appellee's|petitioner's|respondent's|pls?|plaintiffs?|plaintiff's|defs?|defendants?|defendant's|pl's|def's|gov't|state's|conf|confidential|sealed|public|aug)$/i;

/** First token of the name: its volume (`2 RT`, `3-ER`, `2.CR`, `Vol. 2 R.`, `V2, R.`) and whose it is (`Aplt.'s App.`). */
export function volumeStart({ cursor, floor }: RecordContext, letters: number): number {
  let first = letters;
  while (first - 1 >= floor && first > letters - 6) {
    const owner = cursor.is(first - 1, 's') && cursor.isGlued(first - 1) ? first - 3 : first - 1;
    const bare = cursor.bare(owner).replace('’', "'");
    if (owner < floor || !cursor.isCapitalised(owner) || !VOLUME_OWNERS.test(bare)) break;
    first = owner;
  }
  const joint = cursor.isMark(first - 1, '.') || cursor.isMark(first - 1, '/');
  const before = isGluedDash(cursor, first - 1) || (joint && cursor.isGlued(first)) ? first - 2 : first - 1;
  const volume = cursor.isMark(before, ',') ? before - 1 : before;
  if (volume < floor) return first;
  if (/^V\d{1,2}$/.test(cursor.word(volume))) return volume;
  const isNamed = /^vols?\.$/i.test(cursor.word(volume - 1)) && volume - 1 >= floor;
  if (!/^(?:\d{1,2}|\d(?:st|nd|rd|d|th)|[IVX]{1,4})$/.test(cursor.word(volume))) return first;
  if (isNamed) return volume - 1;
  return volume === before ? volume : first;
}

export function isGluedDash(cursor: Cursor, i: number): boolean {
  return cursor.isDash(i) && cursor.isGlued(i) && cursor.isGlued(i + 1);
}

/**
 * The letters of the volume that a document is, without periods: `RT` of `2 Supp. R.T.`, `ER` of `3-ER`; null for other
 * papers, and for a single letter, which is no name in running text.
 */
export function volumeLetters(document: string): string | null {
  const word = document.slice(Math.max(document.lastIndexOf(' '), document.lastIndexOf('-')) + 1);
  const letters = word.replace(/^\d{1,2}/, '').replace(/\./g, '');
  return /^[A-Z]{2,7}$/.test(letters) && lookupVolume(letters) === 'pages' ? letters : null;
}

import { lookupMonth, MONTH_WORDS } from '../tables/months.ts';
import type { Cursor } from './cursor.ts';
import { hasHash, keywordTable } from './keywords.ts';

const MONTHS = keywordTable(MONTH_WORDS);

/** True for a month, written out or abbreviated: `May`, `Sept.`. */
export function isMonth(cursor: Cursor, i: number): boolean {
  return hasHash(MONTHS, cursor.hash(i)) && lookupMonth(cursor.word(i)) !== null;
}

import { isAbbreviatedWord, isListedAbbreviation } from '../../tables/caseNames.ts';
import type { Cursor } from '../cursor.ts';
import { isMonth } from '../months.ts';
import { CONNECTIVES, isMinor, isSlashAbbreviation, isVersus, SUFFIX } from './caseNameWords.ts';

/**
 * `In re “Agent Orange” Prod. Liab. Litig.`: a few capitalised words in quotation marks inside a name; returns the
 * opening mark. What ends a sentence in quotation marks is none of the name.
 */
export function quotedName(cursor: Cursor, close: number): number | null {
  const last = cursor.isMark(close - 1, ',') ? close - 2 : close - 1;
  for (let i = last; i >= Math.max(0, close - 7); i--) {
    if (cursor.isMark(i, '“') || cursor.isMark(i, '"')) {
      // `Toys “R” Us`: a letter.
      const leads =
        /^(?:re|Re|The|the)$/.test(cursor.word(i - 1)) ||
        (i === close - 2 && cursor.end(i + 1) - cursor.start(i + 1) <= 2 && cursor.isCapitalised(close + 1));
      return i < last && leads ? i : null;
    }
    if (!cursor.isCapitalised(i)) return null;
  }
  return null;
}

/** Marks that may stand inside a name. */
export function isNameMark(cursor: Cursor, i: number, versus: number | null, last: number): boolean {
  const mark = cursor.mark(i);
  if (mark === '&' || mark === '-' || mark === '–' || mark === '/' || mark === '$' || mark === '#' || mark === '+')
    return true;
  if (mark === "'" || mark === '’') return cursor.isGlued(i);
  if (mark === '!') return cursor.isGlued(i);
  // `E*TRADE`
  if (mark === '*') return cursor.isGlued(i) && cursor.isGlued(i + 1) && cursor.isWord(i - 1);
  if (mark !== ',') return false;
  if (cursor.isNumber(i - 1) && cursor.isNumber(i + 1)) return cursor.isGlued(i + 1) || isMonth(cursor, i - 2);
  if (SUFFIX.test(cursor.word(i + 1)) || isVersus(cursor, i + 1) || isSlashAbbreviation(cursor, i + 1)) return true;
  if (isMinor(cursor, i + 1)) return true;
  // `Teamsters, Loc. 734 v. Poe`: the branch of a union.
  if (/^(?:Loc\.|Local|Lodge|Dist\.)$/.test(cursor.word(i + 1)) && cursor.isNumber(i + 2)) return true;
  // `City of Grand Rapids, Mich. v. Poe`: the state of a place before the `v.`.
  if (versus === i + 2 && cursor.isCapitalised(i - 1) && isListedAbbreviation(cursor.word(i + 1))) return true;
  if (/^(?:Inc|LLC|Corp|Co|Ltd|Jr|Sr)\.?$/.test(cursor.word(i - 1)) && versus !== null) return true;
  // `City of Cut Bank, Mont.`: a state after a place closes the name.
  if (i + 1 === last && versus === null && isAbbreviatedWord(cursor.word(last))) return true;
  // `Chevy Chase Bank, FSB`: letters that say what kind of company it is.
  if (i + 1 === last && versus === null && /^[A-Z]{2,5}$/.test(cursor.word(last))) return true;
  if (versus === null && isPlaceOrOffice(cursor, i, last)) return true;
  return isEnumeration(cursor, i, versus, last);
}

/** From the `v.` to the comma before a place or office of the party there are no more tokens than this. */
const LONGEST_PARTY = 14;

/**
 * `Brown v. Bd. of Educ. of Marlow, Orrin Cnty., Kan.`, `Pell v. Ohio, Off. of the Treasurer`: after a comma the place or the
 * office of the party that the `v.` before it names; abbreviated, as no other party would be.
 */
function isPlaceOrOffice(cursor: Cursor, comma: number, last: number): boolean {
  let end = comma + 1;
  while (end < last && !cursor.isMark(end + 1, ',')) end += 1;
  if (!isAbbreviatedWord(cursor.word(comma + 1)) && !isAbbreviatedWord(cursor.word(end))) return false;
  if (SUFFIX.test(cursor.word(end))) return false;
  for (let i = comma - 1; i > comma - LONGEST_PARTY && i > 0; i--) {
    if (isVersus(cursor, i)) return i < comma - 1;
    const joins = CONNECTIVES.has(cursor.word(i)) || cursor.isMark(i, '&') || cursor.isMark(i, ',');
    if (!cursor.isCapitalised(i) && !joins) return false;
  }
  return false;
}

/** `Skadden, Arps & Slate`: commas inside a firm's name, closed by an `&` before the name ends. */
function isEnumeration(cursor: Cursor, comma: number, versus: number | null, last: number): boolean {
  if (!cursor.isCapitalised(comma - 1) || !cursor.isCapitalised(comma + 1)) return false;
  const end = versus !== null && versus > comma ? versus : last;
  for (let i = comma + 1; i < end && i < comma + 8; i++) {
    if (cursor.isMark(i, '&')) return true;
    if (!cursor.isCapitalised(i) && !cursor.isMark(i, ',')) return false;
  }
  return false;
}

/** A parenthesis inside a name has no more tokens than this. */
const LONGEST_ASIDE = 14;

/** `(Amtrak)`, `(a/k/a Roe)`, `(In re Roe & Sons, LLC)`, `(Commissioner of Labor)`: a parenthesis inside a name; returns its opening token. */
export function capitalisedParenthesis(cursor: Cursor, close: number): number | null {
  if (!cursor.isCapitalised(close - 1)) return null;
  for (let i = close - 1; i >= Math.max(0, close - LONGEST_ASIDE); i--) {
    if (cursor.isMark(i, '(')) return cursor.isCapitalised(i - 1) ? i : null;
    if (cursor.isCapitalised(i) || cursor.isMark(i, '/') || cursor.isMark(i, '&') || cursor.isMark(i, '-')) continue;
    if (cursor.isMark(i, ',') && SUFFIX.test(cursor.word(i + 1))) continue;
    if (!CONNECTIVES.has(cursor.word(i)) && !isSlashAbbreviation(cursor, i)) return null;
  }
  return null;
}

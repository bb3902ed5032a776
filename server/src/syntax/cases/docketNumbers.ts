import { readCourtDate } from '../courtDate.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';

/** First token (`No.`) of the docket number that ends at token `last`, or null. */
export function docketBefore(cursor: Cursor, last: number, floor: number): number | null {
  for (let i = last; i >= Math.max(floor, last - 16); i--) {
    if (cursor.isNumberSign(i)) return i < last ? kindOfNumber(cursor, i, floor) : null;
    if (!isDocketToken(cursor, i)) return null;
  }
  return null;
}

/**
 * First token of a docket number that no `No.` introduces and that ends at token `last`: `12 Civ. 3456 (LAK)`,
 * `A-1-CA-36789`, `2015-1234` in Louisiana. A comma must stand before it, and its letters must be those of a docket.
 */
export function bareDocketBefore(cursor: Cursor, last: number, floor: number): number | null {
  const suffix = cursor.isMark(last, ')') || (cursor.isWord(last) && cursor.isDash(last - 1));
  if (!cursor.isNumber(last) && !suffix) return null;
  for (let i = last; i >= Math.max(floor, last - 14); i--) {
    // A phrase of history stands before it.
    if (i === floor && cursor.isMark(i - 1, ',') && !cursor.isMark(last, ')'))
      return isBareDocket(cursor, i, last) ? i : null;
    if (cursor.isMark(i, ',') && !cursor.isDigits(i - 1)) return isBareDocket(cursor, i + 1, last) ? i + 1 : null;
    if (!isDocketToken(cursor, i)) return null;
  }
  return null;
}

/** A dash between two of its parts, a word that only dockets have, or digits and letters run together. */
export function isBareDocket(cursor: Cursor, first: number, last: number): boolean {
  let digits = false;
  let marked = false;
  for (let i = first; i <= last; i++) {
    const word = cursor.word(i);
    if (/\d/.test(word)) digits = true;
    if (cursor.isDash(i) && cursor.isGlued(i) && cursor.isGlued(i + 1)) marked = true;
    else if (/^(?:Civ|Cr|Crim|CV|CR|Cv|cv|cr)\.?$/.test(word) || /^(?:\d{6,}|\d{2,4}[A-Z]{2}\d{3,})$/.test(word))
      marked = true;
  }
  return digits && marked;
}

/** A token a docket number may hold: `1:16-cv-01994 (ALC)`, `02 Civ. 2826`, `05–14–01424–CV`. */
function isDocketToken(cursor: Cursor, i: number): boolean {
  if (cursor.isNumber(i) || cursor.isDash(i)) return true;
  if (cursor.isWord(i)) return isDocketWord(cursor, i);
  const mark = cursor.mark(i);
  return mark !== '' && '():/&,'.includes(mark);
}

/** Abbreviations in docket numbers, whose period belongs to them: `02 Civ. 2826`. */
const DOCKET_ABBREVIATION = /^(?:Civ|Cr|Crim|Misc|Adv|Bankr|Nos?|C\.A|A\.P)\.$/i;

/** First token after the docket number that begins at token `first`; a word that ends its sentence ends it. */
export function docketEnd(cursor: Cursor, first: number): number {
  let end = first;
  while (end < first + 15 && isDocketToken(cursor, end) && !cursor.isMark(end, ',')) {
    if (readCourtDate(cursor, end) !== null) break;
    end += 1;
    if (cursor.endsWithPeriod(end - 1) && !DOCKET_ABBREVIATION.test(cursor.word(end - 1))) break;
  }
  return end;
}

/** End of a docket number without the period of its sentence. */
export function docketLabelEnd(cursor: Cursor, last: number): number {
  return DOCKET_ABBREVIATION.test(cursor.word(last)) ? cursor.end(last) : cursor.labelEnd(last);
}

/** No letters of a docket number are longer. */
const LONGEST_WORD = 16;

/** More letters of a docket number than these stand around digits only. */
const LONGEST_LETTERS = 6;

/** Words that no docket number has. */
const NAME_WORDS = keywordTable(['v', 'vs', 'the', 'of', 'in']);

/** Letters of a docket number: a few (`CV`, `Civ.`, a judge's initials), more only around digits (`CV095029999S`). */
function isDocketWord(cursor: Cursor, i: number): boolean {
  const length = cursor.end(i) - cursor.start(i);
  if (length > LONGEST_WORD || (length > LONGEST_LETTERS && !cursor.hasDigit(i))) return false;
  return !hasHash(NAME_WORDS, cursor.hash(i)) || !/^(?:v|vs|the|of|in)\.?$/i.test(cursor.word(i));
}

/** Steps back over the words that say whose number it is: `Index No.`, `Civil Action No.`, `Case No.` */
export function kindOfNumber(cursor: Cursor, number: number, floor: number): number {
  let first = number;
  while (first > floor && number - first < 3 && NUMBER_KIND.test(cursor.word(first - 1))) first -= 1;
  return first;
}

const NUMBER_KIND =
  /^(?:Index|Case|Docket|Record|File|Appeal|Dkt\.|Cause|Claim|Civil|Civ\.|Crim\.|Criminal|Action|Act\.|A\.|Adv\.|Proc\.|Misc\.|C\.A\.)$/;

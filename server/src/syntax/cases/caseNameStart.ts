import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { isMonth } from '../months.ts';
import { signalLength } from '../signals.ts';
import { isNameHead, isParticle, isPartyInLowerCase, isVersus, SUFFIX, sumStart } from './caseNameWords.ts';

/** Words that open a sentence before a case name and are no part of it. */
const OPENERS = new Set(
  (
    'according in under as when where while because however thus therefore and but moreover like unlike citing quoting with from by although ' +
    'both since after before accordingly indeed similarly likewise here then relying following per also or nor yet so if on at ' +
    'to for until unless whereas furthermore additionally finally first second third instead consistent applying held holding rather ' +
    'nevertheless nonetheless specifically generally even only plaintiff plaintiffs defendant defendants ' +
    'affirming against consider did discussing distinguishing does how interpreting is neither notably notwithstanding ' +
    'once overruling perhaps regarding rejecting reversing subsequently upon was were what whether why construing adopting ' +
    'despite during except including within without recently previously conversely alternatively arguably importantly hence'
  ).split(' '),
);
const OPENER_HASHES = keywordTable(OPENERS);

function isOpener(cursor: Cursor, i: number): boolean {
  return hasHash(OPENER_HASHES, cursor.hash(i)) && OPENERS.has(cursor.word(i).toLowerCase());
}

/** `$14,500 in U.S. Currency v. United States`: a sum that is sued for. */
function isSumSued(cursor: Cursor, first: number, versus: number): boolean {
  if (!cursor.isMark(first, '$')) return false;
  let i = first + 1;
  while (i < versus && (cursor.isNumber(i) || cursor.isMark(i, ','))) i += 1;
  return i < versus && cursor.is(i, 'in') && sumStart(cursor, i - 1) === first && cursor.isCapitalised(i + 1);
}

/** Drops from the front what is no name: signals, sentence openers, dates, sections, connectives, numbers and marks. */
export function nameStart(cursor: Cursor, from: number, last: number, versus: number | null): number {
  let first = from;
  while (first <= last) {
    if (isNameHead(cursor, first) || startsWithParticle(cursor, first, versus)) return first;
    const signal = signalLength(cursor, first, last + 1);
    const opener = isOpener(cursor, first) && !isVersus(cursor, first + 1);
    if (signal > 0) first += signal;
    else if (cursor.isWord(first) && cursor.isCapitalised(first) && !opener) {
      const lead = leadLength(cursor, first, versus);
      if (lead === 0) return first;
      first += lead;
    } else if (isPartyInLowerCase(cursor.word(first))) return first;
    else if (versus !== null && isSumSued(cursor, first, versus)) return first;
    else if (versus !== null && versus > first && opensWithNumber(cursor, first, versus)) return first;
    else first += 1;
  }
  return first;
}

/** `de la Cruz v. Roe`: small words that begin a party's name. */
function startsWithParticle(cursor: Cursor, first: number, versus: number | null): boolean {
  if (versus === null || first >= versus) return false;
  let i = first;
  while (i < first + 3 && isParticle(cursor, i)) i += 1;
  return i > first && i < versus && cursor.isCapitalised(i);
}

/** `Title VII and Ash v. Bell`, `On May 3, 2010 Ash v. Bell`: a section or a day before the name; the tokens it has. */
function leadLength(cursor: Cursor, i: number, versus: number | null): number {
  if (versus === null || i + 2 >= versus) return 0;
  const word = cursor.word(i);
  if (cursor.isNumber(i + 1) && isMonth(cursor, i)) return cursor.isMark(i + 2, ',') && cursor.isNumber(i + 3) ? 4 : 2;
  if (!/^(?:Section|Sections|Title|Rule|Article|Chapter|Count)$/.test(word)) return 0;
  const joined = cursor.is(i + 2, 'and') || cursor.isMark(i + 2, ',');
  return joined && (cursor.isNumber(i + 1) || /^[IVXL]+$/.test(cursor.word(i + 1))) ? 2 : 0;
}

/**
 * `303 Harbor LLC`, `1199SEIU`: a number that begins a party's name. One that begins a line may be that of the page, one
 * that begins a paragraph that of a note; a larger one before a company's name is neither.
 */
function opensWithNumber(cursor: Cursor, i: number, versus: number): boolean {
  if (!cursor.isNumber(i)) return false;
  if (/[A-Za-z]/.test(cursor.word(i))) return true;
  // `24/7 Records`
  const last = cursor.isMark(i + 1, '/') && cursor.isGlued(i + 2) && cursor.isNumber(i + 2) ? i + 2 : i;
  if (!cursor.isCapitalised(last + 1) || isPageOfTable(cursor, last)) return false;
  if (!cursor.startsLine(i)) return true;
  return cursor.end(i) - cursor.start(i) >= 3 && SUFFIX.test(cursor.word(versus - 1));
}

/**
 * `…… 12, 15` at the end of a line: the last of the pages that a table of authorities gives for the entry before. Leaders,
 * a comma, a dash or the parenthesis of a year lead up to it.
 */
export function isPageOfTable(cursor: Cursor, i: number): boolean {
  if (!cursor.startsLine(i + 1)) return false;
  switch (cursor.markCode(i - 1)) {
    case 0x29: // )
    case 0x2c: // ,
    case 0x2e: // .
    case 0x2026: // …
      return true;
    default:
      return cursor.isDash(i - 1) && cursor.isGlued(i);
  }
}

import {
  HISTORY_OPENERS,
  historyKey,
  isHistoryHead,
  isHistoryQualifier,
  LONGEST_HISTORY_PHRASE,
} from '../../tables/history.ts';
import { readCourtDate } from '../courtDate.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';

/** A phrase that joins a case to its history (Bluebook R10.7, T8): `aff'd`, `cert. denied`, `overruled on other grounds by`. */
export interface HistoryPhrase {
  readonly span: ViewSpan;
  /** First token of the citation that the phrase introduces. */
  readonly next: number;
}

/** `aff'd in part, rev'd in part on other grounds and remanded sub nom.`: no more phrases than these follow one another. */
const MOST_PHRASES = 6;

/** The openers as they may be written: the key of `aff'd` has lost its apostrophe. */
const OPENERS = keywordTable([...HISTORY_OPENERS].flatMap((key) => [key, ...withApostrophes(key)]));

/** A word with an apostrophe after each of its letters but the last. */
function withApostrophes(word: string): string[] {
  return Array.from(word.slice(1), (_, i) => `${word.slice(0, i + 1)}'${word.slice(i + 1)}`);
}

/** False for a word that opens no phrase of history. */
export function mayOpenHistory(cursor: Cursor, i: number): boolean {
  return hasHash(OPENERS, cursor.hash(i));
}

/** The phrase of history that begins at token `at`, after the citation and its parentheticals; null when there is none. */
export function readHistoryPhrase(cursor: Cursor, at: number): HistoryPhrase | null {
  const first = cursor.isMark(at, ',') || cursor.isMark(at, ';') ? at + 1 : at;
  if (
    !mayOpenHistory(cursor, first) ||
    cursor.startsParagraph(first) ||
    !HISTORY_OPENERS.has(historyKey(cursor.word(first))) ||
    (cursor.isCapitalised(first) && !cursor.isMark(at, ','))
  )
    return null;
  let start = first;
  let end = phraseEnd(cursor, first, isHistoryHead, true);
  if (end === first) return null;
  for (let phrases = 1; phrases < MOST_PHRASES; phrases++) {
    let next = cursor.isMark(end, ',') ? end + 1 : end;
    if (cursor.is(next, 'and') || cursor.isMark(next, '&')) next += 1;
    // `as amended (Jan. 3, 1995), rev'd`: what has its own date says nothing of what follows.
    const dated = readCourtDate(cursor, end)?.next ?? end;
    if (dated > end && cursor.isMark(dated, ',')) start = next = dated + 1;
    const after = phraseEnd(cursor, next, (key) => isHistoryQualifier(key) || isHistoryHead(key));
    if (after === next) {
      if (start === next) return null;
      break;
    }
    end = after;
  }
  const comma = cursor.isMark(end, ',');
  // A name may begin with such a word: `Affirmed Props. v. Roe`. A slip of the pen between two commas begins none.
  if (!comma && cursor.isCapitalised(first)) return null;
  if (!comma && !takesObject(cursor, end)) return null;
  return { span: cursor.span(start, end - 1), next: comma ? end + 1 : end };
}

/** First token after the longest phrase that begins at token `first`; `first` itself when there is none. */
export function phraseEnd(
  cursor: Cursor,
  first: number,
  accepts: (key: string) => boolean,
  mayBeCapital = false,
): number {
  let key = '';
  let end = first;
  for (let i = first; i < first + LONGEST_HISTORY_PHRASE && cursor.isWord(i); i++) {
    // `sub nom. In re Roe`: a name begins. The Court is the one that is equally divided.
    if (cursor.isCapitalised(i) && !(mayBeCapital && i === first) && !cursor.is(i, 'Court')) break;
    key += (key === '' ? '' : ' ') + historyKey(cursor.word(i));
    if (accepts(key)) end = i + 1;
  }
  return end;
}

/**
 * Without a comma, a phrase introduces what follows when it asks for an object (`overruled by`, `aff'g`) or when a number
 * follows (`lv denied 30 NY3d 905`). `Ash v. Bell overruled Cole v. Dunn` is a sentence.
 */
function takesObject(cursor: Cursor, end: number): boolean {
  if (cursor.isNumber(end) || cursor.is(end, 'No.')) return true;
  return /^(?:by|in|to|from|on|nom|.*ing|(?:aff|rev|enf|modf)g)$/.test(historyKey(cursor.word(end - 1)));
}

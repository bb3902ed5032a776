import { isAbbreviatedWord } from '../tables/caseNames.ts';
import type { Cursor } from './cursor.ts';
import { readSignalBefore } from './signals.ts';

/**
 * True when token `first` begins a citation sentence or clause: it opens a paragraph or parenthesis, or follows a
 * sentence, a semicolon or a signal. Then no prose leads up to it.
 */
export function standsAsClause(cursor: Cursor, first: number, floor: number): boolean {
  if (cursor.startsParagraph(first)) return true;
  const before = first - 1;
  switch (cursor.markCode(before)) {
    case 0x28: // (
    case 0x5b: // [
    case 0x3b: // ;
    case 0x2e: // .
      return true;
    case 0x22: // "
    case 0x201d: // ”
    case 0x29: // )
    case 0x5d: // ]
      return endsSentenceInside(cursor, before);
    case 0:
      return closesSentence(cursor, before) || readSignalBefore(cursor, first, floor) !== null;
    default:
      return readSignalBefore(cursor, first, floor) !== null;
  }
}

/** `… so.” Holz at 73`: the sentence ends before the mark that closes it. */
function endsSentenceInside(cursor: Cursor, close: number): boolean {
  return cursor.markCode(close - 1) === 0x2e || closesSentence(cursor, close - 1);
}

/** A word that ends with a period which is not its own: abbreviations (`Corp.`, `Tex.`) and initials keep theirs. */
function closesSentence(cursor: Cursor, i: number): boolean {
  if (!cursor.isWord(i) || cursor.text.charCodeAt(cursor.end(i) - 1) !== 0x2e) return false;
  return !cursor.isCapitalised(i) || (cursor.end(i) - cursor.start(i) > 3 && !isAbbreviatedWord(cursor.word(i)));
}

import type { Cursor } from '../cursor.ts';
import type { PinReading } from '../pins.ts';
import { isStampWord } from '../pinWords.ts';
import type { RawCitation } from '../raw.ts';
import { finish, type RecordContext, recordCitation } from './recordCitation.ts';
import { readRecordPins } from './recordPins.ts';
import { isGluedDash } from './volumeNames.ts';

/** The letters, the number and the first token of a volume's name. */
interface Lettered {
  readonly first: number;
  readonly letters: number;
  readonly number: number;
}

/**
 * `R. 12, PageID 331`, `RE 12, Order, Page ID # 331`, `R. 12-3 at 4`: in the Sixth and Seventh Circuits an entry of the
 * docket, with the page or paragraph of it.
 */
export function readStampedEntry(context: RecordContext, { first, letters, number }: Lettered): RawCitation | null {
  const { cursor } = context;
  if (!/^R\.?E?\.?(?:\d+)?$/.test(cursor.word(letters))) return null;
  const last = isGluedDash(cursor, number + 1) && cursor.isDigits(number + 2) ? number + 2 : number;
  const pin = readStampedPage(cursor, last + 1) ?? readPinOfEntry(cursor, last + 1);
  if (pin === null) return null;
  const citation = recordCitation(cursor, first, last);
  const digits = cursor.text.slice(cursor.start(number), cursor.end(last));
  citation.entries = [digits.replace(/^\D+/, '')];
  return finish(context, citation, pin);
}

/** What stands between an entry and its stamped page has no more tokens than this. */
const LONGEST_TITLE = 12;

/** `, Order, PageID 331`, `, Compl., ¶ 4, Page ID 3`: the pin after the words that say what the entry is, stamped page and all. */
function readStampedPage(cursor: Cursor, comma: number): PinReading | null {
  if (!cursor.isMark(comma, ',')) return null;
  for (let i = comma + 1; i < comma + LONGEST_TITLE; i++) {
    if (cursor.isMark(i, '¶') || cursor.is(i, 'at') || isStampWord(cursor, i)) {
      const pin = readRecordPins(cursor, i);
      return pin?.pins.some(({ numbering }) => numbering === 'pageid') ? pin : null;
    }
    if (!cursor.isWord(i) && !cursor.isMark(i, ',') && !cursor.isMark(i, "'") && !cursor.isMark(i, '’')) return null;
  }
  return null;
}

/** `at 4`, `, at 4`, `¶ 9` right after the number of an entry. */
function readPinOfEntry(cursor: Cursor, next: number): PinReading | null {
  const at = cursor.isMark(next, ',') ? next + 1 : next;
  return cursor.is(at, 'at') || cursor.isMark(at, '¶') ? readRecordPins(cursor, next) : null;
}

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

/** `, Order, PageID 331`: the stamped page after the words that say what the entry is. */
function readStampedPage(cursor: Cursor, comma: number): PinReading | null {
  if (!cursor.isMark(comma, ',')) return null;
  let stamp = comma + 1;
  while (stamp < comma + 9 && cursor.isWord(stamp) && !isStampWord(cursor, stamp)) stamp += 1;
  if (stamp > comma + 1 && cursor.isMark(stamp, ',')) stamp += 1;
  return isStampWord(cursor, stamp) ? readRecordPins(cursor, stamp) : null;
}

/** `at 4`, `, at 4`, `¶ 9` right after the number of an entry. */
function readPinOfEntry(cursor: Cursor, next: number): PinReading | null {
  const at = cursor.isMark(next, ',') ? next + 1 : next;
  return cursor.is(at, 'at') || cursor.isMark(at, '¶') ? readRecordPins(cursor, next) : null;
}

import type { Cursor } from './cursor.ts';
import type { RawCitation } from './raw.ts';
import {
  EXHIBIT_WORDS,
  finish,
  isExhibitLabel,
  type RecordContext,
  readRecordPins,
  recordCitation,
} from './recordCitation.ts';
import { isVolume } from './reporters.ts';

/** Words that name the docket: `ECF No. 12`, `Dkt. 48`, `Doc. No. 11-2`, `D.E. 5`. Lower case, no closing period. */
export const DOCKET_WORDS: ReadonlySet<string> = new Set([
  'ecf',
  'dkt',
  'dkts',
  'doc',
  'docs',
  'docket',
  'd.e',
  'd.i',
  'nyscef',
]);

/** Reads `ECF No. 118-1 at 28:7–30:13`, `Dkt. 48`, `ECF Nos. 45–47` at the token of its first word, or null. */
export function readDocketEntry(context: RecordContext, first: number): RawCitation | null {
  const { cursor } = context;
  if (!DOCKET_WORDS.has(cursor.bare(first).toLowerCase()) || !cursor.isCapitalised(first)) return null;
  let i = first + 1;
  if (/^(?:Doc|Dkt|Entry|Ent)\.?$/i.test(cursor.word(i))) i += 1;
  if (/^(?:Entry|Ent)\.?$/i.test(cursor.word(i))) i += 1;
  const numberWord = /^Nos?\.?$/i.test(cursor.word(i)) ? cursor.word(i) : '';
  if (numberWord !== '') i += 1;
  else if (cursor.isMark(i, '#')) i += 1;
  else if (/^(?:Docket|NYSCEF)$/i.test(cursor.bare(first))) return null;
  if (!isEntryNumber(cursor, i) || isStamp(cursor, first, i)) return null;
  const plural = /^Nos/i.test(numberWord) || /^(?:Dkts|Docs)/i.test(cursor.word(first));
  const entries = readEntries(cursor, i, plural);
  const last = exhibitEnd(cursor, entries.next);
  const citation = recordCitation(cursor, first, last - 1);
  // An exhibit is another document than the entry it was filed with.
  if (last === entries.next) citation.entries = entries.numbers;
  return finish(context, citation, readRecordPins(cursor, last));
}

/** `Dkt. 45, Ex. 3`: an exhibit filed with the entry; first token after it. */
function exhibitEnd(cursor: Cursor, start: number): number {
  const word = cursor.isMark(start, ',') ? start + 1 : start;
  return EXHIBIT_WORDS.test(cursor.word(word)) && isExhibitLabel(cursor, word + 1) ? word + 2 : start;
}

function isEntryNumber(cursor: Cursor, i: number): boolean {
  return cursor.isNumber(i) && /^\d+(?:\.\d+)?$/.test(cursor.word(i)) && !cursor.isMark(i + 1, ':');
}

/** `Document 122 Filed 03/06/20`: the court's own stamp, no citation. */
function isStamp(cursor: Cursor, first: number, number: number): boolean {
  return (
    /^(?:Filed|Entered|FILED)$/.test(cursor.word(number + 1)) ||
    (first > 0 && /^(?:Case|CASE)$/.test(cursor.word(first - 2)))
  );
}

/** One citation names no more docket entries than this. */
const MOST_ENTRIES = 500;

interface Entries {
  readonly numbers: string[];
  readonly next: number;
}

/**
 * Docket numbers and their ranges. A hyphen after a singular `No.` joins an attachment (118-1); after `Nos.` a hyphen to
 * a higher number, and an en dash always, makes a range (45–47, 118–19).
 */
function readEntries(cursor: Cursor, start: number, plural: boolean): Entries {
  const numbers: string[] = [];
  let i = start;
  for (;;) {
    let entry = cursor.word(i);
    i += 1;
    if (isJoinedNumber(cursor, i)) {
      const tail = cursor.word(i + 1);
      const range = rangeEnd(entry, tail);
      if (range !== null && (plural || !cursor.isMark(i, '-'))) {
        for (let n = Number(entry); n <= range && numbers.length < MOST_ENTRIES; n++) numbers.push(String(n));
        entry = '';
      } else entry = `${entry}-${tail}`;
      i += 2;
    }
    if (entry !== '' && numbers.length < MOST_ENTRIES) numbers.push(entry);
    const joint = cursor.isMark(i, ',') || cursor.isMark(i, '&') || cursor.word(i) === 'and';
    if (!plural || !joint) return { numbers, next: i };
    const next = cursor.isMark(i, ',') && (cursor.word(i + 1) === 'and' || cursor.isMark(i + 1, '&')) ? i + 2 : i + 1;
    if (!isEntryNumber(cursor, next) || isVolume(cursor, next)) return { numbers, next: i };
    i = next;
  }
}

function isJoinedNumber(cursor: Cursor, i: number): boolean {
  return cursor.isDash(i) && cursor.isGlued(i) && cursor.isDigits(i + 1) && cursor.isGlued(i + 1);
}

/** The last docket number of a range, its dropped digits given back; null when the two numbers are no range. */
function rangeEnd(from: string, to: string): number | null {
  const low = Number(from);
  // `50-1` and `50–1` are attachment 1: only two digits or more stand for an elided number (118–19).
  if (to.length < from.length && to.length < 2) return null;
  const scale = 10 ** to.length;
  const high = to.length < from.length ? Math.floor(low / scale) * scale + Number(to) : Number(to);
  return high > low && high - low <= 200 ? high : null;
}

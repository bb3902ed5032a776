import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { addPin } from '../pins.ts';
import { isGroupedNumber, isQuotationMark } from '../pinWords.ts';
import type { RawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import {
  closesCitation,
  EXHIBIT_WORDS,
  finish,
  isExhibitLabel,
  opensCitation,
  type RecordContext,
  recordCitation,
} from './recordCitation.ts';
import { readRecordPins } from './recordPins.ts';

/** Words that name the docket: `ECF No. 12`, `Dkt. 48`, `Doc. No. 11-2`, `D.E. 5`. Lower case, no closing period. */
export const DOCKET_WORDS: ReadonlySet<string> = new Set([
  'ecf',
  'dkt',
  'dkts',
  'doc',
  'docs',
  'docket',
  'd.e',
  'de',
  'd.i',
  'di',
  'nyscef',
  'filing',
]);

/** Reads `ECF No. 118-1 at 28:7–30:13`, `Dkt. 48`, `ECF Nos. 45–47` at the token of its first word, or null. */
export function readDocketEntry(context: RecordContext, word: number): RawCitation | null {
  const { cursor } = context;
  if (!isDocketWord(cursor, word)) return null;
  if (!cursor.isCapitalised(word) && !citesInLowerCase(context, word)) return null;
  const first = docketStart(context, word);
  let i = word + 1;
  if (/^(?:Doc|Dkt|Entry|Ent|Item)\.?$/i.test(cursor.word(i))) i += 1;
  if (/^(?:Entry|Ent)\.?$/i.test(cursor.word(i))) i += 1;
  const isEntry = i > word + 1;
  const numberWord = /^Nos?\.?$/i.test(cursor.word(i)) ? cursor.word(i) : '';
  if (numberWord !== '') i += 1;
  const sign = cursor.isMark(i, '#');
  if (sign) i += 1;
  // `Docket 12` may be the number of a case: the pin of a paper must follow, or a parenthesis hold nothing else.
  const isWeak = numberWord === '' && !sign && !isEntry && /^(?:Docket|NYSCEF|Filing)$/i.test(cursor.bare(word));
  const isBracketed = cursor.isMark(i, '[');
  if (isBracketed) i += 1;
  if (!isEntryNumber(cursor, i) || isStamp(cursor, first, i) || isCaseNumber(cursor, word, i)) return null;
  const plural = /^Nos/i.test(numberWord) || /^(?:Dkts|Docs)/i.test(cursor.word(word));
  const entries = readEntries(cursor, i, plural);
  const last = exhibitEnd(cursor, quotedNameEnd(cursor, entries.next));
  const document = last === quotedNameEnd(cursor, entries.next) ? entries.next : last;
  const pin = readRecordPins(cursor, document) ?? readRecordPins(cursor, last);
  if (isWeak && !(pin === null ? isAlone(cursor, first, last) : closesCitation(cursor, pin.next))) return null;
  const named = numberWord !== '' || sign || isBracketed || entries.numbers.some((entry) => entry.includes('-'));
  if (pin === null && document === entries.next && !named && !standsForEntry(context, first, document)) return null;
  const citation = recordCitation(cursor, first, document - 1);
  // An exhibit is another document than the entry it was filed with.
  if (document === entries.next) citation.entries = entries.numbers;
  const entry = finish(context, citation, pin);
  return pin === null ? withPinOutside(context, entry) : entry;
}

/** `[Dkt. 12] ¶ 9`, `(Doc. 5) at 3`: the pin may follow the brackets of the entry, which then belong to the citation. */
function withPinOutside({ cursor, floor }: RecordContext, entry: RawCitation): RawCitation {
  const open = entry.first - 1;
  const close = entry.last + 1;
  const isBracketed =
    (cursor.isMark(open, '[') && cursor.isMark(close, ']')) || (cursor.isMark(open, '(') && cursor.isMark(close, ')'));
  if (!isBracketed || open < floor || cursor.isNumber(close + 1) || cursor.startsParagraph(close + 1)) return entry;
  const pin = readRecordPins(cursor, close + 1);
  if (pin === null || !closesCitation(cursor, pin.next)) return entry;
  entry.first = open;
  addPin(entry, pin);
  entry.signal = readSignalBefore(cursor, open, floor);
  return entry;
}

/** True when the entry is all that its parenthesis holds: `(Docket 12)`. */
function isAlone(cursor: Cursor, first: number, next: number): boolean {
  const end = cursor.isMark(next, '.') ? next + 1 : next;
  return cursor.isMark(first - 1, '(') && cursor.isMark(end, ')');
}

/** In lower case, as some districts write (`doc. 36`), the word is a citation only in a citing parenthesis or after `See`. */
function citesInLowerCase(context: RecordContext, word: number): boolean {
  return (context.depth > 0 || /^see$/i.test(context.cursor.word(word - 1))) && opensCitation(context, word);
}

/** Words of the docket that are also written in lower case. */
const LOWER_CASE = /^(?:ecf|dkts?|docs?)\.?$/;

/** `DE 45` is written in capitals: the `De` of a name is no docket. */
function isDocketWord(cursor: Cursor, i: number): boolean {
  const bare = cursor.bare(i);
  if (!cursor.isCapitalised(i)) return LOWER_CASE.test(bare);
  return DOCKET_WORDS.has(bare.toLowerCase()) && (bare.length !== 2 || bare === bare.toUpperCase());
}

/** First token of the docket's name, of which `word` is the last or only one: `CM/ECF`, `R. Doc.`, `Rec. Doc.`. */
function docketStart({ cursor, floor }: RecordContext, word: number): number {
  if (word - 2 >= floor && cursor.isMark(word - 1, '/') && cursor.is(word - 2, 'CM')) return word - 2;
  if (word - 1 >= floor && /^(?:R|Rec)\.$/.test(cursor.word(word - 1)) && cursor.bare(word) === 'Doc') return word - 1;
  return word;
}

/**
 * True when a bare `Doc. 12` without `No.` and pin stands for the document: in a citation's place or after a
 * preposition, and not as the subject of a sentence. The caption `Ash v. Bell, et al Doc. 12` is none.
 */
function standsForEntry(context: RecordContext, first: number, next: number): boolean {
  const { cursor } = context;
  if (/^(?:in|at|of|to|from|by|with|under|see|and|or)$/i.test(cursor.word(first - 1))) return true;
  return opensCitation(context, first) && closesCitation(cursor, next);
}

/** `Docket No. 31,905`, `Docket No. 09-1234`: the number of a case, not of an entry. */
function isCaseNumber(cursor: Cursor, word: number, number: number): boolean {
  if (isGroupedNumber(cursor, number)) return true;
  if (!/^Docket$/i.test(cursor.word(word)) || /^Entry$/i.test(cursor.word(word + 1))) return false;
  const length = cursor.end(number) - cursor.start(number);
  const tail = cursor.isDash(number + 1) && cursor.isGlued(number + 1) ? number + 2 : number;
  const tailLength = tail === number ? 0 : cursor.end(tail) - cursor.start(tail);
  return (
    length > 4 || tailLength > 2 || cursor.word(number).startsWith('0') || (tail > number && !cursor.isDigits(tail))
  );
}

/** `Docket Entry No. 121, the "Ortiz Declaration,"`: first token after the name given in passing, or `start`. */
function quotedNameEnd(cursor: Cursor, start: number): number {
  if (!cursor.isMark(start, ',')) return start;
  const open = cursor.is(start + 1, 'the') ? start + 2 : start + 1;
  if (!isQuotationMark(cursor, open)) return start;
  for (let i = open + 2; i < open + 14; i++) {
    // The closing quotation mark has a comma before it where a pin or an exhibit follows.
    if (isQuotationMark(cursor, i) && (cursor.isMark(i - 1, ',') || cursor.isMark(i + 1, ','))) return i + 1;
  }
  return start;
}

/** `Dkt. 45, Ex. 3`: an exhibit filed with the entry; first token after it. */
function exhibitEnd(cursor: Cursor, start: number): number {
  const word = cursor.isMark(start, ',') ? start + 1 : start;
  return EXHIBIT_WORDS.test(cursor.word(word)) && isExhibitLabel(cursor, word + 1) ? word + 2 : start;
}

function isEntryNumber(cursor: Cursor, i: number): boolean {
  return cursor.isNumber(i) && /^\d{1,5}(?:\.\d{1,3})?$/.test(cursor.word(i)) && !cursor.isMark(i + 1, ':');
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
    const isBracketed = cursor.isMark(i - 1, '[');
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
    // `Doc. [67]`: some courts set the number in brackets.
    if (isBracketed && cursor.isMark(i, ']')) i += 1;
    if (entry !== '' && numbers.length < MOST_ENTRIES) numbers.push(entry);
    // After a singular `No.` only an ampersand adds an entry: what follows a comma is a page.
    const joint = cursor.isMark(i, '&') || (plural && (cursor.isMark(i, ',') || cursor.is(i, 'and')));
    if (!joint) return { numbers, next: i };
    let next = cursor.isMark(i, ',') && (cursor.is(i + 1, 'and') || cursor.isMark(i + 1, '&')) ? i + 2 : i + 1;
    if (isBracketed && cursor.isMark(next, '[')) next += 1;
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

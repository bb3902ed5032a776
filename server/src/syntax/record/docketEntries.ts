import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import type { PinReading } from '../pins.ts';
import { isGroupedNumber, isQuotationMark } from '../pinWords.ts';
import type { RawCitation } from '../raw.ts';
import { descriptionEnd } from './descriptions.ts';
import { isPageMark, labelsEnd } from './designationEnds.ts';
import { isBareList, isEntryNumber, readEntries, readNumberWords } from './entryNumbers.ts';
import { docketStart, isPaperWord, otherDocket } from './otherDockets.ts';
import { withPinOutside } from './outsidePins.ts';
import {
  closesCitation,
  definitionEnd,
  finish,
  isExhibitLabel,
  isExhibitWord,
  opensCitation,
  type RecordContext,
  recordCitation,
} from './recordCitation.ts';
import { readJoinedPages, readPagesAfterComma, readRecordPins } from './recordPins.ts';

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
  'paper',
  'papers',
  't.d',
]);

/** Reads `ECF No. 118-1 at 28:7–30:13`, `Dkt. 48`, `ECF Nos. 45–47` at the token of its first word, or null. */
export function readDocketEntry(context: RecordContext, word: number): RawCitation | null {
  const { cursor } = context;
  if (!isDocketWord(cursor, word)) return null;
  if (!cursor.isCapitalised(word) && !citesInLowerCase(context, word)) return null;
  const first = docketStart(context, word);
  const number = readNumberWords(cursor, word);
  if (!isEntryNumber(cursor, number.at) || isStamp(cursor, first, number.at) || isCaseNumber(cursor, word, number.at))
    return null;
  if (isPaperWord(cursor, word) && !isPaperOfTrial(context, word, number.at)) return null;
  const entries = readEntries(cursor, number.at, number.isPlural || isBareList(cursor, word, number.at));
  const name = entries.next;
  const last = exhibitEnd(cursor, nameGivenEnd(cursor, name));
  const document = last === nameGivenEnd(cursor, name) ? name : last;
  const pin = readPinsOfEntry(cursor, { word, document, last });
  const stands = isAlone(cursor, first, last) || (isPaperWord(cursor, word) && isSentence(cursor, last));
  if (number.isWeak && !(pin === null ? stands : closesCitation(cursor, pin.next))) return null;
  const docket = otherDocket(context, first, word);
  const named = docket !== null || number.isMarked || entries.numbers.some((entry) => entry.includes('-'));
  if (pin === null && document === name && !named && !standsForEntry(context, first, document)) return null;
  const citation = recordCitation(cursor, first, document - 1);
  // An exhibit is another document than the entry it was filed with.
  if (document === name) citation.entries = entries.numbers;
  citation.otherDocket = docket;
  const entry = finish(context, citation, pin);
  return pin === null ? withPinOutside(context, entry) : entry;
}

/** The tokens of an entry: its docket's word, the first after its name, and the first after a name given to it. */
interface EntryTokens {
  readonly word: number;
  readonly document: number;
  readonly last: number;
}

/** The pin of an entry, before or after the name given to it: `Dkt. 48 ("Vale MIL") at 1`; of a paper also `Paper 7, 12`. */
function readPinsOfEntry(cursor: Cursor, { word, document, last }: EntryTokens): PinReading | null {
  // `DE 45:3`: in Florida a colon joins entry and page.
  if (isPageMark(cursor, document)) return readJoinedPages(cursor, document + 1);
  const pin = readRecordPins(cursor, document) ?? (last === document ? null : readRecordPins(cursor, last));
  const named = pin === null ? definitionEnd(cursor, last) : last;
  if (named > last) return readRecordPins(cursor, named);
  const described = pin === null ? descriptionEnd(cursor, document) : document;
  if (described > document) return readRecordPins(cursor, described);
  return pin ?? (isPaperWord(cursor, word) ? readPagesAfterComma(cursor, document) : null);
}

/** `Paper 3.`, `Paper 17 (public version).`, `Paper 1 ("Pet.").`: nothing of the sentence but a parenthesis follows. */
function isSentence(cursor: Cursor, next: number): boolean {
  return closesCitation(cursor, next) || cursor.isMark(next, '(');
}

/** `Paper 7` of a trial before the patent office; `Working Paper No. 27950` is none. */
function isPaperOfTrial(context: RecordContext, word: number, number: number): boolean {
  return context.cursor.end(number) - context.cursor.start(number) <= 3 && opensCitation(context, word);
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

const DOCKETS = keywordTable(DOCKET_WORDS);

/** `DE 45` is written in capitals: the `De` of a name is no docket; `T.D. 8734` is a decision of the Treasury. */
function isDocketWord(cursor: Cursor, i: number): boolean {
  if (!hasHash(DOCKETS, cursor.hash(i))) return false;
  const bare = cursor.bare(i);
  if (!cursor.isCapitalised(i)) return LOWER_CASE.test(bare);
  if (bare === 'T.D' || !DOCKET_WORDS.has(bare.toLowerCase())) return false;
  return bare.length !== 2 || bare === bare.toUpperCase();
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
function nameGivenEnd(cursor: Cursor, start: number): number {
  if (!cursor.isMark(start, ',')) return start;
  const open = cursor.is(start + 1, 'the') ? start + 2 : start + 1;
  if (!isQuotationMark(cursor, open)) return start;
  for (let i = open + 2; i < open + 14; i++) {
    // The closing quotation mark has a comma before it where a pin or an exhibit follows.
    if (isQuotationMark(cursor, i) && (cursor.isMark(i - 1, ',') || cursor.isMark(i + 1, ','))) return i + 1;
  }
  return start;
}

const ATTACHMENT_WORDS = /^(?:Attach|Att|App|Appx|Annex|Sched)\.$|^(?:Attachment|Appendix|Annex|Schedule)$/;

/** `Dkt. 45, Ex. 3`: an exhibit filed with the entry; first token after it. */
function exhibitEnd(cursor: Cursor, start: number): number {
  const word = cursor.isMark(start, ',') ? start + 1 : start;
  const isPart = isExhibitWord(cursor, word) || ATTACHMENT_WORDS.test(cursor.word(word));
  return isPart && isExhibitLabel(cursor, word + 1) ? labelsEnd(cursor, word) + 1 : start;
}

/** `Document 122 Filed 03/06/20`: the court's own stamp, no citation. */
function isStamp(cursor: Cursor, first: number, number: number): boolean {
  return (
    /^(?:Filed|Entered|FILED)$/.test(cursor.word(number + 1)) ||
    (first > 0 && /^(?:Case|CASE)$/.test(cursor.word(first - 2)))
  );
}

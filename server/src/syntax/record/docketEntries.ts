import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import type { PinReading } from '../pins.ts';
import { isGroupedNumber, isQuotationMark } from '../pinWords.ts';
import type { RawCitation } from '../raw.ts';
import { isPageMark, labelsEnd } from './designationEnds.ts';
import { withPinOutside } from './outsidePins.ts';
import { paperKind } from './paperKinds.ts';
import {
  closesCitation,
  definitionEnd,
  EXHIBIT_WORDS,
  finish,
  isExhibitLabel,
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

/** No description of an entry has more tokens than this. */
const LONGEST_DESCRIPTION = 8;

/** `Dkt. 12 (Order) at 3`, `ECF No. 12 (sealed) at 3`: first token after what says what an entry is, which no pin follows inside. */
function descriptionEnd(cursor: Cursor, open: number): number {
  if (!cursor.isMark(open, '(') && !cursor.isMark(open, '[')) return open;
  for (let i = open + 1; i < open + LONGEST_DESCRIPTION; i++) {
    if (cursor.isMark(i, ')') || cursor.isMark(i, ']')) {
      // `ECF No. 12 (Hale Decl.) ¶ 4` has a second name.
      const isName = i > open + 2 && paperKind(cursor, i - 1) === 'abbreviated';
      return isName || EXHIBIT_WORDS.test(cursor.word(open + 1)) ? open : i + 1;
    }
    if (!cursor.isWord(i)) return open;
  }
  return open;
}

/** What stands between the docket's word and the number. */
interface NumberWords {
  /** Token of the number. */
  readonly at: number;
  readonly isPlural: boolean;
  /** `No.`, `#` or a bracket says that the number of an entry follows. */
  readonly isMarked: boolean;
  /** `Docket 12` may be the number of a case: the pin of a paper must follow, or a parenthesis hold nothing else. */
  readonly isWeak: boolean;
}

function readNumberWords(cursor: Cursor, word: number): NumberWords {
  let i = word + 1;
  if (/^(?:Doc|Dkt|Entry|Ent|Item)\.?$/i.test(cursor.word(i))) i += 1;
  if (/^(?:Entry|Ent)\.?$/i.test(cursor.word(i))) i += 1;
  const isEntry = i > word + 1;
  const numberWord = /^Nos?\.?$/i.test(cursor.word(i)) ? cursor.word(i) : '';
  if (numberWord !== '') i += 1;
  if (i === word + 1 && cursor.isMark(i, '-') && cursor.isGlued(i) && cursor.isGlued(i + 1)) i += 1;
  const sign = cursor.isMark(i, '#');
  if (sign) i += 1;
  const isWeak =
    isPaperWord(cursor, word) || (numberWord === '' && !sign && !isEntry && WEAK_WORDS.test(cursor.bare(word)));
  const isBracketed = cursor.isMark(i, '[');
  if (isBracketed) i += 1;
  const isPlural =
    /^Nos/i.test(numberWord) ||
    /^(?:Dkts|Docs|Papers)/i.test(cursor.word(word)) ||
    /^Docs/i.test(cursor.word(word + 1));
  return { at: i, isPlural, isMarked: numberWord !== '' || sign || isBracketed, isWeak };
}

/** Words of the docket that count other things too. */
const WEAK_WORDS = /^(?:Docket|NYSCEF|Filing)$/i;

function isPaperWord(cursor: Cursor, i: number): boolean {
  return /^papers?$/i.test(cursor.word(i));
}

/** `Paper 3.`, `Paper 17 (public version).`, `Paper 1 ("Pet.").`: nothing of the sentence but a parenthesis follows. */
function isSentence(cursor: Cursor, next: number): boolean {
  return closesCitation(cursor, next) || cursor.isMark(next, '(');
}

/** `Paper 7` of a trial before the patent office; `Working Paper No. 27950` is none. */
function isPaperOfTrial(context: RecordContext, word: number, number: number): boolean {
  return context.cursor.end(number) - context.cursor.start(number) <= 3 && opensCitation(context, word);
}

/** `ECF 51, 52, 55.`: without `No.` and `at`, numbers that go up are entries. */
function isBareList(cursor: Cursor, word: number, number: number): boolean {
  if (!cursor.is(word, 'ECF') || number !== word + 1) return false;
  let i = number;
  while (cursor.isMark(i + 1, ',') && cursor.isDigits(i + 2)) {
    if (Number(cursor.word(i + 2)) <= Number(cursor.word(i)) || isVolume(cursor, i + 2)) return false;
    i += 2;
  }
  return i > number && closesCitation(cursor, i + 1);
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

/** `DE 45` is written in capitals: the `De` of a name is no docket; `T.D. 8734` is a decision of the Treasury. */
function isDocketWord(cursor: Cursor, i: number): boolean {
  const bare = cursor.bare(i);
  if (!cursor.isCapitalised(i)) return LOWER_CASE.test(bare);
  if (bare === 'T.D' || !DOCKET_WORDS.has(bare.toLowerCase())) return false;
  return bare.length !== 2 || bare === bare.toUpperCase();
}

/** First token of the docket's name, of which `word` is the last or only one: `CM/ECF`, `R. Doc.`, `Bankr. Dkt.`. */
function docketStart({ cursor, floor }: RecordContext, word: number): number {
  if (word - 2 >= floor && cursor.isMark(word - 1, '/') && cursor.is(word - 2, 'CM')) return word - 2;
  if (word - 1 >= floor && /^(?:R|Rec)\.$/.test(cursor.word(word - 1)) && /^Docs?$/.test(cursor.bare(word)))
    return word - 1;
  let first = word;
  while (first - 1 >= floor && first > word - 3 && OTHER_DOCKET.test(cursor.word(first - 1))) first -= 1;
  return first;
}

/** Words before the docket's that say whose it is: `Bankr. Dkt. 12`, `Adv. Proc. Doc. 3`, `Crim. ECF No. 4`, `D. Ct. Dkt. 5`. */
const OTHER_DOCKET =
  /^(?:Bankr\.|Bankruptcy|BK|Adv\.|Adversary|AP|Proc\.|Civ\.|Crim\.|Cr\.|CR|Cv\.|CV|MDL|D\.|Dist\.|Ct\.|USCA|C\.A\.)$/;

/**
 * Whose docket it is, when not that of the draft's own case: the words before `Dkt.`, the number of the case right before
 * (`No. 20-cv-1234, ECF No. 12`), or that of the case cited right before; null for the draft's own.
 */
function otherDocket({ cursor, previous }: RecordContext, first: number, word: number): string | null {
  if (isPaperWord(cursor, word)) return 'Paper';
  if (first < word && OTHER_DOCKET.test(cursor.word(first))) return cursor.words(cursor.span(first, word - 1));
  const before = cursor.isMark(first - 1, ',') ? first - 2 : first - 1;
  if (previous?.last !== before) return caseNumberBefore(cursor, before);
  const { docket } = previous.parts;
  if (previous.kind === 'case' && docket !== undefined) return cursor.words(docket).replace(/^Nos?\. /, '');
  return previous.otherDocket;
}

/** `20-cv-1234`, `1:20-cv-01234-ABC`: the number of a case whose last token is `last`; its year and kind tell it. */
function caseNumberBefore(cursor: Cursor, last: number): string | null {
  let i = last;
  while (i > last - 8 && cursor.isDash(i - 1) && cursor.isGlued(i) && cursor.isGlued(i - 1)) i -= 2;
  if (i === last || !cursor.isDigits(i) || !/^(?:cv|cr|mc|md|mj|bk|ap|civ|crim)$/i.test(cursor.word(i + 2)))
    return null;
  return cursor.words(cursor.span(cursor.isMark(i - 1, ':') ? i - 2 : i, last));
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
  const isPart = EXHIBIT_WORDS.test(cursor.word(word)) || ATTACHMENT_WORDS.test(cursor.word(word));
  return isPart && isExhibitLabel(cursor, word + 1) ? labelsEnd(cursor, word) + 1 : start;
}

function isEntryNumber(cursor: Cursor, i: number): boolean {
  return (
    cursor.isNumber(i) &&
    /^\d{1,5}(?:\.\d{1,3})?$/.test(cursor.word(i)) &&
    (!cursor.isMark(i + 1, ':') || isPageMark(cursor, i + 1))
  );
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
    const last = plural ? lastOfRange(cursor, i, entry) : null;
    if (last !== null) {
      for (const each of entriesBetween(entry, last.entry)) if (numbers.length < MOST_ENTRIES) numbers.push(each);
      entry = '';
      i = last.next;
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

/** `to 12-5`, `through 15`, `–12-5` after the first entry of a range: its last entry; null when none follows. */
function lastOfRange(
  cursor: Cursor,
  joint: number,
  first: string,
): { readonly entry: string; readonly next: number } | null {
  const isJoint = /^(?:to|through|thru)$/.test(cursor.word(joint)) || (cursor.isDash(joint) && first.includes('-'));
  const number = joint + 1;
  if (!isJoint || first === '' || !cursor.isDigits(number)) return null;
  const isJoined = isJoinedNumber(cursor, number + 1);
  const entry = isJoined ? `${cursor.word(number)}-${cursor.word(number + 2)}` : cursor.word(number);
  if (entriesBetween(first, entry).length === 0) return null;
  return { entry, next: isJoined ? number + 3 : number + 1 };
}

/** The entries from the first to the last: whole ones, or attachments of one entry; none when they are no range. */
function entriesBetween(first: string, last: string): readonly string[] {
  const [from = '', part = ''] = first.split('-');
  const [to = '', lastPart = ''] = last.split('-');
  const isOfOne = part !== '' && lastPart !== '' && from === to;
  if (!isOfOne && (part !== '' || lastPart !== '')) return [];
  const [low, high] = isOfOne ? [Number(part), Number(lastPart)] : [Number(from), Number(to)];
  if (high <= low || high - low > 200) return [];
  return Array.from({ length: high - low + 1 }, (_, n) => (isOfOne ? `${from}-${low + n}` : `${low + n}`));
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

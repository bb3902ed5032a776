import type { Cursor } from '../cursor.ts';
import { isMonth } from '../months.ts';
import type { PinReading } from '../pins.ts';
import { isTabWord } from '../pinWords.ts';
import type { RawCitation } from '../raw.ts';
import { isTitleJoint } from './designationEnds.ts';
import { designationStart, isOwner } from './designationStarts.ts';
import { paperKind } from './paperKinds.ts';
import {
  closesCitation,
  finish,
  isExhibitLabel,
  opensCitation,
  type RecordContext,
  recordCitation,
} from './recordCitation.ts';
import { timesOfRecording } from './recordings.ts';
import { readRecordPins } from './recordPins.ts';
import { readPinnedVolume } from './recordVolumes.ts';

/** Initials of a statement of facts, which drafts use without saying so: `SUMF ¶ 4`, `PSAF ¶ 12`. */
export const FACTS_INITIALS = /^[A-Z]{0,4}(?:SOF|SUF|SMF|SUMF|SAF|SOAF|SAMF|SDF|SODF|SOMF)$/;

/** No name of a paper before its pin has more tokens than this. */
const LONGEST_NAME = 16;

/**
 * Reads a paper by the name right before its pin, which begins at token `pin` (`at`, `¶`, `§`, `p.`, `Tab`): `Indemnity
 * Agreement at p. 2`, `JA at 112`, `IAF, Tab 4 at 17`. The name is an ordinary word, letters of a volume, or
 * initials that the draft gives to a paper somewhere; null when none of them stands there.
 */
export function readNamedPaper(context: RecordContext, pin: number): RawCitation | null {
  const { cursor, floor } = context;
  if (context.depth > 0 && cursor.isCapitalised(pin) && isTabWord(cursor, pin) && opensCitation(context, pin))
    return readTabAlone(context, pin);
  const end = cursor.isMark(pin - 1, ',') ? pin - 2 : pin - 1;
  const named = nameBeforeDate(cursor, end, floor);
  const last = named ?? end;
  if (last < floor || cursor.startsParagraph(pin)) return null;
  const acronym = closesAcronym(cursor, last);
  // `2T at 45` has its volume in one word with the letters.
  const isVolume = cursor.isNumber(last) && !cursor.isDigits(last);
  if (!acronym && !isVolume && !cursor.isCapitalised(last)) return null;
  const reading = readRecordPins(cursor, end + 1);
  if (reading === null || reading.pins.length === 0) return null;
  const paper = readPaper(context, last, reading, acronym);
  if (paper !== null && named !== null) {
    const document = { start: cursor.start(paper.first), end: cursor.end(end) };
    paper.parts.document = document;
    paper.core = document;
  }
  return paper;
}

/**
 * Last token of the name before a date that ends at token `last`: `Trial Court Opinion, 9/9/14`, `N.T., May 3, 2016`, `RP
 * (3/5/18)`. Null when no date stands there.
 */
function nameBeforeDate(cursor: Cursor, last: number, floor: number): number | null {
  const closed = cursor.isMark(last, ')');
  const year = closed ? last - 1 : last;
  if (!cursor.isDigits(year)) return null;
  const slashed = cursor.isMark(year - 1, '/') && cursor.isDigits(year - 2) && cursor.isMark(year - 3, '/');
  let first = slashed ? year - 4 : year - 3;
  if (first <= floor) return null;
  if (slashed ? !cursor.isDigits(first) : !cursor.isMark(year - 1, ',') || !isMonth(cursor, first)) return null;
  if (/^(?:filed|dated|entered)$/.test(cursor.word(first - 1))) first -= 1;
  if (cursor.isMark(first - 1, closed ? '(' : ',')) return first - 2;
  // `VRP 3/4/20 at 12`
  return slashed && !closed && cursor.isCapitalised(first - 1) ? first - 1 : null;
}

/** The paper whose name ends at token `last`. */
function readPaper(context: RecordContext, last: number, reading: PinReading, acronym: boolean): RawCitation | null {
  if (acronym) return readTabbed(context, last, reading) ?? readCommonPaper(context, last, reading);
  return (
    readPinnedVolume(context, last, reading) ??
    readTabbed(context, last, reading) ??
    readCommonPaper(context, last, reading) ??
    readInitials(context, last, reading)
  );
}

/** `(IAF)`: capitals in a parenthesis of their own, whose closing parenthesis is token `i`. */
function closesAcronym(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, ')') && cursor.isMark(i - 2, '(') && isAcronym(cursor.word(i - 1));
}

function isAcronym(word: string): boolean {
  return /^[A-Z]{2,6}$/.test(word);
}

/** `Initial Appeal File (IAF), Tab 4 at 17`: only files of papers have tabs. */
function readTabbed(context: RecordContext, last: number, pin: PinReading): RawCitation | null {
  const { cursor } = context;
  if (pin.pins[0]?.type !== 'tab') return null;
  const first = titleStart(context, last);
  // The name is the initials of a file, or several words: the tab of a window has neither.
  const named = first < last || isAcronym(cursor.word(last));
  return named ? finish(context, recordCitation(cursor, first, last), pin) : null;
}

/** `(Tab 4 at 17.)`: a tab of the one file that the draft cites. */
function readTabAlone(context: RecordContext, tab: number): RawCitation | null {
  const { cursor } = context;
  const pin = readRecordPins(cursor, tab + 2);
  if (!closesCitation(cursor, pin?.next ?? tab + 2)) return null;
  return finish(context, recordCitation(cursor, tab, tab + 1), pin);
}

/** `Indemnity Agreement at p. 2`, `(Report of Dr. Lake at 5)`, `Lease ¶ 4`: a paper whose noun is an ordinary word. */
function readCommonPaper(context: RecordContext, last: number, pin: PinReading): RawCitation | null {
  const { cursor } = context;
  const first = titleStart(context, last);
  // `Plea Agreement (PA) ¶ 4`: the noun stands before the initials.
  const noun = commonNoun(cursor, first, closesAcronym(cursor, last) ? last - 3 : last);
  if (noun === null || isHeading(cursor.word(noun)) || isParty(cursor, first)) return null;
  const times = timesOfRecording(cursor, { first, last }, pin);
  const types = (times ?? pin).pins.map(({ type }) => type);
  if (types.includes('line')) return null;
  const exact = types[0] === 'paragraph' || /^(?:at )?(?:pp?|pgs?)\b/i.test(cursor.words(pin.span));
  const inPlace = opensCitation(context, first) && closesCitation(cursor, pin.next);
  if (!inPlace && !exact) return null;
  return finish(context, recordCitation(cursor, first, last), times);
}

/** `State v. Order ¶ 5`, `In re Report at 5`: the second half of a case's name. */
function isParty(cursor: Cursor, first: number): boolean {
  return /^(?:vs?\.?|re|parte)$/.test(cursor.word(first - 1));
}

/** `ORDER` in capitals is a heading, and the ¶ after it is the first of the text. */
function isHeading(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase() && !/\..*\./.test(word);
}

/** The last word of the name that names a paper: its last one, or one that a small word follows. */
function commonNoun(cursor: Cursor, first: number, last: number): number | null {
  // `Appendix A at 3`, `R&R at 5`.
  const isLabelled = /^(?:App|Appendix|Attach|Attachment|Annex|Schedule|Add|Addendum)\.?$/.test(cursor.word(last - 1));
  if (isLabelled && isExhibitLabel(cursor, last)) return last - 1;
  if (cursor.isMark(last - 1, '&') && /^[FMR]$/.test(cursor.word(last - 2)) && /^[OR]$/.test(cursor.word(last)))
    return last;
  for (let i = last; i >= first; i--) {
    if (paperKind(cursor, i) === null) continue;
    // `N.T. Trial`: the notes of testimony of Pennsylvania say of what after them.
    const goesOn = isTitleJoint(cursor, i + 1) || cursor.isMark(i + 1, '&') || cursor.word(i) === 'N.T.';
    return i === last || goesOn ? i : null;
  }
  return null;
}

/** `ID at 9`, `ASF ¶ 4`: initials that the draft gives to a paper somewhere, or those of a statement of facts. */
function readInitials(context: RecordContext, last: number, pin: PinReading): RawCitation | null {
  const { cursor, papers } = context;
  const word = cursor.word(last);
  const isFacts = FACTS_INITIALS.test(word) && pin.pins[0]?.type === 'paragraph';
  if ((!papers.has(word) && !isFacts) || !closesCitation(cursor, pin.next)) return null;
  const first = isFacts ? designationStart(context, last, context.floor) : last;
  return finish(context, recordCitation(cursor, first, last), timesOfRecording(cursor, { first, last }, pin));
}

/**
 * Steps back over the title of a paper that ends at token `last`: capitalised words, the small words between them after
 * a paper's noun, `(IAF)`, and the words that say whose it is.
 */
function titleStart(context: RecordContext, last: number): number {
  const { cursor, floor } = context;
  let first = last;
  for (let i = last; i >= Math.max(floor, last - LONGEST_NAME); i--) {
    if (i < last && cursor.startsParagraph(i + 1)) break;
    if (closesAcronym(cursor, i)) {
      i -= 2;
      continue;
    }
    const mark = cursor.mark(i);
    if (mark === '/' || mark === '-' || mark === "'" || mark === '’' || mark === '&') continue;
    if (cursor.is(i, 's') && cursor.isGlued(i)) continue;
    if (joinsTitle(cursor, i)) continue;
    if (!cursor.isCapitalised(i) || !isOwner(cursor, i)) break;
    first = i;
  }
  return designationStart(context, first, floor);
}

/** A small word inside a title: after the noun of a paper, `the` after such a word. */
function joinsTitle(cursor: Cursor, i: number): boolean {
  if (cursor.is(i, 'the')) return isTitleJoint(cursor, i - 1) && paperKind(cursor, i - 2) !== null;
  return isTitleJoint(cursor, i) && paperKind(cursor, i - 1) !== null;
}

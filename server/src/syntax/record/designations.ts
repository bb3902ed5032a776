import type { PaperKind } from '../../tables/records.ts';
import type { Cursor } from '../cursor.ts';
import type { PinReading } from '../pins.ts';
import type { RawCitation } from '../raw.ts';
import { readSignalBefore, signalLength } from '../signals.ts';
import { dateAfterName, trailingDateEnd } from './dates.ts';
import { descriptionEnd } from './descriptions.ts';
import { designationEnd, isPageMark, titleEnd } from './designationEnds.ts';
import { designationStart } from './designationStarts.ts';
import { DOCKET_WORDS } from './docketEntries.ts';
import { inVolume, volumeBefore } from './exhibitVolumes.ts';
import { isRequestWord, isTender, readNumberedRequests } from './numberedRequests.ts';
import { withPinOutside } from './outsidePins.ts';
import { isBenefitsExhibit } from './pagesWithExhibits.ts';
import { paperKind } from './paperKinds.ts';
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
import { timesOfRecording } from './recordings.ts';
import { readJoinedPages, readPagesAfterComma, readRecordPins } from './recordPins.ts';

/**
 * Reads a paper by its designation: `Pl.'s 56.1 at § A`, `Knowles Decl. ¶ 9`, `Trial Tr. 12:3`, `TAC ¶ 4`, whose noun
 * stands at token `noun`. A designation counts when it has a pin of a document, or stands in a citing parenthesis.
 */
export function readDesignation(context: RecordContext, noun: number): RawCitation | null {
  const { cursor, floor } = context;
  const kind = paperKind(cursor, noun);
  if (kind === null || kind === 'common') return null;
  // `RFP 20-123` calls for tenders.
  if (isRequestWord(cursor, noun) && isTender(cursor, noun + 1)) return null;
  // The Declaration of Rights of a constitution is no paper.
  if (cursor.is(noun + 1, 'of') && /^(?:Rts\.|Rights)$/.test(cursor.word(noun + 2))) return null;
  const first = designationStart(context, noun, floor);
  const name = { first, noun, kind, ...readNameAndPin(context, noun) };
  if (!(name.pin === null ? isUnpinnedCitation(context, name) : isPinnedCitation(context, name, name.pin))) return null;
  const times = timesOfRecording(cursor, { first, last: name.described ?? name.last }, name.pin);
  const paper = inVolume(context, finish(context, recordCitation(cursor, first, name.last), times));
  return name.pin === null ? withPinOutside(context, paper) : withDate(cursor, paper);
}

/** A designation by its tokens, with what its noun tells and the pin after it. */
interface PaperName {
  readonly first: number;
  readonly noun: number;
  readonly last: number;
  /** Last token of a description between name and pin: `Ex. 3 (video) at 1:15`. */
  readonly described?: number;
  readonly kind: PaperKind;
  readonly pin: PinReading | null;
}

/** The last token of the name whose noun is token `noun`, and the pin after it: of several readings the first with a pin. */
function readNameAndPin(context: RecordContext, noun: number): Pick<PaperName, 'last' | 'described' | 'pin'> {
  const { cursor } = context;
  const end = designationEnd(cursor, noun);
  const title = titleEnd(cursor, end);
  for (const last of title === end ? [end] : [end, title]) {
    const requests = isRequestWord(cursor, last) ? readNumberedRequests(cursor, last + 1) : null;
    if (requests !== null) return { last, pin: requests };
    if (isRequestWord(cursor, last) && isTender(cursor, last + 1)) return { last, pin: null };
  }
  const pin = readPinsOfPaper(cursor, end + 1) ?? readPagesOfVolume(cursor, noun, end);
  if (pin !== null) return { last: end, pin };
  // `Ex. 3 (video) at 1:15`, `Trial Tr. (Moss) 45:3`.
  const isDescribed = (isExhibitLabel(cursor, end) && end > noun) || TRANSCRIPT.test(cursor.word(end));
  const described = isDescribed ? descriptionEnd(cursor, end + 1) : end + 1;
  const beyond = described === end + 1 ? null : readRecordPins(cursor, described);
  if (beyond !== null && closesCitation(cursor, beyond.next))
    return { last: end, described: described - 1, pin: beyond };
  const date = dateAfterName(cursor, end + 1);
  const dated = date === end + 1 ? null : (readPinsOfPaper(cursor, date) ?? readPagesAfterComma(cursor, date));
  if (dated !== null) return { last: date - 1, pin: dated };
  const numbered = readPinAfterNumber(cursor, end);
  if (numbered !== null) return numbered;
  const titled = title > end ? readPinsOfPaper(cursor, title + 1) : null;
  const isTitle = titled !== null || (title > end && isOtherNameNext(cursor, title + 1));
  return { last: isTitle ? title : end, pin: titled };
}

/** `MIL 1 at 3`, `Mot. No. 2, at 4`, `Tr. 2 at 45`: the number of one of several papers, before a pin that says it is one. */
function readPinAfterNumber(cursor: Cursor, end: number): Pick<PaperName, 'last' | 'pin'> | null {
  const number = /^Nos?\.$/.test(cursor.word(end + 1)) || cursor.isMark(end + 1, '#') ? end + 2 : end + 1;
  if (!cursor.isDigits(number) || cursor.end(number) - cursor.start(number) > 3) return null;
  const mark = cursor.isMark(number + 1, ',') ? number + 2 : number + 1;
  if (!cursor.is(mark, 'at') && !cursor.isMark(mark, '¶')) return null;
  const pin = readRecordPins(cursor, number + 1);
  return pin === null || !closesCitation(cursor, pin.next) ? null : { last: number, pin };
}

/**
 * `Ex. 1003, 45–47`, `Tr. Vol. 3, 45`, `Tr. II:12`: pages of an exhibit numbered in thousands, as before the patent office,
 * or of a volume.
 */
function readPagesOfVolume(cursor: Cursor, noun: number, last: number): PinReading | null {
  const isExhibit = isExhibitWord(cursor, last - 1);
  if (isExhibit && isBenefitsExhibit(cursor, last) && cursor.isMark(last + 1, '/') && isPageMark(cursor, last + 1))
    return readJoinedPages(cursor, last + 2);
  if (isExhibit ? !/^[1-4]\d{3}$/.test(cursor.word(last)) : last === noun || isExhibitLabel(cursor, noun)) return null;
  if (!isExhibit && !/^(?:\d{1,3}|[IVX]{1,5}|[A-Z]|[AP]M)$/.test(cursor.bare(last))) return null;
  const joined = isPageMark(cursor, last + 1) || (cursor.isDash(last + 1) && /^[IVX]+$/.test(cursor.word(last)));
  return joined ? readJoinedPages(cursor, last + 2) : readPagesAfterComma(cursor, last + 1);
}

/** True when a designation without a pin is a citation. */
function isUnpinnedCitation(context: RecordContext, { first, noun, last, kind }: PaperName): boolean {
  const { cursor } = context;
  const isExhibit = isExhibitWord(cursor, noun);
  const acronym = /^[A-Z]{3,4}$/.test(cursor.word(noun));
  const labelled = isExhibit || last > noun;
  const named = isOtherNameNext(cursor, last + 1);
  if (kind === 'spelled' && !labelled && !named) return false;
  if (first === noun && !labelled && !acronym && !named) return false;
  if ((isExhibit && last === noun) || (acronym && isDefinition(cursor, noun))) return false;
  return standsAsCitation(context, first, last, kind);
}

/** True when a designation with this pin is a citation: `Declaration 12` and `The Complaint at 5` are prose. */
function isPinnedCitation(context: RecordContext, { first, noun, last, kind }: PaperName, pin: PinReading): boolean {
  const { cursor } = context;
  if (kind !== 'spelled' || !pin.pins.every(({ type }) => type === 'page' || type === 'item')) return true;
  const alone = first === noun;
  const bare = cursor.isNumber(last + 1);
  const inPlace = opensCitation(context, first) && closesCitation(cursor, pin.next);
  // `Brief for Respondents 18.`, as the Supreme Court cites briefs, is no prose where a citation can stand.
  const isBrief = cursor.word(noun) === 'Brief' && (last > noun || !alone);
  if (bare && context.depth === 0 && !(isBrief && inPlace)) return false;
  return (alone && !isExhibitWord(cursor, noun)) || bare ? inPlace : closesCitation(cursor, pin.next);
}

/** `Hr'g Tr. 12:3–9, Jan. 3, 2024`: the date of a transcript after its pin belongs to the citation. */
function withDate(cursor: Cursor, paper: RawCitation): RawCitation {
  const document = paper.parts.document;
  if (document === undefined || !TRANSCRIPT.test(cursor.text.slice(document.start, document.end))) return paper;
  const next = paper.last + 1;
  const end = trailingDateEnd(cursor, next);
  if (end === next || !closesCitation(cursor, end)) return paper;
  const isBracketed = !cursor.isMark(next, ',');
  paper.parts.date = isBracketed ? cursor.span(next + 1, end - 2) : cursor.span(next + 1, end - 1);
  paper.last = end - 1;
  paper.trimmed = null;
  return paper;
}

const TRANSCRIPT = /\b(?:Tr|Trans|Transcript|Dep|Deposition)\.?$/;

/** The pin of a paper, before which the draft may give it a short name: `First Am. Compl. ("FAC") ¶ 5`. */
function readPinsOfPaper(cursor: Cursor, next: number): PinReading | null {
  const pin = readRecordPins(cursor, next);
  if (pin !== null || !cursor.isMark(next, '(')) return pin;
  const named = definitionEnd(cursor, next);
  return named === next ? null : readRecordPins(cursor, named);
}

/** `Third Amended Complaint (TAC)` gives the initials to the paper and cites nothing. */
function isDefinition(cursor: Cursor, initials: number): boolean {
  const before = initials - 2;
  return cursor.isMark(initials - 1, '(') && cursor.isCapitalised(before) && !cursor.word(before).endsWith('.');
}

/**
 * True when another name of the paper follows: a docket entry after a comma, in brackets or in parentheses (`Compl., ECF No.
 * 1`, `Compl. [Dkt. 1]`), or a paper in parentheses before a pin (`Ex. 3 (Hale Dep.) at 14:3`).
 */
function isOtherNameNext(cursor: Cursor, at: number): boolean {
  const next = cursor.isMark(at, '(') ? definitionEnd(cursor, at) : at;
  const bracketed = cursor.isMark(next, '[') || cursor.isMark(next, '(');
  if (!bracketed && !cursor.isMark(next, ',')) return false;
  if (DOCKET_WORDS.has(cursor.bare(next + 1).toLowerCase())) return true;
  return bracketed && isPaperInBrackets(cursor, next);
}

/** `Ex. B, Hale Dep. at 44`: what the exhibit is, with a pin, after a comma. */
function isPaperNext(cursor: Cursor, comma: number): boolean {
  if (!cursor.isMark(comma, ',')) return false;
  let noun = comma + 1;
  while (noun < comma + LONGEST_IN_BRACKETS && cursor.isCapitalised(noun) && paperKind(cursor, noun) !== 'abbreviated')
    noun += 1;
  if (isExhibitWord(cursor, noun) || paperKind(cursor, noun) !== 'abbreviated') return false;
  return readRecordPins(cursor, noun + 1) !== null;
}

/** A paper in parentheses has no more tokens than this. */
const LONGEST_IN_BRACKETS = 8;

/** `(Hale Dep.) at`: words up to the noun of a paper, which the bracket closes, and a pin after it. */
function isPaperInBrackets(cursor: Cursor, open: number): boolean {
  for (let i = open + 1; i <= open + LONGEST_IN_BRACKETS; i++) {
    if (cursor.isMark(i, ')') || cursor.isMark(i, ']')) {
      return paperKind(cursor, i - 1) === 'abbreviated' && readRecordPins(cursor, i + 1) !== null;
    }
    if (!cursor.isCapitalised(i) && !cursor.isMark(i, "'") && !cursor.isMark(i, '’') && !cursor.is(i, 's'))
      return false;
  }
  return false;
}

/**
 * True when a designation without a pin stands where only a citation would: in a parenthesis, between the parenthesis,
 * a semicolon or `or` on its left and one of them on its right; an abbreviated one also as a sentence of its own.
 */
function standsAsCitation(context: RecordContext, first: number, last: number, kind: PaperKind): boolean {
  const { cursor, depth } = context;
  // `Pl. Tr. or ECF No. 118-1` names a document wherever it stands.
  if (/^or$/i.test(cursor.word(last + 1)) && DOCKET_WORDS.has(cursor.bare(last + 2).toLowerCase())) return true;
  const labelled = isExhibitLabel(cursor, last);
  if (labelled && volumeBefore(context, first) < first) return closesCitation(cursor, last + 1);
  // `Compl. [Dkt. 1] ¶ 9`: only a citation gives the entry of an abbreviated paper so.
  if (kind === 'abbreviated' && isOtherNameNext(cursor, last + 1))
    return !cursor.isMark(last + 1, ',') || depth > 0 || opensCitation(context, first);
  if (depth === 0) {
    if (kind !== 'abbreviated' || !opensCitation(context, first)) return false;
    // `See generally Def. Br.; Mot. 4`: nothing but a citation follows a signal.
    if (!labelled) return cursor.isMark(last + 1, ';') && readSignalBefore(cursor, first, context.floor) !== null;
    return (
      isPaperNext(cursor, last + 1) ||
      cursor.isMark(last + 1, '.') ||
      cursor.isMark(last + 1, ';') ||
      cursor.isMark(last + 1, '(') ||
      endsInPeriod(cursor, last)
    );
  }
  let before = first - 1;
  while (cursor.isWord(before) && signalLength(cursor, before, first) > 0) before -= 1;
  const left =
    cursor.isMark(before, '(') ||
    cursor.isMark(before, ';') ||
    /^(?:or|Or|and|citing|quoting)$/.test(cursor.word(before)) ||
    (labelled && opensCitation(context, first));
  const right =
    cursor.isMark(last + 1, ')') ||
    cursor.isMark(last + 1, ';') ||
    (cursor.isMark(last + 1, '.') && cursor.isMark(last + 2, ')')) ||
    /^(?:or|Or)$/.test(cursor.word(last + 1)) ||
    // `(Compl., Ex. D, the "Resolution")`.
    (labelled && cursor.isMark(last + 1, ','));
  return left && (right || isOtherNameNext(cursor, last + 1));
}

function endsInPeriod(cursor: Cursor, i: number): boolean {
  return cursor.text.charCodeAt(cursor.end(i) - 1) === 0x2e;
}

import { lookupVolume, VOLUME_LETTERS, type VolumeCounts } from '../../tables/records.ts';
import { UNMARKED_PIN, UNMARKED_PIN_OF_RECORD } from '../cases/pinGrammars.ts';
import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { type PinReading, readPins } from '../pins.ts';
import type { RawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { dateAfterName } from './dates.ts';
import { inVolume, volumeBefore } from './exhibitVolumes.ts';
import { closesCitation, finish, opensCitation, type RecordContext, recordCitation } from './recordCitation.ts';
import { readBarePages, readPagesAfterComma, readRecordPins } from './recordPins.ts';
import { readStampedEntry } from './stampedEntries.ts';
import { isGluedDash, volumeLetters, volumeStart } from './volumeNames.ts';

const LETTER_HASHES = keywordTable(VOLUME_LETTERS.flatMap((letters) => [letters, letters.replace("'", '’')]));

/**
 * Reads an appendix, an appellate record, a merits brief or a trial exhibit by its letters and the number at token
 * `number`: `JA 112–13`, `A-45`, `2 RT 345`, `3-ER-456`, `Pet. App. 12a`, `GX 101 at 4`, or null. The letters alone are
 * short, so the citation must stand where one can.
 */
export function readRecordVolume(context: RecordContext, number: number): RawCitation | null {
  const { cursor } = context;
  if (hasHash(VOLUME_HASHES, cursor.hash(number - 1)) && isVolumeWord(cursor, number - 1))
    return readLaterVolume(context, number);
  if (cursor.isMark(number - 1, ')')) return readDatedVolume(context, number);
  if (!mayBeLetters(cursor, number - 1)) return null;
  const joined = isGluedDash(cursor, number - 1);
  const letters = joined ? number - 2 : number - 1;
  const numbered = volumeInOne(cursor, letters);
  if ((!cursor.isCapitalised(letters) && numbered === null) || cursor.startsParagraph(number)) return null;
  const counts = countsOf(context, letters, numbered);
  if (counts === null || !isPageNumber(cursor, number) || isVolume(cursor, number)) return null;
  if (isRuleNumber(cursor, letters, number)) return null;
  const first = volumeStart(context, letters);
  const isBound = counts === 'exhibits' && volumeBefore(context, first) < first;
  if (!isBound && !standsApart(context, first, letters))
    return counts === 'pages' ? readVolumeInText(context, { first, letters, number }) : null;
  if (counts === 'exhibits') return readTrialExhibit(context, first, number);
  const entry = readStampedEntry(context, { first, number, letters });
  if (entry) return entry;
  const pages = joined ? readJoinedPages(cursor, number) : readPagesOfVolume(cursor, number);
  if (pages === null) return null;
  const volume = finish(context, recordCitation(cursor, first, letters), pages);
  if (isEvidenceRule(cursor, first, number)) volume.provided = 'volume';
  return volume;
}

/** `PX 4 at 2`, and `8 RR SX 9`, whose volume stands before it. */
function readTrialExhibit(context: RecordContext, first: number, number: number): RawCitation | null {
  const { cursor } = context;
  const pin = readRecordPins(cursor, number + 1);
  if (pin === null && !closesCitation(cursor, number + 1)) return null;
  return inVolume(context, finish(context, recordCitation(cursor, first, number), pin));
}

/**
 * `ER 404` is a rule of evidence in Washington, and a page only where the draft has other pages of such a volume; as a
 * sentence in parentheses, `(ER 404.)`, it is a page.
 */
function isEvidenceRule(cursor: Cursor, letters: number, number: number): boolean {
  const isSentence = cursor.isMark(letters - 1, '(') && cursor.isMark(number + 1, '.');
  return !isSentence && cursor.is(letters, 'ER') && /^(?:[1-9]0\d|[46]1[0-5]|10\d\d|110\d)$/.test(cursor.word(number));
}

/** Words before a volume in running text: `The ruling is at 1 RT 66`. */
const LEADS_TO_VOLUME = /^(?:at|in|see|from|of|and|to|through|by)$/i;

/**
 * Reads `at 1 RT 66-67`, `guilty, 6 RR 122, and`, `is at CR 60` in running text, where it is a volume only if the draft
 * has cited one by the same letters before.
 */
function readVolumeInText(context: RecordContext, { first, letters, number }: VolumePage): RawCitation | null {
  const { cursor, floor } = context;
  const before = first - 1;
  const leads = LEADS_TO_VOLUME.test(cursor.word(before));
  const isNumbered = first < letters && !cursor.isWord(first);
  if (first <= floor || !(leads || (isNumbered && cursor.isMark(before, ',')))) return null;
  const document = recordCitation(cursor, first, letters);
  if (volumeLetters(cursor.text.slice(document.core.start, document.core.end)) === null) return null;
  const whole = readPagesOfVolume(cursor, number);
  const pages = whole ?? (isNumbered && leads ? readJoinedPagesOf(cursor, number) : null);
  if (pages === null) return null;
  const volume = finish(context, document, pages);
  volume.provided = 'volume';
  return volume;
}

/** The tokens of a volume's name and of its page. */
interface VolumePage {
  readonly first: number;
  readonly letters: number;
  readonly number: number;
}

/** Pages that need not end their citation: `Nothing at 1 CT 95 is to the contrary`. */
function readJoinedPagesOf(cursor: Cursor, number: number): PinReading | null {
  return readPins(cursor, number, UNMARKED_PIN_OF_RECORD);
}

/** What the number after the letters of token `i` counts, `numbered` where a volume is glued to them; the initials that the draft gives to a paper are followed by its pages. */
function countsOf({ cursor, papers }: RecordContext, i: number, numbered: string | null): VolumeCounts | null {
  if (numbered !== null) return lookupVolume(numbered) ?? (papers.has(numbered) ? 'pages' : null);
  const known = hasHash(LETTER_HASHES, cursor.hash(i)) ? lookupVolume(cursor.word(i)) : null;
  return known ?? (isDefinedPaper(cursor, i, papers) ? 'pages' : null);
}

/** Initials that the draft gives to a paper: two capitals and more. */
function isDefinedPaper(cursor: Cursor, i: number, papers: ReadonlySet<string>): boolean {
  return papers.size > 0 && cursor.hasCapital(i) && papers.has(cursor.word(i));
}

/** `C 123 V2`, `C 12-14 V3`: in Illinois the volume follows the pages. */
function readPagesOfVolume(cursor: Cursor, number: number): PinReading | null {
  const bare = readBarePages(cursor, number);
  if (bare !== null) return bare;
  const last = cursor.isDash(number + 1) && cursor.isDigits(number + 2) ? number + 2 : number;
  if (!/^V\d{1,2}\.?$/.test(cursor.word(last + 1)) || !closesCitation(cursor, last + 2)) return null;
  const [from, to] = [Number(cursor.word(number)), Number(cursor.word(last))];
  const span = { start: cursor.start(number), end: cursor.labelEnd(last + 1) };
  return { next: last + 2, span, pins: [{ type: 'page', from, to, ...cursor.span(number, last) }], symbols: [] };
}

const VOLUME_HASHES = keywordTable(['vol.']);

/** No date in parentheses has more tokens than this. */
const LONGEST_DATE = 7;

/** Reads `RP (Mar. 3, 2020) 12–14`, in a citing parenthesis, or null. */
function readDatedVolume(context: RecordContext, number: number): RawCitation | null {
  const { cursor, depth, floor } = context;
  if (depth === 0) return null;
  for (let open = number - 3; open > Math.max(floor, number - 2 - LONGEST_DATE); open--) {
    if (!cursor.isMark(open, '(')) continue;
    if (dateAfterName(cursor, open) !== number || lookupVolume(cursor.word(open - 1)) !== 'pages') return null;
    const first = volumeStart(context, open - 1);
    const pages = opensCitation(context, first) ? readBarePages(cursor, number) : null;
    return pages && finish(context, recordCitation(cursor, first, number - 1), pages);
  }
  return null;
}

/** Capitals, the dash between them and the page, or a volume's number and letters in one token. */
function mayBeLetters(cursor: Cursor, i: number): boolean {
  return cursor.isCapitalised(i) || cursor.isDash(i) || (cursor.isNumber(i) && !cursor.isDigits(i));
}

function isVolumeWord(cursor: Cursor, i: number): boolean {
  return /^vol\.$/i.test(cursor.word(i));
}

/** The letters of `4RT`, a volume's number and its letters in one token; null for any other token. */
function volumeInOne(cursor: Cursor, i: number): string | null {
  if (!cursor.isNumber(i) || cursor.isDigits(i)) return null;
  return /^\d{1,2}([A-Z]{2,3}|T)$/.exec(cursor.word(i))?.[1] ?? null;
}

/** Reads `Aplt. App. vol. 2 at 34`, `R., Vol. II, p. 45`, whose volume's number is token `volume`, or null. */
function readLaterVolume(context: RecordContext, volume: number): RawCitation | null {
  const { cursor } = context;
  const letters = cursor.isMark(volume - 2, ',') ? volume - 3 : volume - 2;
  if (!cursor.isCapitalised(letters) || lookupVolume(cursor.word(letters)) !== 'pages') return null;
  const first = volumeStart(context, letters);
  const pin = opensCitation(context, first)
    ? (readRecordPins(cursor, volume + 1) ?? readPagesAfterComma(cursor, volume + 1))
    : null;
  if (pin === null || !closesCitation(cursor, pin.next)) return null;
  return finish(context, recordCitation(cursor, first, volume), pin);
}

/** Reads `JA at 112`, `AOB, p. 12`, `1 CT at p. 45` whose letters are token `letters` and whose pin is given. */
export function readPinnedVolume(context: RecordContext, letters: number, pin: PinReading): RawCitation | null {
  const { cursor } = context;
  if (isVolumeWord(cursor, letters - 1)) return readLaterVolume(context, letters);
  const name = volumeInOne(cursor, letters) ?? cursor.word(letters);
  if (lookupVolume(name) !== 'pages') return null;
  const first = volumeStart(context, letters);
  if (!standsApart(context, first, letters) || !closesCitation(cursor, pin.next)) return null;
  return finish(context, recordCitation(cursor, first, letters), pin);
}

/** `45`, `12a`, `000345`: a page of an appendix. */
function isPageNumber(cursor: Cursor, i: number): boolean {
  return /^\d{1,7}[a-z]?$/.test(cursor.word(i));
}

/** `CR 56(c)` and `R. 4:46-2` are rules: a page has no subdivisions, and a colon follows the part of a rule of New Jersey. */
function isRuleNumber(cursor: Cursor, letters: number, number: number): boolean {
  const next = number + 1;
  if (!cursor.isGlued(next)) return false;
  return (
    cursor.isMark(next, '(') ||
    (cursor.isMark(next, ':') && cursor.bare(letters) === 'R' && cursor.end(number) - cursor.start(number) === 1)
  );
}

/**
 * Letters are a volume only where a citation begins. A single letter asks for more: a parenthesis, a signal, or the end
 * of a sentence in a word of lower case (`Crim. R. 11` is a rule).
 */
function standsApart(context: RecordContext, first: number, letters: number): boolean {
  const { cursor, depth, floor, previous } = context;
  if (!opensCitation(context, first)) return false;
  const before = first - 1;
  // `AT` is a small word too, where a heading is in capitals.
  if (cursor.is(letters, 'AT')) return depth > 0 || cursor.isMark(before, '[');
  if (cursor.bare(letters).length > 1) return true;
  if (previous !== null && previous.kind === 'record' && previous.last >= before - 1) return true;
  if (depth === 0 && !cursor.word(letters).endsWith('.') && !cursor.isMark(before, '[')) return false;
  if (before < 0 || cursor.startsParagraph(first)) return depth > 0 || cursor.is(letters + 1, 'at');
  if (cursor.isWord(before)) return !cursor.isCapitalised(before) || readSignalBefore(cursor, first, floor) !== null;
  const opens = depth > 0 || cursor.isMark(before, '[') || cursor.isMark(before, '.') || cursor.isMark(before, ')');
  return opens && !isGluedParenthesis(cursor, before);
}

/** `12(A-1)`: the parenthesis of a subdivision. */
function isGluedParenthesis(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, '(') && cursor.isGlued(i);
}

/** Pages after `A-`, which may be written with the letters again: `A-45–46`, `A-45 – A-47`. */
function readJoinedPages(cursor: Cursor, number: number): PinReading | null {
  const pin = readPins(cursor, number, UNMARKED_PIN);
  const page = pin?.pins[0];
  if (!pin || !page) return null;
  const again = pin.next + 1;
  const repeats = cursor.isDash(pin.next) && cursor.word(again) === cursor.word(number - 2) && cursor.isDash(again + 1);
  if (!repeats) return closesCitation(cursor, pin.next) ? pin : null;
  const to = Number(cursor.word(again + 2));
  if (!cursor.isDigits(again + 2) || !closesCitation(cursor, again + 3)) return null;
  const span = { start: pin.span.start, end: cursor.end(again + 2) };
  return { ...pin, next: again + 3, span, pins: [{ ...page, to, end: span.end }] };
}

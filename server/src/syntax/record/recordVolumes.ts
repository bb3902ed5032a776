import { lookupVolume } from '../../tables/records.ts';
import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { keywordTable } from '../keywords.ts';
import { type PinReading, readPins } from '../pins.ts';
import { isStampWord } from '../pinWords.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { closesCitation, finish, opensCitation, type RecordContext, recordCitation } from './recordCitation.ts';
import { readBarePages, readRecordPins } from './recordPins.ts';

/** Words before the letters of a volume that belong to its name. Straight apostrophes, no closing period. */
const VOLUME_OWNERS =
  /^(?:cl|supp|suppl|supplemental|second|third|clerk's|reporter's|rep's|admin|jt|joint|j|pet|pet'r|aplt|aple|appellants?|appellees?|appellant's|appellee's|petitioner's|respondent's|plaintiff's|defendant's|pl's|def's|gov't|state's|conf|confidential|sealed|public|aug)$/i;

/**
 * Reads an appendix, an appellate record, a merits brief or a trial exhibit by its letters and the number at token
 * `number`: `JA 112–13`, `A-45`, `2 RT 345`, `3-ER-456`, `Pet. App. 12a`, `GX 101 at 4`, or null. The letters alone are
 * short, so the citation must stand where one can.
 */
export function readRecordVolume(context: RecordContext, number: number): RawCitation | null {
  const { cursor } = context;
  if (VOLUME_HASHES[cursor.hash(number - 1)] === 1 && isVolumeWord(cursor, number - 1))
    return readLaterVolume(context, number);
  if (!mayBeLetters(cursor, number - 1)) return null;
  const joined = isGluedDash(cursor, number - 1);
  const letters = joined ? number - 2 : number - 1;
  const numbered = volumeInOne(cursor, letters);
  if ((!cursor.isCapitalised(letters) && numbered === null) || cursor.startsParagraph(number)) return null;
  const counts = lookupVolume(numbered ?? cursor.word(letters));
  if (counts === null || !isPageNumber(cursor, number) || isVolume(cursor, number)) return null;
  if (isRuleNumber(cursor, letters, number)) return null;
  const first = volumeStart(context, letters);
  if (!standsApart(context, first, letters)) return null;
  if (counts === 'exhibits') {
    const pin = readRecordPins(cursor, number + 1);
    if (pin === null && !closesCitation(cursor, number + 1)) return null;
    return finish(context, recordCitation(cursor, first, number), pin);
  }
  const entry = readStampedEntry(context, { first, number, letters });
  if (entry) return entry;
  const pages = joined ? readJoinedPages(cursor, number) : readBarePages(cursor, number);
  return pages && finish(context, recordCitation(cursor, first, letters), pages);
}

const VOLUME_HASHES = keywordTable(['vol.']);

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
  return /^\d{1,2}([A-Z]{2,3})$/.exec(cursor.word(i))?.[1] ?? null;
}

/** Reads `Aplt. App. vol. 2 at 34`, `R., Vol. II, p. 45`, whose volume's number is token `volume`, or null. */
function readLaterVolume(context: RecordContext, volume: number): RawCitation | null {
  const { cursor } = context;
  const letters = cursor.isMark(volume - 2, ',') ? volume - 3 : volume - 2;
  if (!cursor.isCapitalised(letters) || lookupVolume(cursor.word(letters)) !== 'pages') return null;
  const first = volumeStart(context, letters);
  const pin = opensCitation(context, first) ? readRecordPins(cursor, volume + 1) : null;
  if (pin === null || !closesCitation(cursor, pin.next)) return null;
  return finish(context, recordCitation(cursor, first, volume), pin);
}

/** Reads `JA at 112`, `AOB, p. 12`, `1 CT at p. 45` whose letters are token `letters` and whose pin is given. */
export function readPinnedVolume(context: RecordContext, letters: number, pin: PinReading): RawCitation | null {
  const { cursor } = context;
  if (isVolumeWord(cursor, letters - 1)) return readLaterVolume(context, letters);
  if (lookupVolume(cursor.word(letters)) !== 'pages') return null;
  const first = volumeStart(context, letters);
  if (!standsApart(context, first, letters) || !closesCitation(cursor, pin.next)) return null;
  return finish(context, recordCitation(cursor, first, letters), pin);
}

/** Reads letters and page in one token: `ROA.345`, `JA112–13`, `Tr.24`, or null. */
export function readGluedVolume(context: RecordContext, i: number): RawCitation | null {
  const { cursor } = context;
  const glued = /^([A-Z][A-Za-z.]{0,8}?)(\.?)(\d{1,6})\.?$/.exec(cursor.word(i));
  const letters = glued?.[1] ?? '';
  if (glued === null || (lookupVolume(letters) !== 'pages' && letters !== 'Tr')) return null;
  const page = cursor.start(i) + letters.length + (glued[2] ?? '').length;
  const citation = rawCitation('record', i, i, { start: cursor.start(i), end: cursor.start(i) + letters.length });
  citation.parts.document = citation.core;
  const from = Number(glued[3]);
  const range = isGluedDash(cursor, i + 1) ? gluedRangeEnd(cursor, i + 2, letters, from) : null;
  const last = range === null ? i : i + 2;
  if (!opensCitation(context, i)) return null;
  const span = { start: page, end: cursor.labelEnd(last) };
  if (!closesCitation(cursor, last + 1) && span.end === cursor.end(last)) return null;
  const pin: PinReading = {
    next: last + 1,
    span,
    pins: [{ type: 'page', from, to: range ?? from, ...span }],
    symbols: [],
  };
  return finish(context, citation, pin);
}

/** The `13` of `JA112–13`, `JA112–JA113`, with its dropped digits; null when the dash joins something else. */
function gluedRangeEnd(cursor: Cursor, i: number, letters: string, from: number): number | null {
  const word = cursor.bare(i);
  const digits = word.startsWith(letters) ? word.slice(letters.length).replace(/^\./, '') : word;
  if (!/^\d{1,6}$/.test(digits)) return null;
  const to = Number(digits);
  const scale = 10 ** digits.length;
  return to < from ? Math.floor(from / scale) * scale + to : to;
}

function isGluedDash(cursor: Cursor, i: number): boolean {
  return cursor.isDash(i) && cursor.isGlued(i) && cursor.isGlued(i + 1);
}

/** `45`, `12a`, `000345`: a page of an appendix. */
function isPageNumber(cursor: Cursor, i: number): boolean {
  return /^\d{1,7}[a-z]?$/.test(cursor.word(i));
}

/** `CR 56(c)` and `R. 4:46-2` are rules: a page has no subdivisions, and a record of one letter no lines. */
function isRuleNumber(cursor: Cursor, letters: number, number: number): boolean {
  const next = number + 1;
  if (!cursor.isGlued(next)) return false;
  return cursor.isMark(next, '(') || (cursor.isMark(next, ':') && cursor.bare(letters).length === 1);
}

/** First token of the name: its volume (`2 RT`, `3-ER`, `Vol. 2 R.`) and whose it is (`Aplt. App.`). */
function volumeStart({ cursor, floor }: RecordContext, letters: number): number {
  let first = letters;
  while (first - 1 >= floor && first > letters - 4) {
    const bare = cursor.bare(first - 1).replace('’', "'");
    if (!cursor.isCapitalised(first - 1) || !VOLUME_OWNERS.test(bare)) break;
    first -= 1;
  }
  const before = isGluedDash(cursor, first - 1) ? first - 2 : first - 1;
  if (before < floor || !/^(?:\d{1,2}|[IVX]{1,4})$/.test(cursor.word(before))) return first;
  return before - 1 >= floor && /^vol\.$/i.test(cursor.word(before - 1)) ? before - 1 : before;
}

/**
 * Letters are a volume only where a citation begins. A single letter asks for more: a parenthesis, a signal, or the end
 * of a sentence in a word of lower case (`Crim. R. 11` is a rule).
 */
function standsApart(context: RecordContext, first: number, letters: number): boolean {
  const { cursor, depth, floor, previous } = context;
  if (!opensCitation(context, first)) return false;
  if (cursor.bare(letters).length > 1) return true;
  const before = first - 1;
  if (depth === 0 && !cursor.word(letters).endsWith('.') && !cursor.isMark(before, '[')) return false;
  if (previous !== null && previous.kind === 'record' && previous.last >= before - 1) return true;
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
  const pin = readPins(cursor, number, {
    bareNumber: false,
    unmarked: true,
    isVolume: (i) => isVolume(cursor, i),
  });
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

/** The letters, the number and the first token of a volume's name. */
interface Lettered {
  readonly first: number;
  readonly letters: number;
  readonly number: number;
}

/** `R. 12, PageID 331`, `RE 12, Order, Page ID # 331`: in the Sixth Circuit an entry of the docket with its stamped page. */
function readStampedEntry(context: RecordContext, { first, letters, number }: Lettered): RawCitation | null {
  const { cursor } = context;
  if (!/^R\.?E?\.?$/.test(cursor.word(letters)) || !cursor.isMark(number + 1, ',')) return null;
  let stamp = number + 2;
  while (stamp < number + 10 && cursor.isWord(stamp) && !isStampWord(cursor, stamp)) stamp += 1;
  if (stamp > number + 2 && cursor.isMark(stamp, ',')) stamp += 1;
  if (!isStampWord(cursor, stamp)) return null;
  const pin = readRecordPins(cursor, stamp);
  if (pin === null) return null;
  const citation = recordCitation(cursor, first, number);
  citation.entries = [cursor.word(number)];
  return finish(context, citation, pin);
}

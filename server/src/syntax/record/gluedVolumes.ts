import { lookupVolume } from '../../tables/records.ts';
import type { Cursor } from '../cursor.ts';
import type { PinReading } from '../pins.ts';
import { type RawCitation, type RawPin, rawCitation } from '../raw.ts';
import { inVolume } from './exhibitVolumes.ts';
import { closesCitation, finish, opensCitation, type RecordContext, recordCitation } from './recordCitation.ts';
import { readBarePages, readRecordPins } from './recordPins.ts';
import { readStampedEntry } from './stampedEntries.ts';
import { isGluedDash, volumeStart } from './volumeNames.ts';

/** Letters of a transcript, in which a colon stands between page and line; elsewhere between volume and page. */
const TRANSCRIPT_LETTERS = /^(?:Tr|T|RT|NT|RP|VRP)$/;

/** The appendices and briefs of New Jersey (`Pa12`, `Dsa4`, `Prb4`), which are never written apart from their page. */
const JERSEY_APPENDIX = /^(?:(?:[PDRAJ]|Am)(?:s|c|sc|r|ca)?a|[PD]r?b)$/;

/** Reads letters and page in one token: `ROA.345`, `Pet.App.12a`, `JA112–13`, `Tr.24`, `Pa12`, `R12:4`, `ROA.13-12345.123`, or null. */
export function readGluedVolume(context: RecordContext, i: number): RawCitation | null {
  const { cursor } = context;
  const glued = /^([A-Z][A-Za-z.]{0,8}?)(\.?)(\d{1,6}a?)\.?$/.exec(cursor.word(i));
  const letters = glued?.[1] ?? '';
  if (glued === null) return null;
  if (lookupVolume(letters) === 'exhibits') return readGluedExhibit(context, i);
  const volume = readVolumeWithPeriod(context, i);
  if (volume !== null) return volume;
  if (!isVolumeName(letters, glued[2] ?? '')) return null;
  const first = volumeStart(context, gluedStart(context, i));
  if (!opensCitation(context, first)) return null;
  const docketed = readDocketedPage(context, i);
  if (docketed) return docketed;
  const entry = readStampedEntry(context, { first, letters: i, number: i });
  if (entry) return entry;
  const end = cursor.start(i) + letters.length;
  const pin: GluedPin | null =
    readPageAfterColon(cursor, i, letters) ??
    (letters === 'T' ? readJerseyLines(cursor, i, Number(cursor.bare(i).slice(1)), end) : null) ??
    readGluedPages(cursor, { i, letters, page: end + (glued[2] ?? '').length });
  if (pin === null) return null;
  const document = { start: cursor.start(first), end: pin.document ?? end };
  const citation = rawCitation('record', first, i, document);
  citation.parts.document = document;
  return finish(context, citation, pin);
}

/** `R2. 34`, `T3. 45-46`: in Florida the letter of the record has the number of its volume, and a period before the page. */
function readVolumeWithPeriod(context: RecordContext, i: number): RawCitation | null {
  const { cursor } = context;
  if (!cursor.endsWithPeriod(i) || !cursor.isDigits(i + 1) || cursor.startsParagraph(i + 1)) return null;
  if (!/^[RT]\d{1,3}\.$/.test(cursor.word(i)) || !opensCitation(context, i)) return null;
  const pages = readBarePages(cursor, i + 1);
  return pages && finish(context, recordCitation(cursor, i, i), pages);
}

/** `PX0045 at 3`, `DTX012`: a trial exhibit whose letters and number are one word. */
function readGluedExhibit(context: RecordContext, i: number): RawCitation | null {
  const { cursor } = context;
  if (!opensCitation(context, i)) return null;
  const pin = readRecordPins(cursor, i + 1);
  const ends = closesCitation(cursor, pin?.next ?? i + 1) || (pin === null && cursor.word(i).endsWith('.'));
  if (!ends) return null;
  const document = { start: cursor.start(i), end: cursor.labelEnd(i) };
  const citation = rawCitation('record', i, i, document);
  citation.parts.document = document;
  citation.trimmed = { token: i, end: document.end };
  return inVolume(context, finish(context, citation, pin));
}

function isVolumeName(letters: string, period: string): boolean {
  if (lookupVolume(letters) === 'pages' || letters === 'Tr') return true;
  return period === '' && JERSEY_APPENDIX.test(letters);
}

/** `R. C12`: in Illinois the word for the record may stand before the letter of its part. */
function gluedStart({ cursor, floor }: RecordContext, i: number): number {
  return i - 1 >= floor && /^R\.?$/.test(cursor.word(i - 1)) && /^C\d/.test(cursor.word(i)) ? i - 1 : i;
}

/** A pin whose document may be longer than its letters: `R12` of `R12:4`. */
interface GluedPin extends PinReading {
  readonly document?: number;
}

/** `ROA.13-12345.123–25`: in the Fifth Circuit the number of the case stands between the letters and the page. */
function readDocketedPage(context: RecordContext, i: number): RawCitation | null {
  const { cursor } = context;
  if (!/^ROA\.\d\d$/.test(cursor.word(i)) || !isGluedDash(cursor, i + 1)) return null;
  const [, number = '', page = ''] = /^(\d{4,5})\.(\d{1,6})$/.exec(cursor.word(i + 2)) ?? [];
  if (page === '') return null;
  const start = cursor.start(i + 2) + number.length + 1;
  const from = Number(page);
  const range = isGluedDash(cursor, i + 3) ? gluedRangeEnd(cursor, i + 4, 'ROA', from) : null;
  const last = range === null ? i + 2 : i + 4;
  const document = { start: cursor.start(i), end: start - 1 };
  const citation = rawCitation('record', i, last, document);
  citation.parts.document = document;
  const span = { start, end: cursor.labelEnd(last) };
  const pins: RawPin[] = [{ type: 'page', from, to: range ?? from, ...span }];
  return finish(context, citation, { next: last + 1, span, pins, symbols: [] });
}

/** `R12:4–5`, `RR3:45` give volume and page, `Tr.12:4–9` page and line; null when no colon is glued to the number. */
function readPageAfterColon(cursor: Cursor, i: number, letters: string): GluedPin | null {
  if (!cursor.isMark(i + 1, ':') || !cursor.isGlued(i + 1) || !cursor.isDigits(i + 2) || !cursor.isGlued(i + 2))
    return null;
  const isRange = isGluedDash(cursor, i + 3) && cursor.isDigits(i + 4);
  const last = isRange ? i + 4 : i + 2;
  const [from, to] = [Number(cursor.word(i + 2)), Number(cursor.word(last))];
  const next = last + 1;
  if (!closesCitation(cursor, next)) return null;
  if (!TRANSCRIPT_LETTERS.test(letters.replace(/\./g, ''))) {
    const span = cursor.span(i + 2, last);
    return { next, span, pins: [{ type: 'page', from, to, ...span }], symbols: [], document: cursor.end(i) };
  }
  const page = Number(cursor.word(i).replace(/\D/g, ''));
  const span = { start: cursor.end(i) - String(page).length, end: cursor.end(last) };
  return {
    next,
    span,
    pins: [{ type: 'line', from: page, to: page, fromLine: from, toLine: to, ...span }],
    symbols: [],
  };
}

/** The letters of a token, and where its page begins. */
interface Glued {
  readonly i: number;
  readonly letters: string;
  readonly page: number;
}

/** The `112–13` of `JA112–13`; further pages after a comma need no letters. */
function readGluedPages(cursor: Cursor, glued: Glued): PinReading | null {
  const { i, letters, page } = glued;
  if (cursor.bare(i).endsWith('a')) return readAppendixPages(cursor, glued);
  const from = Number(cursor.text.slice(page, cursor.labelEnd(i)));
  // `Pa14 to Pa16` has its letters again.
  const again = cursor.is(i + 1, 'to') && cursor.word(i + 2).startsWith(letters);
  const range = again || isGluedDash(cursor, i + 1) ? gluedRangeEnd(cursor, i + 2, letters, from) : null;
  const last = range === null ? i : i + 2;
  const span = { start: page, end: cursor.labelEnd(last) };
  // `R12-1:3` has parts of its own.
  if (cursor.isMark(last + 1, ':') && cursor.isGlued(last + 1)) return null;
  const volume = /^V\d{1,2}\.?$/.test(cursor.word(last + 1)) && closesCitation(cursor, last + 2) ? last + 1 : last;
  if (!closesCitation(cursor, volume + 1) && span.end === cursor.end(last)) return null;
  const first: RawPin = { type: 'page', from, to: range ?? from, ...span };
  // `C12 V2`: in Illinois the volume follows the page.
  if (volume > last)
    return { next: volume + 1, span: { start: page, end: cursor.labelEnd(volume) }, pins: [first], symbols: [] };
  const more = cursor.isMark(last + 1, ',') ? readBarePages(cursor, last + 2) : null;
  if (more === null) return { next: last + 1, span, pins: [first], symbols: [] };
  return { next: more.next, span: { start: page, end: more.span.end }, pins: [first, ...more.pins], symbols: [] };
}

/** The `12a–14a` of `Pet.App.12a–14a`, as the Supreme Court's appendices count their pages. */
function readAppendixPages(cursor: Cursor, { i, page }: Glued): PinReading | null {
  const isRange = isGluedDash(cursor, i + 1) && /^\d{1,6}a$/.test(cursor.bare(i + 2));
  const last = isRange ? i + 2 : i;
  if (!closesCitation(cursor, last + 1) && cursor.labelEnd(last) === cursor.end(last)) return null;
  const span = { start: page, end: cursor.labelEnd(last) };
  const from = cursor.text.slice(page, cursor.labelEnd(i));
  const pins: RawPin[] = [{ type: 'page', from, to: isRange ? cursor.bare(last) : from, ...span }];
  return { next: last + 1, span, pins, symbols: [] };
}

/** The `13` of `JA112–13`, `JA112–JA113`, with its dropped digits; null when the dash joins something else. */
function gluedRangeEnd(cursor: Cursor, i: number, letters: string, from: number): number | null {
  const word = cursor.bare(i);
  const digits = word.startsWith(letters) ? word.slice(letters.length).replace(/^\./, '') : word;
  if (!/^\d{1,6}$/.test(digits)) return null;
  const to = Number(digits);
  const scale = 10 ** digits.length;
  const whole = to < from ? Math.floor(from / scale) * scale + to : to;
  return whole < from ? null : whole;
}

/** Reads volume, letters and page in one token: `3RR45`, `1AA123–25`, `2T12-3 to 13-4`, or null. */
export function readVolumeAndPage(context: RecordContext, i: number): RawCitation | null {
  const { cursor } = context;
  if (!cursor.hasCapital(i)) return null;
  const [, volume = '', letters = '', page = ''] = /^(\d{1,2})([A-Z]{1,3})(\d{1,6})$/.exec(cursor.word(i)) ?? [];
  if (page === '' || (letters.length === 1 && letters !== 'T') || lookupVolume(letters) !== 'pages') return null;
  if (!opensCitation(context, i)) return null;
  const start = cursor.start(i) + volume.length + letters.length;
  const document = { start: cursor.start(i), end: start };
  const lines =
    letters === 'T' || TRANSCRIPT_LETTERS.test(letters) ? readJerseyLines(cursor, i, Number(page), start) : null;
  const pin = lines ?? readGluedPages(cursor, { i, letters, page: start });
  if (pin === null) return null;
  const citation = rawCitation('record', i, i, document);
  citation.parts.document = document;
  return finish(context, citation, pin);
}

/** `12-3 to 13-4`, `12:3-9` after `1T`: page and line, as in New Jersey. */
function readJerseyLines(cursor: Cursor, i: number, from: number, start: number): PinReading | null {
  const isColon = cursor.isMark(i + 1, ':');
  if (!cursor.isGlued(i + 1) || !cursor.isGlued(i + 2) || !cursor.isDigits(i + 2)) return null;
  if (!isColon && !cursor.isDash(i + 1)) return null;
  const fromLine = Number(cursor.word(i + 2));
  let [last, to, toLine] = [i + 2, from, fromLine];
  if (cursor.is(i + 3, 'to') && cursor.isDigits(i + 4)) {
    const hasPage = (cursor.isDash(i + 5) || cursor.isMark(i + 5, ':')) && cursor.isDigits(i + 6);
    to = hasPage ? Number(cursor.word(i + 4)) : from;
    last = hasPage ? i + 6 : i + 4;
    toLine = Number(cursor.word(last));
  } else if (isColon && cursor.isDash(i + 3) && cursor.isDigits(i + 4)) {
    last = i + 4;
    toLine = Number(cursor.word(last));
  } else if (!isColon && fromLine >= from) return null;
  if (!closesCitation(cursor, last + 1)) return null;
  const span = { start, end: cursor.end(last) };
  return { next: last + 1, span, pins: [{ type: 'line', from, to, fromLine, toLine, ...span }], symbols: [] };
}

import { PAPER_WORDS } from '../tables/records.ts';
import { BOOK_WORDS, readAnnotation, readBook, readTreatiseVolume } from './authorities/books.ts';
import { readCode } from './authorities/codes.ts';
import { readConstitution } from './authorities/constitutions.ts';
import { readCourtRule, readRuleOfSeries, readRuleWord } from './authorities/courtRules.ts';
import { FEDERALIST_WORDS, readFederalist } from './authorities/federalist.ts';
import { LEGISLATIVE_WORDS, readLegislative } from './authorities/legislative.ts';
import { readPeriodical } from './authorities/periodicals.ts';
import { readAtSectionSign, readUnsignedSection, SECTION_WORDS } from './authorities/sectionSigns.ts';
import { readSessionLaw, SESSION_LAW_WORDS } from './authorities/sessionLaws.ts';
import { type Reading, readCase, readPlacesElsewhere } from './cases/cases.ts';
import { readDescribedCase, readDocketCase } from './cases/docketCases.ts';
import { readVolumeless } from './cases/volumeless.ts';
import type { Cursor } from './cursor.ts';
import { keywordClasses, wordsOfClasses } from './keywords.ts';
import type { RawCitation } from './raw.ts';
import { readBatesNumber, readGluedBatesNumber } from './record/batesNumbers.ts';
import { readDesignation } from './record/designations.ts';
import { DOCKET_WORDS, readDocketEntry } from './record/docketEntries.ts';
import { readGluedVolume, readVolumeAndPage } from './record/gluedVolumes.ts';
import { readNamedPaper } from './record/namedPapers.ts';
import type { RecordContext } from './record/recordCitation.ts';
import { isTimeOfRecording } from './record/recordings.ts';
import { readRecordVolume } from './record/recordVolumes.ts';
import { ID_WORDS, readId, readSupra } from './references/backReferences.ts';
import { readNameReference } from './references/nameReferences.ts';

/** Words that begin a pin, before which a paper may be named. */
const PIN_WORDS: ReadonlySet<string> = new Set(['at', 'p', 'p.', 'pp', 'pp.', 'Tab', 'Tabs']);

/** Classes of words by the readers that ask for them; a word may be of several. */
const ID = 1;
const DOCKET_NUMBER = 2;
const SUPRA = 4;
const CONSTITUTION = 8;
const RULE = 16;
const SECTION = 32;
const SESSION_LAW = 64;
const LEGISLATIVE = 128;
const BOOK = 256;
const PIN = 512;
const RECORD = 1024;

const AUTHORITY: number = RULE | SECTION | SESSION_LAW | LEGISLATIVE | BOOK;

/** A word for a section is read in lower case or with a capital, never in capitals. */
const SECTIONS: ReadonlySet<string> = new Set(
  SECTION_WORDS.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]),
);

/** The classes of each word by its hash; the rest of the text is passed over. */
const WORD_CLASSES: Uint16Array = keywordClasses([
  [ID, ID_WORDS],
  [DOCKET_NUMBER, ['No.', 'Nos.', 'Docket']],
  [SUPRA, ['supra']],
  [CONSTITUTION, ['Const.', 'Constitution', 'Rts.', 'Rights']],
  [RULE, ['rule', 'rules', 'r.', 'rr.']],
  [SECTION, SECTION_WORDS],
  [SESSION_LAW, SESSION_LAW_WORDS],
  [LEGISLATIVE, LEGISLATIVE_WORDS],
  [BOOK, [...BOOK_WORDS, ...FEDERALIST_WORDS]],
  [PIN, PIN_WORDS],
  [RECORD, DOCKET_WORDS],
  [RECORD, [...PAPER_WORDS].flatMap(([word, kind]) => (kind === 'common' ? [] : [word, word.replace("'", '’')]))],
]);

/** The words at which the walk over the tokens stops: those of any class. */
export const STOP_WORDS: Int32Array = wordsOfClasses(WORD_CLASSES);

/** The token under the reader, and what it may look back at; `floor` is the first token that belongs to no citation yet. */
export interface Place extends RecordContext {
  readonly i: number;
  /** Code unit of a mark token, else 0. */
  readonly mark: number;
}

const SECTION_SIGN = 0xa7;
const PARAGRAPH_SIGN = 0xb6;

/** False when no reader asks for the word or number at token `i`. */
export function mayIdentify(cursor: Cursor, i: number): boolean {
  return cursor.isNumber(i) || WORD_CLASSES[cursor.hash(i)] !== 0 || cursor.endsInPage(i);
}

/** The citations that the token identifies, in the order of the text; null when it identifies none. */
export function readAt(reading: Reading, place: Place): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor, mark } = place;
  if (mark === SECTION_SIGN)
    return only(
      readAtSectionSign(cursor, i, floor) ?? readNamedPaper(place, i) ?? readNameReference(reading, i, floor),
    );
  if (mark === PARAGRAPH_SIGN) return only(readNamedPaper(place, i));
  if (mark !== 0) return null;
  if (cursor.isNumber(i)) return readAtNumber(reading, place);
  const classes = WORD_CLASSES[cursor.hash(i)] ?? 0;
  const worded = classes === 0 ? null : readAtWord(reading, place, classes);
  // A volume and its page in one token may have the hash of a keyword.
  return worded ?? (cursor.endsInPage(i) ? only(readGluedRecord(place, i)) : null);
}

function readAtNumber(reading: Reading, place: Place): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor } = place;
  if (cursor.isCapitalised(i + 1) || cursor.isDash(i + 1)) {
    const annotation = readAnnotation(cursor, i, floor);
    if (annotation) return [annotation];
    const cases = readCase(reading, i, floor);
    if (cases.length > 0) return cases;
    const memo = cursor.isDash(i + 1) ? readVolumeless(reading, i, floor) : null;
    if (memo) return memo;
    const other =
      readCode(cursor, i, floor, place.previous) ??
      readPeriodical(cursor, i, floor) ??
      readTreatiseVolume(cursor, i, floor);
    if (other) return [other];
  }
  if (cursor.isMark(i - 1, '¶')) {
    const sign = cursor.isMark(i - 2, '¶') ? i - 2 : i - 1;
    return (
      readVolumeless(reading, i, floor) ?? only(readRecordAt(place)) ?? only(readNameReference(reading, sign, floor))
    );
  }
  if (cursor.isMark(i - 1, ',') && cursor.isDash(i + 1)) {
    const docket = readDocketCase(reading, i, floor);
    if (docket) return docket;
  }
  const timed = isTimeOfRecording(cursor, i) ? readNamedPaper(place, i) : null;
  if (timed) return [timed];
  const numbered =
    readRecordVolume(place, i) ?? (cursor.isDigits(i) ? readBatesNumber(place, i) : readVolumeAndPage(place, i));
  if (numbered) return [numbered];
  const rule = cursor.isCapitalised(i - 1)
    ? (readUnsignedSection(cursor, i, floor) ?? readCourtRule(cursor, i, floor))
    : readRuleOfSeries(cursor, i, floor);
  if (rule) return [rule];
  // A number names a paper only as the rule that calls for it: `Pl.'s 56.1`.
  return cursor.isDigits(i) && !cursor.isMark(i + 1, '(') ? null : only(readDesignation(place, i));
}

/** Offers a word to the readers of its classes, in the order of what each would take from the next. */
function readAtWord(reading: Reading, place: Place, classes: number): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor } = place;
  if ((classes & ID) !== 0) {
    const id = readId(reading, i, floor);
    if (id !== null) return id;
  }
  if ((classes & DOCKET_NUMBER) !== 0) {
    const number = cursor.isWord(i + 1) && cursor.is(i, 'Docket') ? i + 1 : i;
    if (cursor.isNumberSign(number)) {
      const docket = readDocketCase(reading, number, floor) ?? readDescribedCase(reading, number, floor);
      if (docket) return docket;
    }
  }
  if ((classes & SUPRA) !== 0) {
    const supra = readSupra(reading, i, floor);
    if (supra !== null) return supra.parts.pin ? [supra, ...readPlacesElsewhere(cursor, supra)] : [supra];
  }
  return only(
    ((classes & CONSTITUTION) !== 0 ? readConstitution(cursor, i, floor) : null) ??
      ((classes & AUTHORITY) !== 0 ? readAuthority(cursor, place, classes) : null) ??
      ((classes & PIN) !== 0 ? readAtPin(reading, place) : null) ??
      ((classes & RECORD) !== 0 ? readRecordAt(place) : null),
  );
}

/** Reads the statute, rule, session law, paper of a legislature or book that a word tells of, or null. */
function readAuthority(cursor: Cursor, { i, floor }: Place, classes: number): RawCitation | null {
  return (
    ((classes & RULE) !== 0 ? readRuleWord(cursor, i, floor) : null) ??
    ((classes & SECTION) !== 0 && SECTIONS.has(cursor.word(i)) ? readAtSectionSign(cursor, i, floor) : null) ??
    ((classes & SESSION_LAW) !== 0 ? readSessionLaw(cursor, i, floor) : null) ??
    ((classes & LEGISLATIVE) !== 0 ? readLegislative(cursor, i, floor) : null) ??
    ((classes & BOOK) !== 0 ? (readFederalist(cursor, i, floor) ?? readBook(cursor, i, floor)) : null)
  );
}

function readAtPin(reading: Reading, place: Place): RawCitation | null {
  const { cursor } = reading;
  if (!cursor.is(place.i, 'at') && !PIN_WORDS.has(cursor.word(place.i))) return null;
  return readNamedPaper(place, place.i) ?? readNameReference(reading, place.i, place.floor);
}

function readRecordAt(place: Place): RawCitation | null {
  return readDocketEntry(place, place.i) ?? readDesignation(place, place.i);
}

/** A page in one token with the letters before it. */
function readGluedRecord(context: RecordContext, i: number): RawCitation | null {
  if (!context.cursor.isCapitalised(i)) return null;
  return readGluedVolume(context, i) ?? readGluedBatesNumber(context, i);
}

function only(citation: RawCitation | null): readonly RawCitation[] | null {
  return citation === null ? null : [citation];
}

import { PAPER_WORDS } from '../tables/records.ts';
import type { DraftHabits } from '../text/blocks.ts';
import { draftView } from '../text/draftView.ts';
import { moved } from '../text/span.ts';
import type { DraftLanguage, TextView } from '../text/view.ts';
import { AUTHORITY_WORDS, readAtAuthorityWord } from './authorityWords.ts';
import { ID_WORDS, readId, readSupra } from './backReferences.ts';
import { readBatesNumber, readGluedBatesNumber } from './batesNumbers.ts';
import type { BlockOrigin, DraftBlock } from './block.ts';
import { readAnnotation, readTreatiseVolume } from './books.ts';
import { type Reading, readCase } from './cases.ts';
import type { ParsedCitation } from './citation.ts';
import { readCode } from './codes.ts';
import { readConstitution } from './constitutions.ts';
import { readCourtRule } from './courtRules.ts';
import { Cursor } from './cursor.ts';
import { findPaperNames, joinNames } from './definedPapers.ts';
import { readDesignation } from './designations.ts';
import { readDescribedCase, readDocketCase } from './docketCases.ts';
import { DOCKET_WORDS, readDocketEntry } from './docketEntries.ts';
import type { CitationGroup } from './draft.ts';
import { Finisher } from './finisher.ts';
import { Histories } from './history.ts';
import { keywordTable } from './keywords.ts';
import { type NamesBefore, settleNames } from './knownNames.ts';
import { readNamedPaper } from './namedPapers.ts';
import { readNameReference } from './nameReferences.ts';
import { placeCitations } from './nesting.ts';
import { readPeriodical } from './periodicals.ts';
import { findQuotations } from './quotations.ts';
import type { RawCitation } from './raw.ts';
import type { RecordContext } from './recordCitation.ts';
import { readGluedVolume, readRecordVolume } from './recordVolumes.ts';
import { readAtSectionSign, readUnsignedSection } from './sectionSigns.ts';
import { findShortNames } from './shortNames.ts';
import { Tokens } from './tokens.ts';
import { readUnpublished, readVolumeless } from './volumeless.ts';

/** What the reading of all blocks of a draft shares. */
export interface BlockReading {
  readonly language: DraftLanguage;
  readonly habits: DraftHabits;
  /** Initials the draft gives to papers: `IAF` after `Initial Appeal File (IAF)`. */
  readonly papers: ReadonlySet<string>;
  readonly tokens: Tokens;
  /** The names known from the blocks before. */
  readonly names: NamesBefore;
}

/** Words that begin a pin, before which a paper may be named. */
const PIN_WORDS: ReadonlySet<string> = new Set(['at', 'p.', 'pp.', 'Tab', 'Tabs']);

/** Words that some reader below asks for; the rest of the text is passed over by their hash alone. */
const KEYWORDS = keywordTable([
  ...ID_WORDS,
  'supra',
  'No.',
  'Nos.',
  'Const.',
  'Constitution',
  ...AUTHORITY_WORDS,
  ...PIN_WORDS,
  ...DOCKET_WORDS,
  ...[...PAPER_WORDS].flatMap(([word, kind]) => (kind === 'common' ? [] : [word, word.replace("'", '’')])),
]);

/** Tokens for the words the grammar knows. */
export function createTokens(): Tokens {
  return new Tokens(KEYWORDS);
}

/** Reads one block of a draft, which stands at `origin`. `text` is the block's own text. Pure and total. */
export function readBlock(text: string, origin: BlockOrigin, reading: BlockReading): DraftBlock {
  const view = draftView(text, reading.language, reading.habits.furniture);
  const cursor = new Cursor(reading.tokens.read(view.text), reading.habits.isDoubleSpaced);
  const words = { cursor, emphases: view.emphases };
  const read = readCitations(words, reading.papers);
  const names = joinNames(findPaperNames(cursor, read, reading.papers), findShortNames(words, read));
  const { citations: raws, asked } = settleNames(cursor, read, names, reading.names);
  const inView = findQuotations(cursor);
  const finished = new Finisher({ view, cursor, raws, quotations: inView, origin });
  const placements = placeCitations(cursor, raws);
  const inFile = inFileOrder(raws, cursor, view);
  inFile.forEach(({ raw }, i) => {
    raw.index = origin.citations + i;
  });
  const citations = inFile.map(({ raw, i }) => finished.finish(raw, placements[i]));
  const toFile = (span: { start: number; end: number }) => moved(view.toFile(span), origin.offset);
  return {
    origin,
    length: text.length,
    view,
    citations,
    groups: groupsOf(citations, origin.groups),
    quotations: inView.map(toFile),
    shortNames: names.map(({ span, name, citation }) => ({
      span: toFile(span),
      name,
      citation: citation === null ? null : citation.index,
    })),
    asked,
  };
}

/** A citation and its place among those of the view. */
interface InView {
  readonly raw: RawCitation;
  readonly i: number;
}

/** Citations in the order of the file, which is not that of a view that shows a footnote behind its paragraph. */
function inFileOrder(raws: readonly RawCitation[], cursor: Cursor, view: TextView): readonly InView[] {
  const inView = raws.map((raw, i) => ({ raw, i }));
  if (view.isInOrder) return inView;
  const starts = raws.map((raw) => view.toFile(cursor.span(raw.first, raw.last)).start);
  return inView.sort((a, b) => (starts[a.i] ?? 0) - (starts[b.i] ?? 0));
}

/** One walk over the tokens that may matter: each is offered to the readers whose citations it can begin or identify. */
function readCitations(reading: Reading, papers: ReadonlySet<string>): RawCitation[] {
  const { cursor } = reading;
  const found: RawCitation[] = [];
  const histories = new Histories(cursor);
  let floor = 0;
  let depth = 0;
  for (let n = 0; n < cursor.stopCount; n++) {
    const i = cursor.stopToken(n);
    // A stop inside the citation read last is no stop.
    if (i < floor) continue;
    if (cursor.startsParagraph(i)) depth = 0;
    const mark = cursor.markCode(i);
    if (mark === CLOSE_PARENTHESIS) {
      depth = Math.max(0, depth - 1);
      continue;
    }
    const place = { i, floor: histories.floor(i, floor), depth, mark, previous: found.at(-1) ?? null, papers };
    const read = mark === OPEN_PARENTHESIS ? readUnpublished(reading, i, place.floor) : readAt(reading, place);
    if (read === null) {
      if (mark === OPEN_PARENTHESIS) depth += 1;
      continue;
    }
    histories.add(read);
    floor = i + 1;
    for (const citation of read) {
      found.push(citation);
      floor = Math.max(floor, citation.last + 1);
    }
  }
  return found;
}

/** The token under the reader, and what it may look back at. */
interface Place {
  readonly i: number;
  /** First token that belongs to no citation yet. */
  readonly floor: number;
  /** Open parentheses. */
  readonly depth: number;
  /** Code unit of a mark token, else 0. */
  readonly mark: number;
  readonly previous: RawCitation | null;
  readonly papers: ReadonlySet<string>;
}

const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const SECTION_SIGN = 0xa7;
const PARAGRAPH_SIGN = 0xb6;

/** The citations that the token identifies, in the order of the text; null when it identifies none. */
function readAt(reading: Reading, place: Place): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor, mark } = place;
  if (mark === SECTION_SIGN)
    return only(
      readAtSectionSign(cursor, i, floor) ??
        readNamedPaper(contextOf(cursor, place), i) ??
        readNameReference(reading, i, floor),
    );
  if (mark === PARAGRAPH_SIGN) return only(readNamedPaper(contextOf(cursor, place), i));
  if (mark !== 0) return null;
  if (cursor.isNumber(i)) return readAtNumber(reading, place);
  if (KEYWORDS[cursor.hash(i)] === 1) return readAtWord(reading, place);
  return only(readGluedRecord(contextOf(cursor, place), i));
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
      readVolumeless(reading, i, floor) ??
      only(readRecordAt(cursor, place)) ??
      only(readNameReference(reading, sign, floor))
    );
  }
  if (cursor.isMark(i - 1, ',') && cursor.isDash(i + 1)) {
    const docket = readDocketCase(reading, i, floor);
    if (docket) return docket;
  }
  const context = contextOf(cursor, place);
  const numbered = readRecordVolume(context, i) ?? readBatesNumber(context, i);
  if (numbered) return [numbered];
  if (cursor.isCapitalised(i - 1)) {
    const rule = readUnsignedSection(cursor, i, floor) ?? readCourtRule(cursor, i, floor);
    if (rule) return [rule];
  }
  return only(readRecordAt(cursor, place));
}

function readAtWord(reading: Reading, place: Place): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor } = place;
  const id = readId(reading, i, floor);
  if (id !== null) return id;
  const number = cursor.isWord(i + 1) && cursor.word(i) === 'Docket' ? i + 1 : i;
  if (cursor.isNumberSign(number)) {
    const docket = readDocketCase(reading, number, floor) ?? readDescribedCase(reading, number, floor);
    if (docket) return docket;
  }
  return only(
    readSupra(reading, i, floor) ??
      readConstitution(cursor, i, floor) ??
      readAtAuthorityWord(cursor, i, floor) ??
      (PIN_WORDS.has(cursor.word(i)) ? readNamedPaper(contextOf(cursor, place), i) : null) ??
      readNameReference(reading, i, floor) ??
      readRecordAt(cursor, place),
  );
}

function readRecordAt(cursor: Cursor, place: Place): RawCitation | null {
  const context = contextOf(cursor, place);
  return readDocketEntry(context, place.i) ?? readDesignation(context, place.i);
}

/** A page in one token with the letters before it; a word that opens a paragraph is offered here too, and is none. */
function readGluedRecord(context: RecordContext, i: number): RawCitation | null {
  return readGluedVolume(context, i) ?? readGluedBatesNumber(context, i);
}

function contextOf(cursor: Cursor, { floor, depth, previous, papers }: Place): RecordContext {
  return { cursor, floor, depth, previous, papers };
}

function only(citation: RawCitation | null): readonly RawCitation[] | null {
  return citation === null ? null : [citation];
}

function groupsOf(citations: readonly ParsedCitation[], first: number): CitationGroup[] {
  const members: ParsedCitation[][] = [];
  for (const citation of citations) {
    const group = members[citation.group - first];
    if (group) group.push(citation);
    else members[citation.group - first] = [citation];
  }
  return members.map((group) => ({
    span: { start: group[0]?.span.start ?? 0, end: group.reduce((end, { span }) => Math.max(end, span.end), 0) },
    members: group.map(({ index }) => index),
  }));
}

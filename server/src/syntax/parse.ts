import { draftView } from '../text/draftView.ts';
import type { DraftLanguage } from '../text/view.ts';
import { ID_WORDS, readId, readSupra } from './backReferences.ts';
import { type Reading, readCase } from './cases.ts';
import type { ParsedCitation } from './citation.ts';
import { readCode } from './codes.ts';
import { readConstitution } from './constitutions.ts';
import { readCourtRule } from './courtRules.ts';
import { Cursor } from './cursor.ts';
import { PAPER_WORDS, readDesignation } from './designations.ts';
import { readDocketCase } from './docketCases.ts';
import { DOCKET_WORDS, readDocketEntry } from './docketEntries.ts';
import type { CitationGroup, Draft } from './draft.ts';
import { Finisher } from './finisher.ts';
import { Keywords } from './keywords.ts';
import { readNameReference } from './nameReferences.ts';
import { placeCitations } from './nesting.ts';
import { readPeriodical } from './periodicals.ts';
import { findQuotations } from './quotations.ts';
import type { RawCitation } from './raw.ts';
import { findShortNames } from './shortNames.ts';
import { readStateCode } from './stateCodes.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads a draft: finds every citation with its fields, its pins and its place among the others.
 * Pure and total: any text has a parse. All offsets of the result are UTF-16 code units of `text`.
 */
export function parseDraft(text: string, language: DraftLanguage): Draft {
  const view = draftView(text, language);
  const cursor = new Cursor(tokenize(view.text));
  const raws = readCitations({ cursor, emphases: view.emphases });
  const placements = placeCitations(cursor, raws);
  const quotations = findQuotations(cursor).map((span) => view.toFile(span));
  const indexes = new Map(raws.map((raw, index) => [raw, index] as const));
  const finished = new Finisher(view, cursor, indexes, quotations);
  const citations = raws.map((raw, index) => finished.finish(raw, index, placements[index]));
  const shortNames = findShortNames(cursor, raws).map(({ span, name, citation }) => ({
    span: view.toFile(span),
    name,
    citation: citation === null ? null : (indexes.get(citation) ?? null),
  }));
  return { text, language, view, citations, groups: groupsOf(citations), quotations, shortNames };
}

/** One walk over the tokens: each is offered to the readers whose citations it can begin or identify. */
function readCitations(reading: Reading): RawCitation[] {
  const { cursor } = reading;
  const found: RawCitation[] = [];
  let floor = 0;
  let depth = 0;
  for (let i = 0; i < cursor.count; i++) {
    if (cursor.startsParagraph(i)) depth = 0;
    const mark = cursor.markCode(i);
    if (mark === 0x28) depth += 1;
    else if (mark === 0x29) depth = Math.max(0, depth - 1);
    const read = readAt(reading, { i, floor, depth, mark, previous: found.at(-1) ?? null });
    if (read === null) continue;
    let last = i;
    for (const citation of read) {
      found.push(citation);
      last = Math.max(last, citation.last);
    }
    floor = last + 1;
    i = last;
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
}

const SECTION_SIGN = 0xa7;

/** Words that some reader below asks for; the rest of the text is passed over by their hash alone. */
const KEYWORDS = new Keywords([
  ...ID_WORDS,
  'supra',
  'at',
  'No.',
  'Const.',
  'art.',
  ...DOCKET_WORDS,
  ...PAPER_WORDS.keys(),
]);

/** The citations that the token identifies, in the order of the text; null when it identifies none. */
function readAt(reading: Reading, place: Place): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor, mark } = place;
  if (mark === SECTION_SIGN) return only(readStateCode(cursor, i, floor));
  if (mark !== 0) return null;
  if (cursor.isNumber(i)) return readAtNumber(reading, place);
  return KEYWORDS.mayHold(cursor.hash(i)) ? readAtWord(reading, place) : null;
}

function readAtNumber(reading: Reading, place: Place): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor } = place;
  if (cursor.isCapitalised(i + 1) || cursor.isDash(i + 1)) {
    const cases = readCase(reading, i, floor);
    if (cases.length > 0) return cases;
    const other = readCode(cursor, i, floor) ?? readPeriodical(cursor, i, floor);
    if (other) return [other];
  }
  if (cursor.isCapitalised(i - 1)) {
    const rule = readStateCode(cursor, i, floor) ?? readCourtRule(cursor, i, floor);
    if (rule) return [rule];
  }
  return only(readRecordAt(cursor, place));
}

function readAtWord(reading: Reading, place: Place): readonly RawCitation[] | null {
  const { cursor } = reading;
  const { i, floor } = place;
  return only(
    readId(reading, i, floor) ??
      readSupra(reading, i, floor) ??
      readConstitution(cursor, i, floor) ??
      (cursor.word(i) === 'art.' ? readStateCode(cursor, i, floor) : null) ??
      readNameReference(reading, i, floor) ??
      (cursor.word(i) === 'No.' ? readDocketCase(reading, i, floor) : null) ??
      readRecordAt(cursor, place),
  );
}

function readRecordAt(cursor: Cursor, { i, floor, depth, previous }: Place): RawCitation | null {
  const context = { cursor, floor, depth, previous };
  return readDocketEntry(context, i) ?? readDesignation(context, i);
}

function only(citation: RawCitation | null): readonly RawCitation[] | null {
  return citation === null ? null : [citation];
}

function groupsOf(citations: readonly ParsedCitation[]): CitationGroup[] {
  const members: ParsedCitation[][] = [];
  for (const citation of citations) {
    const group = members[citation.group];
    if (group) group.push(citation);
    else members[citation.group] = [citation];
  }
  return members.map((group) => ({
    span: { start: group[0]?.span.start ?? 0, end: group.reduce((end, { span }) => Math.max(end, span.end), 0) },
    members: group.map(({ index }) => index),
  }));
}

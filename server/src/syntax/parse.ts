import { draftView } from '../text/draftView.ts';
import { contains, type Span } from '../text/span.ts';
import type { DraftLanguage, TextView } from '../text/view.ts';
import { ID_WORDS, readId, readSupra } from './backReferences.ts';
import { type Reading, readCase } from './cases.ts';
import type { CitationParts, ParsedCitation, Part } from './citation.ts';
import { readCode } from './codes.ts';
import { readConstitution } from './constitutions.ts';
import { readCourtRule } from './courtRules.ts';
import { Cursor, collapse, type ViewSpan } from './cursor.ts';
import { PAPER_WORDS, readDesignation } from './designations.ts';
import { readDocketCase } from './docketCases.ts';
import { DOCKET_WORDS, readDocketEntry } from './docketEntries.ts';
import type { CitationGroup, Draft } from './draft.ts';
import { Keywords } from './keywords.ts';
import { readNameReference } from './nameReferences.ts';
import { type Placement, placeCitations } from './nesting.ts';
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
    found.push(...read);
    const last = read.reduce((end, citation) => Math.max(end, citation.last), i);
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

/** Turns raw citations, which speak of the view, into citations of the file. */
class Finisher {
  readonly #view: TextView;
  readonly #cursor: Cursor;
  readonly #indexes: ReadonlyMap<RawCitation, number>;
  readonly #quoted: SpanSet;
  readonly #headings: SpanSet;
  readonly #footnotes: SpanSet;

  constructor(view: TextView, cursor: Cursor, indexes: ReadonlyMap<RawCitation, number>, quotations: readonly Span[]) {
    this.#view = view;
    this.#cursor = cursor;
    this.#indexes = indexes;
    this.#quoted = new SpanSet([...quotations, ...view.blockQuotes]);
    this.#headings = new SpanSet(view.headings.map((heading) => heading.span));
    this.#footnotes = new SpanSet(view.footnotes.map((footnote) => footnote.span));
  }

  finish(raw: RawCitation, index: number, placement: Placement | undefined): ParsedCitation {
    const end = raw.trimmed?.token === raw.last ? raw.trimmed.end : this.#cursor.end(raw.last);
    const words = { start: this.#cursor.start(raw.first), end };
    const span = this.#view.toFileBalanced(words);
    // Emphasis marks may stand outside the quotation marks: only the words are asked for.
    const inner = this.#view.toFile(words);
    return {
      index,
      kind: raw.kind,
      span,
      core: this.#view.toFile(raw.core),
      parts: this.#parts(raw),
      pins: raw.pins.map(({ start, end, ...pin }) => ({ ...pin, span: this.#view.toFile({ start, end }) })),
      signal: raw.signal === null ? null : this.#part(raw.signal),
      role: placement?.role ?? null,
      within: this.#indexOf(placement?.within ?? null),
      parallelTo: this.#indexOf(raw.parallelTo),
      group: placement?.group ?? 0,
      edition: raw.edition,
      courtId: raw.courtId,
      year: raw.year,
      footnote: this.#footnotes.holding(inner),
      quoted: this.#quoted.holding(inner) !== null,
      inHeading: this.#headings.holding(inner) !== null,
      entries: raw.entries,
      sameAs: this.#indexOf(raw.sameAs),
    };
  }

  #indexOf(raw: RawCitation | null): number | null {
    return raw === null ? null : (this.#indexes.get(raw) ?? null);
  }

  #parts(raw: RawCitation): CitationParts {
    const parts: Record<string, Part | readonly Part[]> = {};
    for (const [name, span] of Object.entries(raw.parts)) parts[name] = this.#part(span);
    if (raw.symbols.length > 0) parts.symbols = raw.symbols.map((span) => this.#part(span));
    return parts;
  }

  #part(span: ViewSpan): Part {
    return { span: this.#view.toFile(span), text: collapse(this.#view.text.slice(span.start, span.end)) };
  }
}

/** Answers which of many spans holds a given one, asked in the order of the text. */
class SpanSet {
  readonly #spans: readonly { readonly span: Span; readonly index: number }[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans.map((span, index) => ({ span, index })).sort((a, b) => a.span.start - b.span.start);
  }

  /** Index of the span that holds this one, or null. */
  holding(inner: Span): number | null {
    while ((this.#spans[this.#next]?.span.end ?? Number.POSITIVE_INFINITY) <= inner.start) this.#next += 1;
    for (let i = this.#next; i < this.#spans.length; i++) {
      const outer = this.#spans[i];
      if (outer === undefined || outer.span.start > inner.start) return null;
      if (contains(outer.span, inner)) return outer.index;
    }
    return null;
  }
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

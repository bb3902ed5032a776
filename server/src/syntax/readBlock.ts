import type { DraftHabits } from '../text/blocks.ts';
import { draftView } from '../text/draftView.ts';
import { byStart, moved, type Span } from '../text/span.ts';
import type { DraftLanguage, TextView } from '../text/view.ts';
import { readBookOfYear } from './authorities/booksByPage.ts';
import type { BlockOrigin, DraftBlock } from './block.ts';
import type { Reading } from './cases/cases.ts';
import { readCaliforniaDocket } from './cases/docketCases.ts';
import { Histories } from './cases/history.ts';
import { readUnpublished } from './cases/volumeless.ts';
import type { ParsedCitation } from './citation.ts';
import { Cursor } from './cursor.ts';
import { mayIdentify, type Place, readAt, STOP_WORDS } from './dispatch.ts';
import type { CitationGroup } from './draft.ts';
import { Finisher } from './finisher.ts';
import { placeCitations } from './nesting.ts';
import { findQuotations } from './quotations.ts';
import type { RawCitation } from './raw.ts';
import { findPaperNames, joinNames } from './record/definedPapers.ts';
import { caseNamesOf, type NamesBefore, settleNames } from './references/knownNames.ts';
import { findShortNames } from './references/shortNames.ts';
import { Tokens } from './tokens.ts';

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

/** Tokens for the words the grammar knows. */
export function createTokens(): Tokens {
  return new Tokens(STOP_WORDS);
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
  let { citations: index } = origin;
  for (const i of inFile) {
    raws[i]!.index = index;
    index += 1;
  }
  // A loop, as wherever something is done for each citation: V8 drops the code of a closure with the draft it was made for.
  const citations: ParsedCitation[] = [];
  for (const i of inFile) citations.push(finished.finish(raws[i]!, i, placements[i]));
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
    caseNames: caseNamesOf(citations),
    asked,
  };
}

/** The indexes of citations in the order of the file, which is not that of a view that shows a footnote behind its paragraph. */
function inFileOrder(raws: readonly RawCitation[], cursor: Cursor, view: TextView): readonly number[] {
  const order: number[] = [];
  if (view.isInOrder) {
    for (let i = 0; i < raws.length; i++) order.push(i);
    return order;
  }
  const places: { readonly i: number; readonly start: number }[] = [];
  for (const raw of raws) places.push({ i: places.length, start: view.toFile(cursor.span(raw.first, raw.last)).start });
  for (const { i } of places.sort(byStart)) order.push(i);
  return order;
}

const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One walk over the tokens that may matter: each is offered to the readers whose citations it can begin or identify. */
function readCitations(reading: Reading, papers: ReadonlySet<string>): RawCitation[] {
  const { cursor } = reading;
  const found: RawCitation[] = [];
  const histories = new Histories(cursor);
  // One place, which goes along with the reader.
  const place: Writable<Place> = { cursor, papers, i: 0, mark: 0, depth: 0, floor: 0, previous: null };
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
    // What only begins a paragraph is not looked at again.
    if (mark === 0 && !mayIdentify(cursor, i)) continue;
    place.i = i;
    place.mark = mark;
    place.depth = depth;
    place.floor = histories.floor(i, floor);
    const read = mark === OPEN_PARENTHESIS ? readAtParenthesis(reading, i, place.floor) : readAt(reading, place);
    if (read === null) {
      if (mark === OPEN_PARENTHESIS) depth += 1;
      continue;
    }
    histories.add(read);
    floor = i + 1;
    for (const citation of read) {
      found.push(citation);
      place.previous = citation;
      // A citation that begins with its parenthesis holds the closing one too.
      if (cursor.markCode(citation.first) === OPEN_PARENTHESIS) depth = Math.max(0, depth - 1);
      floor = Math.max(floor, citation.last + 1);
    }
  }
  return found;
}

/** A case whose court and date are all it has besides its name, or a book of which the year is told. */
function readAtParenthesis(reading: Reading, i: number, floor: number): readonly RawCitation[] | null {
  const found = readUnpublished(reading, i, floor) ?? readCaliforniaDocket(reading, i, floor);
  if (found !== null) return found;
  const book = readBookOfYear(reading.cursor, i, floor);
  return book === null ? null : [book];
}

/** The groups of citations whose numbers begin at `first`. */
function groupsOf(citations: readonly ParsedCitation[], first: number): CitationGroup[] {
  const growing: GrowingGroup[] = [];
  for (const { group, index, span } of citations) {
    const known = growing[group - first];
    if (known === undefined) growing[group - first] = { span, members: [index] };
    else {
      if (span.end > known.span.end) known.span = { start: known.span.start, end: span.end };
      known.members.push(index);
    }
  }
  return growing;
}

interface GrowingGroup extends CitationGroup {
  span: Span;
  readonly members: number[];
}

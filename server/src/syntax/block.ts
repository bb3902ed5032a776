import { moved, type Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';
import type { CitationParts, ParsedCitation, Part, Pin } from './citation.ts';
import type { CitationGroup, ShortName } from './draft.ts';
import type { AskedName } from './references/knownNames.ts';

/** What stands before a block in its draft: by this its offsets and indexes are those of the draft. */
export interface BlockOrigin {
  /** File offset. */
  readonly offset: number;
  /** Numbers of citations, groups and footnotes. */
  readonly citations: number;
  readonly groups: number;
  readonly footnotes: number;
}

/** One block of a draft as it was read; offsets and indexes are those of the draft it belongs to. */
export interface DraftBlock {
  readonly origin: BlockOrigin;
  /** Length of its part of the file, in UTF-16 code units. */
  readonly length: number;
  /** Its words; the offsets of the view count from the start of the block. */
  readonly view: TextView;
  readonly citations: readonly ParsedCitation[];
  readonly groups: readonly CitationGroup[];
  readonly quotations: readonly Span[];
  readonly shortNames: readonly ShortName[];
  /** Names of the cases it cites in full. */
  readonly caseNames: readonly string[];
  /** The names it was read by that only the blocks before it can have given. */
  readonly asked: readonly AskedName[];
}

/** The same block at another place of the draft: nothing but offsets and indexes changes. */
export function moveBlock(block: DraftBlock, origin: BlockOrigin): DraftBlock {
  const by = {
    offset: origin.offset - block.origin.offset,
    citations: origin.citations - block.origin.citations,
    groups: origin.groups - block.origin.groups,
    footnotes: origin.footnotes - block.origin.footnotes,
  };
  if (by.offset === 0 && by.citations === 0 && by.groups === 0 && by.footnotes === 0) return block;
  return {
    origin,
    length: block.length,
    view: block.view,
    citations: block.citations.map((citation) => moveCitation(citation, by)),
    groups: block.groups.map(({ span, members }) => ({
      span: moved(span, by.offset),
      members: members.map((index) => index + by.citations),
    })),
    quotations: block.quotations.map((span) => moved(span, by.offset)),
    shortNames: block.shortNames.map(({ span, name, citation }) => ({
      span: moved(span, by.offset),
      name,
      citation: movedIndex(citation, by.citations),
    })),
    caseNames: block.caseNames,
    asked: block.asked,
  };
}

/** Every field is named, in the order of a citation that was just read: V8 then makes the one as quickly as the other. */
function moveCitation(citation: ParsedCitation, by: BlockOrigin): ParsedCitation {
  const { offset } = by;
  const { signal, history, pins, parentheticals } = citation;
  return {
    index: citation.index + by.citations,
    kind: citation.kind,
    span: moved(citation.span, offset),
    core: moved(citation.core, offset),
    parts: moveParts(citation.parts, offset),
    pins: pins.length === 0 ? pins : pins.map((pin): Pin => ({ ...pin, span: moved(pin.span, offset) })),
    signal: signal === null ? null : movePart(signal, offset),
    role: citation.role,
    within: movedIndex(citation.within, by.citations),
    parallelTo: movedIndex(citation.parallelTo, by.citations),
    history: history === null ? null : { of: history.of + by.citations, phrase: movePart(history.phrase, offset) },
    parentheticals:
      parentheticals.length === 0
        ? parentheticals
        : parentheticals.map(({ span, text, kind }) => ({ span: moved(span, offset), text, kind })),
    group: citation.group + by.groups,
    edition: citation.edition,
    courtId: citation.courtId,
    year: citation.year,
    footnote: movedIndex(citation.footnote, by.footnotes),
    quoted: citation.quoted,
    inHeading: citation.inHeading,
    entries: citation.entries,
    otherDocket: citation.otherDocket,
    sameAs: movedIndex(citation.sameAs, by.citations),
  };
}

function moveParts(parts: CitationParts, by: number): CitationParts {
  return {
    name: movePartOf(parts.name, by),
    volume: movePartOf(parts.volume, by),
    reporter: movePartOf(parts.reporter, by),
    page: movePartOf(parts.page, by),
    pin: movePartOf(parts.pin, by),
    court: movePartOf(parts.court, by),
    date: movePartOf(parts.date, by),
    docket: movePartOf(parts.docket, by),
    title: movePartOf(parts.title, by),
    code: movePartOf(parts.code, by),
    section: movePartOf(parts.section, by),
    document: movePartOf(parts.document, by),
    symbols: parts.symbols?.map((symbol) => movePart(symbol, by)),
  };
}

function movePartOf(part: Part | undefined, by: number): Part | undefined {
  return part === undefined ? undefined : movePart(part, by);
}

function movePart({ span, text }: Part, by: number): Part {
  return { span: moved(span, by), text };
}

function movedIndex(index: number | null, by: number): number | null {
  return index === null ? null : index + by;
}

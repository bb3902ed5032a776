import { moved, type Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';
import type { BlockOrigin } from './block.ts';
import type { CitationParts, History, Parenthetical, ParsedCitation, Part, Pin } from './citation.ts';
import { type Cursor, collapsedBetween, type ViewSpan } from './cursor.ts';
import type { Placement } from './nesting.ts';
import type { RawCitation, RawParenthetical, RawPin } from './raw.ts';
import { SpanSet } from './spanSet.ts';

/** What the citations of a block are finished with. */
export interface Finishing {
  readonly view: TextView;
  readonly cursor: Cursor;
  /** The citations of the block in the order of the view; they are finished in the order of the file. */
  readonly raws: readonly RawCitation[];
  /** The quotations of the block, in view offsets. */
  readonly quotations: readonly ViewSpan[];
  readonly origin: BlockOrigin;
}

/** Turns raw citations, which speak of the view of a block, into citations of the file. */
export class Finisher {
  readonly #view: TextView;
  readonly #cursor: Cursor;
  readonly #origin: BlockOrigin;
  /** For each citation in the order of the view, its words and whether they stand between quotation marks. */
  readonly #words: readonly ViewSpan[];
  readonly #quoted: readonly boolean[];
  readonly #blockQuotes: SpanSet;
  readonly #headings: SpanSet;
  readonly #footnotes: SpanSet;
  /** The words of the citation that is being finished, and what moves them all to the draft when nothing was left out. */
  #plain: ViewSpan = { start: 0, end: 0 };
  #by: number | null = null;

  constructor({ view, cursor, raws, quotations, origin }: Finishing) {
    this.#view = view;
    this.#cursor = cursor;
    this.#origin = origin;
    this.#words = wordsOf(raws, cursor);
    this.#quoted = areHeld(this.#words, quotations);
    this.#blockQuotes = new SpanSet(view.blockQuotes);
    this.#headings = new SpanSet(view.headings.map((heading) => heading.span));
    this.#footnotes = new SpanSet(view.footnotes.map((footnote) => footnote.span));
  }

  /** Finishes the citation that is the `i`th of the view, from 0. */
  finish(raw: RawCitation, i: number, placement: Placement | undefined): ParsedCitation {
    const words = this.#words[i]!;
    const { offset, groups, footnotes } = this.#origin;
    const shift = this.#view.shiftOf(words);
    this.#plain = words;
    this.#by = shift === null ? null : shift + offset;
    // Emphasis marks may stand outside the quotation marks: only the words are asked for.
    const inner = shift === null ? this.#view.toFile(words) : moved(words, shift);
    const footnote = this.#footnotes.holding(inner);
    return {
      index: raw.index,
      kind: raw.kind,
      span: moved(this.#view.toFileBalanced(words), offset),
      core: this.#toFile(raw.core),
      parts: this.#parts(raw),
      pins: raw.pins.length === 0 ? NO_PINS : raw.pins.map((pin) => this.#pin(pin)),
      signal: raw.signal === null ? null : this.#part(raw.signal),
      role: placement?.role ?? null,
      within: placement?.within?.index ?? null,
      parallelTo: raw.parallelTo?.index ?? null,
      history: raw.history === null ? null : this.#history(raw.history),
      parentheticals:
        raw.parentheticals.length === 0
          ? NO_PARENTHETICALS
          : raw.parentheticals.map((each) => this.#parenthetical(each)),
      group: (placement?.group ?? 0) + groups,
      edition: raw.edition,
      courtId: raw.courtId,
      year: raw.year,
      footnote: footnote === null ? null : footnote + footnotes,
      quoted: this.#quoted[i] === true || this.#blockQuotes.holding(inner) !== null,
      inHeading: this.#headings.holding(inner) !== null,
      entries: raw.entries,
      otherDocket: raw.otherDocket,
      sameAs: raw.sameAs?.index ?? null,
    };
  }

  #parts({ parts, symbols }: RawCitation): CitationParts {
    return {
      name: this.#partOf(parts.name),
      volume: this.#partOf(parts.volume),
      reporter: this.#partOf(parts.reporter),
      page: this.#partOf(parts.page),
      pin: this.#partOf(parts.pin),
      court: this.#partOf(parts.court),
      date: this.#partOf(parts.date),
      docket: this.#partOf(parts.docket),
      title: this.#partOf(parts.title),
      code: this.#partOf(parts.code),
      section: this.#partOf(parts.section),
      document: this.#partOf(parts.document),
      symbols: symbols.length === 0 ? undefined : symbols.map((span) => this.#part(span)),
    };
  }

  #partOf(span: ViewSpan | undefined): Part | undefined {
    return span === undefined ? undefined : this.#part(span);
  }

  #history({ of, phrase }: NonNullable<RawCitation['history']>): History {
    return { of: of.index, phrase: this.#part(phrase) };
  }

  #parenthetical({ start, end, kind }: RawParenthetical): Parenthetical {
    const text = collapsedBetween(this.#cursor.text, start + 1, end - 1);
    return { span: this.#toFile({ start, end }), text, kind };
  }

  #pin({ type, from, to, fromLine, toLine, numbering, start, end }: RawPin): Pin {
    const span = this.#toFile({ start, end });
    const place = numbering === undefined ? { type, from, to, span } : { type, from, to, numbering, span };
    return fromLine === undefined || toLine === undefined ? place : { ...place, fromLine, toLine };
  }

  #part(span: ViewSpan): Part {
    return { span: this.#toFile(span), text: collapsedBetween(this.#cursor.text, span.start, span.end) };
  }

  #toFile(span: ViewSpan): Span {
    if (this.#by !== null && span.start >= this.#plain.start && span.end <= this.#plain.end && span.end > span.start)
      return moved(span, this.#by);
    return moved(this.#view.toFile(span), this.#origin.offset);
  }
}

function wordsOf(raws: readonly RawCitation[], cursor: Cursor): readonly ViewSpan[] {
  const words: ViewSpan[] = [];
  for (const { first, last, trimmed } of raws)
    words.push({ start: cursor.start(first), end: trimmed?.token === last ? trimmed.end : cursor.end(last) });
  return words;
}

/** For each of the spans, which are in the order of the view, whether one of the others holds it. */
function areHeld(spans: readonly ViewSpan[], others: readonly ViewSpan[]): readonly boolean[] {
  if (others.length === 0) return NONE;
  const set = new SpanSet(others);
  const held: boolean[] = [];
  for (const span of spans) held.push(set.holding(span) !== null);
  return held;
}

const NO_PINS: readonly Pin[] = Object.freeze([]);
const NO_PARENTHETICALS: readonly Parenthetical[] = Object.freeze([]);

const NONE: readonly boolean[] = Object.freeze([]);

import type { Span } from './span.ts';
import type { Comment, Footnote, FootnoteCall, Heading, TextView } from './view.ts';

/** A pair of marks left out of a view: `*` and `*`, `[` and `](url)`, `<u>` and `</u>`. */
interface Enclosure {
  readonly open: Span;
  readonly close: Span;
}

/** What a view is made of besides its words. */
export interface ViewFurniture {
  readonly headings?: readonly Heading[];
  readonly comments?: readonly Comment[];
  readonly blockQuotes?: readonly Span[];
  readonly footnotes?: readonly Footnote[];
  readonly footnoteCalls?: readonly FootnoteCall[];
}

/** Footnotes with a label get the place that calls for them: the first of several counts. */
export function calledFootnotes(footnotes: readonly Footnote[], calls: readonly FootnoteCall[]): readonly Footnote[] {
  if (footnotes.length === 0) return footnotes;
  const first = new Map<string, number>();
  for (const { label, at } of calls) if (!first.has(label)) first.set(label, at);
  return footnotes.map((footnote) =>
    footnote.label === undefined ? footnote : { ...footnote, calledAt: first.get(footnote.label) ?? null },
  );
}

/**
 * Collects the pieces of a file that a view keeps, in order, and makes the view with its map back to the file.
 * The map is a list of segments; looking an offset up is a binary search.
 */
export class ViewBuilder {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #viewStarts: number[] = [];
  readonly #fileStarts: number[] = [];
  readonly #fileEnds: number[] = [];
  readonly #enclosures: Enclosure[] = [];
  readonly #emphases: Span[] = [];
  #viewLength = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Keeps a stretch of the file as it is. */
  keep(start: number, end: number): void {
    if (end > start) this.#add(this.#source.slice(start, end), start, end);
  }

  /** Shows a stretch of the file as other words, e.g. `&sect;` as `§`, or as none. */
  replace(start: number, end: number, words: string): void {
    if (words !== '') this.#add(words, start, end);
  }

  /** Notes a pair of marks that the view leaves out, so that {@link TextView.toFileBalanced} keeps them together. */
  enclosure(open: Span, close: Span): void {
    this.#enclosures.push({ open, close });
  }

  /** Notes an emphasised run, given in file offsets without its marks. */
  emphasis(start: number, end: number): void {
    this.#emphases.push({ start, end });
  }

  build(furniture: ViewFurniture = {}): TextView {
    const text = this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('');
    const map = new OffsetMap(this.#viewStarts, this.#fileStarts, this.#fileEnds, text.length, this.#source.length);
    const balance = createBalance(this.#enclosures, map);
    const toFile = (span: Span): Span => map.toFile(span);
    return {
      text,
      headings: furniture.headings ?? [],
      comments: furniture.comments ?? [],
      blockQuotes: furniture.blockQuotes ?? [],
      footnotes: furniture.footnotes ?? [],
      footnoteCalls: furniture.footnoteCalls ?? [],
      emphases: this.#emphases.map((span) => map.toView(span)).sort((a, b) => a.start - b.start),
      toFile,
      toView: (span) => map.toView(span),
      toFileBalanced: (span) => balance(toFile(span)),
    };
  }

  #add(words: string, start: number, end: number): void {
    this.#pieces.push(words);
    this.#viewStarts.push(this.#viewLength);
    this.#fileStarts.push(start);
    this.#fileEnds.push(end);
    this.#viewLength += words.length;
  }
}

/** Maps view offsets to file offsets and back, by segments. */
class OffsetMap {
  readonly #viewStarts: Int32Array;
  readonly #fileStarts: Int32Array;
  readonly #fileEnds: Int32Array;
  readonly #viewLength: number;
  readonly #fileLength: number;
  /** The view is the file: nothing was left out. */
  readonly #isIdentity: boolean;

  constructor(viewStarts: number[], fileStarts: number[], fileEnds: number[], viewLength: number, fileLength: number) {
    this.#viewStarts = Int32Array.from(viewStarts);
    this.#fileStarts = Int32Array.from(fileStarts);
    this.#fileEnds = Int32Array.from(fileEnds);
    this.#viewLength = viewLength;
    this.#fileLength = fileLength;
    this.#isIdentity = viewStarts.length === 1 && viewLength === fileLength;
  }

  toFile(span: Span): Span {
    if (this.#isIdentity && span.start < span.end && span.end <= this.#viewLength) return span;
    if (this.#viewStarts.length === 0) return { start: 0, end: 0 };
    const start = this.#fileOffset(Math.min(span.start, this.#viewLength), 0);
    if (span.end <= span.start) return { start, end: start };
    return { start, end: Math.max(start, this.#fileOffset(Math.min(span.end, this.#viewLength) - 1, 1)) };
  }

  /** The view span that covers the kept letters of a file span. */
  toView(span: Span): Span {
    return { start: this.#viewOffset(span.start), end: this.#viewOffset(span.end) };
  }

  /** File offset of the view letter at `offset`, or of the place just after it. */
  #fileOffset(offset: number, after: 0 | 1): number {
    const segment = lastAtMost(this.#viewStarts, offset);
    const viewStart = this.#viewStarts[segment] ?? 0;
    const fileStart = this.#fileStarts[segment] ?? 0;
    const fileEnd = this.#fileEnds[segment] ?? this.#fileLength;
    const nextView = this.#viewStarts[segment + 1] ?? this.#viewLength;
    // A replaced stretch (an entity) has no letters of its own: it is taken whole.
    if (nextView - viewStart !== fileEnd - fileStart) return after === 1 ? fileEnd : fileStart;
    return Math.min(fileStart + (offset - viewStart) + after, fileEnd);
  }

  #viewOffset(fileOffset: number): number {
    const segment = lastAtMost(this.#fileStarts, fileOffset);
    const viewStart = this.#viewStarts[segment] ?? 0;
    const fileStart = this.#fileStarts[segment] ?? 0;
    const nextView = this.#viewStarts[segment + 1] ?? this.#viewLength;
    return Math.max(0, Math.min(viewStart + (fileOffset - fileStart), nextView));
  }
}

/** Index of the last element that is at most `value`; 0 when there is none. */
function lastAtMost(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Makes the function that widens a span by the marks it would otherwise cut from their partners: `Holz* v. Roe` becomes
 * `*Holz* v. Roe`. Only marks that touch the span are taken in, never words beyond it.
 */
function createBalance(enclosures: readonly Enclosure[], map: OffsetMap): (span: Span) => Span {
  if (enclosures.length === 0) return (span) => span;
  const byOpen = [...enclosures].sort((a, b) => a.open.start - b.open.start);
  const byClose = [...enclosures].sort((a, b) => a.close.start - b.close.start);
  const opens = Int32Array.from(byOpen, ({ open }) => open.start);
  const closes = Int32Array.from(byClose, ({ close }) => close.start);
  return (span) => {
    const words = map.toView(span);
    let { start, end } = span;
    for (let i = firstFrom(closes, span.start); (closes[i] ?? span.end) < span.end; i++) {
      const open = byClose[i]?.open;
      if (open && open.start < start && map.toView(open).start === words.start) start = open.start;
    }
    for (let i = firstFrom(opens, span.start); (opens[i] ?? span.end) < span.end; i++) {
      const close = byOpen[i]?.close;
      if (close && close.end > end && map.toView(close).end === words.end) end = close.end;
    }
    return { start, end };
  };
}

/** Index of the first element that is at least `value`. */
function firstFrom(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

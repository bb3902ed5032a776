import type { LeftOut } from './furniture/leftOut.ts';
import { lastAtMostNear } from './sorted.ts';
import { byStart, type Span } from './span.ts';
import type { Comment, Footnote, FootnoteCall, Heading, TextView } from './view.ts';

/** A pair of marks left out of a view: `*` and `*`, `[` and `](url)`, `<u>` and `</u>`. */
interface Enclosure {
  readonly open: Span;
  readonly close: Span;
}

/** Words of a view and the stretch of the file they stand for. */
interface Piece extends Span {
  readonly words: string;
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
  readonly #leftOut: readonly LeftOut[];
  /** The first of what is left out that the view has not come to yet. */
  #nextLeftOut = 0;
  /** The words of that one are in the view. */
  #isShown = false;
  /** The footnotes that are open, innermost last, and those that are closed and wait for the end of their paragraph. */
  readonly #asides: Piece[][] = [];
  readonly #waiting: Piece[][] = [];
  /** The paragraph that a page break cuts in two has not ended yet. */
  #isPageOpen = false;
  #isInOrder = true;
  #viewLength = 0;

  /** `leftOut`, in order and apart, is shown as its own words wherever a stretch around it is kept. */
  constructor(source: string, leftOut: readonly LeftOut[] = []) {
    this.#source = source;
    this.#leftOut = leftOut;
  }

  /** Keeps a stretch of the file as it is, but for what is left out of it. */
  keep(start: number, end: number): void {
    let at = start;
    for (;;) {
      const next = this.#leftOutFrom(at);
      if (next === null || next.start >= end || at >= end) break;
      if (next.start > at) this.#add(this.#source.slice(at, next.start), at, next.start);
      at = this.#leaveOut(next, Math.max(at, next.start), Math.min(next.end, end));
    }
    if (end > at) this.#add(this.#source.slice(at, end), at, end);
  }

  /** Shows a stretch of the file as other words, e.g. `&sect;` as `§`, or as none. */
  replace(start: number, end: number, words: string): void {
    const next = this.#leftOutFrom(start);
    if (next !== null && next.start <= start && end <= next.end) this.#leaveOut(next, start, end);
    else if (words !== '') this.#add(words, start, end);
  }

  /** What is kept and shown from here on is a footnote's and comes behind the paragraph that calls for it. */
  openAside(): void {
    this.#asides.push([]);
  }

  /** What is kept and shown from here on is again that of the text, or of the footnote around. */
  closeAside(): void {
    const pieces = this.#asides.pop();
    if (pieces) this.#waiting.push(pieces);
  }

  /** The paragraph ends: the footnotes called for in it are shown. Inside a footnote nothing happens. */
  showAsides(): void {
    if (this.#asides.length > 0 || this.#waiting.length === 0 || this.#isPageOpen) return;
    for (const pieces of this.#waiting) for (const { words, start, end } of pieces) this.#add(words, start, end);
    this.#waiting.length = 0;
  }

  /** The first stretch that is left out and does not end before an offset. */
  #leftOutFrom(at: number): LeftOut | null {
    let next = this.#leftOut[this.#nextLeftOut];
    while (next !== undefined && next.end <= at) {
      if (!this.#isShown) this.#turn(next);
      this.#nextLeftOut += 1;
      this.#isShown = false;
      next = this.#leftOut[this.#nextLeftOut];
    }
    return next ?? null;
  }

  /** Shows the words of what is left out in place of the first piece of it. Returns the end of the piece. */
  #leaveOut(leftOut: LeftOut, start: number, end: number): number {
    if (!this.#isShown) {
      this.#turn(leftOut);
      if (leftOut.words !== '') this.#add(leftOut.words, start, end);
    }
    this.#isShown = true;
    return end;
  }

  #turn({ aside }: LeftOut): void {
    if (aside === undefined) return;
    if (aside === 'open') this.openAside();
    else if (aside === 'close' || aside === 'closeAndShow') this.closeAside();
    this.#isPageOpen = aside === 'open' || aside === 'close';
    this.showAsides();
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
    // What was never closed follows in the order in which it was opened.
    for (const pieces of this.#asides.splice(0)) this.#waiting.push(pieces);
    this.#isPageOpen = false;
    this.showAsides();
    const text = this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('');
    const map = new OffsetMap({
      viewStarts: this.#viewStarts,
      fileStarts: this.#fileStarts,
      fileEnds: this.#fileEnds,
      isInOrder: this.#isInOrder,
      viewLength: text.length,
      fileLength: this.#source.length,
    });
    const balance = createBalance(this.#enclosures, map);
    const toFile = (span: Span): Span => map.toFile(span);
    return {
      text,
      isInOrder: this.#isInOrder,
      headings: furniture.headings ?? [],
      comments: furniture.comments ?? [],
      blockQuotes: furniture.blockQuotes ?? [],
      footnotes: furniture.footnotes ?? [],
      footnoteCalls: furniture.footnoteCalls ?? [],
      emphases: this.#emphases
        .map((span) => map.toView(span))
        // Of marks that stand between the text and a footnote nothing can be said.
        .filter(({ start, end }) => start <= end)
        .sort(byStart),
      toFile,
      shiftOf: (span) => map.shiftOf(span),
      toView: (span) => map.toView(span),
      viewStart: (fileOffset) => map.viewStart(fileOffset),
      viewEnd: (fileOffset) => map.viewEnd(fileOffset),
      toFileBalanced: (span) => balance(toFile(span)),
    };
  }

  #add(words: string, start: number, end: number): void {
    const aside = this.#asides.at(-1);
    if (aside) {
      aside.push({ words, start, end });
      return;
    }
    if (start < (this.#fileStarts.at(-1) ?? 0)) this.#isInOrder = false;
    this.#pieces.push(words);
    this.#viewStarts.push(this.#viewLength);
    this.#fileStarts.push(start);
    this.#fileEnds.push(end);
    this.#viewLength += words.length;
  }
}

/** Segments of a view in its order, and how long view and file are. */
interface Segments {
  readonly viewStarts: readonly number[];
  readonly fileStarts: readonly number[];
  readonly fileEnds: readonly number[];
  /** The segments stand in the order of the file. */
  readonly isInOrder: boolean;
  readonly viewLength: number;
  readonly fileLength: number;
}

/** Maps view offsets to file offsets and back, by segments. */
class OffsetMap {
  readonly #viewStarts: readonly number[];
  readonly #fileStarts: readonly number[];
  readonly #fileEnds: readonly number[];
  /** The segments in the order of the file; null where that is the order of the view, or where nothing has asked yet. */
  #order: readonly number[] | null = null;
  /** Where each segment in that order begins; null where nothing has asked yet. */
  #sortedStarts: readonly number[] | null;
  readonly #viewLength: number;
  readonly #fileLength: number;
  /** The view is the file: nothing was left out. */
  readonly #isIdentity: boolean;
  /** The segment asked for last: what is asked next nearly always stands in the same one, or in the next. */
  #asked = 0;
  /** Likewise of those in the order of the file. */
  #askedOfFile = 0;

  constructor({ viewStarts, fileStarts, fileEnds, isInOrder, viewLength, fileLength }: Segments) {
    this.#viewStarts = viewStarts;
    this.#fileStarts = fileStarts;
    this.#fileEnds = fileEnds;
    this.#sortedStarts = isInOrder ? fileStarts : null;
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

  /** See {@link TextView.shiftOf}. */
  shiftOf({ start, end }: Span): number | null {
    if (this.#isIdentity) return 0;
    const segment = this.#segmentOf(start);
    const viewStart = this.#viewStarts[segment] ?? 0;
    const fileStart = this.#fileStarts[segment] ?? 0;
    const nextView = this.#viewStarts[segment + 1] ?? this.#viewLength;
    if (end > nextView || nextView - viewStart !== (this.#fileEnds[segment] ?? 0) - fileStart) return null;
    return fileStart - viewStart;
  }

  /** The view span that covers the kept letters of a file span. */
  toView(span: Span): Span {
    if (this.#isIdentity && span.start < span.end && span.end <= this.#fileLength) return span;
    return {
      start: this.viewStart(span.start),
      end: span.end > span.start ? this.viewEnd(span.end) : this.viewStart(span.end),
    };
  }

  /** See {@link TextView.viewStart}. */
  viewStart(fileOffset: number): number {
    return this.#inSegment(this.#segmentAt(fileOffset), fileOffset);
  }

  /** View offset after the last kept letter before a file offset: what follows it in the file may stand elsewhere. */
  viewEnd(fileOffset: number): number {
    const segment = this.#segmentAt(fileOffset - 1);
    if (fileOffset >= (this.#fileEnds[segment] ?? 0)) return this.#viewStarts[segment + 1] ?? this.#viewLength;
    return this.#inSegment(segment, fileOffset);
  }

  /** File offset of the view letter at `offset`, or of the place just after it. */
  #fileOffset(offset: number, after: 0 | 1): number {
    const segment = this.#segmentOf(offset);
    const viewStart = this.#viewStarts[segment] ?? 0;
    const fileStart = this.#fileStarts[segment] ?? 0;
    const fileEnd = this.#fileEnds[segment] ?? this.#fileLength;
    const nextView = this.#viewStarts[segment + 1] ?? this.#viewLength;
    // A replaced stretch (an entity) has no letters of its own: it is taken whole.
    if (nextView - viewStart !== fileEnd - fileStart) return after === 1 ? fileEnd : fileStart;
    return Math.min(fileStart + (offset - viewStart) + after, fileEnd);
  }

  /** The segment in which a view offset stands. */
  #segmentOf(offset: number): number {
    this.#asked = lastAtMostNear(this.#viewStarts, offset, this.#asked);
    return this.#asked;
  }

  /** The segment in which a file offset stands, or that stands before it. */
  #segmentAt(fileOffset: number): number {
    const starts = this.#sortedStarts ?? this.#sort();
    const place = lastAtMostNear(starts, fileOffset, this.#askedOfFile);
    this.#askedOfFile = place;
    return this.#order === null ? place : (this.#order[place] ?? 0);
  }

  #sort(): readonly number[] {
    const starts = this.#fileStarts;
    this.#order = [...starts.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
    this.#sortedStarts = this.#order.map((i) => starts[i] ?? 0);
    return this.#sortedStarts;
  }

  #inSegment(segment: number, fileOffset: number): number {
    const viewStart = this.#viewStarts[segment] ?? 0;
    const fileStart = this.#fileStarts[segment] ?? 0;
    const nextView = this.#viewStarts[segment + 1] ?? this.#viewLength;
    return Math.max(0, Math.min(viewStart + (fileOffset - fileStart), nextView));
  }
}

/**
 * Makes the function that widens a span by the marks it would otherwise cut from their partners: `Holz* v. Roe` becomes
 * `*Holz* v. Roe`. Only marks that touch the span are taken in, never words beyond it.
 */
function createBalance(enclosures: readonly Enclosure[], map: OffsetMap): (span: Span) => Span {
  if (enclosures.length === 0) return (span) => span;
  const byOpen = [...enclosures].sort((a, b) => a.open.start - b.open.start);
  const byClose = [...enclosures].sort((a, b) => a.close.start - b.close.start);
  return (span) => {
    const words = map.toView(span);
    let { start, end } = span;
    for (let i = firstFrom(byClose, 'close', span.start); i < byClose.length; i++) {
      const { open, close } = byClose[i]!;
      if (close.start >= span.end) break;
      if (open.start < start && map.toView(open).start === words.start) start = open.start;
    }
    for (let i = firstFrom(byOpen, 'open', span.start); i < byOpen.length; i++) {
      const { open, close } = byOpen[i]!;
      if (open.start >= span.end) break;
      if (close.end > end && map.toView(close).end === words.end) end = close.end;
    }
    return { start, end };
  };
}

/** Index of the first of the enclosures, sorted by one of their marks, whose mark begins at or after an offset. */
function firstFrom(sorted: readonly Enclosure[], mark: keyof Enclosure, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]![mark].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Span } from './span.ts';
import type { Comment, Footnote, Heading, TextView } from './view.ts';

/** Marks left out of a view that must be kept together with the words they enclose. */
type EmphasisMark = Span;

/** What a view is made of besides its words. */
export interface ViewFurniture {
  readonly headings?: readonly Heading[];
  readonly comments?: readonly Comment[];
  readonly blockQuotes?: readonly Span[];
  readonly footnotes?: readonly Footnote[];
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
  readonly #emphasisMarks: EmphasisMark[] = [];
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

  /** Notes an emphasis mark that the view leaves out. Call in the order of the text. */
  emphasisMark(start: number, end: number): void {
    this.#emphasisMarks.push({ start, end });
  }

  /** Notes an emphasised run, given in file offsets without its marks. */
  emphasis(start: number, end: number): void {
    this.#emphases.push({ start, end });
  }

  build(furniture: ViewFurniture = {}): TextView {
    const text = this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('');
    const map = new OffsetMap(this.#viewStarts, this.#fileStarts, this.#fileEnds, text.length, this.#source.length);
    const marks = this.#emphasisMarks;
    const toFile = (span: Span): Span => map.toFile(span);
    return {
      text,
      headings: furniture.headings ?? [],
      comments: furniture.comments ?? [],
      blockQuotes: furniture.blockQuotes ?? [],
      footnotes: furniture.footnotes ?? [],
      emphases: this.#emphases.map((span) => map.toView(span)).sort((a, b) => a.start - b.start),
      toFile,
      toView: (span) => map.toView(span),
      toFileBalanced: (span) => (marks.length === 0 ? toFile(span) : balance(toFile(span), marks)),
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

  constructor(viewStarts: number[], fileStarts: number[], fileEnds: number[], viewLength: number, fileLength: number) {
    this.#viewStarts = Int32Array.from(viewStarts);
    this.#fileStarts = Int32Array.from(fileStarts);
    this.#fileEnds = Int32Array.from(fileEnds);
    this.#viewLength = viewLength;
    this.#fileLength = fileLength;
  }

  toFile(span: Span): Span {
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
 * Widens a span by the emphasis marks that touch it, when it would otherwise hold an odd one: `Holz* v. Roe` becomes
 * `*Holz* v. Roe`. Marks that have no partner inside the span are never taken in.
 */
function balance(span: Span, marks: readonly EmphasisMark[]): Span {
  const first = firstMarkFrom(marks, span.start);
  let inside = 0;
  let after = first;
  while (after < marks.length && (marks[after]?.start ?? 0) < span.end) {
    inside += 1;
    after += 1;
  }
  if (inside % 2 === 0) return span;
  const before = marks[first - 1];
  if (before && before.end === span.start) return { start: before.start, end: span.end };
  const next = marks[after];
  if (next && next.start === span.end) return { start: span.start, end: next.end };
  return span;
}

function firstMarkFrom(marks: readonly EmphasisMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

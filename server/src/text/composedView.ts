import { lastAtMost, lastAtMostNear } from './sorted.ts';
import { moved, type Span } from './span.ts';
import type { Comment, Footnote, FootnoteCall, Heading, TextView } from './view.ts';
import { calledFootnotes } from './viewBuilder.ts';

/** The view of one block of a draft; its own offsets count from the block's start. */
export interface BlockView {
  /** Where the block begins in the file. */
  readonly start: number;
  readonly view: TextView;
}

/** The views of a draft's blocks as one view of the draft. What nobody asks for is never put together. */
export class ComposedView implements TextView {
  readonly #blocks: readonly BlockView[];
  readonly #fileStarts: readonly number[];
  #text: string | null = null;
  #viewStarts: readonly number[] | null = null;
  #headings: readonly Heading[] | null = null;
  #blockQuotes: readonly Span[] | null = null;
  #emphases: readonly Span[] | null = null;
  #asked = 0;
  #footnotes: readonly Footnote[] | null = null;

  /** `blocks` in the order of the file, at least one. */
  constructor(blocks: readonly BlockView[]) {
    this.#blocks = blocks;
    this.#fileStarts = blocks.map(({ start }) => start);
  }

  get text(): string {
    this.#text ??= this.#blocks.map(({ view }) => view.text).join('');
    return this.#text;
  }

  get isInOrder(): boolean {
    return this.#blocks.every(({ view }) => view.isInOrder);
  }

  get headings(): readonly Heading[] {
    this.#headings ??= this.#collect(({ view, start }) =>
      view.headings.map((heading) => ({ ...heading, span: moved(heading.span, start) })),
    );
    return this.#headings;
  }

  get comments(): readonly Comment[] {
    return this.#collect(({ view, start }) =>
      view.comments.map((comment) => ({ ...comment, span: moved(comment.span, start) })),
    );
  }

  get blockQuotes(): readonly Span[] {
    this.#blockQuotes ??= this.#collect(({ view, start }) => view.blockQuotes.map((span) => moved(span, start)));
    return this.#blockQuotes;
  }

  get footnotes(): readonly Footnote[] {
    this.#footnotes ??= this.#collectFootnotes();
    return this.#footnotes;
  }

  get footnoteCalls(): readonly FootnoteCall[] {
    return this.#collect(({ view, start }) => view.footnoteCalls.map(({ label, at }) => ({ label, at: at + start })));
  }

  get emphases(): readonly Span[] {
    const starts = this.#starts();
    this.#emphases ??= this.#blocks.flatMap(({ view }, i) => view.emphases.map((span) => moved(span, starts[i] ?? 0)));
    return this.#emphases;
  }

  toFile(span: Span): Span {
    return this.#mapped(span, (view, inner) => view.toFile(inner));
  }

  toFileBalanced(span: Span): Span {
    return this.#mapped(span, (view, inner) => view.toFileBalanced(inner));
  }

  shiftOf(span: Span): number | null {
    const starts = this.#starts();
    const i = lastAtMost(starts, span.start);
    const block = this.#blocks[i];
    if (block === undefined || span.end > (starts[i + 1] ?? this.text.length)) return null;
    const start = starts[i] ?? 0;
    const shift = block.view.shiftOf(moved(span, -start));
    return shift === null ? null : shift + block.start - start;
  }

  toView(span: Span): Span {
    const start = this.viewStart(span.start);
    return { start, end: span.end > span.start ? this.viewEnd(span.end) : start };
  }

  viewStart(fileOffset: number): number {
    const i = this.#blockAt(fileOffset);
    const block = this.#blocks[i];
    return block === undefined ? fileOffset : this.#starts()[i]! + block.view.viewStart(fileOffset - block.start);
  }

  viewEnd(fileOffset: number): number {
    // Of the last letter, not of what follows it, which may be another block's or stand elsewhere in the view.
    const i = this.#blockAt(fileOffset - 1);
    const block = this.#blocks[i];
    return block === undefined ? fileOffset : this.#starts()[i]! + block.view.viewEnd(fileOffset - block.start);
  }

  /** A footnote may be called for in another block than its own. */
  #collectFootnotes(): readonly Footnote[] {
    const footnotes = this.#collect(({ view, start }) =>
      view.footnotes.map(({ span, calledAt, ...rest }) => ({
        ...rest,
        span: moved(span, start),
        calledAt: calledAt === null ? null : calledAt + start,
      })),
    );
    return calledFootnotes(footnotes, this.footnoteCalls);
  }

  #collect<T>(ofBlock: (block: BlockView) => readonly T[]): readonly T[] {
    return this.#blocks.flatMap(ofBlock);
  }

  /** A view span that goes over several blocks is mapped at its two ends. */
  #mapped(span: Span, map: (view: TextView, inner: Span) => Span): Span {
    const starts = this.#starts();
    const first = lastAtMost(starts, span.start);
    const last = span.end > span.start ? lastAtMost(starts, span.end - 1) : first;
    const at = (i: number, inner: Span): Span => {
      const block = this.#blocks[i];
      if (block === undefined) return span;
      return moved(map(block.view, moved(inner, -(starts[i] ?? 0))), block.start);
    };
    if (first === last) return at(first, span);
    return {
      start: at(first, { start: span.start, end: span.start + 1 }).start,
      end: at(last, { start: span.end - 1, end: span.end }).end,
    };
  }

  /** The block in which a file offset stands; what is asked next nearly always stands in the same one. */
  #blockAt(fileOffset: number): number {
    this.#asked = lastAtMostNear(this.#fileStarts, fileOffset, this.#asked);
    return this.#asked;
  }

  /** Where the words of each block begin in the view. */
  #starts(): readonly number[] {
    if (this.#viewStarts === null) {
      let start = 0;
      this.#viewStarts = this.#blocks.map(({ view }) => {
        start += view.text.length;
        return start - view.text.length;
      });
    }
    return this.#viewStarts;
  }
}

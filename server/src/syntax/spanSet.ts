import { contains, type Span } from '../text/span.ts';

/** Answers which of many spans holds a given one, asked in the order of the text. */
export class SpanSet {
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

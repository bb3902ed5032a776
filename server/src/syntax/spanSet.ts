import { contains, type Span } from '../text/span.ts';

/** Answers which of many spans holds a given one, asked in the order of the text. */
export class SpanSet {
  /** In the order of their start. */
  readonly #spans: readonly Span[];
  /** The index that each had among those given; null where they were given in that order. */
  readonly #indexes: readonly number[] | null;
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#indexes = isInOrder(spans) ? null : [...spans.keys()].sort((a, b) => startOf(spans, a) - startOf(spans, b));
    this.#spans = this.#indexes === null ? spans : this.#indexes.map((i) => spans[i]!);
  }

  /** Index of the span that holds this one, or null. */
  holding(inner: Span): number | null {
    const spans = this.#spans;
    while (this.#next < spans.length && spans[this.#next]!.end <= inner.start) this.#next += 1;
    for (let i = this.#next; i < spans.length; i++) {
      const outer = spans[i]!;
      if (outer.start > inner.start) return null;
      if (contains(outer, inner)) return this.#indexes === null ? i : (this.#indexes[i] ?? null);
    }
    return null;
  }
}

function isInOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) if (startOf(spans, i) < startOf(spans, i - 1)) return false;
  return true;
}

function startOf(spans: readonly Span[], i: number): number {
  return spans[i]?.start ?? 0;
}

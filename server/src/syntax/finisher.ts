import type { Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';
import type { CitationParts, ParsedCitation, Part, Pin } from './citation.ts';
import { type Cursor, collapse, type ViewSpan } from './cursor.ts';
import type { Placement } from './nesting.ts';
import type { RawCitation, RawParts, RawPin } from './raw.ts';
import { SpanSet } from './spanSet.ts';

/** Turns raw citations, which speak of the view, into citations of the file. */
export class Finisher {
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
      pins: raw.pins.map((pin) => this.#pin(pin)),
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
    for (const name in raw.parts) {
      const span = raw.parts[name as keyof RawParts];
      if (span) parts[name] = this.#part(span);
    }
    if (raw.symbols.length > 0) parts.symbols = raw.symbols.map((span) => this.#part(span));
    return parts;
  }

  #pin({ type, from, to, fromLine, toLine, start, end }: RawPin): Pin {
    const span = this.#view.toFile({ start, end });
    if (fromLine === undefined || toLine === undefined) return { type, from, to, span };
    return { type, from, to, fromLine, toLine, span };
  }

  #part(span: ViewSpan): Part {
    return { span: this.#view.toFile(span), text: collapse(this.#view.text.slice(span.start, span.end)) };
  }
}

import type { Draft } from '../../syntax/draft.ts';
import type { Span } from '../../text/span.ts';

/** The words of a quotation without markup, and the way back to the file. */
export interface QuotationText {
  readonly text: string;
  /** The file span of a span of {@link QuotationText.text}; an empty one keeps to the letter before it. */
  toFile(span: Span): Span;
}

/** The words of a stretch of the file as the view has them. */
export function quotationText({ view }: Draft, span: Span): QuotationText {
  const { start, end } = view.toView(span);
  return {
    text: view.text.slice(start, end),
    toFile: (inner) => {
      const from = Math.max(0, inner.end > inner.start ? inner.start : inner.start - 1);
      return view.toFile({ start: start + from, end: start + Math.max(inner.end, from + 1) });
    },
  };
}

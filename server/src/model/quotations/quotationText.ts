import type { Draft } from '../../syntax/draft.ts';
import type { Span } from '../../text/span.ts';
import type { Stretch } from './surroundings.ts';

/** The words of a quotation without markup, and the way back to the file. */
export interface QuotationText {
  readonly text: string;
  /** The file span of a span of {@link QuotationText.text}; an empty one keeps to the letter before it. */
  toFile(span: Span): Span;
}

/** The words of a stretch of the file as the view has them. */
export function quotationText(draft: Draft, span: Span): QuotationText {
  return quotationTextAt(draft, draft.view.toView(span));
}

/** {@link quotationText} of words of which it is known where they stand in the view. */
export function quotationTextAt({ view }: Draft, { start, end }: Stretch): QuotationText {
  return {
    text: view.text.slice(start, end),
    toFile: (inner) => {
      const from = Math.max(0, inner.end > inner.start ? inner.start : inner.start - 1);
      return view.toFile({ start: start + from, end: start + Math.max(inner.end, from + 1) });
    },
  };
}

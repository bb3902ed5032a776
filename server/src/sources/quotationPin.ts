import type { QuotationPin } from './alignment/checkQuotation.ts';
import { pagesOf } from './alignment/sourceForQuotations.ts';
import type { CitedSource } from './located.ts';
import { citedSeries, locatePage } from './locatePage.ts';

/**
 * Where a citation says that words of its opinion stand: the pages of the reporter that is cited, and those that its pins
 * name. Null where that cannot be told: a pin to a note or a paragraph, a page that is not marked, a paper of the record.
 */
export function quotationPin({ document, context, pins }: CitedSource): QuotationPin | null {
  const series = context.firstPages.length === 0 ? null : citedSeries(document, context.firstPages);
  if (series === null || pins.length === 0) return null;
  const located = pins.map(({ pin }) =>
    pin.type === 'page' || pin.type === 'star' ? locatePage(document, pin, context) : null,
  );
  const pinned = located.flatMap((place) => place?.content ?? []);
  return pinned.length === pins.length ? { pages: pagesOf(series), pinned } : null;
}

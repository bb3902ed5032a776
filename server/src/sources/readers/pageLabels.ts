import type { PageLabel } from './sourceText.ts';

/** An element of a marked-up source. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Classes of the elements that hold the number of a page, in the case pages people save. */
const LABEL_CLASS = /(?:^|\s)(?:page-label|star-pagination|gsl_pagenum2|page[-_]?num(?:ber)?)(?:\s|$)/i;
const LABEL_ELEMENT = /^(?:page-number|page_number|pagenumber|star-pagination)$/i;
/** Scholar prints every number twice, once for the margin. */
const MARGIN_NUMBER = /(?:^|\s)gsl_pagenum(?:\s|$)/;

/** A label has a few letters; more is an element left open. */
export const LONGEST_LABEL = 40;

/** What an element says of pages: it is a label, a number for the margin, or neither. */
export function pageElement({ name, attributes }: Element): 'label' | 'margin' | null {
  const classes = attributes.class ?? '';
  if (MARGIN_NUMBER.test(classes)) return 'margin';
  return LABEL_ELEMENT.test(name) || LABEL_CLASS.test(classes) ? 'label' : null;
}

/**
 * Reads a label from its element and its words: `*577`, `**180`, `*Page 500`. The words go before the attributes,
 * which in some files number the labels and not the pages.
 */
export function readLabel({ attributes }: Element, words: string): Omit<PageLabel, 'at'> | null {
  const written = /(\*{0,4})\s*(?:\[?Pa?ge?\.?\s*)?(\d{1,6})\b/i.exec(words);
  const given = /^\d{1,6}$/.exec(attributes['data-label'] ?? attributes.label ?? '')?.[0];
  const number = written?.[2] ?? given;
  if (number === undefined) return null;
  const index = attributes['data-citation-index'] ?? attributes['citation-index'];
  const stars = Math.max(1, written?.[1]?.length ?? 0, index === undefined ? 0 : Math.min(Number(index) || 0, 9));
  const scheme = attributes.pagescheme ?? attributes['data-pagescheme'] ?? '';
  return { number: Number(number), group: `${index ?? ''} ${stars} ${scheme}`, stars, reporter: null };
}

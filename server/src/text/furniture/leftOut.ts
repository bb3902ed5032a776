import type { Span } from '../span.ts';

/** A stretch of the file that a view shows as other words, or as none. */
export interface LeftOut extends Span {
  readonly words: string;
  /**
   * What becomes of the words from here on: they are those of a footnote that stands in the way of the text and is shown
   * behind its paragraph; they are the text's again; or a paragraph ends (perhaps that very one) and its footnotes are shown.
   */
  readonly aside?: 'open' | 'close' | 'show' | 'closeAndShow';
}

import type { Span } from './span.ts';

/** How a draft is written; decides which view of its text is read. */
export type DraftLanguage = 'markdown' | 'plaintext' | 'latex';

/** A heading of the draft; `span` covers its words in the file, without the marks. Level 1 is the highest. */
export interface Heading {
  readonly span: Span;
  readonly level: number;
  readonly title: string;
}

/** A comment of the draft (`<!-- … -->`, in LaTeX `% …`), invisible to the grammar. `text` is what stands between the marks. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** The text of a footnote in the file, and where the draft calls for it; null when nothing does. */
export interface Footnote {
  readonly span: Span;
  readonly calledAt: number | null;
  /** The label by which the draft calls for it, when the call may stand in another block of the draft. */
  readonly label?: string;
}

/** A place that calls for a footnote by its label. */
export interface FootnoteCall {
  readonly label: string;
  readonly at: number;
}

/**
 * A draft's words without its markup. The grammar reads `text`; every offset it finds is mapped back with
 * `toFile`, so nothing below this layer ever speaks of view offsets.
 */
export interface TextView {
  /** The words, markup left out, code and front matter replaced by {@link OPAQUE}. */
  readonly text: string;
  /** The words stand in the order of the file. Where they do not, footnotes are shown behind their paragraphs. */
  readonly isInOrder: boolean;
  readonly headings: readonly Heading[];
  readonly comments: readonly Comment[];
  /** Block quotes, in file offsets. */
  readonly blockQuotes: readonly Span[];
  /** Footnote texts in the order of the file. */
  readonly footnotes: readonly Footnote[];
  /** Calls for footnotes by label, in the order of the file. */
  readonly footnoteCalls: readonly FootnoteCall[];
  /** Emphasised runs, in view offsets, in order: a case name in italics has exact edges. */
  readonly emphases: readonly Span[];
  /** Maps a non-empty view span to the file span from its first to its last letter. */
  toFile(span: Span): Span;
  /** The file offset less the view offset of a view span that is one stretch of the file; null for any other. */
  shiftOf(span: Span): number | null;
  /** The view span that covers the kept letters of a file span. */
  toView(span: Span): Span;
  /** Where the view span begins that `toView` gives for what begins at a file offset. */
  viewStart(fileOffset: number): number;
  /** Where the view span ends that `toView` gives for letters that end at a file offset. */
  viewEnd(fileOffset: number): number;
  /** Like `toFile`, but takes in the emphasis marks that the span would otherwise cut in two. */
  toFileBalanced(span: Span): Span;
}

/** Stands in a view for code, front matter and anything else in which no citation may be found. */
export const OPAQUE = '\uFFFC';

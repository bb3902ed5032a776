import type { Span } from '../text/span.ts';

/** A number printed in a source: a page mark, a paragraph number. `span` covers the mark as written. */
export interface Mark {
  readonly number: number;
  readonly span: Span;
}

/** The page marks of one series, ascending in number and in the text. */
export interface PageSeries {
  /** Number of stars before a star page (`**12` has 2); 0 for numbers printed on pages of their own. */
  readonly stars: number;
  /** `before`: a page follows its mark. `after`: the number stands at the foot of its page. */
  readonly place: 'before' | 'after';
  readonly marks: readonly Mark[];
}

/** A court's filing stamp, e.g. `Case 1:22-cv-01461-PKC Document 21-3 Filed 03/01/23 Page 3 of 10`. */
export interface EcfStamp {
  /** The line of the stamp. */
  readonly span: Span;
  /** Docket number in the form of `docketKey`, or null. */
  readonly docket: string | null;
  /** Docket entry with its attachment, `21-3`, or null. */
  readonly entry: string | null;
  readonly page: number | null;
  readonly pageId: number | null;
}

/** A numbered line of a transcript; `span` covers it with its number. */
export interface TranscriptLine {
  readonly line: number;
  readonly span: Span;
}

export interface TranscriptPage {
  readonly page: number;
  /** In ascending order, never empty. */
  readonly lines: readonly TranscriptLine[];
}

/** A heading with an enumerator: `A`, `II`, `3.1`. */
export interface SectionMark {
  readonly key: string;
  readonly span: Span;
}

/** What a file says of itself in its first lines. */
export interface Face {
  /** The case name of an opinion, the title of a paper, or the first line; null for a blank file. */
  readonly title: string | null;
  /** The line the title begins on. */
  readonly titleSpan: Span | null;
  /** The title that names a kind of paper: `DECLARATION OF JANE KNOWLES`. */
  readonly paper: string | null;
  /** Name of the case in its first lines, `Holz v. Rockefeller & Co.`, or null. */
  readonly caseName: string | null;
  /** True when its first lines name a court, a docket or the day of a decision. */
  readonly formal: boolean;
  /** Citations the document carries as its own, in the form of `citationKey`. */
  readonly citations: readonly string[];
  /** Filing stamps in the first lines. */
  readonly stamps: readonly EcfStamp[];
}

/** A source file with everything in it that a pin can point to. Immutable; spans are of `text`. */
export interface SourceDocument {
  readonly path: string;
  readonly text: string;
  readonly face: Face;
  /** Longest first. */
  readonly pages: readonly PageSeries[];
  readonly stamps: readonly EcfStamp[];
  /** Runs of paragraph numbers, longest first. */
  readonly paragraphs: readonly (readonly Mark[])[];
  readonly transcript: readonly TranscriptPage[];
  readonly footnotes: readonly Mark[];
  readonly sections: readonly SectionMark[];
}

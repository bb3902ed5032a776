import type { Span } from '../text/span.ts';
import type { OffsetMap } from './readers/offsetMap.ts';
import type { SourceFormat } from './readers/sourceText.ts';
import type { SeparateOpinion } from './separateOpinions.ts';

/**
 * A number printed in a source: a page mark, a paragraph number. `span` covers the mark as written; it is empty where
 * the text does not have it: a label of markup, a page whose number is known by its neighbours.
 */
export interface Mark {
  readonly number: number;
  readonly span: Span;
}

/** The number of a page. */
export interface PageMark extends Mark {
  /** The page, where the file parts its pages; else it lies between this mark and its neighbours. */
  readonly content?: Span;
}

/** A footnote with the place where it is called for: its page is the page of that place. */
export interface NoteMark extends Mark {
  readonly call: number | null;
}

/** The page marks of one series, ascending in number and in the text. */
export interface PageSeries {
  /** Number of stars before a star page (`**12` has 2); 0 for numbers printed on pages of their own. */
  readonly stars: number;
  /** `before`: a page follows its mark. `after`: the number stands at the foot of its page. */
  readonly place: 'before' | 'after';
  /** Volume and reporter that the source names with its pages, `11 Cal.App.5th`, or null. */
  readonly reporter: string | null;
  readonly marks: readonly PageMark[];
}

/** Production numbers, or the pages of an appendix: `SMITH_000123`, `JA 45`, `77a`. */
export interface BatesSeries {
  readonly marks: readonly PageMark[];
  /** The marks as written, by index. */
  readonly labels: readonly string[];
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
  /** Day of filing, `2023-03-01`, or null. */
  readonly filed: string | null;
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
  readonly format: SourceFormat;
  /** The words of the source without markup. */
  readonly text: string;
  /** Where the letters of `text` stand in the file; null when only `text` can be shown (PDF, Word, RTF, JSON). */
  readonly file: OffsetMap | null;
  /** What was not read, in words; null when all was. */
  readonly remark: string | null;
  readonly face: Face;
  /** The pages of the file itself; one when it has no page breaks. */
  readonly sheets: readonly Span[];
  /** Longest first. */
  readonly pages: readonly PageSeries[];
  readonly bates: readonly BatesSeries[];
  readonly stamps: readonly EcfStamp[];
  /** Runs of paragraph numbers, longest first. */
  readonly paragraphs: readonly (readonly Mark[])[];
  readonly transcript: readonly TranscriptPage[];
  readonly footnotes: readonly NoteMark[];
  readonly sections: readonly SectionMark[];
  /** Runs of interrogatories and requests by their numbers, longest first. */
  readonly items: readonly (readonly Mark[])[];
  /** Times printed in the transcript of a recording, in seconds from its beginning. */
  readonly times: readonly Mark[];
  /** Where the words are surely those of a judge who concurs or dissents; see `separateOpinionAt`. */
  readonly separateOpinions: readonly SeparateOpinion[];
  /** The emphasised words, in the order of their ends; null for a format that does not tell. */
  readonly emphases: readonly Span[] | null;
}

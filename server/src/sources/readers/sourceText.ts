import type { Span } from '../../text/span.ts';
import type { OffsetMap } from './offsetMap.ts';

/** What a source file is, told by its first bytes. */
export type SourceFormat = 'text' | 'html' | 'json' | 'xml' | 'pdf' | 'docx' | 'rtf';

/** The label of a page that markup gives: an anchor, a star page in an element of its own. */
export interface PageLabel {
  readonly number: number;
  /** Labels of one group may belong to one series: the index or the reporter that the markup gives them. */
  readonly group: string;
  /** Number of stars before the number, at least 1. */
  readonly stars: number;
  /** Volume and reporter, where the label names them: `11 Cal.App.5th`. */
  readonly reporter: string | null;
  /** Where in the text the page begins. */
  readonly at: number;
}

/** A footnote whose mark or number stands in markup. */
export interface NoteMark {
  readonly number: number;
  readonly at: number;
}

/** What a part of an opinion is: the court's own words, or those of judges who write for themselves; `both` concurs in part. */
export type OpinionKind = 'court' | 'concurrence' | 'dissent' | 'both';

/** An opinion that markup sets apart, with its notes. */
export interface MarkedOpinion extends Span {
  readonly kind: OpinionKind;
}

/** The words of a source without its markup, with what the markup says of them. Offsets are of `text`. */
export interface SourceText {
  readonly format: SourceFormat;
  /** A form feed stands between two pages of the file. */
  readonly text: string;
  /** Where the letters stand in the file; null when the file is not text, so that only `text` can be shown. */
  readonly map: OffsetMap | null;
  readonly labels: readonly PageLabel[];
  /** Where a footnote is called for; the mark itself is not in the text. */
  readonly noteCalls: readonly NoteMark[];
  /** Where the text of a footnote begins. */
  readonly notes: readonly NoteMark[];
  /** The opinions of the judges, in order, where markup parts them. */
  readonly opinions: readonly MarkedOpinion[];
  /** The emphasised words, in the order of their ends; null for a format that does not tell. */
  readonly emphases: readonly Span[] | null;
  /** What was left out, in words for the reader; null when nothing was. */
  readonly remark: string | null;
}

/** A file that cannot be read as a source: why, and what to do, as a sentence that follows the name of the file. */
export interface SourceRefusal {
  readonly refused: string;
}

export function isRefusal<T extends object>(read: T | SourceRefusal): read is SourceRefusal {
  return 'refused' in read;
}

/** A text without labels or notes of markup. */
export function bareText(format: SourceFormat, text: string, map: OffsetMap | null): SourceText {
  return { format, text, map, labels: [], noteCalls: [], notes: [], opinions: [], emphases: null, remark: null };
}

import type { DraftHabits } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';
import type { DraftLanguage, TextView } from '../text/view.ts';
import type { DraftBlock } from './block.ts';
import type { ParsedCitation } from './citation.ts';

/**
 * Citations joined by semicolons (and signals) with nothing else between them: a string cite, or a single citation
 * standing alone. Citations inside parentheticals are not members of their outer citation's group.
 */
export interface CitationGroup {
  readonly span: Span;
  readonly members: readonly number[];
}

/** A short name given in passing: `("Holz")`, `(“DOC”)`. `citation` is the citation it follows, if any. */
export interface ShortName {
  readonly span: Span;
  readonly name: string;
  readonly citation: number | null;
}

/** What the grammar makes of one draft. Any text has a parse; parsing never throws. */
export interface Draft {
  readonly text: string;
  readonly language: DraftLanguage;
  readonly habits: DraftHabits;
  /** Initials the draft gives to papers: `IAF` after `Initial Appeal File (IAF)`. */
  readonly papers: ReadonlySet<string>;
  /** The stretches it was read in, in order; together they are the whole text. */
  readonly blocks: readonly DraftBlock[];
  readonly view: TextView;
  /** In the order of their start; an outer citation before those in its parentheticals. */
  readonly citations: readonly ParsedCitation[];
  readonly groups: readonly CitationGroup[];
  /** Spans between quotation marks, marks excluded, in file offsets. */
  readonly quotations: readonly Span[];
  readonly shortNames: readonly ShortName[];
  /** The code that the draft says its sections are of where it names none: `Penal Code`; null when it says nothing. */
  readonly statedCode: string | null;
}

import type { ReporterEdition } from '../tables/reporters.ts';
import type { Span } from '../text/span.ts';

/** The kinds of citation the grammar knows; the names are those of the command line's JSON. */
export type CitationKind =
  | 'case'
  | 'case-short'
  | 'id'
  | 'supra'
  | 'reference'
  | 'statute'
  | 'regulation'
  | 'rule'
  | 'constitution'
  | 'legislative'
  | 'journal'
  | 'book'
  | 'record';

/** A piece of a citation: where it stands in the file, and its words without markup, white space collapsed. */
export interface Part {
  readonly span: Span;
  readonly text: string;
}

/**
 * What a pin counts. A transcript's page:line is `line`; the pages after a `tab` are pages of that tab; `time` is a time
 * code of a recording (`00:14:22`, a string), `item` a numbered interrogatory or request with its response.
 */
export type PinType = 'page' | 'star' | 'paragraph' | 'section' | 'line' | 'footnote' | 'tab' | 'time' | 'item';

/**
 * One place a citation points to. Ranges are expanded (`247–48` is 247 to 248); a single place has `to` equal to
 * `from`. Numbers stay numbers; anything else (`A`, `12a`, `xiv`) is a string. For `line`, `from` and `to` are
 * transcript pages and `fromLine`, `toLine` the lines on them.
 */
export interface Pin {
  readonly type: PinType;
  readonly from: number | string;
  readonly to: number | string;
  readonly fromLine?: number;
  readonly toLine?: number;
  /** The numbering the pin names: that of the docket's stamp (`ECF p. 3`) or of its page ids (`PageID.331`). */
  readonly numbering?: 'ecf' | 'pageid';
  readonly span: Span;
}

/** The named pieces of a citation, each undefined when not written: all have the same shape, which is quick to read. */
export interface CitationParts {
  /** Case name, or the short name before a short form or supra. */
  readonly name: Part | undefined;
  readonly volume: Part | undefined;
  readonly reporter: Part | undefined;
  readonly page: Part | undefined;
  /** The pin as written, with its `at`: `72`, `at *3`, `at ¶¶ 8–12`. */
  readonly pin: Part | undefined;
  readonly court: Part | undefined;
  /** Everything of the date as written: `2001`, `Sept. 30, 2003`. */
  readonly date: Part | undefined;
  /** Docket number with its `No.`. */
  readonly docket: Part | undefined;
  /** The number before a code: the `42` of `42 U.S.C. § 1983`. */
  readonly title: Part | undefined;
  /** Code or set of rules: `U.S.C.`, `Fed. R. Civ. P.`, `Local Civ. Rule`. */
  readonly code: Part | undefined;
  /** Section or rule number with its subdivisions. */
  readonly section: Part | undefined;
  /** Designation of a record document: `ECF No. 118-1`, `Pl. Tr.`. */
  readonly document: Part | undefined;
  /** Every §, §§, ¶ or ¶¶ of the citation, its pin included. */
  readonly symbols: readonly Part[] | undefined;
}

/** Why a citation stands inside another's parenthetical. */
export type ParentheticalRole = 'quoting' | 'citing' | 'quoted' | 'cited' | 'discussing' | 'explaining' | 'other';

/**
 * What a parenthetical after a citation says: the weight of the opinion (`en banc`, `mem. op.`, `Ash, J., dissenting`),
 * its history (`rev'd on other grounds`), what was done to the words quoted (`emphasis added`), whose words they are
 * (`quoting …`, `cited in …`), or what the opinion holds.
 */
export type ParentheticalKind = 'weight' | 'history' | 'alteration' | 'role' | 'explanatory';

/** A parenthetical that follows the court and date of a case. */
export interface Parenthetical {
  /** With its parentheses. */
  readonly span: Span;
  /** The words between the parentheses. */
  readonly text: string;
  readonly kind: ParentheticalKind;
}

/** Which earlier case a citation tells the history of, and the words that say so: `rev'd on other grounds`. */
export interface History {
  readonly of: number;
  readonly phrase: Part;
}

/** A citation as the grammar reads it, not yet bound to anything. All spans are file offsets. */
export interface ParsedCitation {
  /** Position in {@link Draft.citations}. */
  readonly index: number;
  readonly kind: CitationKind;
  /** From the first word of the name (signal excluded) to the court and date, or to the last pin. */
  readonly span: Span;
  /** The identifying part: `258 F.3d 62`, `Id.`, `42 U.S.C. § 1983`, `ECF No. 122`. */
  readonly core: Span;
  readonly parts: CitationParts;
  readonly pins: readonly Pin[];
  readonly signal: Part | null;
  readonly role: ParentheticalRole | null;
  /** The citation whose parenthetical this one stands in. */
  readonly within: number | null;
  /** The citation this one is parallel to: `106 S. Ct. 2548` after `477 U.S. 317`. */
  readonly parallelTo: number | null;
  /** The case right before it whose prior or subsequent history it is (Bluebook R10.7). */
  readonly history: History | null;
  /** What follows the court and date of a case, outside the span, in the order of the text; short names left out. */
  readonly parentheticals: readonly Parenthetical[];
  /** Index into {@link Draft.groups}. */
  readonly group: number;
  /** The reporter series, where the tables know exactly which one is meant. */
  readonly edition: ReporterEdition | null;
  /** courts-db id, or null when the court is not written and the reporter does not tell. */
  readonly courtId: string | null;
  readonly year: number | null;
  /** Stands inside a quotation or block quote, where only the words of another may be shown. */
  readonly quoted: boolean;
  /** The footnote it stands in: index into the view's footnotes; null in the text. */
  readonly footnote: number | null;
  /** Stands in a heading. */
  readonly inHeading: boolean;
  /** Docket entries of a record citation, expanded: `ECF Nos. 45–47` is 45, 46, 47; `118-1` stays whole. */
  readonly entries: readonly string[];
  /** Whose docket the entries are of, when not that of the draft's own case: `Bankr.`, `20-cv-1234`; else null. */
  readonly otherDocket: string | null;
  /** A record name joined to the one before it by "or": two names of one document. */
  readonly sameAs: number | null;
}

import type { ReporterEdition } from '../tables/reporters.ts';
import type { CitationKind, ParentheticalKind, PinType } from './citation.ts';
import type { ViewSpan } from './cursor.ts';

/** What the draft must have done with a name before that makes a citation of it. */
export type Provided = 'known' | 'given' | 'volume';

/** A pin with its place in the view. See {@link Pin}. */
export interface RawPin extends ViewSpan {
  readonly type: PinType;
  readonly from: number | string;
  readonly to: number | string;
  readonly fromLine?: number;
  readonly toLine?: number;
  readonly numbering?: 'ecf' | 'pageid';
}

/** The named pieces of a citation by their place in the view. */
export interface RawParts {
  name: ViewSpan | undefined;
  volume: ViewSpan | undefined;
  reporter: ViewSpan | undefined;
  page: ViewSpan | undefined;
  pin: ViewSpan | undefined;
  court: ViewSpan | undefined;
  date: ViewSpan | undefined;
  docket: ViewSpan | undefined;
  title: ViewSpan | undefined;
  code: ViewSpan | undefined;
  section: ViewSpan | undefined;
  document: ViewSpan | undefined;
}

/** A parenthetical that follows a citation, its parentheses included. */
export interface RawParenthetical extends ViewSpan {
  readonly kind: ParentheticalKind;
}

/**
 * A citation while the grammar is at work on it: places are view offsets, others are referred to by object. It is
 * turned into a {@link ParsedCitation} once all are known.
 */
export interface RawCitation {
  kind: CitationKind;
  /** Its place among the citations of the draft, set once all of its block are known. */
  index: number;
  /** Tokens from the first to the last, `last` inclusive. */
  first: number;
  last: number;
  core: ViewSpan;
  parts: RawParts;
  symbols: readonly ViewSpan[];
  pins: readonly RawPin[];
  signal: ViewSpan | null;
  edition: ReporterEdition | null;
  courtId: string | null;
  year: number | null;
  parallelTo: RawCitation | null;
  /** Its name stands before a parenthesis that its number opens and that closes later: `Ash v Bell (12 NY3d 1 …)`. */
  opensParenthesis: boolean;
  history: { readonly of: RawCitation; readonly phrase: ViewSpan } | null;
  parentheticals: readonly RawParenthetical[];
  entries: readonly string[];
  otherDocket: string | null;
  sameAs: RawCitation | null;
  /**
   * Set on a name with a page that is a citation only if the draft has used the name before: for any case or document
   * (`known`), in running prose by giving it in so many words (`given`), or for a volume of the record (`volume`). See
   * `knownNames.ts`.
   */
  provided: Provided | null;
  /** Where the last token of a pin or label ends without the period of its sentence: `(Id. at § A.)`. */
  trimmed: { readonly token: number; readonly end: number } | null;
}

/** Nothing, of whatever: most citations have no pieces of most kinds. */
const NONE: ReadonlyArray<never> = [];

/** Both lists in one. */
export function joined<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : first.concat(second);
}

/** A raw citation with nothing but its place and kind. */
export function rawCitation(kind: CitationKind, first: number, last: number, core: ViewSpan): RawCitation {
  return {
    kind,
    index: -1,
    first,
    last,
    core,
    parts: {
      name: undefined,
      volume: undefined,
      reporter: undefined,
      page: undefined,
      pin: undefined,
      court: undefined,
      date: undefined,
      docket: undefined,
      title: undefined,
      code: undefined,
      section: undefined,
      document: undefined,
    },
    symbols: NONE,
    pins: NONE,
    signal: null,
    edition: null,
    courtId: null,
    year: null,
    parallelTo: null,
    opensParenthesis: false,
    history: null,
    parentheticals: NONE,
    entries: NONE,
    otherDocket: null,
    sameAs: null,
    provided: null,
    trimmed: null,
  };
}

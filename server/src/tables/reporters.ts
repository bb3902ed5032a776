import data from './data/reporters.json' with { type: 'json' };
import { reporterKey } from './keys.ts';
import { remembered } from './remembered.ts';

export { reporterKey } from './keys.ts';

/** One series of a reporter, e.g. `F.3d`. Years are inclusive; null means open or unknown. */
export interface ReporterEdition {
  /** Canonical Bluebook abbreviation with its spaces: `F. Supp. 2d`. */
  readonly name: string;
  /** The reporter the series belongs to: `F. Supp.`. */
  readonly root: string;
  readonly type: 'federal' | 'state' | 'regional' | 'specialty' | 'neutral' | 'database' | 'nominative';
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** True when the years come from the project's own fact tables and may be relied on for a finding. */
  readonly yearsVerified: boolean;
  /** courts-db id when every opinion in the reporter is of one court (`U.S.` -> `scotus`), else null. */
  readonly courtId: string | null;
}

/** An edition that a key can mean, and whether the key is that of the edition's own name or of another form of it. */
export interface ReporterMatch {
  readonly edition: ReporterEdition;
  /**
   * `canonical`: at most the spaces, periods or apostrophes differ from `edition.name`; compare the text itself to
   * know whether they do. `variant`: another abbreviation, such as `Fed. Appx.` for `F. App'x`.
   */
  readonly how: 'canonical' | 'variant';
}

/** Editions that a key can mean, with the one that the abbreviation alone decides on. */
export interface ReporterEditions {
  readonly matches: readonly ReporterMatch[];
  /** The only match, or the only one by its own name; null when the year must decide. */
  readonly sole: ReporterEdition | null;
}

/** What a key can mean, with the answers that the grammar asks of each citation. */
export interface ReporterForm extends ReporterEditions {
  /**
   * True when the key is also an ordinary capitalised word, so that a number on either side is not proof enough of a
   * citation: some form of the reporter is written as one capitalised word of three or more letters without a period
   * (`Black`, `Day`, `Howard`, `Ohio`), or the key is that of a month (`Mar`). A key whose reporter is rightly written
   * with a period (`Mich`) is none: a period in the text tells them apart, and only the reader of the text sees it.
   */
  readonly isWordLike: boolean;
  readonly isDatabase: boolean;
  /** One of the editions is federal. */
  readonly mayBeFederal: boolean;
  /** The editions whose volumes are years, those of databases and neutral citations; null when none is. */
  readonly byYear: ReporterEditions | null;
  /** The editions whose volumes are counted one by one; null when none are. */
  readonly byNumber: ReporterEditions | null;
}

type EditionRow = readonly [
  name: string,
  root: string,
  type: ReporterEdition['type'],
  firstYear: number | null,
  lastYear: number | null,
  yearsVerified: boolean,
  courtId: string | null,
];
type VariantRow = readonly [key: string, ...editions: number[]];

const NONE: readonly ReporterMatch[] = Object.freeze([]);

/** Built when first asked for, then never changed: most drafts that are opened are not briefs. */
const table = (() => {
  let built: ReturnType<typeof buildTable> | undefined;
  return () => {
    built ??= buildTable();
    return built;
  };
})();

function buildTable() {
  const editions = (data.editions as unknown as readonly EditionRow[]).map(
    ([name, root, type, firstYear, lastYear, yearsVerified, courtId]): ReporterEdition =>
      Object.freeze({ name, root, type, firstYear, lastYear, yearsVerified, courtId }),
  );
  const matches = new Map<string, ReporterMatch[]>();
  const add = (key: string, edition: ReporterEdition, how: ReporterMatch['how']) => {
    const match = Object.freeze({ edition, how });
    const known = matches.get(key);
    if (known === undefined) matches.set(key, [match]);
    else known.push(match);
  };
  // Canonical names go in first, so that they come first in every list.
  for (const edition of editions) add(reporterKey(edition.name), edition, 'canonical');
  for (const [key, ...indexes] of data.variants as unknown as readonly VariantRow[]) {
    for (const index of indexes) add(key, editions[index]!, 'variant');
  }
  for (const list of matches.values()) Object.freeze(list);
  return {
    matches: matches as ReadonlyMap<string, readonly ReporterMatch[]>,
    wordLike: new Set<string>(data.wordLike),
  };
}

/**
 * The editions that a key made by {@link reporterKey} can mean, those whose own name it is first; empty for an
 * unknown reporter. More than one means that the abbreviation alone does not decide (`Wall.`, `Rob.`, `N.D.`).
 */
export function lookupReporter(key: string): readonly ReporterMatch[] {
  return table().matches.get(key) ?? NONE;
}

/** Every key that {@link lookupReporter} finds something by. */
export function reporterKeys(): Iterable<string> {
  return table().matches.keys();
}

/** What a reporter as written can mean, whatever its spaces and periods; null for an unknown one. */
export const readReporterForm: (written: string) => ReporterForm | null = remembered((written) =>
  lookupReporterForm(reporterKey(written.replace(',', ''))),
);

/** What a key made by {@link reporterKey} can mean, null for an unknown reporter. */
export function lookupReporterForm(key: string): ReporterForm | null {
  const { matches, wordLike } = table();
  const found = matches.get(key);
  return found === undefined ? null : formOf(found, wordLike.has(key));
}

function formOf(matches: readonly ReporterMatch[], isWordLike: boolean): ReporterForm {
  const byYear = matches.filter(({ edition }) => edition.type === 'database' || edition.type === 'neutral');
  const byNumber = matches.filter((match) => !byYear.includes(match));
  return {
    ...editionsOf(matches),
    isWordLike,
    isDatabase: matches.every(({ edition }) => edition.type === 'database'),
    mayBeFederal: matches.some(({ edition }) => edition.type === 'federal'),
    byYear: byYear.length > 0 ? editionsOf(byYear) : null,
    byNumber: byNumber.length > 0 ? editionsOf(byNumber) : null,
  };
}

function editionsOf(matches: readonly ReporterMatch[]): ReporterEditions {
  const pool = likeliest(matches);
  return { matches, sole: pool.length === 1 ? (pool[0]?.edition ?? null) : null };
}

/** The editions by their own name, where there are any. */
function likeliest(matches: readonly ReporterMatch[]): readonly ReporterMatch[] {
  const canonical = matches.filter(({ how }) => how === 'canonical');
  return canonical.length > 0 ? canonical : matches;
}

/** The edition meant: the sole one, or the only one of the likeliest whose run has the year. */
export function chooseEdition({ matches, sole }: ReporterEditions, year: number | null): ReporterEdition | null {
  if (sole !== null || year === null) return sole;
  const fitting = likeliest(matches).filter(
    ({ edition }) => (edition.firstYear ?? 0) - 1 <= year && year <= (edition.lastYear ?? 9999) + 1,
  );
  return fitting.length === 1 ? (fitting[0]?.edition ?? null) : null;
}

import { reporterKey } from '../../server/src/tables/keys.ts';
import type { ReporterEdition } from '../../server/src/tables/reporters.ts';
import { byCodeUnits, cell, type FactRow, type Facts, values, withProseOrdinals } from './facts.ts';
import type { OpenData } from './openData.ts';

type EditionType = ReporterEdition['type'];

/** An edition while the tables are put together; `variants` are forms as written. */
interface Edition {
  name: string;
  root: string;
  type: EditionType;
  firstYear: number | null;
  lastYear: number | null;
  yearsVerified: boolean;
  courtId: string | null;
  readonly variants: Set<string>;
  /** `Wallace's Circuit Court Reports`; tells editions of one name apart. */
  readonly fullName: string;
}

/** Series of Congress and of agencies are not case reporters; statutes and regulations are read elsewhere. */
const NOT_CASE_REPORTERS = new Set(['Fed. Reg.', 'Stat.', 'Cong. Rec.']);

/** Where two editions share a name, a fact of the federal table is about the first of these types. */
const FEDERAL_FIRST: readonly EditionType[] = [
  'nominative',
  'federal',
  'specialty',
  'database',
  'neutral',
  'state',
  'regional',
];

/** `reporters.json`: editions, variant keys with the editions they can mean, and keys that are words. */
export function reportersData(facts: Facts, open: OpenData) {
  const editions = openEditions(open);
  addBluebookLexis(editions, facts.rows('t10_geography'));
  applyCorrections(editions, facts.rows('reporter_corrections'));
  for (const row of facts.rows('t1_federal_reporters')) applyFacts(editions, row, 'federal');
  for (const row of facts.rows('t1_regional_reporters')) applyFacts(editions, row, 'regional');
  assignCourts(editions, facts.rows('reporter_courts'), new Set(open.courts.map(({ id }) => id)));
  dropVariants(editions, facts.rows('reporter_corrections'));
  for (const edition of editions) addMechanicalVariants(edition);
  editions.sort((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.root, b.root) || rank(a) - rank(b));

  const variants = new Map<string, Set<number>>();
  for (const [index, edition] of editions.entries()) {
    for (const variant of edition.variants) {
      const key = reporterKey(variant);
      if (key === reporterKey(edition.name)) continue;
      const indexes = variants.get(key) ?? new Set();
      variants.set(key, indexes.add(index));
    }
  }
  const keys = [...editions.map(({ name }) => reporterKey(name)), ...variants.keys()];
  return {
    editions: editions.map((e) => [e.name, e.root, e.type, e.firstYear, e.lastYear, e.yearsVerified, e.courtId]),
    variants: [...variants]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, indexes]) => [key, ...[...indexes].sort((a, b) => a - b)]),
    wordLike: wordLikeKeys(editions, facts, new Set(keys)),
  };
}

function rank({ type }: Edition): number {
  return FEDERAL_FIRST.indexOf(type);
}

function openEditions(open: OpenData): Edition[] {
  const editions: Edition[] = [];
  for (const [root, reporters] of Object.entries(open.reporters)) {
    for (const reporter of reporters) {
      for (const [name, { start, end }] of Object.entries(reporter.editions)) {
        const variants = Object.entries(reporter.variations).filter(([, of]) => of === name);
        editions.push({
          name,
          root,
          type: editionType(name, reporter.cite_type),
          firstYear: year(start),
          lastYear: year(end),
          yearsVerified: false,
          courtId: null,
          variants: new Set(variants.map(([form]) => form)),
          fullName: reporter.name,
        });
      }
    }
  }
  return editions;
}

/** 1750 is what reporters-db writes for a start it does not know. */
function year(date: string | null): number | null {
  if (date === null) return null;
  const value = Number(date.slice(0, 4));
  return value === 1750 ? null : value;
}

function editionType(name: string, citeType: string): EditionType {
  if (/(?:^| )LEXIS$/.test(name)) return 'database';
  switch (citeType) {
    case 'specialty_west':
    case 'specialty_lexis':
      return 'database';
    case 'scotus_early':
      return 'nominative';
    case 'state_regional':
      return 'regional';
    case 'federal':
    case 'state':
    case 'specialty':
    case 'neutral':
      return citeType;
    default:
      throw new Error(`${name}: reporters-db has a type of citation that is not known here: ${citeType}`);
  }
}

function applyCorrections(editions: Edition[], rows: readonly FactRow[]): void {
  for (const row of rows) {
    const reporter = cell(row, 'reporter');
    const value = cell(row, 'value');
    if (cell(row, 'action') === 'rename') {
      const edition = named(editions, reporter);
      edition.variants.add(edition.name);
      edition.variants.delete(value);
      edition.name = value;
      edition.root = value;
    } else if (cell(row, 'action') === 'add') {
      editions.push(newEdition(reporter, value, cell(row, 'type') as EditionType));
    } else if (cell(row, 'action') === 'drop') {
      const index = editions.findIndex(({ name, fullName }) => name === reporter && fullName === value);
      if (index < 0) throw new Error(`reporter_corrections.tsv: there is no ${reporter} (${value}) to drop.`);
      editions.splice(index, 1);
    } else if (cell(row, 'action') === 'add-variant') {
      named(editions, value).variants.add(reporter);
    } else if (cell(row, 'action') === 'retype') {
      named(editions, reporter).type = cell(row, 'type') as EditionType;
    }
  }
}

/** Lexis has its own abbreviations of some states (`Wisc. LEXIS`); those of T10 (`Wis. LEXIS`) are as right. */
function addBluebookLexis(editions: Edition[], geography: readonly FactRow[]): void {
  const states = geography.filter((row) => cell(row, 'kind') === 'us_state');
  const right = new Map(
    states.flatMap((row) => values(row, 'common_wrong_variants').map((form) => [form, cell(row, 'abbreviation')])),
  );
  const names = new Set(editions.map(({ name }) => name));
  for (const { name, type } of [...editions]) {
    const state = right.get(name.split(' ')[0]!);
    const other = type === 'database' && state !== undefined ? name.replace(/^\S+/, state) : name;
    if (!names.has(other)) editions.push(newEdition(other, other, 'database'));
  }
}

/** @throws when the form is not there: a correction that corrects nothing is a mistake in the table. */
function dropVariants(editions: readonly Edition[], rows: readonly FactRow[]): void {
  for (const row of rows.filter((candidate) => cell(candidate, 'action') === 'drop-variant')) {
    const owner = cell(row, 'value');
    const removed = editions.filter(
      (edition) => edition.root === owner && edition.variants.delete(cell(row, 'reporter')),
    );
    if (removed.length === 0) {
      throw new Error(`reporter_corrections.tsv: ${cell(row, 'reporter')} is no variant of ${owner}.`);
    }
  }
}

function newEdition(name: string, root: string, type: EditionType): Edition {
  const unknown = { firstYear: null, lastYear: null, yearsVerified: false, courtId: null };
  return { name, root, type, ...unknown, variants: new Set(), fullName: name };
}

/** The edition of that name; where several share it, the one a federal table means. @throws when there is none. */
function named(editions: readonly Edition[], name: string): Edition {
  const found = editions.filter((edition) => edition.name === name).sort((a, b) => rank(a) - rank(b))[0];
  if (found === undefined) throw new Error(`reporters-db has no ${name}.`);
  return found;
}

function applyFacts(editions: Edition[], row: FactRow, type: 'federal' | 'regional'): void {
  const name = cell(row, 'abbreviation');
  if (NOT_CASE_REPORTERS.has(name)) return;
  let edition: Edition;
  if (editions.some((candidate) => candidate.name === name)) {
    edition = named(editions, name);
  } else {
    edition = newEdition(name, name.replace(/ ?\d\w+$/, ''), type);
    editions.push(edition);
  }
  for (const variant of values(row, 'common_wrong_variants')) edition.variants.add(variant);
  const first = cell(row, 'first_year');
  const last = cell(row, 'last_year');
  // A database has no run, and a series whose end the table leaves empty may have ended.
  if (!/^\d{4}$/.test(first)) return;
  edition.firstYear = Number(first);
  edition.lastYear = /^\d{4}$/.test(last) ? Number(last) : null;
  edition.yearsVerified = last !== '';
}

function assignCourts(editions: readonly Edition[], rows: readonly FactRow[], ids: ReadonlySet<string>): void {
  for (const row of rows) {
    const reporter = cell(row, 'reporter');
    const id = cell(row, 'court_id');
    if (!ids.has(id)) throw new Error(`reporter_courts.tsv: courts-db has no ${id}.`);
    const series =
      cell(row, 'type') === 'neutral'
        ? editions.filter(({ name, type }) => name === reporter && type === 'neutral')
        : editions.filter(({ root, type }) => root === reporter && type !== 'neutral' && type !== 'database');
    if (series.length === 0) throw new Error(`reporter_courts.tsv: there is no reporter ${reporter}.`);
    const names = new Set(series.map(({ name }) => name));
    for (const name of names) {
      const same = series.filter((edition) => edition.name === name).sort((a, b) => rank(a) - rank(b));
      same[0]!.courtId = id;
    }
  }
}

/** Forms that need no table: `2nd` and `3rd` for `2d` and `3d`, `Lexis` for `LEXIS`. */
function addMechanicalVariants(edition: Edition): void {
  for (const form of [edition.name, ...edition.variants]) {
    const prose = withProseOrdinals(form);
    if (prose !== null) edition.variants.add(prose);
    if (edition.type === 'database') edition.variants.add(form.replace(/\bLEXIS\b/, 'Lexis'));
  }
}

/**
 * Keys that are also ordinary words: a form that is one capitalised word without a period, unless the reporter of that
 * key is rightly written with one (`Mich`, for `Mich.`); and the names of months.
 */
function wordLikeKeys(editions: readonly Edition[], facts: Facts, keys: ReadonlySet<string>): string[] {
  const words = new Set<string>();
  const names = new Set(editions.map(({ name }) => name));
  for (const edition of editions) {
    for (const form of [edition.name, ...edition.variants]) {
      const abbreviation = !names.has(form) && names.has(`${form}.`);
      if (/^\p{Lu}\p{Ll}{2,}$/u.test(form) && !abbreviation) words.add(form);
    }
  }
  for (const row of facts.rows('t12_months')) {
    const forms = [cell(row, 'month'), cell(row, 'abbreviation'), ...values(row, 'common_wrong_variants')];
    for (const key of forms.map(reporterKey)) if (keys.has(key)) words.add(key);
  }
  return [...words].sort(byCodeUnits);
}

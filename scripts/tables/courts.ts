import { collapsed, courtKey } from '../../server/src/tables/keys.ts';
import { byCodeUnits, cell, type Facts, values, withProseOrdinals } from './facts.ts';
import type { OpenData } from './openData.ts';

interface Court {
  readonly id: string;
  readonly canonical: string;
  /** The canonical form comes from the fact tables, so it may replace another. */
  readonly tabled: boolean;
}

const CIRCUIT_WORDS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ');
const DISTRICT_WORDS: Readonly<Record<string, string>> = {
  C: 'Central',
  E: 'Eastern',
  M: 'Middle',
  N: 'Northern',
  S: 'Southern',
  W: 'Western',
};

/** `courts.json`: courts, the keys of their other forms, and forms that are right besides the canonical one. */
export function courtsData(facts: Facts, open: OpenData) {
  const courts = allCourts(facts, open);
  const own = new Set(courts.map((court) => courtKey(court.canonical)));
  const forms = new Map<string, { readonly court: Court; safe: boolean } | null>();
  const add = (form: string, court: Court, safe: boolean) => {
    const key = courtKey(form);
    // A court's own form is never a variant of another court.
    if (own.has(key)) return;
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { court, safe });
    else if (known !== null && known.court !== court) forms.set(key, null);
    else if (known !== null && safe) known.safe = true;
  };

  const byCanonical = new Map(courts.map((court) => [court.canonical, court]));
  const alsoRight: string[] = [];
  for (const row of facts.rows('court_ids')) {
    const court = byCanonical.get(cell(row, 'parenthetical'))!;
    alsoRight.push(...values(row, 'also_right'));
    for (const form of values(row, 'safe_variants')) add(form, court, true);
    for (const form of values(row, 'other_variants')) add(form, court, false);
    for (const form of values(row, 'also_right')) add(form, court, true);
  }
  for (const row of facts.rows('federal_court_parentheticals')) {
    const court = byCanonical.get(cell(row, 'parenthetical'));
    if (court === undefined) continue;
    for (const form of values(row, 'common_wrong_variants')) add(form, court, true);
  }
  const places = placeForms(facts);
  for (const court of courts.filter(({ tabled }) => tabled)) {
    for (const form of [...circuitForms(court), ...districtForms(court, places)]) add(form, court, true);
    const prose = withProseOrdinals(court.canonical);
    if (prose !== null) add(prose, court, true);
  }
  const tabledById = new Map(courts.filter(({ tabled }) => tabled).map((court) => [court.id, court]));
  for (const { id, citation_string } of open.courts) {
    const court = tabledById.get(id);
    if (court !== undefined && citation_string) add(citation_string, court, false);
  }

  const index = new Map(courts.map((court, position) => [court, position]));
  return {
    courts: courts.map(({ id, canonical, tabled }) => [id, canonical, tabled]),
    forms: [...forms]
      .filter((entry): entry is [string, { court: Court; safe: boolean }] => entry[1] !== null)
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, { court, safe }]) => [key, index.get(court)!, safe]),
    alsoRight: alsoRight.sort(byCodeUnits),
  };
}

/** Courts of the fact tables, then those of courts-db that no table names and no key confuses with a tabled one. */
function allCourts(facts: Facts, open: OpenData): Court[] {
  const ids = new Set(open.courts.map(({ id }) => id));
  const idByKey = new Map(open.courts.filter((c) => c.citation_string).map((c) => [courtKey(c.citation_string), c.id]));
  const given = new Map(facts.rows('court_ids').map((row) => [cell(row, 'parenthetical'), cell(row, 'id')]));
  const names = new Set([
    ...facts.rows('federal_court_parentheticals').map((row) => cell(row, 'parenthetical')),
    ...facts.rows('t1_states').flatMap((row) => stateParentheticals(row)),
    ...given.keys(),
  ]);
  const courts: Court[] = [];
  const keys = new Set<string>();
  for (const canonical of names) {
    const id = given.get(canonical) ?? idByKey.get(courtKey(canonical));
    // courts-db has no id for some boards and trial courts: they stay unknown.
    if (id === undefined) continue;
    if (!ids.has(id)) throw new Error(`court_ids.tsv: courts-db has no ${id}.`);
    if (keys.has(courtKey(canonical))) throw new Error(`Two courts are written ${canonical}.`);
    keys.add(courtKey(canonical));
    courts.push({ id, canonical, tabled: true });
  }
  const tabledIds = new Set(courts.map(({ id }) => id));
  for (const { id, citation_string } of open.courts) {
    const canonical = collapsed(citation_string ?? '');
    if (canonical === '' || tabledIds.has(id) || keys.has(courtKey(canonical))) continue;
    keys.add(courtKey(canonical));
    courts.push({ id, canonical, tabled: false });
  }
  return courts.sort((a, b) => byCodeUnits(a.canonical, b.canonical));
}

/** The courts of a state without the remarks in parentheses: `Nev. Ct. App. (from 2015)`. */
function stateParentheticals(row: Readonly<Record<string, string>>): string[] {
  const cells = ['highest_court_paren', 'intermediate_court_paren', 'trial_or_other_paren'];
  return cells
    .flatMap((column) => cell(row, column).split(';'))
    .map((form) => form.replace(/\(.*$/, '').trim())
    .filter((form) => form !== '' && !/[[\]\u2014]/.test(form));
}

/** `Second Cir.`, `2d Circuit`, `2nd Circ.`, `CA2`. */
function circuitForms({ canonical }: Court): string[] {
  const match = /^(\d+)(?:st|d|th) Cir\.$/.exec(canonical);
  if (match === null) return [];
  const ordinal = canonical.split(' ')[0]!;
  const written = [ordinal, withProseOrdinals(ordinal) ?? ordinal, CIRCUIT_WORDS[Number(match[1]) - 1]!];
  return [...written.flatMap((form) => [`${form} Cir.`, `${form} Circ.`, `${form} Circuit`]), `CA${match[1]!}`];
}

/** `N.D. California`, `N.D. CA`, `Southern District of New York` for the district courts, with `Bankr.` or without. */
function districtForms({ canonical }: Court, places: ReadonlyMap<string, readonly string[]>): string[] {
  const match = /^(Bankr\. )?([CEMNSW]\.)?D\. ?(.+)$/.exec(canonical);
  const forms = match === null ? undefined : places.get(courtKey(match[3]!));
  if (match === null || forms === undefined) return [];
  const [, bankruptcy = '', part = ''] = match;
  const words = part === '' ? 'District' : `${DISTRICT_WORDS[part[0]!]!} District`;
  return forms.flatMap((place) => [`${bankruptcy}${part}D. ${place}`, `${bankruptcy}${words} of ${place}`]);
}

/** Key of a state's abbreviation -> the state as it is otherwise written: in full, by postal code, wrongly. */
function placeForms(facts: Facts): Map<string, string[]> {
  const states = facts.rows('t10_geography').filter((row) => /^us_(?:state|territory)$/.test(cell(row, 'kind')));
  return new Map(
    states.map((row) => [
      courtKey(cell(row, 'abbreviation')),
      [
        cell(row, 'place'),
        cell(row, 'abbreviation'),
        cell(row, 'postal'),
        ...values(row, 'common_wrong_variants'),
      ].filter((form) => form !== ''),
    ]),
  );
}

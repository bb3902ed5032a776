import { byCodeUnits, cell, type Facts, values } from './facts.ts';

const FEDERAL_KINDS: Readonly<Record<string, string>> = {
  'court of appeals': 'appeals',
  'district court': 'district',
  'bankruptcy court': 'bankruptcy',
  'bankruptcy appellate panel': 'panel',
};

/** Courts of places that are no states and whose reporters are not known well enough. */
const TERRITORIES = new Set(['P.R.', 'Guam', 'V.I.', 'N. Mar. I.', 'Am. Samoa', 'Navajo']);

/**
 * `courtFacts.json`: `courts` by the parenthetical that names them (kind, state, first and last year), and `states`, the
 * states whose courts a regional or state reporter prints.
 */
export function courtFactsData(facts: Facts) {
  const states = facts.rows('t1_states').filter((row) => !TERRITORIES.has(cell(row, 'abbr')));
  const federal = facts.rows('federal_court_parentheticals').map((row) => {
    const kind = FEDERAL_KINDS[cell(row, 'kind')] ?? 'other';
    const [first, last] = kind === 'bankruptcy' ? [null, null] : life(cell(row, 'dates'));
    return [cell(row, 'parenthetical'), kind, null, first, last] as const;
  });
  const state = states.flatMap((row) => {
    const columns = ['highest_court_paren', 'intermediate_court_paren', 'trial_or_other_paren'];
    const names = columns.flatMap((column) => values(row, column)).map(withoutNote);
    return names
      .filter((name) => name !== '' && !name.includes('['))
      .map((name) => [name, 'state', cell(row, 'abbr'), null, null] as const);
  });
  const names = states.map((row) => cell(row, 'abbr')).sort((a, b) => b.length - a.length);
  return {
    courts: [...federal, ...state].sort((a, b) => byCodeUnits(a[0], b[0])),
    states: facts
      .rows('t1_regional_reporters')
      .map((row) => [cell(row, 'abbreviation'), statesIn(cell(row, 'states_covered'), names)] as const)
      .sort((a, b) => byCodeUnits(a[0], b[0])),
  };
}

/** `Md. App. Ct. (from Dec. 14, 2022)` without its note; `Tex. App.—Dallas` without its city. */
function withoutNote(name: string): string {
  return name.replace(/\s*\(.*$/, '').replace(/—.*$/, '');
}

/** First and last year of `from Oct. 1, 1981`, `1982-1992`, `from 1929`; null where nothing is known. */
function life(dates: string): readonly [first: number | null, last: number | null] {
  const both = /^(\d{4})-(\d{4})$/.exec(dates);
  if (both !== null) return [Number(both[1]), Number(both[2])];
  const from = /^from (?:[A-Z][a-z]+\.? \d{1,2}, )?(\d{4})\b/.exec(dates);
  return [from === null ? null : Number(from[1]), null];
}

/** `Conn. Del. D.C.` as a list, longest names first, so that `W. Va.` is not `Va.`. */
function statesIn(text: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  let left = text.replace(/\([^)]*\)/g, ' ').trim();
  while (left !== '') {
    const name = names.find((candidate) => left === candidate || left.startsWith(`${candidate} `));
    if (name === undefined) throw new Error(`t1_regional_reporters.tsv: no state is called ${left}.`);
    found.push(name);
    left = left.slice(name.length).trim();
  }
  return found;
}

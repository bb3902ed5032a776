import { ruleSetKey } from '../../server/src/tables/keys.ts';
import { byCodeUnits, cell, type Facts } from './facts.ts';

/** Series that are cited like periodicals: by volume and page; with what else they are called. */
const SERIES: readonly (readonly [name: string, kind: 'regulation' | 'legislative' | 'statute', ...also: string[]])[] =
  [
    // Agencies abbreviate their own register so.
    ['Fed. Reg.', 'regulation', 'FR'],
    ['Stat.', 'statute'],
    ['Cong. Rec.', 'legislative'],
    ['Cong. Globe', 'legislative'],
    ['U.S.C.C.A.N.', 'legislative', 'U.S. Code Cong. & Admin. News', 'U.S. Code Cong. & Ad. News'],
    ['U.N.T.S.', 'legislative'],
    ['L.N.T.S.', 'legislative'],
    ['U.S.T.', 'legislative'],
    ['I.L.M.', 'legislative'],
    ['Op. O.L.C.', 'legislative'],
    ["Op. Att'y Gen.", 'legislative'],
    ['Ops. Cal. Atty. Gen.', 'legislative'],
  ];

/** A title that is no ordinary words (`Environmental Law` is): it says what it is. */
const TITLE = /^[^()]*\b(?:Review|Journal|Quarterly)\b[^()]*$/;

/** `journals.json`: periodicals by the keys of their abbreviation and of their title, with the kind of what they print. */
export function journalsData(facts: Facts) {
  const rows = new Map<string, readonly [name: string, kind: string]>();
  for (const row of facts.rows('journals')) {
    const name = cell(row, 'abbreviation');
    const title = cell(row, 'journal');
    if (TITLE.test(title) && !rows.has(ruleSetKey(title))) rows.set(ruleSetKey(title), [name, 'journal']);
    rows.set(ruleSetKey(name), [name, 'journal']);
  }
  for (const [name, kind, ...also] of SERIES)
    for (const spelling of [name, ...also]) rows.set(ruleSetKey(spelling), [name, kind]);
  return { periodicals: [...rows].sort(([a], [b]) => byCodeUnits(a, b)).map(([key, row]) => [key, ...row]) };
}

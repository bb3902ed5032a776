import { straightApostrophes } from '../../server/src/tables/keys.ts';
import { byCodeUnits, cell, type Facts } from './facts.ts';

/** Words that make up the names of state codes besides their subjects. */
const GENERAL =
  'Code Codes Law Laws Act Stat. Stats. Statutes Ann. Gen. Rev. Revised Comp. Compiled Cons. Consol. Codified Cent. Official Unconsol. Nation';

/** Words of the tables that are no part of a code's name. */
const NOT_WORDS = new Set(['x', 'art.', 'tit.', 'ch.', 'c.', 'subd.', '§', 'and']);

/** `codes.json`: states, words of state codes and the initials they are cited by. */
export function codesData(facts: Facts) {
  const states = new Set<string>();
  const words = new Set(GENERAL.split(' '));
  const add = (text: string) => {
    for (const word of straightApostrophes(text).split(/[\s;,()|]+/)) {
      if (/^\p{Lu}/u.test(word) && !/\d/.test(word) && !NOT_WORDS.has(word)) words.add(word);
    }
  };
  for (const row of facts.rows('t1_states')) {
    states.add(cell(row, 'abbr'));
    add(cell(row, 'statute_form').replace(/§.*?(;|$)/g, ' '));
  }
  for (const row of facts.rows('t1_subject_matter_codes')) add(cell(row, 'abbreviation'));
  for (const state of states) for (const word of state.split(' ')) words.delete(word);
  const initials = facts.rows('code_initialisms').map((row) => cell(row, 'initialism'));
  return {
    states: [...states].sort(byCodeUnits),
    words: [...words].sort(byCodeUnits),
    initials: initials.sort(byCodeUnits),
  };
}

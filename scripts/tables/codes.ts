import { codeKey, straightApostrophes } from '../../server/src/tables/keys.ts';
import { byCodeUnits, cell, type Facts, values } from './facts.ts';

/** Words that stand in names of codes besides those of the tables, as codes abbreviate them. */
const GENERAL = 'Code Codes Act Ann. Annotated Acts Codified Cent. Ordinance Nation State Town Village';

/** Words of the tables that are no part of a code's name. */
const NOT_WORDS = new Set(['x', 'art.', 'tit.', 'ch.', 'c.', 'subd.', '§', 'and']);

/**
 * `codes.json`: states, words of the names of codes with the word each stands for, the codes known by name with all
 * their forms, and the acts known by their initials.
 */
export function codesData(facts: Facts) {
  const states = new Map<string, string>();
  const words = new Map<string, string>();
  for (const row of facts.rows('code_words')) {
    const word = cell(row, 'word');
    for (const form of [word, ...values(row, 'forms')]) words.set(form, word);
  }
  const add = (text: string) => {
    for (const word of straightApostrophes(text).split(/[\s;,()|]+/)) {
      if (/^\p{Lu}/u.test(word) && !/\d/.test(word) && !NOT_WORDS.has(word) && !words.has(word)) words.set(word, word);
    }
  };
  add(GENERAL);
  for (const row of facts.rows('t1_states')) {
    const abbreviation = cell(row, 'abbr');
    states.set(abbreviation, abbreviation);
    states.set(cell(row, 'state'), abbreviation);
    // `NY`, `DC`; a word such as `Or` or `Me` needs its period.
    const initials = abbreviation.replace(/\./g, '');
    if (/^(?:[A-Z]\. ?){2,}$/.test(abbreviation)) states.set(initials, abbreviation);
    add(cell(row, 'statute_form').replace(/§.*?(;|$)/g, ' '));
  }
  for (const row of facts.rows('t1_subject_matter_codes')) {
    add(cell(row, 'abbreviation'));
    add(cell(row, 'subject'));
  }
  for (const state of states.keys()) for (const word of state.split(' ')) words.delete(word);
  const names = new Map<string, readonly string[]>();
  for (const row of facts.rows('code_names')) {
    const code = cell(row, 'code');
    for (const form of [code, ...values(row, 'forms')]) {
      const key = codeKey(form);
      const known = names.get(key);
      if (known !== undefined && known[1] !== code) throw new Error(`code_names.tsv: ${form} is ${known[1]} already.`);
      if (known !== undefined) continue;
      // Initials mean a code only in capitals: `AS`, not `as`.
      names.set(key, [form, code, cell(row, 'kind'), cell(row, 'title'), /\p{Ll}/u.test(form) ? '' : 'capitals']);
    }
  }
  return {
    states: [...states].sort(([a], [b]) => byCodeUnits(a, b)),
    words: [...words].sort(([a], [b]) => byCodeUnits(a, b)),
    names: [...names].sort(([a], [b]) => byCodeUnits(a, b)).map(([key, row]) => [key, ...row]),
    acts: facts.rows('act_names').map((row) => [cell(row, 'initials'), cell(row, 'act')]),
  };
}

import { byCodeUnits, cell, type Facts } from './facts.ts';

/** Forms seen beside those of the table, which mean one word only. */
const OTHER_FORMS: readonly (readonly [string, string])[] = [
  ["Com'n", "Comm'n"],
  ["Com'r", "Comm'r"],
  ['Calif.', 'Cal.'],
  ['Corp', 'Corp.'],
  ['Inc', 'Inc.'],
  ['Ltd', 'Ltd.'],
];

/**
 * `caseNameWords.json`: words of T6 with their abbreviations, plurals included, and which of
 * them are the ground of a finding; the states of T10; wrong forms of
 * abbreviations with an apostrophe (`Dept.`, `Int'l.`); and what the 21st edition changed: the words that came into the
 * table (`added`), what the 20th wrote for a word (`older`), and what an older form is now (`superseded`).
 */
export function caseNameWordsData(facts: Facts) {
  const words = new Map<string, string>();
  const reported = new Set<string>();
  const forms = new Map<string, string>(OTHER_FORMS);
  const added = new Set<string>();
  const older = new Map<string, string>();
  const superseded = new Map<string, string>();
  for (const row of facts.rows('t6_case_name_words')) {
    const [word, abbreviation, plural] = [cell(row, 'word'), cell(row, 'abbreviation'), cell(row, 'plural')];
    const how = cell(row, 'reported');
    if (how !== 'N') {
      const forms: [string, string][] = [[word, abbreviation]];
      if (plural !== '' && !plural.includes('already')) forms.push([pluralOf(word), plural.replace(/ \(.*/, '')]);
      for (const [spelled, short] of forms) {
        words.set(spelled, short);
        if (how === 'Y') reported.add(spelled);
      }
    }
    for (const form of [abbreviation, plural]) addWrongForms(form, forms);
    if (cell(row, 'case_name_use_new_in_21st_ed_merger') === 'Y')
      for (const spelled of [word, pluralOf(word)]) added.add(spelled);
    const before = olderForm(cell(row, 'pre_21st_form'));
    if (before === null || before === abbreviation) continue;
    if (!cell(row, 'pre_21st_form').includes('19th and earlier')) older.set(word, before);
    superseded.set(before, abbreviation);
  }
  const states = facts
    .rows('t10_geography')
    .filter((row) => cell(row, 'kind') === 'us_state' && cell(row, 'place') !== cell(row, 'abbreviation'))
    .map((row) => [cell(row, 'place'), cell(row, 'abbreviation')] as const);
  return {
    words: sorted(words),
    reported: [...reported].sort(byCodeUnits),
    states,
    forms: sorted(forms),
    added: [...added].filter((word) => words.has(word)).sort(byCodeUnits),
    older: sorted(older),
    superseded: sorted(superseded),
  };
}

/** Older forms that can be nothing else: they have an apostrophe, or are long or known enough. `Res.` may be `Resource`. */
function olderForm(written: string): string | null {
  const form = written.split(' ')[0] ?? '';
  return /^[A-Z][a-z]+'[a-z]+$/.test(form) || form === 'Envtl.' || form === 'Cty.' ? form : null;
}

/** `Service` gives `Services`, `Authority` `Authorities`. */
function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Without their apostrophes these are words of their own. */
const IS_WORD = new Set(["Pol'y", "Pol'ys", "Lab'y", "Lab'ys"]);

/** `Dep't` without its apostrophe, with a period, or with both; short ones could be other words. */
function addWrongForms(form: string, forms: Map<string, string>): void {
  if (!/^[A-Z][a-z]+'[a-z]+$/.test(form) || form.length < 5 || IS_WORD.has(form)) return;
  const bare = form.replace("'", '');
  for (const wrong of [bare, `${bare}.`, `${form}.`]) forms.set(wrong, form);
}

function sorted(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...map].sort(([a], [b]) => byCodeUnits(a, b));
}

import { historyKey, signalKey, straightApostrophes } from '../../server/src/tables/keys.ts';
import { byCodeUnits, cell, type Facts, values } from './facts.ts';

/** `months.json`: every way a month is written. */
export function monthsData(facts: Facts) {
  const forms = new Map<string, readonly [number, string, 'abbreviation' | 'full' | 'wrong']>();
  for (const row of facts.rows('t12_months')) {
    const number = Number(cell(row, 'number'));
    const abbreviation = cell(row, 'abbreviation');
    const month = cell(row, 'month');
    // May, June and July are never abbreviated: a period after them is as wrong as `Jun.` is.
    const wrong = [...values(row, 'common_wrong_variants'), `${month}.`, abbreviation.replace(/\.$/, '')];
    for (const form of wrong) forms.set(form, [number, abbreviation, 'wrong']);
    forms.set(month, [number, abbreviation, 'full']);
    forms.set(abbreviation, [number, abbreviation, 'abbreviation']);
  }
  return { forms: [...forms].sort(([a], [b]) => byCodeUnits(a, b)).map(([form, match]) => [form, ...match]) };
}

/** `signals.json`: every way a signal is written, most words first. */
export function signalsData(facts: Facts) {
  const signals = new Map<string, string>();
  for (const row of facts.rows('signals')) {
    const sentence = cell(row, 'sentence_form');
    if (sentence === '') continue;
    // Of `Compare X, with Y` the first word is the signal that opens the citation.
    const text = sentence.split(' X')[0]!;
    signals.set(signalKey(text), text);
  }
  for (const row of facts.rows('signal_forms')) {
    const key = signalKey(cell(row, 'form'));
    if (signals.has(key)) throw new Error(`signal_forms.tsv: ${key} is listed already.`);
    signals.set(key, cell(row, 'signal'));
  }
  const words = (key: string) => key.split(' ').length;
  return {
    signals: [...signals]
      .sort(([a], [b]) => words(b) - words(a) || byCodeUnits(a, b))
      .map(([key, text]) => [text, key]),
  };
}

/** `history.json`: phrases of prior and subsequent history, those that open one and those that go on with it. */
export function historyData(facts: Facts) {
  const heads = new Set<string>();
  const qualifiers = new Set<string>();
  for (const row of facts.rows('history_phrases')) {
    const keys = cell(row, 'part') === 'head' ? heads : qualifiers;
    for (const form of [cell(row, 'phrase'), ...values(row, 'also_written')]) keys.add(historyKey(form));
  }
  const words = facts
    .rows('history_words')
    .flatMap((row) => values(row, 'forms').map((form) => [form, cell(row, 'word')] as const));
  return { heads: [...heads].sort(byCodeUnits), qualifiers: [...qualifiers].sort(byCodeUnits), words };
}

/** `publicDomain.json`: courts that number their decisions, with the first whole year of it and the form. */
export function publicDomainData(facts: Facts) {
  const courts = facts
    .rows('public_domain')
    .map((row) => [cell(row, 'court_id'), Number(cell(row, 'first_year')), cell(row, 'example')] as const);
  return { courts };
}

/** Titles and numerals of names, which T6 does not list. */
const TITLES =
  'Adm. Capt. Col. Cpl. Dr. Drs. Esq. Gen. Hon. Jr. Lt. Maj. Messrs. Mr. Mrs. Ms. No. Nos. Prof. Rev. Sen. Sgt. Sr. St. Ste. al. rel. v. vs.';

/** `caseNames.json`: the words of T6 and T10 that end in a period. */
export function caseNamesData(facts: Facts) {
  const words = new Set(TITLES.split(' '));
  const add = (text: string) => {
    for (const word of straightApostrophes(text)
      .replace(/\(.*$/, '')
      .split(/[\s;,/]+/)) {
      if (word.endsWith('.')) words.add(word);
    }
  };
  for (const row of facts.rows('t6_case_name_words')) {
    for (const column of ['abbreviation', 'plural', 'pre_21st_form']) add(cell(row, column));
  }
  for (const row of facts.rows('t10_geography')) {
    add(cell(row, 'abbreviation'));
    // `Penn. R.R. v. Roe`: states as they were abbreviated once.
    // Two letters and a period are too little: `Id.` is no state.
    if (cell(row, 'kind') !== 'us_state') continue;
    for (const form of values(row, 'common_wrong_variants')) if (/^[A-Z][a-z]{2,}\.$/.test(form)) add(form);
  }
  return { abbreviations: [...words].sort(byCodeUnits) };
}

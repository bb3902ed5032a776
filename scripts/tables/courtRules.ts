import { ruleSetKey } from '../../server/src/tables/keys.ts';
import { byCodeUnits, cell, type FactRow, type Facts, values } from './facts.ts';

type How = 'variant' | 'words';

interface RuleSetFacts {
  readonly name: string;
  readonly abbreviation: string;
  readonly scope: string;
  readonly takesSection: boolean;
  readonly accepted: boolean;
}

interface Form {
  readonly set: number;
  readonly how: How;
  ambiguous: boolean;
  readonly accepted: boolean;
}

/** What local rules are called after the name of a district court. */
const LOCAL_TAILS: readonly (readonly [tail: string, scope: 'district' | 'bankruptcy'])[] = [
  ['Civ. R.', 'district'],
  ['Civ. L.R.', 'district'],
  ['Crim. R.', 'district'],
  ['Crim. L.R.', 'district'],
  ['L. Civ. R.', 'district'],
  ['L. Crim. R.', 'district'],
  ['Loc. R.', 'district'],
  ['L.R.', 'district'],
  ['Local Civil Rule', 'district'],
  ['Local Rule', 'district'],
  ['Local R.', 'district'],
  ['LCvR', 'district'],
  ['LCrR', 'district'],
  ['LCivR', 'district'],
  ['LCR', 'district'],
  ['LR-Civ.', 'district'],
  ['Loc. Civ. R.', 'district'],
  ['L.R. Civ. P.', 'district'],
  ['R. Civ. P.', 'district'],
  ['R.', 'district'],
  ['Bankr. R.', 'bankruptcy'],
  ['L.B.R.', 'bankruptcy'],
];

/** A form of these words alone names no court. */
const GENERIC =
  /^(?:(?:Local|Loc\.?|Circuit|Cir\.?|Civil|Civ\.?|Criminal|Crim\.?|Bankruptcy|Bankr\.?|App\.?|L\.?|LR|CR|LBR|L\.B\.|Rules?|R\.?) ?)+$/;

/** `T.R.E.`, `NCRCP`: initials alone. */
const INITIALS = /^(?:[A-Z]\.? ?){2,7}$/;

/** `courtRules.json`: the sets of rules, the keys of their other forms, and what local rules are made of. */
export function courtRulesData(facts: Facts) {
  const rows = facts.rows('federal_rules').filter(isCourtRules);
  const patterns = rows.filter((row) => cell(row, 'abbreviation').includes('{'));
  const sets: RuleSetFacts[] = rows
    .filter((row) => !patterns.includes(row))
    .map((row) => ({
      name: cell(row, 'rule_set'),
      abbreviation: cell(row, 'abbreviation'),
      scope: cell(row, 'scope'),
      takesSection: cell(row, 'takes_section_symbol') === 'Y',
      accepted: acceptsLocalForms(cell(row, 'note')),
    }));
  const state = facts.rows('state_rule_sets');
  for (const row of state) {
    sets.push({
      name: cell(row, 'rule_set'),
      abbreviation: cell(row, 'abbreviation'),
      scope: 'state',
      takesSection: false,
      accepted: true,
    });
  }
  const local = sets.push(localRules('Local rules of the district court', 'L.R.', 'district')) - 1;
  const localBankruptcy = sets.push(localRules('Local bankruptcy rules', 'L.B.R.', 'bankruptcy')) - 1;
  const circuit = sets.push(localRules('Local rules of the circuit', 'Cir. R.', 'circuit')) - 1;
  const setOf = new Map(sets.map((set, index) => [set.abbreviation, index]));
  const own = new Map(sets.map((set, index) => [ruleSetKey(set.abbreviation), index]));
  const forms = new Map<string, Form>();
  const add = (written: string, form: Form) => {
    const key = ruleSetKey(written);
    const owner = own.get(key);
    if (owner !== undefined && owner !== form.set) return;
    if (owner !== undefined && !form.ambiguous) return;
    const known = forms.get(key);
    if (known === undefined) forms.set(key, form);
    else if (known.set !== form.set) known.ambiguous = true;
  };

  // The project's own forms go first: where both tables list a form, they say more about it.
  for (const row of facts.rows('rule_set_forms')) {
    const set = setOf.get(cell(row, 'abbreviation'));
    if (set === undefined) throw new Error(`rule_set_forms.tsv: there are no rules ${cell(row, 'abbreviation')}.`);
    const how = cell(row, 'how') as How;
    add(cell(row, 'form'), {
      set,
      how,
      ambiguous: cell(row, 'ambiguous') === 'Y',
      accepted: cell(row, 'accepted') === 'Y',
    });
  }
  for (const row of rows) {
    const set = setOf.get(cell(row, 'abbreviation')) ?? (cell(row, 'scope') === 'bankruptcy' ? localBankruptcy : local);
    const initialsMeanLittle = cell(row, 'scope') !== 'federal';
    for (const value of values(row, 'common_wrong_variants')) {
      const written = formOf(value);
      if (written === null) continue;
      const ambiguous =
        GENERIC.test(written) || (initialsMeanLittle && isUnclearInitials(written, cell(row, 'abbreviation')));
      add(written, { set, how: isSpelledOut(written) ? 'words' : 'variant', ambiguous, accepted: false });
    }
  }
  for (const row of state) {
    const set = setOf.get(cell(row, 'abbreviation'))!;
    for (const written of values(row, 'forms')) {
      add(written, { set, how: isSpelledOut(written) ? 'words' : 'variant', ambiguous: false, accepted: true });
    }
  }
  for (const [set, { name }] of sets.entries()) {
    if (!/\bRules of\b/.test(name)) continue;
    for (const written of [name, name.replace('Rules', 'Rule')]) {
      add(written, { set, how: 'words', ambiguous: false, accepted: false });
    }
  }
  for (const set of [local, localBankruptcy, circuit]) {
    add(sets[set]!.abbreviation, { set, how: 'variant', ambiguous: true, accepted: false });
  }
  return {
    sets: sets.map((set) => [set.name, set.abbreviation, set.scope, set.takesSection, set.accepted]),
    forms: [...forms]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, form]) => [key, form.set, form.how, form.ambiguous, form.accepted]),
    localCourts: facts
      .rows('federal_court_parentheticals')
      .filter((row) => cell(row, 'kind') === 'district court')
      .map((row) => cell(row, 'parenthetical')),
    localTails: LOCAL_TAILS,
  };
}

/** Statutes, codes and restatements share the table but are no rules of court. */
function isCourtRules(row: FactRow): boolean {
  if (cell(row, 'abbreviation').endsWith('\u00A7')) return false;
  return cell(row, 'scope') !== 'other' || /\bRules\b/.test(cell(row, 'rule_set'));
}

function localRules(name: string, abbreviation: string, scope: string): RuleSetFacts {
  return { name, abbreviation, scope, takesSection: false, accepted: true };
}

/** An uncertain form is not called wrong either. Remarks on one form only, or on running text, do not count. */
function acceptsLocalForms(note: string): boolean {
  return /\baccept(?!\w* when)|local form|local CPLR|uncertain/.test(note);
}

/** The form without its remark; null for a bare `Rule` or `R.` that only its place would explain, and for statutes. */
function formOf(value: string): string | null {
  if (/\((?:ambiguous|[A-Z0-9][^)]*)\)$/.test(value)) return null;
  const written = value
    .replace(/\s*\([a-z][^)]*\)$/, '')
    .replace(/\s*\u00A7$/, '')
    .trim();
  return written.includes('\u00A7') || /^R(?:ule)?\.?$/.test(written) ? null : written;
}

/** Initials fit the rules of more than one court, unless the right abbreviation has them itself (`C.P.L.R.`). */
function isUnclearInitials(written: string, abbreviation: string): boolean {
  return INITIALS.test(written) && !ruleSetKey(abbreviation).includes(ruleSetKey(written));
}

function isSpelledOut(written: string): boolean {
  return /\b(?:Rules?|Guidelines)\b/.test(written) && !/[.,]/.test(written);
}

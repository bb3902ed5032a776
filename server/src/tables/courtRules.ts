import data from './data/courtRules.json' with { type: 'json' };
import { ruleSetKey } from './keys.ts';

export { ruleSetKey } from './keys.ts';

/** A set of court rules, e.g. the Federal Rules of Civil Procedure. */
export interface RuleSet {
  readonly name: string;
  /** How a citation abbreviates it: `Fed. R. Civ. P.`, `S.D.N.Y. Civ. R.`. */
  readonly abbreviation: string;
  readonly scope: 'federal' | 'circuit' | 'district' | 'bankruptcy' | 'state' | 'other';
  /** True when its numbers are sections, cited with `§`. */
  readonly takesSection: boolean;
  /**
   * True when the form is not to be called wrong though it is not the Bluebook's: courts use forms of their own for
   * these rules (`RCFC`, `CPLR`, all local rules), or this one form is a court's own (`Fed. Rule Civ. Proc.`).
   */
  readonly localFormAccepted: boolean;
}

/** A set of rules, and how the key stands to its abbreviation. */
export interface RuleSetMatch extends RuleSet {
  /**
   * `canonical`: at most spaces, periods or case differ from `abbreviation`; compare the text itself to know whether
   * they do. `variant`: another abbreviation (`FRCP`). `words`: spelled out, as a textual sentence may have it
   * (`Federal Rule of Civil Procedure`).
   */
  readonly how: 'canonical' | 'variant' | 'words';
  /** True when the form can mean other rules too (`L.R.`, `S. Ct. R.`); it must then never be rewritten unasked. */
  readonly ambiguous: boolean;
}

type SetRow = readonly [
  name: string,
  abbreviation: string,
  scope: RuleSet['scope'],
  takesSection: boolean,
  localFormAccepted: boolean,
];
type FormRow = readonly [
  key: string,
  set: number,
  how: RuleSetMatch['how'],
  ambiguous: boolean,
  localFormAccepted: boolean,
];
type TailRow = readonly [tail: string, scope: RuleSet['scope']];

/** Built when first asked for, then never changed. */
const table = (() => {
  let built: ReadonlyMap<string, RuleSetMatch> | undefined;
  return () => {
    built ??= buildTable();
    return built;
  };
})();

function buildTable(): ReadonlyMap<string, RuleSetMatch> {
  const sets = (data.sets as unknown as readonly SetRow[]).map(
    ([name, abbreviation, scope, takesSection, localFormAccepted]): RuleSet => ({
      name,
      abbreviation,
      scope,
      takesSection,
      localFormAccepted,
    }),
  );
  const table = new Map<string, RuleSetMatch>();
  const add = (key: string, match: RuleSetMatch) => table.set(key, Object.freeze(match));
  for (const court of data.localCourts) {
    for (const [tail, scope] of data.localTails as unknown as readonly TailRow[]) {
      const abbreviation = `${court} ${tail}`;
      add(ruleSetKey(abbreviation), {
        name: `Local rules, ${court}`,
        abbreviation,
        scope,
        takesSection: false,
        localFormAccepted: true,
        how: 'canonical',
        ambiguous: false,
      });
    }
  }
  for (const set of sets) add(ruleSetKey(set.abbreviation), { ...set, how: 'canonical', ambiguous: false });
  for (const [key, index, how, ambiguous, accepted] of data.forms as unknown as readonly FormRow[]) {
    const set = sets[index]!;
    add(key, { ...set, localFormAccepted: set.localFormAccepted || accepted, how, ambiguous });
  }
  return table;
}

/**
 * The rules that a key made by {@link ruleSetKey} names, or null when it names none. Of an ambiguous form the likeliest
 * set is returned, with `ambiguous` true. Statutes, codes and restatements are not court rules and are not here.
 */
export function lookupRuleSet(key: string): RuleSetMatch | null {
  return table().get(key) ?? null;
}

import { codeState } from './codes.ts';
import data from './data/courtRules.json' with { type: 'json' };
import { ruleSetKey } from './keys.ts';
import { remembered } from './remembered.ts';

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

/** {@link lookupRuleSet} of a name as written. */
export const ruleSetNamed: (name: string) => RuleSetMatch | null = remembered((name) =>
  lookupRuleSet(ruleSetKey(name)),
);

/** Every key that {@link lookupRuleSet} finds something by, those of local rules included. */
export function allRuleSetKeys(): Iterable<string> {
  return table().keys();
}

/** Words of the names of state court rules, lower case, with the word each stands for. */
const WORDS_OF_RULES: ReadonlyMap<string, string> = new Map(
  [
    'admin:admin,administrative,administration',
    'app:app,appellate',
    'arb:arb,arbitration',
    'bar:bar',
    'ch:ch,chancery,chan',
    'cir:cir,circuit',
    'civ:civ,civil,c',
    'cond:cond,conduct',
    'crim:crim,criminal,cr',
    'ct:ct,cts,court,courts',
    'disc:disc,discipline,disciplinary',
    'dist:dist,district',
    'evid:evid,evidence,e,ev',
    'fam:fam,family',
    'gen:gen,general,g',
    'jud:jud,judicial',
    'juv:juv,juvenile',
    'p:p,pro,proc,procedure',
    'prac:prac,practice',
    'prob:prob,probate',
    'prof:prof,professional',
    'r:r,rule,rules',
    's:s,sup,supr,supreme',
    'super:super,superior',
    'tr:trial,t',
    'traf:traf,traffic',
    'unif:unif,uniform',
    ':ann,of,and,for,a',
  ].flatMap((line) => {
    const [word = '', forms = ''] = line.split(':');
    return forms.split(',').map((form) => [form, word] as const);
  }),
);

/**
 * What never changes from one spelling to another in the name of a state's rules: `TEX. R. CIV. P.` and `Texas Rules of
 * Civil Procedure` give `Tex. r civ p`. Null for what is no name of a state's rules.
 */
export const stateRuleSet: (text: string) => string | null = remembered((text) => {
  const parts = text
    .replace(/(?<=prof)[’']l\b/i, '')
    .split(/[\s.,&’']+/)
    .filter((part) => part !== '');
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const state = stateNamed(parts.slice(0, length));
    if (state === null) continue;
    const words = parts.slice(length).map((part) => WORDS_OF_RULES.get(part.toLowerCase()));
    if (words.some((word) => word === undefined) || !words.includes('r')) continue;
    return [state, ...words.filter((word) => word !== '')].join(' ');
  }
  return null;
});

/** The state that the first parts of a name spell: `N`, `Y`; `Tex`; `New`, `York`; capitals may be all. */
function stateNamed(parts: readonly string[]): string | null {
  const capital = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
  const named = codeState(capital.join(' ')) ?? codeState(`${capital.join(' ')}.`);
  if (named !== null) return named;
  const initials = capital.map((part) => `${part}.`);
  return codeState(initials.join('')) ?? codeState(initials.join(' '));
}

/** What rules a name means, whatever its spelling; null for local rules, whose names drafts mix. */
export const ruleSetIdentity: (text: string) => string | null = remembered((text) => {
  // `FRCP Rule 12` says twice that it is a rule.
  const unnamed = text.replace(/ Rules?$/, '');
  if (unnamed !== text && ruleSetNamed(unnamed) !== null) return ruleSetIdentity(unnamed);
  const known = ruleSetNamed(text);
  if (known !== null && !known.ambiguous) return stateRuleSet(known.abbreviation) ?? known.abbreviation;
  return stateRuleSet(text);
});

/** Every known set of rules by the key of its name, as one word could spell it: `frcp`, `fedrcivp`. */
export function ruleSetKeys(): readonly string[] {
  return [
    ...data.forms.map(([key]) => String(key)),
    ...data.sets.map(([, abbreviation]) => ruleSetKey(String(abbreviation))),
  ];
}

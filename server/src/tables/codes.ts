import data from './data/codes.json' with { type: 'json' };
import { codeKey, straightApostrophes } from './keys.ts';
import { remembered } from './remembered.ts';

/** A code of statutes or regulations, or a body of rules cited by section, known by name. */
export interface Code {
  /** As Bluebook T1 abbreviates it: `Tenn. Code Ann.`. All its forms share it. */
  readonly name: string;
  readonly kind: 'statute' | 'regulation' | 'rule';
  /** Whether a title number stands before the name: `42 U.S.C.`. */
  readonly title: 'before' | 'optional' | '';
}

interface CodeForm extends Code {
  /** Initials, which mean the code in capitals only: `AS`, not `as`. */
  readonly capitals: boolean;
}

const STATES: ReadonlyMap<string, string> = new Map(data.states as unknown as readonly (readonly [string, string])[]);
const WORDS: ReadonlyMap<string, string> = new Map(data.words as unknown as readonly (readonly [string, string])[]);
const ACTS: ReadonlyMap<string, string> = new Map(data.acts as unknown as readonly (readonly [string, string])[]);

type NameRow = readonly [
  key: string,
  form: string,
  name: string,
  kind: Code['kind'],
  title: Code['title'],
  capitals: string,
];
const NAME_ROWS = data.names as unknown as readonly NameRow[];
const NAMES: ReadonlyMap<string, CodeForm> = new Map(
  NAME_ROWS.map(([key, , name, kind, title, capitals]) => [key, { name, kind, title, capitals: capitals !== '' }]),
);

/** No key of a known code is longer than this many letters. */
export const MAX_CODE_KEY = NAME_ROWS.reduce((longest, [key]) => Math.max(longest, key.length), 0);

/** First words of the codes that a title number may stand before. */
export const TITLED_CODE_STARTS: readonly string[] = NAME_ROWS.filter(([, , , , title]) => title !== '').map(
  ([, form]) => form.split(' ')[0] ?? '',
);

/** Every key that {@link lookupCode} finds something by: lower case, no spaces, periods or commas. */
export function codeKeys(): Iterable<string> {
  return NAMES.keys();
}

/** Every word that the name of a code can end in. */
export const CODE_ENDS: readonly string[] = [
  ...NAME_ROWS.map(([, form]) => form.split(' ').at(-1) ?? ''),
  ...NAME_ROWS.map(([, form]) => form.replace(/[ ,]/g, '')),
  ...WORDS.keys(),
  ...ACTS.keys(),
];

/** The state a code's name begins with, as T1.3 abbreviates it (`Cal.` for `California`); null for other words. */
export const codeState: (text: string) => string | null = remembered((text) => {
  const state = STATES.get(text);
  if (state !== undefined) return state;
  return text.length > 2 && text === text.toUpperCase() ? (STATES.get(inLowerCase(text)) ?? null) : null;
});

/** The names and abbreviations of all states that {@link codeState} knows. */
export const CODE_STATES: readonly string[] = [...STATES.keys()];

/** `TEX.` as `Tex.`; initials stay. */
function inLowerCase(text: string): string {
  return text.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** True for an abbreviation whose period is its own: `Stat.`; the period of `Statutes.` closes a sentence. */
export function keepsPeriod(word: string): boolean {
  return word.indexOf('.') < word.length - 1 || WORDS.has(word);
}

/** True for a word of a code's name after the state: `Penal`, `Civ.`, `Code`, `Stat.`, `Ann.`; capitals may be all. */
export function isCodeWord(word: string): boolean {
  return codeWord(word) !== null;
}

/** The word a word of a code's name stands for, however abbreviated: `Pen.` for `Penal`; null for another word. */
const codeWord: (word: string) => string | null = remembered((word) => {
  const straight = straightApostrophes(word);
  return WORDS.get(straight) ?? WORDS.get(`${straight.charAt(0)}${straight.slice(1).toLowerCase()}`) ?? null;
});

/** The code a name or its initials mean, whatever their spaces and periods; null when it is not known by name. */
export const lookupCode: (text: string) => Code | null = remembered((text) => {
  const found = NAMES.get(codeKey(text));
  return found === undefined || (found.capitals && /\p{Ll}/u.test(text)) ? null : found;
});

/** The act that initials mean (`ERISA`), or null. */
export function lookupAct(initials: string): string | null {
  return ACTS.get(initials) ?? null;
}

/** Uniform acts and codes that enter into force where a legislature codifies them. */
const UNIFORM: ReadonlySet<string> = new Set(['U.C.C.', 'Unif. Prob. Code', 'Bankr. Code', 'I.R.C.']);

/** Codes that are a title of another: the Bankruptcy Code is title 11 of the U.S.C. */
const TITLES: ReadonlyMap<string, readonly [title: string, code: string]> = new Map([
  ['Bankr. Code', ['11', 'U.S.C.']],
  ['I.R.C.', ['26', 'U.S.C.']],
  ['Treas. Reg.', ['26', 'C.F.R.']],
]);

/** The title that a code is of another, by the name of {@link lookupCode}; null for a code of its own. */
export function titleOfCode(name: string): readonly [title: string, code: string] | null {
  return TITLES.get(name) ?? null;
}

/** True for an act or a uniform law, which some code codifies: `Sherman Act`, `ERISA`, `UCC`, `Pub. L. No. 111-148`. */
export function isActName(name: string): boolean {
  return (
    /\bAct\b|^Pub(?:\.|lic) L/.test(name) ||
    lookupAct(name.replace(/\./g, '')) !== null ||
    UNIFORM.has(lookupCode(name)?.name ?? '')
  );
}

/** A code by what never changes from one spelling to another. */
export interface CodeIdentity {
  /** T1.3's abbreviation; null where the name has no state. */
  readonly state: string | null;
  readonly name: string;
}

/** What a code's name means: `Cal. Penal Code` and `Pen. Code` are one but for the state, `CPLR` and `N.Y. C.P.L.R.` one. */
export const codeIdentity: (text: string) => CodeIdentity = remembered((text) => {
  const undated = text.replace(/,? \d{4}(?: Supp\.)?$/, '');
  const known = lookupCode(text) ?? lookupCode(undated);
  if (known !== null) return { state: null, name: known.name };
  const act = lookupAct(text.replace(/\./g, ''));
  if (act !== null) return { state: null, name: act };
  const words = straightApostrophes(text).split(/[\s,&]+/);
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const state = codeState(words.slice(0, length).join(' '));
    if (state !== null) return { state, name: subjectName(words.slice(length)) };
  }
  return { state: null, name: subjectName(words) };
});

/** The subject of a code, its words in one order: `Code of Civil Procedure` is the `Civ. Proc. Code`. */
function subjectName(words: readonly string[]): string {
  const kept = words.filter((word) => !/^(?:of|the|and|Ann\.?|Annotated|)$/i.test(word) && !/^\d{4}$/.test(word));
  const names = kept.map((word) => codeWord(word) ?? word.toLowerCase());
  return names.includes('Code') ? names.sort().join(' ') : names.join(' ');
}

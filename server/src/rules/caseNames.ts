import { EMPTY_HASH, hashOn } from '../syntax/tokens.ts';
import { isSpace } from '../tables/keys.ts';
import { isLetterOrDigit } from '../text/letters.ts';
import { keeping } from './keeping.ts';

/** Words too common in case names to tell two of them apart. */
const FILLERS = new Set(['the', 'of', 'and', 'in', 're', 'ex', 'rel', 'et', 'al', 'v', 'vs']);

/** The longest of these, in UTF-16 code units. */
const LONGEST_FILLER = 3;

/**
 * True when two names are those of one case as a reader sees it: the same parties in the same order, each word equal
 * or one the abbreviation of the other (`Dep't` and `Department`, `Corp.` and `Corporation`).
 */
export function sameCaseName(a: string, b: string): boolean {
  return a === b || sameParties(partiesOf(a), partiesOf(b));
}

/** {@link sameCaseName} of two names already divided into their parties. */
export function sameParties(a: NameParties, b: NameParties): boolean {
  if (a === b) return true;
  if (a.hash !== b.hash && a.isWhole && b.isWhole) return false;
  if (a.parties.length !== b.parties.length) return false;
  for (let i = 0; i < a.parties.length; i++) if (!sameParty(a.parties[i]!, b.parties[i]!)) return false;
  return true;
}

/** True when every telling word of a short name stands in the full name: `Campbell` and `Campbell v. Hanson`. */
export function isShortNameOf(short: string, full: string): boolean {
  const words = partiesOf(full).parties.flat();
  const wanted = partiesOf(short).parties.flat();
  return wanted.length > 0 && wanted.every((word) => words.some((other) => sameWord(word, other)));
}

/** {@link partiesOf} of a name that a draft may write more than once. */
export const partiesOfName = keeping((name: string): NameParties => partiesOf(name));

/** A case name divided into its parties. */
export interface NameParties {
  /** Each as its telling words in lower case, periods kept where a word is cut short. */
  readonly parties: readonly (readonly string[])[];
  /** No word may be cut short: of another name that is whole, too, all words are the same or it is another. */
  readonly isWhole: boolean;
  /** Of the letters of all words: where it differs, a word does. */
  readonly hash: number;
}

/** Divides a case name into its parties; words too common to tell are left out. */
export function partiesOf(name: string): NameParties {
  const text = name.toLowerCase().replaceAll('’', "'");
  const parties: (readonly string[])[] = [];
  let words: string[] = [];
  let isWhole = true;
  let hash = EMPTY_HASH;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isOfWord(text, at)) continue;
    if (isVersus(text, start, at)) {
      if (words.length > 0) parties.push(words);
      words = [];
    } else if (at > start && !isFiller(text, start, at)) {
      words.push(text.slice(start, at));
      hash = hashOn(hash, text, start, at);
      isWhole &&= !holdsSign(text, start, at);
    }
    start = at + 1;
  }
  if (words.length > 0) parties.push(words);
  return { parties, isWhole, hash };
}

/** True for the `v.` between two parties, with a blank on either side. */
function isVersus(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== SMALL_V || end - start > LONGEST_VERSUS) return false;
  return isSpace(text.charCodeAt(start - 1)) && isSpace(text.charCodeAt(end)) && VERSUS.has(text.slice(start, end));
}

const SMALL_V = 0x76;
const VERSUS: ReadonlySet<string> = new Set(['v', 'v.', 'vs', 'vs.']);

/** The longest of these, in UTF-16 code units. */
const LONGEST_VERSUS = 3;

function isFiller(text: string, start: number, end: number): boolean {
  const bareEnd = text.charCodeAt(end - 1) === PERIOD ? end - 1 : end;
  return bareEnd - start <= LONGEST_FILLER && FILLERS.has(text.slice(start, bareEnd));
}

const PERIOD = 0x2e;
const APOSTROPHE = 0x27;

/** True for a letter, a digit, a period and an apostrophe. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSign(code) || isLetterOrDigit(text, at);
}

/** True for two parties whose words are the same, one by one. */
export function sameParty(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!sameWord(a[i]!, b[i]!)) return false;
  return true;
}

/** True for one word written in two ways: spelled out, or abbreviated. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Most words are others before the first sign in either, or whole, and then another is another.
  if (differBeforeSigns(a, b) || (!mayBeCut(a) && !mayBeCut(b))) return false;
  const left = lettersOf(a);
  const right = lettersOf(b);
  return left === right || abbreviates(a, right) || abbreviates(b, left);
}

/** True for two words of which a letter differs before there is a period or an apostrophe in either. */
function differBeforeSigns(a: string, b: string): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const code = a.charCodeAt(i);
    const other = b.charCodeAt(i);
    if (isSign(code) || isSign(other)) return false;
    if (code !== other) return true;
  }
  return false;
}

/** True for a word with a period or an apostrophe. */
function mayBeCut(word: string): boolean {
  return holdsSign(word, 0, word.length);
}

function holdsSign(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start; i--) if (isSign(text.charCodeAt(i))) return true;
  return false;
}

/** True for a period and an apostrophe. */
function isSign(code: number): boolean {
  return code === PERIOD || code === APOSTROPHE;
}

/** `auth.` for authority, `dep't` for department: the beginning of the word, and its last letter after an apostrophe. */
function abbreviates(short: string, long: string): boolean {
  if (!short.endsWith('.') && !short.includes("'")) return false;
  const [head = '', tail = ''] = short.replace(/\.$/, '').split("'");
  if (tail !== '' && tail !== 's') return long.startsWith(head) && long.endsWith(tail);
  return short.endsWith('.') && head.length > 1 && long.startsWith(head);
}

/** A word without its periods and apostrophes. */
export function lettersOf(word: string): string {
  return mayBeCut(word) ? word.replace(/[.']/g, '') : word;
}

/** First letters of the parties: what every spelling of a case name shares. For sorting names into groups. */
export function nameInitials({ parties }: NameParties): string {
  let initials = '';
  for (let i = 0; i < parties.length; i++) initials += `${parties[i]![0]?.charAt(0) ?? ''}|`;
  return initials;
}

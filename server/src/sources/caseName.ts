import { nameWords } from '../model/names.ts';

/** The words of the two sides of a case name; `right` is empty for `In re Holz`. */
export interface CaseSides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Words that one writer adds and the next leaves out. */
const LEFT_OUT = new Set(
  'of and in re a an matter ex rel parte estate co corp inc ltd llc llp lp company corporation incorporated limited et al'.split(
    ' ',
  ),
);

/** True when both name a case with two sides, and the sides are the same as far as both say. */
export function isSameCase(a: string, b: string): boolean {
  return haveSameSides(caseSides(a), caseSides(b));
}

/** As `isSameCase`, for names that were read. */
export function haveSameSides(a: CaseSides, b: CaseSides): boolean {
  return sameSide(a.left, b.left) && sameSide(a.right, b.right);
}

/** True when some words are a short name of the case: one side of it whole, or a short name the draft gives it. */
export function isShortCaseName(words: CaseSides, name: CaseSides, shortNames: readonly string[]): boolean {
  const alone = words.left.join(' ');
  const names = [name.left, name.right, ...shortNames.map((short) => caseSides(short).left)];
  return alone !== '' && names.some((side) => side.join(' ') === alone);
}

/** Reads the name of a case. */
export function caseSides(name: string): CaseSides {
  // A citation or a year after the name, `Smith v. Jones, 123 F.3d 456 (2d Cir. 1997)`, is not part of it.
  const bare = name
    .replace(/_/g, ' ')
    .replace(/,? (?:No\. |\d{1,4} [A-Z]).*$/, '')
    .replace(/[ -]\(?\d{4}\)?$/, '');
  const words = nameWords(bare);
  const versus = words.findIndex((word, index) => index > 0 && (word === 'v' || word === 'vs'));
  if (versus < 0) return { left: meaningful(words), right: [] };
  return { left: meaningful(words.slice(0, versus)), right: meaningful(words.slice(versus + 1)) };
}

function meaningful(side: readonly string[]): readonly string[] {
  const kept = side.filter((word) => !LEFT_OUT.has(word)).join(' ');
  const joined = kept.replace(/^(?:united states(?: america)?|usa?)\b/, 'us');
  return joined === '' ? [] : joined.split(' ');
}

/** One writer says more of a party than the other; what both say is the same. */
function sameSide(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return shorter.every((word) => longer.has(word));
}

import { stemOf } from './fileNames.ts';

/** The words of the two sides of a case name; `right` is empty for `In re Holz`. */
interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Words that one writer adds and the next leaves out. */
const LEFT_OUT = new Set(
  'the of and in re a an matter ex rel parte estate co corp inc ltd llc llp lp company corporation incorporated limited et al'.split(' '),
);

/** How well a file's name fits the name of a case: 2 for both sides, 1 for a short name alone, 0 for neither. */
export function fitOfFileName(path: string, name: string, shortNames: readonly string[]): 0 | 1 | 2 {
  // A citation after the name, `Smith v. Jones, 123 F.3d 456`, is not part of the name.
  const stem = stemOf(path).replace(/,.*$/, '').replace(/[_\s-]+\(?\d{4}\)?$/, '');
  const file = sidesOf(stem);
  const cited = sidesOf(name);
  if (file.right.length > 0) {
    return cited.right.length > 0 && sameSide(file.left, cited.left) && sameSide(file.right, cited.right) ? 2 : 0;
  }
  const alone = file.left.join(' ');
  if (alone === '') return 0;
  if (cited.right.length === 0 && alone === cited.left.join(' ')) return 2;
  const names = [cited.left, cited.right, ...shortNames.map((short) => sidesOf(short).left)];
  return names.some((words) => words.join(' ') === alone) ? 1 : 0;
}

function sidesOf(name: string): Sides {
  const words = name
    .toLowerCase()
    .replace(/['’]s\b|['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const versus = words.findIndex((word, index) => index > 0 && (word === 'v' || word === 'vs'));
  const meaningful = (side: readonly string[]): readonly string[] => {
    const kept = side.filter((word) => !LEFT_OUT.has(word));
    const joined = kept.join(' ').replace(/^(?:united states(?: america)?|usa?)\b/, 'us');
    return joined === '' ? [] : joined.split(' ');
  };
  if (versus < 0) return { left: meaningful(words), right: [] };
  return { left: meaningful(words.slice(0, versus)), right: meaningful(words.slice(versus + 1)) };
}

/** One writer says more of a party than the other; what both say is the same. */
function sameSide(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return shorter.every((word) => longer.has(word));
}

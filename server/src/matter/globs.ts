import picomatch from 'picomatch';

/** More wildcards than a person writes, few enough that matching stays cheap on any file name. */
const MOST_WILDCARDS = 4;
const LONGEST_GLOB = 300;

/** Why a glob of `matter.yaml` is refused, or null when it can be used. */
export function globRefusal(glob: string): string | null {
  if (glob.length > LONGEST_GLOB) return `it is longer than ${LONGEST_GLOB} characters`;
  if ((glob.match(/\*+/g)?.length ?? 0) > MOST_WILDCARDS) return `it has more than ${MOST_WILDCARDS} wildcards`;
  return null;
}

/**
 * Compiles globs over paths inside a matter; no glob means every path. Globs come from a file that may be another's,
 * so quantifiers and groups of regular expressions are off: `(`, `)` and `+` are letters of a name.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => true;
  const usable = globs.filter((glob) => globRefusal(glob) === null);
  const plain = usable.map((glob) => glob.replace(/[()]/g, '\\$&'));
  const options = { noextglob: true, regex: false, posixSlashes: true, windows: false };
  const matchers = plain.map((glob) => picomatch(glob.replace(/^\.\//, ''), options));
  return (path) => matchers.some((matches) => matches(path));
}

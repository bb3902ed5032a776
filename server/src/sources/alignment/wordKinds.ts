/** Words that deny. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never nor neither none nothing nobody nowhere cannot without hardly barely unless'.split(' '),
);

/** Prefixes that turn a word into its contrary. */
const CONTRARY = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non'];
const SHORTEST_STEM = 4;

const NUMBERS: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third ' +
    'fourth fifth sixth seventh eighth ninth tenth half twice once january february march april may june july august ' +
    'september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Whether one of two lists of words denies what the other does not. */
export function changesNegation(a: readonly string[], b: readonly string[]): boolean {
  if (!isSameBag(a.filter(isNegation), b.filter(isNegation))) return true;
  return a.length === 1 && b.length === 1 && (isContrary(a[0]!, b[0]!) || isContrary(b[0]!, a[0]!));
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** `unlawful` of `lawful`. */
function isContrary(word: string, stem: string): boolean {
  return stem.length >= SHORTEST_STEM && CONTRARY.some((prefix) => word === `${prefix}${stem}`);
}

/** Whether a number, date or amount stands in both lists and is not the same. */
export function changesNumber(a: readonly string[], b: readonly string[]): boolean {
  const [inA, inB] = [a.filter(isNumber), b.filter(isNumber)];
  return inA.length > 0 && inB.length > 0 && !isSameBag(inA, inB);
}

function isNumber(word: string): boolean {
  return /\d/.test(word) || NUMBERS.has(word);
}

/** The same words as often, in any order. */
export function isSameBag(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const sorted = [...b].sort();
  return [...a].sort().every((word, i) => word === sorted[i]);
}

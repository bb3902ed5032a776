import type { Drawn } from './lawful.ts';
import type { Random } from './random.ts';

/** What was changed: tokens of the passage, `end` exclusive; empty when the change is not one of words. */
export interface Change {
  readonly start: number;
  readonly end: number;
}

type Unlawful = (drawn: Drawn, at: number, random: Random) => Change | null;

/** Changes that nothing marks. Each is made at a token of plain letters with other such tokens beside it. */
export const CHANGES: Readonly<Record<string, Unlawful>> = {
  'word dropped': ({ quoted }, at) => {
    quoted[at] = '';
    return { start: at - 1, end: at + 2 };
  },
  'word added': ({ quoted, original }, at, random) => {
    const word = otherWord(original.tokens, quoted.slice(at - 1, at + 2), random);
    quoted[at] = `${word} ${quoted[at]}`;
    return { start: at, end: at + 1 };
  },
  'word changed': ({ quoted, original }, at, random) => {
    quoted[at] = otherWord(original.tokens, quoted.slice(at - 1, at + 2), random);
    return { start: at, end: at + 1 };
  },
  'letter changed': ({ quoted }, at, random) => {
    const token = quoted[at]!;
    const i = random.between(0, token.length - 1);
    const letter = token.charAt(i) === 'e' ? 'a' : 'e';
    quoted[at] = `${token.slice(0, i)}${letter}${token.slice(i + 1)}`;
    return { start: at, end: at + 1 };
  },
  'digit changed': ({ quoted }, at, random) => {
    const near = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((by) => at + by);
    const found = near.find((i) => i > 0 && /^\(?\d{2,}[.,;:)]*$/.test(quoted[i] ?? ''));
    if (found === undefined) return null;
    const digits = /\d+/.exec(quoted[found]!)!;
    const i = digits.index + random.between(0, digits[0].length - 1);
    const digit = (Number(quoted[found]!.charAt(i)) + random.between(1, 9)) % 10;
    quoted[found] = `${quoted[found]!.slice(0, i)}${digit}${quoted[found]!.slice(i + 1)}`;
    return { start: found, end: found + 1 };
  },
  not: (drawn, at) => {
    const { quoted } = drawn;
    const found = quoted.findIndex((token, i) => token === 'not' && isPlain(drawn, i));
    if (found > 0) {
      quoted[found] = '';
      return { start: found - 1, end: found + 2 };
    }
    quoted[at] = `not ${quoted[at]}`;
    return { start: at, end: at + 1 };
  },
  'words transposed': ({ quoted }, at) => {
    const [first, second] = [quoted[at]!, quoted[at + 1]!];
    if (first === second) return null;
    quoted[at] = second;
    quoted[at + 1] = first;
    return { start: at, end: at + 2 };
  },
};

/** Makes one change that nothing marks; null when the passage has no place for it. */
export function changeUnlawfully(drawn: Drawn, kind: string, random: Random): Change | null {
  const places = drawn.quoted.flatMap((_, i) => (isPlain(drawn, i) ? [i] : []));
  if (places.length === 0) return null;
  return CHANGES[kind]!(drawn, random.pick(places), random);
}

/** A word of small letters between two such words, apart from any sign, and unlike its neighbours. */
function isPlain({ quoted, signs }: Drawn, i: number): boolean {
  const around = quoted.slice(Math.max(0, i - 1), i + 2);
  if (around.length < 3 || around.some((token) => !/^[a-z]{2,}$/.test(token))) return false;
  if (around[0] === around[1] || around[1] === around[2]) return false;
  for (let k = i - 2; k <= i + 3; k++) if (signs.has(k)) return false;
  return true;
}

function otherWord(tokens: readonly string[], unlike: readonly string[], random: Random): string {
  for (;;) {
    const word = random.pick(tokens);
    if (/^[a-z]{2,}$/.test(word) && !unlike.includes(word)) return word;
  }
}

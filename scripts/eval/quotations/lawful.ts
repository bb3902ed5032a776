import { NO_NOTES, type QuotationNotes } from '../../../server/src/model/quotations/quotationNotes.ts';
import type { Original } from './printings.ts';
import type { Random } from './random.ts';

/** A quotation in the making: the tokens of a passage, and what was done to them. */
export interface Drawn {
  readonly original: Original;
  /** Index of the first token in the original, and of the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** One entry for each token of the passage: as it is quoted; `''` where it is left out. */
  readonly quoted: string[];
  /** Places beside which a change would be explained by a sign. */
  readonly signs: Set<number>;
  notes: QuotationNotes;
  readonly done: string[];
}

const FEWEST = 5;

/** A passage of an opinion, copied letter by letter. */
export function draw(original: Original, random: Random): Drawn {
  const length = random.pick([
    random.between(FEWEST, 10),
    random.between(10, 25),
    random.between(10, 25),
    random.between(25, 60),
  ]);
  for (;;) {
    const start = random.between(0, original.tokens.length - length);
    const end = start + length;
    const quoted = original.tokens.slice(start, end);
    // A passage of figures and marks is quoted by nobody.
    if (quoted.filter((token) => /[A-Za-z]{2}/.test(token)).length < length * 0.8) continue;
    // A word that the text itself cut at the end of its line is copied whole, and its halves are two tokens here.
    const withBefore = original.tokens.slice(Math.max(0, start - 1), end);
    if (withBefore.some((token) => /[A-Za-z\d][-–]$/.test(token) || /[[\]*¶{}\\<>…]|\.\.\./.test(token))) continue;
    return { original, start, end, quoted, signs: new Set(), notes: NO_NOTES, done: [] };
  }
}

type Alteration = (drawn: Drawn, random: Random) => boolean;

const ELLIPSES = ['. . .', '...', '…', '* * *', '[...]', '[. . .]', '. . . .', '[…]'];

/** What a writer may do to a quotation; each tells whether it could. */
const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  'bracketed capital': ({ quoted, signs }) => {
    const token = quoted[0]!;
    if (!/^[A-Za-z][a-z]/.test(token)) return false;
    const letter = token.charAt(0);
    quoted[0] = `[${letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()}]${token.slice(1)}`;
    signs.add(0);
    return true;
  },
  'bracketed words': (drawn, random) => {
    const [at, length] = [inner(drawn, random), random.between(1, 3)];
    if (!isFree(drawn, at, at + length)) return false;
    drawn.quoted[at] = random.pick(['[the company]', '[it]', '[Smith]', '[Ms. Orrin and her counsel]']);
    leaveOut(drawn, at + 1, at + length);
    return true;
  },
  'bracketed ending': (drawn, random) => {
    const at = inner(drawn, random);
    const token = drawn.quoted[at]!;
    if (!isFree(drawn, at, at + 1) || !/^[a-z]{4,}$/.test(token)) return false;
    drawn.quoted[at] = token.endsWith('s')
      ? `${token.slice(0, -1)}[]`
      : random.pick([`${token}[s]`, `${token.slice(0, -2)}[ing]`, `${token.slice(0, -1)}[ed]`]);
    drawn.signs.add(at);
    return true;
  },
  ellipsis: (drawn, random) => {
    const [at, length] = [inner(drawn, random), random.between(1, 8)];
    if (!isFree(drawn, at, at + length)) return false;
    drawn.quoted[at] = random.pick(ELLIPSES);
    leaveOut(drawn, at + 1, at + length);
    return true;
  },
  'omitted citation': (drawn) => {
    const { original, start, end } = drawn;
    const cited = original.citations.find((span) => span.start >= start + 3 && span.end <= end - 3);
    if (!cited || !isFree(drawn, cited.start - start, cited.end - start)) return false;
    leaveOut(drawn, cited.start - start, cited.end - start);
    drawn.notes = { ...drawn.notes, omitsCitations: true };
    return true;
  },
  sic: (drawn, random) => {
    const at = inner(drawn, random);
    if (!isFree(drawn, at, at + 1)) return false;
    drawn.quoted[at] += random.pick([' [sic]', ' [emphasis added]', ' (citation omitted)']);
    drawn.signs.add(at);
    return true;
  },
  'other marks': ({ quoted }) => {
    quoted.forEach((token, i) => {
      quoted[i] = token.replace(/[“”"]/g, "'").replaceAll('’', "'").replaceAll('--', '—');
    });
    return true;
  },
  'cut line': (drawn, random) => {
    const at = inner(drawn, random);
    const token = drawn.quoted[at]!;
    if (!isFree(drawn, at, at + 1) || !/^[a-z]{7,}/.test(token)) return false;
    drawn.quoted[at] = `${token.slice(0, 3)}-\n    ${token.slice(3)}`;
    return true;
  },
  emphasis: (drawn, random) => {
    const at = inner(drawn, random);
    if (!isFree(drawn, at, at + 1)) return false;
    drawn.quoted[at] = `*${drawn.quoted[at]}*`;
    return true;
  },
};

/** Alters a passage as the rules allow, up to three times; half of them not at all. */
export function alterLawfully(drawn: Drawn, random: Random): void {
  if (random.chance(0.25)) return;
  const most = random.between(1, 3);
  for (let tries = 0; tries < 8 && drawn.done.length < most; tries++) {
    const name = random.pick(Object.keys(ALTERATIONS));
    if (!drawn.done.includes(name) && ALTERATIONS[name]!(drawn, random)) drawn.done.push(name);
  }
}

/** A token that is neither the first nor the last few. */
function inner({ quoted }: Drawn, random: Random): number {
  return random.between(1, Math.max(1, quoted.length - 3));
}

/** No sign stands there or right beside it, and words are left on both sides. */
function isFree({ quoted, signs }: Drawn, from: number, to: number): boolean {
  if (from < 1 || to > quoted.length - 1) return false;
  for (let i = from - 2; i < to + 2; i++) if (signs.has(i)) return false;
  const left = quoted.filter((token, i) => token !== '' && (i < from || i >= to)).length;
  return left >= Math.max(4, quoted.length / 2);
}

function leaveOut({ quoted, signs }: Drawn, from: number, to: number): void {
  for (let i = from; i < to; i++) quoted[i] = '';
  for (let i = from - 1; i <= to; i++) signs.add(i);
}

import type { Cursor } from '../cursor.ts';
import { isMonth } from '../months.ts';
import { signalLength } from '../signals.ts';
import { paperKind } from './paperKinds.ts';
import { opensCitation, type RecordContext } from './recordCitation.ts';
import { volumeLetters } from './volumeNames.ts';

/** Words before the paper that say whose or which it is. Lower case, no closing period. */
const PARTY_WORDS =
  /^(?:peo|pls?|plfs?|pltfs?|ptfs?|plaintiffs?|defs?|dfts?|defendants?|gov't|govt|resp'ts?|pet'rs?|appellants?|appellees?|aplts?|aple?es?|joint|jt|am|amended|first|second|third|fourth|supp|suppl|supplemental|trial|hr'g|h'rg|hrg|hearing|conf|arg|oral|sent'g|sent|suppr|evid|pretrial|bench|status|plea|prelim|inj|reply|opening|initial|princip|summ|summary|j|opp|cross|counter|local|rule|corr|consol|verif|class|answ|att'y)$/i;

/** Steps back over the words that say whose paper it is: `Second Am.`, `Knowles`, `Pl.'s`, `J.R. Smith`, `3/5/20`. */
export function designationStart(context: RecordContext, noun: number, floor: number): number {
  const { cursor } = context;
  let first = noun;
  for (let i = noun - 1; i >= Math.max(floor, noun - 12); i--) {
    if (cursor.startsParagraph(i + 1)) break;
    const mark = cursor.mark(i);
    if ((mark === "'" || mark === '’') && cursor.isGlued(i)) continue;
    if (cursor.is(i, 's') && cursor.isGlued(i)) continue;
    if (mark === '-' && cursor.isGlued(i) && cursor.isGlued(i + 1)) continue;
    if (mark === ')' && isCorporateRule(cursor, i) && i - 6 >= floor) {
      i -= 6;
      first = i;
      continue;
    }
    const rule = mark === ')' ? factsRuleOf(cursor, i) : null;
    if (rule !== null && rule >= floor) {
      i = rule;
      first = i;
      continue;
    }
    if (cursor.isNumber(i)) {
      if (/^\d?\d?(?:56\.1|2d|3d|4th)$/.test(cursor.word(i))) {
        first = i;
        continue;
      }
      return numberedStart(context, first, Math.max(floor, i - 4));
    }
    // `App. to Pet. for Cert. 12a`: the appendix is the paper.
    if (cursor.is(i, 'to') && /^App(?:\.|endix)$/.test(cursor.word(i - 1)) && i - 1 >= floor) return i - 1;
    // `Pl.'s Resp. to Def.'s 56.1` is one paper.
    if (cursor.is(i, 'to') && RESPONSES.test(cursor.word(i - 1))) continue;
    if (cursor.is(i, 'for') && /^Reqs?\.?$/.test(cursor.word(i - 1))) continue;
    if (!cursor.isCapitalised(i) || signalLength(cursor, i, noun) > 0) break;
    // `8 RR State's Ex. 9`: the volume is nobody's name.
    if (cursor.isDigits(i - 1) && volumeLetters(cursor.word(i)) !== null) break;
    if (!isOwner(cursor, i)) return wholeNameStart(context, first, i);
    first = i;
  }
  return first;
}

/** `30(b)(6)`, the rule by which a company is deposed, whose last parenthesis is token `close`. */
function isCorporateRule(cursor: Cursor, close: number): boolean {
  return cursor.is(close - 6, '30') && cursor.is(close - 4, 'b') && cursor.is(close - 1, '6');
}

/** The `56.1` of `56.1(a)(3)`, whose last parenthesis is token `close`; null when it is none. */
function factsRuleOf(cursor: Cursor, close: number): number | null {
  let i = close;
  for (let parts = 0; parts < 3 && cursor.isMark(i, ')') && cursor.isMark(i - 2, '(') && cursor.isGlued(i - 2); parts++)
    i -= 3;
  return i < close && cursor.is(i, '56.1') ? i : null;
}

const RESPONSES = /^(?:Resps?|Responses?|Opp'n|Opp’n|Opp|Objs?|Reply|Ans|Answers?)\.?$/;

/** No more abbreviations than this stand before the noun of a paper. */
const LONGEST_OWNER = 4;

/**
 * In parentheses, or after a reference to the record and a semicolon, all capitalised words from where the citation
 * begins are its name, abbreviated ones too: `(Cl. Tr. 12)`, `R. at 3; App. Ex. XI`. `first` when something else stands
 * between.
 */
function wholeNameStart(
  { cursor, depth, floor, previous }: RecordContext,
  first: number,
  abbreviation: number,
): number {
  for (let i = abbreviation; i >= Math.max(floor, abbreviation - LONGEST_OWNER); i--) {
    if (!cursor.isCapitalised(i) || cursor.startsParagraph(i) || SENTENCE_WORDS.has(ownerWord(cursor, i))) return first;
    if (signalLength(cursor, i, first) > 0) return first;
    const opens = depth > 0 && (cursor.isMark(i - 1, '(') || cursor.isMark(i - 1, '['));
    const follows = depth > 0 || (previous?.kind === 'record' && previous.last === i - 2);
    if (opens || (follows && cursor.isMark(i - 1, ';'))) return i;
  }
  return first;
}

/** Steps back over a date or the number of a volume: `3/5/20 Tr.`, `Mar. 5, 2020 Hr'g Tr.`, `2 Tr.`, `Vol. 2 Tr.`. */
function numberedStart(context: RecordContext, first: number, floor: number): number {
  const { cursor } = context;
  const i = first - 1;
  if (!cursor.isDigits(i)) return first;
  if (cursor.isMark(i - 1, '/') && cursor.isDigits(i - 2) && i - 2 >= floor)
    return cursor.isMark(i - 3, '/') && cursor.isDigits(i - 4) && i - 4 >= floor ? i - 4 : i - 2;
  const day = cursor.isMark(i - 1, ',') ? i - 2 : i;
  const isDay = cursor.isDigits(day) && cursor.end(day) - cursor.start(day) <= 2;
  if (isDay && day - 1 >= floor && isMonth(cursor, day - 1)) return day - 1;
  if (i - 1 >= floor && /^(?:vol\.|day)$/i.test(cursor.word(i - 1))) return i - 1;
  return /^Tr\.?$/.test(cursor.word(first)) && cursor.end(i) - cursor.start(i) <= 2 && opensCitation(context, i)
    ? i
    : first;
}

/** The word of an owner without possessive and closing period, its apostrophe straight. */
function ownerWord(cursor: Cursor, i: number): string {
  return cursor.bare(i).replace('’', "'").replace(/'s$/, '');
}

/** Capitalised words that open a sentence and are nobody's name. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'A About According Accordingly Additionally After Again All Also Although An And Any Are As At Because Before Both ' +
    'But By Compare Consequently Despite Dkt Doc Does During Each ECF Either Even Ex Finally For From Further ' +
    'Furthermore Hence Her Here His How However Id If In Indeed Instead Is It Its Later Likewise Moreover ' +
    'Nevertheless Next No Nor Not Now Of On Once Only Or Our Per Rather See She He They We Similarly Since So Some ' +
    'Specifically Still Such That The Their Then There Therefore These This Those Though Through Thus To Under Unlike ' +
    'Until Upon Was Were What When Where Whereas Whether Which While Who Why With Within Without Yet You Your'
  ).split(' '),
);

/** A party word, a further paper noun, or a person's name. */
export function isOwner(cursor: Cursor, i: number): boolean {
  const bare = ownerWord(cursor, i);
  if (PARTY_WORDS.test(bare) || paperKind(cursor, i) !== null) return true;
  const period = cursor.word(i).endsWith('.');
  // `A. Vale Decl.` begins with an initial.
  if (SENTENCE_WORDS.has(bare) && !(period && bare.length === 1)) return false;
  // A sentence that ends before the paper is no owner: `… the officers. Tr. 12`.
  return !period || /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Dr|Mr|Ms|Mrs|Jr|Sr|Sgt|Lt|Capt|Det|Off|Ct)$/u.test(bare);
}

/** True for a word that says whose or which paper it is. */
export function isPartyWord(cursor: Cursor, i: number): boolean {
  return PARTY_WORDS.test(ownerWord(cursor, i));
}

import { lookupRuleSet, ruleSetKey } from '../tables/courtRules.ts';
import { lookupCourt } from '../tables/courts.ts';
import { readSections } from './codes.ts';
import type { Cursor } from './cursor.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { readSignalBefore } from './signals.ts';

/** No name of a set of rules has more words than this. */
const LONGEST_NAME = 9;

/** Words of a local or bare rule: `Local Civil Rule`, `Civ. L.R.`, `Rule`. Lower case, without the closing period. */
const RULE_WORDS = new Set([
  'local',
  'loc',
  'civ',
  'civil',
  'crim',
  'criminal',
  'bankr',
  'bankruptcy',
  'admiralty',
  'cir',
  'circuit',
  'rule',
  'rules',
  'r',
  'l.r',
  'lr',
  'l.b.r',
  'lbr',
  'd',
  'individual',
  'patent',
  'supp',
]);
const RULE_ENDS = new Set(['rule', 'rules', 'r', 'l.r', 'lr', 'l.b.r', 'lbr']);

/** Reads a court rule whose number stands at token `number`: `Fed. R. Civ. P. 56(c)`, `Local Civ. Rule 56.1(a)`, or null. */
export function readCourtRule(cursor: Cursor, number: number, floor: number): RawCitation | null {
  if (!cursor.isWord(number - 1) || cursor.startsParagraph(number)) return null;
  const words = namedSetStart(cursor, number, floor) ?? localRuleStart(cursor, number, floor);
  if (words === null) return null;
  const first = courtBefore(cursor, words, floor) ?? words;
  const section = readSections(cursor, number);
  if (section === null) return null;
  // `Pl.'s Rule 56.1 Statement ¶ 9` is a paper of the record.
  if (
    /^(?:Statement|Stmt\.?|Counterstatement|Resp\.)$/.test(cursor.word(section.next)) &&
    cursor.isMark(section.next + 1, '¶')
  ) {
    return null;
  }
  const last = section.next - 1;
  const citation = rawCitation('rule', first, last, cursor.span(first, last));
  citation.parts.code = cursor.span(first, number - 1);
  citation.parts.section = section.span;
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

/** First token of the longest known set of rules that ends before the number. */
function namedSetStart(cursor: Cursor, number: number, floor: number): number | null {
  let best: number | null = null;
  for (let i = number - 1; i >= Math.max(floor, number - LONGEST_NAME); i--) {
    if (!cursor.isWord(i) && !cursor.isNumber(i)) break;
    if (i < number - 1 && cursor.startsParagraph(i + 1) && !/^(?:Local|Loc\.|Fed\.)$/.test(cursor.word(i))) break;
    const { start, end } = cursor.span(i, number - 1);
    if (!/^\p{Lu}|^\d/u.test(cursor.word(i))) continue;
    const set = lookupRuleSet(ruleSetKey(cursor.text.slice(start, end)));
    // A bare `R.` or `CR` could be anything; a bare `Rule` is read below.
    if (set !== null && !(set.ambiguous && end - start <= 3)) best = i;
  }
  return best;
}

/** First token of `Local Civil Rule`, `LOCAL RULE`, `Rule`, with the court before it: `S.D.N.Y. Local Civ. R.` */
function localRuleStart(cursor: Cursor, number: number, floor: number): number | null {
  const end = cursor.bare(number - 1).toLowerCase();
  if (!RULE_ENDS.has(end) || !cursor.isCapitalised(number - 1)) return null;
  let first = number - 1;
  while (first > floor && cursor.isCapitalised(first - 1) && RULE_WORDS.has(cursor.bare(first - 1).toLowerCase()))
    first -= 1;
  const words = number - first;
  const local =
    /^(?:local|loc\.|l\.r\.?|lr|l\.b\.r\.?)$/i.test(cursor.word(first)) ||
    /^(?:l\.r\.?|lr|l\.b\.r\.?)$/i.test(cursor.word(number - 1));
  if (words === 1 && end !== 'rule' && end !== 'rules' && !local) return courtBefore(cursor, first, floor);
  if (words > 1 && !local && !/^rules?$/i.test(end)) return courtBefore(cursor, first, floor);
  return first;
}

/** First token of the court named right before token `first`: `S.D.N.Y.`, `N.D. Cal.`, `2d Cir.`. */
function courtBefore(cursor: Cursor, first: number, floor: number): number | null {
  let best: number | null = null;
  for (let i = first - 1; i >= Math.max(floor, first - 4); i--) {
    if (!cursor.isCapitalised(i) && !cursor.isNumber(i)) break;
    if (!cursor.word(first - 1).endsWith('.')) break;
    if (lookupCourt(cursor.words(cursor.span(i, first - 1))) !== null) best = i;
  }
  return best;
}

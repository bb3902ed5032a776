import { codeState } from '../../tables/codes.ts';
import { lookupCourt } from '../../tables/courts.ts';
import type { Cursor } from '../cursor.ts';

/** Names of local rules that some courts print as one word. */
const GLUED_ENDS = [
  'lrciv',
  'lcvr',
  'lcivr',
  'lcr',
  'lcrr',
  'lrcrim',
  'civlr',
  'ducivr',
  'ducrimr',
  'l.u.civ.r',
  'l.civ.r',
  'l.cv.r',
  'l.crim.r',
  'l.cr.r',
];

/** Words of a local or bare rule: `Local Civil Rule`, `Civ. L.R.`, `Rule`. Lower case, without the closing period. */
const RULE_WORDS: ReadonlySet<string> = new Set([
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
  'l',
  'l.r',
  'lr',
  'l.b.r',
  'lbr',
  'd',
  'individual',
  'patent',
  'supp',
  'app',
  'appellate',
  'court',
  'ct',
  'district',
  'family',
  'housing',
  'juvenile',
  'municipal',
  'probate',
  'super',
  'superior',
  'supreme',
  'trial',
  'unif',
  'uniform',
  ...GLUED_ENDS,
]);

/** Words a local or bare rule may end in. */
export const RULE_ENDS: ReadonlySet<string> = new Set([
  'rule',
  'rules',
  'r',
  'l.r',
  'lr',
  'l.b.r',
  'lbr',
  ...GLUED_ENDS,
]);

/** First token of `Local Civil Rule`, `LOCAL RULE`, `Rule`, with the court before it: `S.D.N.Y. Local Civ. R.` */
export function localRuleStart(cursor: Cursor, number: number, floor: number): number | null {
  const end = cursor.bare(number - 1).toLowerCase();
  if (!RULE_ENDS.has(end) || !cursor.isCapitalised(number - 1)) return null;
  let first = number - 1;
  while (first > floor && cursor.isCapitalised(first - 1) && RULE_WORDS.has(cursor.bare(first - 1).toLowerCase()))
    first -= 1;
  const words = number - first;
  const local =
    /^(?:local|loc\.|l\.r\.?|lr|l\.b\.r\.?|l\.)$/i.test(cursor.word(first)) ||
    end.startsWith('l') ||
    GLUED_ENDS.includes(end);
  // New Jersey cites its rules so, which have eight parts: `R. 4:46-2`. `R. 12:3` is a page of the record.
  const isPart = cursor.end(number) - cursor.start(number) === 1;
  if (words === 1 && end === 'r' && isPart && cursor.isMark(number + 1, ':') && cursor.isGlued(number + 1))
    return first;
  if (words === 1 && end !== 'rule' && end !== 'rules' && !local) return courtBefore(cursor, first, floor);
  if (words > 1 && !local && !/^rules?$/i.test(end)) return courtBefore(cursor, first, floor);
  return first;
}

/** First token of the court or state named right before token `first`: `S.D.N.Y.`, `N.D. Cal.`, `2d Cir.`. */
export function courtBefore(cursor: Cursor, first: number, floor: number): number | null {
  let best: number | null = null;
  for (let i = first - 1; i >= Math.max(floor, first - 4); i--) {
    if (!cursor.isCapitalised(i) && !cursor.isNumber(i)) break;
    if (!cursor.word(first - 1).endsWith('.')) break;
    const court = cursor.words(cursor.span(i, first - 1));
    if (lookupCourt(court) !== null || codeState(court) !== null) best = i;
  }
  return best;
}

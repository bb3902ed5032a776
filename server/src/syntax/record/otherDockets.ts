import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import type { RecordContext } from './recordCitation.ts';

const PAPERS = keywordTable(['paper', 'papers']);

export function isPaperWord(cursor: Cursor, i: number): boolean {
  return hasHash(PAPERS, cursor.hash(i)) && /^papers?$/i.test(cursor.word(i));
}

/** First token of the docket's name, of which `word` is the last or only one: `CM/ECF`, `R. Doc.`, `Bankr. Dkt.`. */
export function docketStart({ cursor, floor }: RecordContext, word: number): number {
  if (word - 2 >= floor && cursor.isMark(word - 1, '/') && cursor.is(word - 2, 'CM')) return word - 2;
  if (word - 1 >= floor && /^(?:R|Rec)\.$/.test(cursor.word(word - 1)) && /^Docs?$/.test(cursor.bare(word)))
    return word - 1;
  let first = word;
  while (first - 1 >= floor && first > word - 3 && OTHER_DOCKET.test(cursor.word(first - 1))) first -= 1;
  return first;
}

/** Words before the docket's that say whose it is: `Bankr. Dkt. 12`, `Adv. Proc. Doc. 3`, `Crim. ECF No. 4`, `D. Ct. Dkt. 5`. */
const OTHER_DOCKET =
  /^(?:Bankr\.|Bankruptcy|BK|Adv\.|Adversary|AP|Proc\.|Civ\.|Crim\.|Cr\.|CR|Cv\.|CV|MDL|D\.|Dist\.|Ct\.|USCA|C\.A\.)$/;

/**
 * Whose docket it is, when not that of the draft's own case: the words before `Dkt.`, the number of the case right before
 * (`No. 20-cv-1234, ECF No. 12`), or that of the case cited right before; null for the draft's own.
 */
export function otherDocket({ cursor, previous }: RecordContext, first: number, word: number): string | null {
  if (isPaperWord(cursor, word)) return 'Paper';
  if (first < word && OTHER_DOCKET.test(cursor.word(first))) return cursor.words(cursor.span(first, word - 1));
  const before = cursor.isMark(first - 1, ',') ? first - 2 : first - 1;
  if (previous?.last !== before) return caseNumberBefore(cursor, before);
  const { docket } = previous.parts;
  if (previous.kind === 'case' && docket !== undefined) return cursor.words(docket).replace(/^Nos?\. /, '');
  return previous.otherDocket;
}

/** `20-cv-1234`, `1:20-cv-01234-ABC`, `No. 20-1234`: the number of a case whose last token is `last`, by its kind or its `No.`. */
function caseNumberBefore(cursor: Cursor, last: number): string | null {
  let i = last;
  while (i > last - 8 && cursor.isDash(i - 1) && cursor.isGlued(i) && cursor.isGlued(i - 1)) i -= 2;
  if (i === last || !cursor.isDigits(i)) return null;
  const isNumber = cursor.isNumberSign(i - 1) || /^(?:cv|cr|mc|md|mj|bk|ap|civ|crim)$/i.test(cursor.word(i + 2));
  if (!isNumber) return null;
  return cursor.words(cursor.span(cursor.isMark(i - 1, ':') ? i - 2 : i, last));
}

import type { Cursor } from '../cursor.ts';
import { paperKind } from './paperKinds.ts';
import { isExhibitWord } from './recordCitation.ts';

/** No description of a paper has more tokens than this. */
const LONGEST_DESCRIPTION = 8;

/**
 * `Dkt. 12 (Order) at 3`, `Ex. 4 (911 call) at 0:45`: first token after what says in brackets what an entry or exhibit is,
 * which no pin follows inside; `open` when none does.
 */
export function descriptionEnd(cursor: Cursor, open: number): number {
  if (!cursor.isMark(open, '(') && !cursor.isMark(open, '[')) return open;
  for (let i = open + 1; i < open + LONGEST_DESCRIPTION; i++) {
    if (cursor.isMark(i, ')') || cursor.isMark(i, ']')) {
      // `ECF No. 12 (Hale Decl.) ¶ 4` has a second name.
      const isName = i > open + 2 && paperKind(cursor, i - 1) === 'abbreviated';
      return isName || isExhibitWord(cursor, open + 1) ? open : i + 1;
    }
    const isJoint = cursor.isDash(i) && cursor.isGlued(i) && cursor.isGlued(i + 1);
    if (!cursor.isWord(i) && !cursor.isDigits(i) && !isJoint) return open;
  }
  return open;
}

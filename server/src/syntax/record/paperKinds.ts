import { PAPER_WORDS, type PaperKind, paperNamed } from '../../tables/records.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { isClockTime, isPageLine } from '../pinWords.ts';

const PAPERS = keywordTable([...PAPER_WORDS.keys()].flatMap((word) => [word, word.replace("'", '’')]));

/** What kind of paper the word at token `i` names; null when it names none. */
export function paperKind(cursor: Cursor, i: number): PaperKind | null {
  if (cursor.isNumber(i))
    return isFactsRule(cursor, i) && (isPossessor(cursor, i - 1) || isFactsAlone(cursor, i)) ? 'abbreviated' : null;
  if (!cursor.isCapitalised(i) && !isCompound(cursor, i)) return smallKind(cursor, i);
  if (!hasHash(PAPERS, cursor.hash(i))) return null;
  const bare = cursor.bare(i);
  const kind = paperNamed(bare);
  if (kind === null) return null;
  // `TAC` is an acronym only in capitals; `Ex parte` is no exhibit.
  if (kind === 'initials') return bare === bare.toUpperCase() ? 'abbreviated' : null;
  if (/^ex$/i.test(bare) && /^(?:parte|rel)\.?$/.test(cursor.word(i + 1))) return null;
  return kind;
}

/** `56.1` or `56(b)`: the rule that calls for a statement of facts, by which that statement is named. */
function isFactsRule(cursor: Cursor, i: number): boolean {
  return cursor.is(i, '56.1') || (cursor.is(i, '56') && cursor.isMark(i + 1, '(') && cursor.isMark(i + 3, ')'));
}

/** `(56.1 ¶ 4)`: alone before a paragraph, where a citation begins. */
function isFactsAlone(cursor: Cursor, i: number): boolean {
  const opens = cursor.isMark(i - 1, '(') || cursor.isMark(i - 1, '[') || cursor.isMark(i - 1, ';');
  return opens && !cursor.isGlued(i - 1) && cursor.isMark(i + 1, '¶');
}

/** The party before a bare `56.1`: `Defs.`, `Pl.'s`, `Defendants'`; never `Rule`. */
function isPossessor(cursor: Cursor, i: number): boolean {
  let at = i;
  if (cursor.is(at, 's') || cursor.word(at) === "'s") at -= 1;
  if (cursor.mark(at) === "'" || cursor.mark(at) === '’') at -= 1;
  const bare = cursor.bare(at).replace(/['’]s$/, '');
  return /^(?:pls?|plfs?|plaintiffs?|defs?|defendants?|gov't|gov’t|joint|resp|reply|resp'ts?|pet'rs?|counter)$/i.test(
    bare,
  );
}

/** `Sur-reply` has its capital before the hyphen. */
function isCompound(cursor: Cursor, i: number): boolean {
  return cursor.isDash(i - 1) && cursor.isGlued(i) && cursor.isGlued(i - 1) && cursor.isCapitalised(i - 2);
}

/** Papers that are named in lower case too, before a place that only a paper has: `Moss affirmation ¶ 4`. */
const SMALL = /^(?:affirmation|affidavit|declaration|complaint|deposition)$/;

const SMALL_HASHES = keywordTable(['affirmation', 'affidavit', 'declaration', 'complaint', 'deposition']);

function smallKind(cursor: Cursor, i: number): PaperKind | null {
  if (isSmallTranscript(cursor, i)) return 'abbreviated';
  if (!hasHash(SMALL_HASHES, cursor.hash(i)) || !SMALL.test(cursor.word(i))) return null;
  const at = cursor.is(i + 1, 'at') ? i + 2 : i + 1;
  // `deposition at 9:15` is an hour.
  const isLine = isPageLine(cursor, at) && cursor.isCapitalised(i - 1) && !isClockTime(cursor, at);
  return isLine || (cursor.isMark(at, '¶') && cursor.isNumber(at + 1 + Number(cursor.isMark(at + 1, '¶'))))
    ? 'spelled'
    : null;
}

/** `(tr. 91)`, `Tr. 90; tr. 91`: in lower case before a page, where nothing but a citation begins. */
function isSmallTranscript(cursor: Cursor, i: number): boolean {
  if (!cursor.is(i, 'tr.') || !cursor.isDigits(i + 1)) return false;
  return cursor.isMark(i - 1, ';') || cursor.isMark(i - 1, '(') || cursor.isMark(i - 1, '[');
}

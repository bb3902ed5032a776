import type { Cursor } from '../cursor.ts';
import type { RawCitation } from '../raw.ts';
import { takeEdition } from './enactment.ts';

/**
 * Takes in the committee's note, comment or commentary that may be cited of a rule or guideline: `advisory committee's
 * note to 2023 amendment`, `cmt. 8`, `cmt. n.3(A)`, `comment. (n.1)`, `app. note 2` (Bluebook R12.9.3, R12.9.5).
 */
export function takeNote(cursor: Cursor, citation: RawCitation): void {
  const start = citation.last + 1;
  const first = cursor.isMark(start, ',') ? start + 1 : start;
  const next = cursor.startsParagraph(first) ? null : noteEnd(cursor, first);
  if (next === null) return;
  citation.parts.pin = { start: cursor.start(first), end: cursor.labelEnd(next - 1) };
  citation.last = next - 1;
  citation.trimmed = { token: next - 1, end: cursor.labelEnd(next - 1) };
  takeEdition(cursor, citation);
}

/** End of the note that token `i` begins; null when it begins none. */
function noteEnd(cursor: Cursor, i: number): number | null {
  if (/^(?:cmts?|comment|commentary)\.?$/.test(cursor.word(i))) return commentEnd(cursor, i + 1);
  if (/^app(?:\.|lication)$/.test(cursor.word(i))) return numberedNoteEnd(cursor, i + 1);
  return /^advisory$/i.test(cursor.word(i)) ? committeeNoteEnd(cursor, i + 1) : null;
}

/** `8`, `[4]`, `n.3`, `(n.1)`, `background` after the word for a comment. */
function commentEnd(cursor: Cursor, i: number): number | null {
  if (cursor.isNumber(i)) return i + 1;
  if (cursor.isMark(i, '[') && cursor.isDigits(i + 1) && cursor.isMark(i + 2, ']')) return i + 3;
  if (cursor.is(i, 'background')) return i + 1;
  if (!cursor.isMark(i, '(')) return numberedNoteEnd(cursor, i);
  const end = numberedNoteEnd(cursor, i + 1);
  return end !== null && cursor.isMark(end, ')') ? end + 1 : null;
}

/** `n.3`, `n. 4(A)`, `note 2`: a note of the commentary with its subdivisions. */
function numberedNoteEnd(cursor: Cursor, i: number): number | null {
  let end: number;
  if (/^nn?\.\d{1,3}$/.test(cursor.bare(i))) end = i + 1;
  else if (/^(?:nn?\.|notes?)$/.test(cursor.word(i)) && cursor.isDigits(i + 1)) end = i + 2;
  else return null;
  while (
    cursor.isMark(end, '(') &&
    cursor.isGlued(end) &&
    /^(?:[A-Za-z]|[ivx]{1,4}|\d{1,2})$/.test(cursor.word(end + 1)) &&
    cursor.isMark(end + 2, ')')
  )
    end += 3;
  return end;
}

/** `committee's note to 2023 amendment`. */
function committeeNoteEnd(cursor: Cursor, i: number): number | null {
  if (!/^(?:committee|comm\.)/i.test(cursor.word(i)) || !/^notes?$/.test(cursor.word(i + 1))) return null;
  const end = i + 2;
  if (!cursor.is(end, 'to') || !cursor.isDigits(end + 1)) return end;
  return /^amendments?$/.test(cursor.bare(end + 2)) ? end + 3 : end + 2;
}

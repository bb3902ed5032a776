import { MARKED_PIN } from '../cases/pinGrammars.ts';
import type { Cursor } from '../cursor.ts';
import { addPin, readPins } from '../pins.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { readEdition } from './sections.ts';

/** Words at which a paper of The Federalist is read. */
export const FEDERALIST_WORDS: readonly string[] = ['Federalist'];

/** The papers are numbered up to this. */
const LAST_PAPER = 85;

/**
 * Reads a paper of The Federalist at its word: `The Federalist No. 78, at 465 (Alexander Hamilton) (Clinton Rossiter ed.,
 * 1961)`, `Federalist No. 51`; null for other words (Bluebook R15.8(c)).
 */
export function readFederalist(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!/^federalist$/i.test(cursor.word(at)) || !cursor.isCapitalised(at)) return null;
  const sign = /^papers?$/i.test(cursor.word(at + 1)) ? at + 2 : at + 1;
  const number = sign + 1;
  if (!/^nos?\.$/i.test(cursor.word(sign)) || !(cursor.value(number) <= LAST_PAPER)) return null;
  const first = at > floor && /^the$/i.test(cursor.word(at - 1)) && cursor.isCapitalised(at - 1) ? at - 1 : at;
  const citation = rawCitation('book', first, number, cursor.span(first, number));
  citation.parts.name = cursor.span(first, sign - 1);
  citation.parts.section = cursor.span(number, number);
  const pin = readPins(cursor, number + 1, MARKED_PIN);
  if (pin !== null) addPin(citation, pin);
  takeEditor(cursor, citation);
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

/** The parenthesis of editor and year, right after the paper or after that of its author. */
function takeEditor(cursor: Cursor, citation: RawCitation): void {
  let open = citation.last + 1;
  for (let parentheses = 0; parentheses < 2 && cursor.isMark(open, '('); parentheses++) {
    const edition = readEdition(cursor, open);
    if (edition !== null) {
      citation.parts.date = edition.date;
      citation.year = edition.year;
      citation.last = edition.next - 1;
      return;
    }
    open = closeOf(cursor, open) + 1;
  }
}

/** No parenthesis of an author has more tokens than this. */
const LONGEST_AUTHOR = 8;

/** The token that closes the parenthesis of an author; its first when none does so near. */
function closeOf(cursor: Cursor, open: number): number {
  for (let i = open + 1; i < open + LONGEST_AUTHOR; i++) if (cursor.isMark(i, ')')) return i;
  return open;
}

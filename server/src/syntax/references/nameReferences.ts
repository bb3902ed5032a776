import { emphasisAround, readCaseName } from '../cases/caseName.ts';
import type { Reading } from '../cases/cases.ts';
import { MARKED_PIN } from '../cases/pinGrammars.ts';
import type { Cursor } from '../cursor.ts';
import { addPin, type PinReading, readPins } from '../pins.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { standsAsClause } from '../standing.ts';

/**
 * Reads a case or document cited by its name and a place alone, at the token of `at` or of a sign: `People v. Mentch, at
 * p. 288`, `*Holz* at 73`, `Holz ¶ 3`. Any word may stand before `at 73`: a name that has no `v.` and is not emphasised is
 * only `provided`, and whatever does not end there as a citation does is none. Null when there is none.
 */
export function readNameReference(reading: Reading, at: number, floor: number): RawCitation | null {
  const { cursor, emphases } = reading;
  if (!opensPlace(cursor, at)) return null;
  const last = cursor.isMark(at - 1, ',') ? at - 2 : at - 1;
  const name = readCaseName(cursor, last, floor, emphases);
  if (name === null) return null;
  const span = cursor.span(name.first, name.last);
  const run = emphasisAround(emphases, span.start);
  const certain = name.form === 'full' || (run !== null && run.end === span.end);
  const pin = readPins(cursor, at, MARKED_PIN);
  if (pin === null || /^[ap]\.m\.?$/i.test(cursor.word(pin.next))) return null;
  // `Real Prop. Located at 12 Elm St.`: a street, no page.
  if (cursor.isCapitalised(pin.next) && !cursor.startsParagraph(pin.next)) return null;
  const citation = rawCitation('reference', name.first, name.last, span);
  citation.parts.name = span;
  addPin(citation, pin);
  if (!certain) {
    // A comma is believed before a paragraph alone, as in Montana: `Holz, ¶ 10`; dates have pages: `Monday, at 10`.
    const joined = last === at - 1 || pin.pins.every(({ type }) => type === 'paragraph');
    if (!joined || !endsClause(cursor, pin)) return null;
    citation.provided = standsAsClause(cursor, name.first, floor) ? 'known' : 'given';
  }
  citation.signal = readSignalBefore(cursor, name.first, floor);
  return citation;
}

/** `at 73`, `at p. 288`, `at *3`, `at ¶ 3`, `¶ 3`, `§ 5`; a time of day (`at 10:30`) is no place. */
function opensPlace(cursor: Cursor, at: number): boolean {
  if (cursor.markCode(at) !== 0) return isSign(cursor, at) && cursor.isNumber(isSign(cursor, at + 1) ? at + 2 : at + 1);
  if (!cursor.is(at, 'at')) return false;
  if (cursor.isDigits(at + 1)) return !cursor.isMark(at + 2, ':');
  if (cursor.isNumber(at + 2) && (isSign(cursor, at + 1) || cursor.isMark(at + 1, '*'))) return true;
  return cursor.isDigits(at + 2) && /^(?:pp?\.?|pages?)$/.test(cursor.word(at + 1)) && !cursor.isMark(at + 3, ':');
}

function isSign(cursor: Cursor, i: number): boolean {
  const mark = cursor.markCode(i);
  return mark === 0xb6 || mark === 0xa7;
}

/** True when a citation comes to its end with the pin: no word goes on from there. */
function endsClause(cursor: Cursor, { next, span }: PinReading): boolean {
  if (next >= cursor.count || cursor.startsParagraph(next) || cursor.end(next - 1) > span.end) return true;
  switch (cursor.markCode(next)) {
    case 0x28: // (
    case 0x29: // )
    case 0x2c: // ,
    case 0x2e: // .
    case 0x3b: // ;
    case 0x5d: // ]
      return true;
    default:
      return false;
  }
}

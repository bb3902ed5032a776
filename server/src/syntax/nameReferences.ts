import { emphasisAround, readCaseName } from './caseName.ts';
import type { Reading } from './cases.ts';
import { addPin, readPins } from './pins.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { isVolume } from './reporters.ts';
import { readSignalBefore } from './signals.ts';

/**
 * Reads a case cited by its name and a page alone, at the token of `at`: `People v. Mentch, at p. 288`, `*Holz* at 73`.
 * Without a `v.` the name must be emphasised, for any word may stand before `at 73`. Null when there is none.
 */
export function readNameReference(reading: Reading, at: number, floor: number): RawCitation | null {
  const { cursor, emphases } = reading;
  const place = /^(?:pp?\.|page|pages)$/.test(cursor.word(at + 1)) ? at + 2 : at + 1;
  if (cursor.word(at) !== 'at' || !cursor.isDigits(place) || cursor.isMark(place + 1, ':')) return null;
  const last = cursor.isMark(at - 1, ',') ? at - 2 : at - 1;
  const name = readCaseName(cursor, last, floor, emphases);
  if (name === null) return null;
  const span = cursor.span(name.first, name.last);
  const run = emphasisAround(emphases, span.start);
  const emphasised = run !== null && run.end === span.end;
  if (name.form !== 'full' && !emphasised) return null;
  const pin = readPins(cursor, at, { bareNumber: false, isVolume: (i) => isVolume(cursor, i) });
  if (pin === null || /^[ap]\.m\.?$/.test(cursor.word(pin.next))) return null;
  // `Real Prop. Located at 12 Elm St.`: a street, no page.
  if (cursor.isCapitalised(pin.next) && !cursor.startsParagraph(pin.next)) return null;
  const citation = rawCitation('reference', name.first, name.last, span);
  citation.parts.name = span;
  addPin(citation, pin);
  citation.signal = readSignalBefore(cursor, name.first, floor);
  return citation;
}

import { readCaseName } from './caseName.ts';
import type { Reading } from './cases.ts';
import { addPin, readPins } from './pins.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { isVolume } from './reporters.ts';
import { readSignalBefore } from './signals.ts';

export const ID_WORDS: ReadonlySet<string> = new Set(['Id.', 'id.', 'Ibid.', 'ibid.', 'Ib.', 'ib.']);

/** Reads `Id. at 595`, `(Id.`, `id. ¶ 3` at token `i`, or null. */
export function readId(reading: Reading, i: number, floor: number): RawCitation | null {
  const { cursor } = reading;
  if (!ID_WORDS.has(cursor.word(i))) return null;
  const citation = rawCitation('id', i, i, cursor.span(i, i));
  takePin(reading, citation, i + 1);
  citation.signal = readSignalBefore(cursor, i, floor);
  return citation;
}

/** Words after `supra` that make it a cross-reference inside the draft itself, which is no citation. */
const INTERNAL =
  /^(?:Part|Parts|Section|Sections|Point|Points|Argument|Statement|Facts|Background|Sec\.|Pt\.|at|pp?\.|text)$/;

/** Reads `Holz, supra, at 72`, `Holz, supra note 12, at 72` at the token of `supra`, or null. */
export function readSupra(reading: Reading, i: number, floor: number): RawCitation | null {
  const { cursor, emphases } = reading;
  if (!/^supra\.?$/i.test(cursor.word(i))) return null;
  // `supra, 13 Cal.4th at p. 1089` is a short form with its volume.
  if (cursor.isMark(i + 1, ',') && isVolume(cursor, i + 2)) return null;
  const comma = cursor.isMark(i - 1, ',');
  const name = comma ? readCaseName(cursor, i - 2, floor, emphases) : readCaseName(cursor, i - 1, floor, emphases);
  const note = cursor.word(i + 1) === 'note' && cursor.isDigits(i + 2) ? i + 2 : null;
  if (name === null && note === null) return null;
  // `Part II, supra` speaks of the draft itself.
  if (note === null && name !== null && INTERNAL.test(cursor.word(name.first))) return null;
  if (note === null && name !== null && !comma && INTERNAL.test(cursor.word(i + 1))) return null;
  const core = note ?? i;
  const citation = rawCitation('supra', name?.first ?? i, core, cursor.span(i, core));
  if (name) citation.parts.name = cursor.span(name.first, name.last);
  takePin(reading, citation, core + 1);
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  return citation;
}

function takePin(reading: Reading, citation: RawCitation, next: number): void {
  const { cursor } = reading;
  const pin = readPins(cursor, next, { bareNumber: false, isVolume: (i) => isVolume(cursor, i) });
  if (pin === null) return;
  addPin(citation, pin);
}

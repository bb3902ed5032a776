import { type CaseName, readCaseName } from '../cases/caseName.ts';
import { type Reading, readPlacesElsewhere } from '../cases/cases.ts';
import { MARKED_PIN, PIN_AFTER_COMMA } from '../cases/pinGrammars.ts';
import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { addPin, type PinReading, readPins } from '../pins.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { standsAsClause } from '../standing.ts';

/** Every way to write it, `Id` without its period and the `Jd.` of a bad scan included; some need a pin beside them. */
export const ID_WORDS: readonly string[] = ['Id.', 'Id', 'Ibid.', 'Ib.', 'Jd.'];

/** Believed wherever they stand. */
const CERTAIN: ReadonlySet<string> = new Set(['Id.', 'id.', 'Ibid.', 'ibid.', 'Ib.', 'ib.']);
/** Believed before a pin alone: `Id at 12`, `Jd. at 595`. `ID at 9` is the initial decision of a board. */
const SLIPS: ReadonlySet<string> = new Set(['Id', 'Jd.', 'Jd', 'Ibid']);

/**
 * Reads `Id. at 595`, `(Id.`, `id. ¶ 3` at token `i`, with the pins in parallel reporters (`Id. at 547, 915 P.2d at
 * 303`) as citations of their own. Null when there is none; the `Id. No. 12345` of a person is none.
 */
export function readId(reading: Reading, i: number, floor: number): readonly RawCitation[] | null {
  const { cursor } = reading;
  const word = cursor.word(i);
  if (!CERTAIN.has(word)) {
    const slip = SLIPS.has(word) || (word === 'id' && standsAsClause(cursor, i, floor));
    if (!slip || !isPlainPin(cursor, i + 1)) return null;
  } else if (isPlainWord(cursor, i, floor) || cursor.isNumberSign(i + 1)) return null;
  const citation = rawCitation('id', i, i, cursor.span(i, i));
  takePin(cursor, citation, i + 1);
  citation.signal = readSignalBefore(cursor, i, floor);
  const parallels = citation.parts.pin ? readPlacesElsewhere(cursor, citation) : [];
  return [citation, ...parallels];
}

/** Words of a sentence or a parenthetical that lead up to a citation: `(quoting id.)`, `under id.`. */
const LEADS = /^(?:quoting|citing|quoted|cited|discussing|compare|with|under|per|and|or|but|also|than|from|see|id\.)$/i;

/**
 * `the real user id.`, `set-group-id.`: the word that programmers use, at the end of a sentence. In lower case the
 * citation follows a mark, a signal or a word that leads up to it, or has a pin.
 */
function isPlainWord(cursor: Cursor, i: number, floor: number): boolean {
  if (!cursor.is(i, 'id.')) return false;
  if (cursor.isDash(i - 1) || cursor.isMark(i - 1, '_')) return cursor.isGlued(i);
  if (!cursor.isWord(i - 1) || cursor.startsParagraph(i) || isPlainPin(cursor, i + 1)) return false;
  const before = cursor.word(i - 1);
  if (before.endsWith('.') || LEADS.test(before)) return false;
  if (before === 'in' && LEADS.test(cursor.word(i - 2))) return false;
  return readSignalBefore(cursor, i, floor) === null;
}

/** `at 12`, `at ¶ 3`, `¶ 3`, `§ 5` or `p. 5`: without it a slip of the pen is just a word. */
function isPlainPin(cursor: Cursor, i: number): boolean {
  const at = cursor.isMark(i, ',') || cursor.isMark(i, '.') ? i + 1 : i;
  const isSign = (token: number): boolean => cursor.isMark(token, '¶') || cursor.isMark(token, '§');
  if (isSign(at)) return true;
  if (!cursor.is(at, 'at')) return false;
  return cursor.isDigits(at + 1) || isSign(at + 1) || (cursor.isMark(at + 1, '*') && cursor.isDigits(at + 2));
}

/** Words beside `supra` that make it a cross-reference inside the draft itself, which is no citation. */
const INTERNAL =
  /^(?:Parts?|Sections?|Points?|Arguments?|Statement|Facts|Background|Discussion|Introduction|Analysis|Chapters?|Figures?|Tables?|Appendix|Headings?|Paragraphs?|Secs?\.|Pts?\.|Chs?\.|Figs?\.|App\.|text)$/;

/** `Ash supra at 4` may be the draft's own page 4. */
const PAGE_WORD = /^(?:at|pp?\.?|pages?)$/;

/** Reads `Holz, supra, at 72`, `Holz, supra note 12, at 72` at the token of `supra`, or null. */
export function readSupra(reading: Reading, i: number, floor: number): RawCitation | null {
  const { cursor } = reading;
  if (!/^supra\.?$/i.test(cursor.word(i))) return null;
  const comma = cursor.isMark(i - 1, ',');
  // `supra, 13 Cal.4th at p. 1089` is a short form with its volume.
  if (cursor.isMark(i + 1, ',') && isVolume(cursor, i + 2)) return null;
  const note = noteAfter(cursor, i + 1);
  const name = nameBefore(reading, comma ? i - 2 : i - 1, floor);
  if (note === null) {
    if (name === null || INTERNAL.test(cursor.word(i + 1)) || INTERNAL.test(cursor.word(name.first))) return null;
    const alone = comma || name.form === 'full' || standsAsClause(cursor, name.first, floor);
    if (PAGE_WORD.test(cursor.word(i + 1)) && !alone) return null;
  } else {
    // The notes themselves are meant: `supra notes 12–16`, `supra note 12 and accompanying text`.
    if (name === null && cursor.is(i + 1, 'notes')) return null;
    if (cursor.is(note + 1, 'and') && cursor.is(note + 2, 'accompanying')) return null;
  }
  const core = note ?? i;
  const citation = rawCitation('supra', name?.first ?? i, core, { start: cursor.start(i), end: cursor.labelEnd(core) });
  citation.trimmed = { token: core, end: cursor.labelEnd(core) };
  if (name) citation.parts.name = cursor.span(name.first, name.last);
  takePin(cursor, citation, core + 1);
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  return citation;
}

/** The last token of `note 12`, `notes 12–14`, `n. 12` or `n.12` at token `i`, or null. */
function noteAfter(cursor: Cursor, i: number): number | null {
  const word = cursor.word(i);
  if (/^nn?\.\d+\.?$/.test(word)) return i;
  if (!/^(?:notes?|nn?\.)$/.test(word) || !cursor.isDigits(i + 1)) return null;
  return cursor.isDash(i + 2) && cursor.isDigits(i + 3) ? i + 3 : i + 1;
}

/** The name that ends at token `last`. The number of a page-foot note that begins its line is none of it. */
function nameBefore({ cursor, emphases }: Reading, last: number, floor: number): CaseName | null {
  const name = readCaseName(cursor, last, floor, emphases);
  if (name === null || name.form === 'full') return name;
  for (let i = last; i >= name.first; i--) {
    if (!cursor.isDigits(i) || !cursor.startsLine(i) || i === last) continue;
    return readCaseName(cursor, last, i + 1, emphases);
  }
  return name;
}

function takePin(cursor: Cursor, citation: RawCitation, next: number): void {
  // `Id . at 5`: scans set the period apart.
  const at = citation.kind === 'id' && cursor.isMark(next, '.') && cursor.is(next + 1, 'at') ? next + 1 : next;
  // Connecticut leaves out the `at`: `Id., 205`. Any number may follow a comma, so the citation must end with it.
  const bare = cursor.isMark(at, ',') && cursor.isDigits(at + 1);
  const pin = readPins(cursor, at, bare ? PIN_AFTER_COMMA : MARKED_PIN);
  if (pin !== null && (!bare || endsCitation(cursor, pin))) addPin(citation, pin);
}

/** True when the citation can only end with its pin. */
function endsCitation(cursor: Cursor, { next, span }: PinReading): boolean {
  if (next >= cursor.count || cursor.end(next - 1) > span.end) return true;
  return cursor.isMark(next, '.') || cursor.isMark(next, ';') || cursor.isMark(next, ')');
}

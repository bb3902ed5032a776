import type { Cursor, ViewSpan } from './cursor.ts';
import { addPin, type PinReading, readPins } from './pins.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { isVolume } from './reporters.ts';
import { readSignalBefore } from './signals.ts';

/** What the grammar knows of the surroundings of a record reference. */
export interface RecordContext {
  readonly cursor: Cursor;
  /** First token that belongs to nobody yet. */
  readonly floor: number;
  /** The citation right before, for names joined by `or`. */
  readonly previous: RawCitation | null;
  /** Number of open parentheses at the token. */
  readonly depth: number;
}

/** `Ex.`, `Exs.`, `Exhibit`. */
export const EXHIBIT_WORDS = /^(?:exs?|exhs?|exhibits?)\.?$/i;

/** The letter or number of an exhibit: `A`, `12`, `3B`. */
export function isExhibitLabel(cursor: Cursor, i: number): boolean {
  return /^(?:[A-Z]{1,3}|\d{1,4}[A-Z]?)$/.test(cursor.bare(i));
}

/** A record citation that so far is only the name of its document. */
export function recordCitation(cursor: Cursor, first: number, last: number): RawCitation {
  // The label of an exhibit may close its sentence: `(Ex. B.)`.
  const isLabel = last > first && EXHIBIT_WORDS.test(cursor.word(last - 1));
  const end = isLabel ? cursor.labelEnd(last) : cursor.end(last);
  const document = { start: cursor.start(first), end };
  const citation = rawCitation('record', first, last, document);
  citation.parts.document = document;
  citation.trimmed = { token: last, end };
  return citation;
}

/** The pin after the name of a record document, or null. */
export function readRecordPins(cursor: Cursor, next: number): PinReading | null {
  return (
    readPins(cursor, next, { bareNumber: false, isVolume: (i) => isVolume(cursor, i) }) ?? readBarePage(cursor, next)
  );
}

/** `Trial Tr. 45–47` and `(Smith Br. 12)`: a page right after the name, when the citation ends there. */
function readBarePage(cursor: Cursor, next: number): PinReading | null {
  if (!cursor.isDigits(next) || cursor.isDash(next - 1)) return null;
  const pin = readPins(cursor, next - 1, { bareNumber: false, isVolume: () => false });
  if (pin !== null || isVolume(cursor, next)) return null;
  const range = cursor.isDash(next + 1) && cursor.isDigits(next + 2) ? next + 2 : next;
  const after = cursor.mark(range + 1);
  if (range + 1 < cursor.count && after !== ')' && after !== ';' && after !== '.' && after !== ',') return null;
  const from = Number(cursor.word(next));
  const span: ViewSpan = cursor.span(next, range);
  const written = Number(cursor.word(range));
  const scale = 10 ** cursor.word(range).length;
  const to = range > next && written < from ? Math.floor(from / scale) * scale + written : written;
  return { next: range + 1, span, pins: [{ type: 'page', from, to, ...span }], symbols: [] };
}

/** Adds pin, signal and the other name of the same document that stands before it. */
export function finish(context: RecordContext, citation: RawCitation, pin: PinReading | null): RawCitation {
  if (pin) addPin(citation, pin);
  if (isOtherName(context, citation)) citation.sameAs = context.previous;
  citation.signal = readSignalBefore(context.cursor, citation.first, context.floor);
  return citation;
}

/**
 * True when the citation is a second name of the document named right before it: joined by `or` (`Pl. Tr. or ECF No.
 * 118-1`), or a docket entry after a comma or in a parenthesis (`Lee Decl. ¶ 9, ECF No. 116`; Bluebook B17.1.4).
 */
function isOtherName({ cursor, previous }: RecordContext, citation: RawCitation): boolean {
  const joint = citation.first - 1;
  if (previous?.kind !== 'record' || previous.last !== joint - 1) return false;
  if (/^or$/i.test(cursor.word(joint))) return true;
  const entryOfName = previous.entries.length === 0 && citation.entries.length === 1;
  return entryOfName && (cursor.isMark(joint, ',') || cursor.isMark(joint, '('));
}

import type { Cursor, ViewSpan } from './cursor.ts';
import { hasHash, keywordTable } from './keywords.ts';
import { opensParagraph } from './numberedParagraphs.ts';
import {
  type PinGrammar,
  type ReadingState,
  readCounted,
  readFurtherSubdivision,
  readGluedStamp,
  readLineOfPage,
  readNote,
  readPageLine,
  readSectionPlace,
  readSubdivision,
  revokeSign,
} from './pinPlaces.ts';
import {
  countsThings,
  isArticleWord,
  isClockTime,
  isGluedStamp,
  isLineWord,
  isNoteWord,
  isPageLine,
  isPlace,
  isPlaceWord,
  isSign,
  isSubdivisionWord,
  isTabWord,
  mayBePlaceWord,
  numberingOf,
  PARAGRAPH_WORD,
  pageWordsEnd,
} from './pinWords.ts';
import { joined, type RawCitation, type RawPin } from './raw.ts';

const SEQUENCE = keywordTable(['seq', 'seqq']);

/** The pin of a citation: its tokens, its places, and the § and ¶ signs in it. */
export interface PinReading {
  /** First token after the pin. */
  readonly next: number;
  /** The pin as written, without the comma before it. */
  readonly span: ViewSpan;
  readonly pins: readonly RawPin[];
  readonly symbols: readonly ViewSpan[];
}

/** Reads the pin that begins at token `start` (at its comma, its `at` or its first sign), or null. */
export function readPins(cursor: Cursor, start: number, grammar: PinGrammar): PinReading | null {
  if (opensParagraph(cursor, start)) return null;
  let i = start;
  if (cursor.isMark(i, ',')) i += 1;
  const comma = i > start;
  const first = i;
  if (cursor.is(i, 'at') || cursor.is(i, 'At')) i += 1;
  const marked = i > first || isSign(cursor, i) || isPageLine(cursor, i) || isPlaceWord(cursor, i);
  if (!marked && !(comma && grammar.bareNumber) && !grammar.unmarked) return null;
  const state: ReadingState = { cursor, grammar, pins: [], symbols: [], counted: null, numbering: null };
  const items = readItems(state, i);
  const next = wholeEnd(cursor, items);
  if (next === i) return null;
  return {
    next,
    span: {
      start: cursor.start(first),
      end:
        hasHash(SEQUENCE, cursor.hash(next - 1)) && /^seqq?\.$/.test(cursor.word(next - 1))
          ? cursor.end(next - 1)
          : pinEnd(state, next),
    },
    pins: state.pins,
    symbols: state.symbols,
  };
}

/** End of the last place read, without the period or the call of a note that may be glued to it. */
function pinEnd({ cursor, pins }: ReadingState, next: number): number {
  const end = pins.at(-1)?.end ?? 0;
  return end > cursor.start(next - 1) ? end : cursor.labelEnd(next - 1);
}

/** Gives a citation the pin read after it. */
export function addPin(citation: RawCitation, pin: PinReading): void {
  citation.parts.pin = pin.span;
  citation.pins = joined(citation.pins, pin.pins);
  citation.symbols = joined(citation.symbols, pin.symbols);
  citation.last = pin.next - 1;
  citation.trimmed = { token: citation.last, end: pin.span.end };
}

/** Reads `12, 15–17 & n.2`: items joined by commas, `&`, `and`, and semicolons between page:line pins. */
function readItems(state: ReadingState, start: number): number {
  const { cursor } = state;
  let end = readItem(state, start);
  while (end > start) {
    const joint = cursor.mark(end);
    // `Tab 4 at 17`, `Tab 4, at 17`: a tab has its own pages.
    const at = joint === ',' ? end + 1 : end;
    const ofTab = state.pins.at(-1)?.type === 'tab' && cursor.is(at, 'at');
    if (ofTab) state.counted = null;
    const joined = joint === ',' || joint === '&' || joint === ';' || cursor.is(end, 'and') || ofTab;
    // `at *3 ¶ 12`: the paragraph on that page.
    const paragraph = joint === '¶' && state.counted !== 'paragraph' && !cursor.startsLine(end);
    if (!joined && !paragraph && !isNoteWord(cursor, end) && !isLineWord(cursor, end)) break;
    let next = joined ? end + 1 : end;
    if (joint === ',' && (cursor.mark(next) === '&' || cursor.is(next, 'and'))) next += 1;
    if (joint === ';' && !(isPageLine(cursor, next) && state.pins.at(-1)?.type === 'line')) break;
    if (cursor.is(next, 'at') && (ofTab || isPageLine(cursor, next + 1))) next += 1;
    const after = readItem(state, next);
    const further = after === next && joined ? readFurtherSubdivision(state, end, next) : after;
    if (further === next) break;
    end = further;
  }
  return end;
}

/** Reads one place and returns the token after it; `i` itself when nothing there is a place. */
function readItem(state: ReadingState, start: number): number {
  const { cursor } = state;
  if (cursor.startsParagraph(start) && state.pins.length > 0) return start;
  let i = start;
  if (isNoteWord(cursor, start)) return readNote(state, start);
  const word = mayBePlaceWord(cursor, start) ? cursor.word(start) : '';
  if (word !== '') {
    if (isSubdivisionWord(cursor, start)) return readSubdivision(state, start);
    if (isLineWord(cursor, start)) return readLineOfPage(state, start);
    if (isGluedStamp(cursor, start)) return readGluedStamp(state, start);
    i = pageWordsEnd(cursor, start);
  }
  if (i > start) {
    state.counted = 'page';
    state.numbering = numberingOf(word);
  }
  const sign = cursor.mark(i);
  if (sign === '*') {
    state.counted = 'star';
    i += 1;
  } else if (sign === '¶' || sign === '§') {
    const twice = cursor.mark(i + 1) === sign ? 1 : 0;
    state.symbols.push(cursor.span(i, i + twice));
    state.counted = sign === '¶' ? 'paragraph' : 'section';
    i += 1 + twice;
  } else if (word !== '' && (PARAGRAPH_WORD.test(word) || /^PP?$/.test(word)) && cursor.isNumber(i + 1)) {
    state.counted = 'paragraph';
    i += 1;
  } else if (word !== '' && isArticleWord(cursor, i)) {
    state.counted = 'section';
    i += 1;
  } else if (word !== '' && isTabWord(cursor, i)) {
    state.counted = 'tab';
    i += 1;
  }
  const signed = i > start;
  if (!isPlace(cursor, i, signed, state.counted)) return revokeSign(state, start, signed);
  if (!signed && (state.grammar.isVolume(cursor, i) || (state.pins.length > 0 && countsThings(cursor, i))))
    return start;
  if (isClockTime(cursor, i)) return revokeSign(state, start, signed);
  if (state.counted === 'section') return readSectionPlace(state, start, i) ?? readCounted(state, start, i);
  if (isPageLine(cursor, i)) return readPageLine(state, i);
  return readCounted(state, start, i);
}

/** End of `passim` or `et seq.` after the places, which says that they go on. */
function wholeEnd(cursor: Cursor, next: number): number {
  const i = cursor.isMark(next, ',') ? next + 1 : next;
  if (cursor.is(i, 'passim') || cursor.is(i, 'passim.')) return i + 1;
  if (cursor.is(i, 'et') && /^seqq?\.?$/.test(cursor.word(i + 1))) return i + 2;
  return next;
}

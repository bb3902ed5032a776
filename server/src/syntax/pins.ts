import type { Cursor, ViewSpan } from './cursor.ts';
import type { RawCitation, RawPin } from './raw.ts';

/** What may follow the identifying part of a citation as its pin. */
export interface PinGrammar {
  /** A number after a bare comma is a pin (`258 F.3d 62, 72`); otherwise an `at`, a sign or a page:line is needed. */
  readonly bareNumber: boolean;
  /** A number right at the start is a pin, whatever stands before it. */
  readonly unmarked?: boolean;
  /** True when the page at this token is printed with a comma between its thousands (`12,350` in the Federal Register). */
  readonly isGrouped?: (token: number) => boolean;
  /** True when the number at this token is the volume of the next citation, not a pin. */
  readonly isVolume: (token: number) => boolean;
}

/** The pin of a citation: its tokens, its places, and the § and ¶ signs in it. */
export interface PinReading {
  /** First token after the pin. */
  readonly next: number;
  /** The pin as written, without the comma before it. */
  readonly span: ViewSpan;
  readonly pins: readonly RawPin[];
  readonly symbols: readonly ViewSpan[];
}

type Counted = 'page' | 'star' | 'paragraph' | 'section';

/** Reads the pin that begins at token `start` (at its comma, its `at` or its first sign), or null. */
export function readPins(cursor: Cursor, start: number, grammar: PinGrammar): PinReading | null {
  let i = start;
  if (cursor.isMark(i, ',')) i += 1;
  const comma = i > start;
  const first = i;
  if (cursor.word(i) === 'at' || cursor.word(i) === 'At') i += 1;
  if (/^(?:pp?|pages?)\.?$/.test(cursor.word(i)) && cursor.isNumber(i + 1)) i += 1;
  const state: ReadingState = { cursor, grammar, pins: [], symbols: [], counted: null };
  const marked = i > first || isSign(cursor, i) || isPageLine(cursor, i);
  if (!marked && grammar.unmarked !== true && !(comma && grammar.bareNumber)) return null;
  const next = readItems(state, i);
  if (next === i) return null;
  return {
    next,
    span: { start: cursor.start(first), end: cursor.labelEnd(next - 1) },
    pins: state.pins,
    symbols: state.symbols,
  };
}

/** Gives a citation the pin read after it. */
export function addPin(citation: RawCitation, pin: PinReading): void {
  citation.parts.pin = pin.span;
  // Not spread into a call: a hostile list is longer than a call may take arguments.
  citation.pins = citation.pins.concat(pin.pins);
  citation.symbols = citation.symbols.concat(pin.symbols);
  citation.last = pin.next - 1;
  citation.trimmed = { token: citation.last, end: pin.span.end };
}

interface ReadingState {
  readonly cursor: Cursor;
  readonly grammar: PinGrammar;
  readonly pins: RawPin[];
  readonly symbols: ViewSpan[];
  /** What the number before counted: a number after a comma goes on counting the same. */
  counted: Counted | null;
}

/** Reads `12, 15–17 & n.2`: items joined by commas, `&`, `and`, and semicolons between page:line pins. */
function readItems(state: ReadingState, start: number): number {
  const { cursor } = state;
  let end = readItem(state, start);
  while (end > start) {
    const joint = cursor.mark(end);
    const joined = joint === ',' || joint === '&' || joint === ';' || cursor.word(end) === 'and';
    // `at *3 ¶ 12`: the paragraph on that page.
    const paragraph = joint === '¶' && state.counted !== 'paragraph' && !cursor.startsLine(end);
    if (!joined && !paragraph && !isNoteWord(cursor.word(end))) break;
    let next = joined ? end + 1 : end;
    if (joint === ',' && (cursor.mark(next) === '&' || cursor.word(next) === 'and')) next += 1;
    if (joint === ';' && !(isPageLine(cursor, next) && state.pins.at(-1)?.type === 'line')) break;
    if (cursor.word(next) === 'at' && isPageLine(cursor, next + 1)) next += 1;
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
  const word = cursor.word(start);
  if (isNoteWord(word)) return readNote(state, start);
  let i = start;
  const sign = cursor.mark(i);
  if (sign === '*') {
    state.counted = 'star';
    i += 1;
  } else if (sign === '¶' || sign === '§') {
    const twice = cursor.mark(i + 1) === sign ? 1 : 0;
    state.symbols.push(cursor.span(i, i + twice));
    state.counted = sign === '¶' ? 'paragraph' : 'section';
    i += 1 + twice;
  } else if (/^(?:paras?\.|pars?\.|PP?)$/.test(word) && cursor.isNumber(i + 1)) {
    state.counted = 'paragraph';
    i += 1;
  }
  const signed = i > start;
  if (!isPlace(cursor, i, signed, state.counted)) return revokeSign(state, start, signed);
  if (!signed && state.grammar.isVolume(i)) return start;
  if (isPageLine(cursor, i)) return readPageLine(state, i);
  return readCounted(state, start, i);
}

/** A sign with no place after it belongs to no pin. */
function revokeSign(state: ReadingState, start: number, signed: boolean): number {
  if (signed && state.cursor.mark(start) !== '*') state.symbols.pop();
  return start;
}

function isPlace(cursor: Cursor, i: number, signed: boolean, counted: Counted | null): boolean {
  if (cursor.isNumber(i)) return !/(?:\d(?:st|nd|rd|th)|[a-z]{3,})$/i.test(cursor.word(i));
  const word = cursor.bare(i);
  if (!cursor.isWord(i)) return false;
  if (signed && counted === 'section') return /^(?:[A-Z]|[IVXL]+)(?:\.\w+)*$/.test(word);
  return /^[ivxl]{1,6}$/.test(word) && counted !== 'paragraph';
}

function readCounted(state: ReadingState, start: number, i: number): number {
  const { cursor } = state;
  const type = state.counted ?? 'page';
  state.counted = type;
  const grouped = type === 'page' && state.grammar.isGrouped?.(i) === true;
  const from = grouped ? Number(cursor.word(i) + cursor.word(i + 2)) : placeValue(cursor, i);
  let last = grouped ? i + 2 : i;
  let end = subdivisionEnd(cursor, last);
  let to = from;
  if (cursor.isDash(end)) {
    const tail = cursor.isMark(end + 1, '*') || cursor.mark(end + 1) === '¶' ? end + 2 : end + 1;
    const close = cursor.isGlued(end) || cursor.isGlued(tail);
    if (close && isPlace(cursor, tail, true, type) && !isPageLine(cursor, tail)) {
      to = expandElided(from, placeValue(cursor, tail));
      last = tail;
      end = subdivisionEnd(cursor, tail);
    }
  }
  const { start: place } = cursor.span(start, last);
  state.pins.push({ type, from, to, start: place, end: cursor.labelEnd(end - 1) });
  return end;
}

/** `12,350`: digits, a comma and three digits, glued. */
export function isGroupedNumber(cursor: Cursor, i: number): boolean {
  return (
    cursor.isDigits(i) &&
    cursor.isMark(i + 1, ',') &&
    cursor.isGlued(i + 1) &&
    cursor.isGlued(i + 2) &&
    cursor.isDigits(i + 2) &&
    cursor.end(i + 2) - cursor.start(i + 2) === 3
  );
}

/**
 * `(r)(6)` in `§ 74.351(a), (r)(6)`: another subdivision of the section before, which must have one of its own. What
 * follows tells it from the enumeration of a sentence: `§ 5(a), (b) the claim`.
 */
function readFurtherSubdivision({ cursor, pins, counted }: ReadingState, joint: number, start: number): number {
  const before = pins.at(-1);
  if (before === undefined || (counted !== 'section' && counted !== 'paragraph')) return start;
  if (!cursor.isMark(start, '(') || !cursor.isMark(joint - 1, ')') || !cursor.isGlued(joint - 1)) return start;
  const end = subdivisionEnd(cursor, start - 1, false);
  if (end === start || (cursor.isWord(end) && !cursor.isCapitalised(end) && cursor.word(end) !== 'and')) return start;
  pins.push({ type: counted, from: before.to, to: before.to, ...cursor.span(start, end - 1) });
  return end;
}

/** `56.1(a)(1)`, `74.351(a)`: parentheses glued to a section or paragraph number belong to it. */
function subdivisionEnd(cursor: Cursor, i: number, glued = true): number {
  let end = i + 1;
  while (
    cursor.isMark(end, '(') &&
    (cursor.isGlued(end) || (!glued && end === i + 1)) &&
    cursor.isMark(end + 2, ')') &&
    cursor.end(end + 1) - cursor.start(end + 1) <= 5
  ) {
    end += 3;
  }
  // `7(b)–(d)`: a range of subdivisions.
  const ranges = end > i + 1 && cursor.isDash(end) && cursor.isGlued(end) && cursor.isGlued(end + 1);
  return ranges && cursor.isMark(end + 1, '(') && cursor.isMark(end + 3, ')') ? end + 4 : end;
}

function readPageLine(state: ReadingState, i: number): number {
  const { cursor } = state;
  const from = numberAt(cursor, i);
  const fromLine = numberAt(cursor, i + 2);
  let to = from;
  let toLine = fromLine;
  let end = i + 3;
  if (cursor.isDash(end) && cursor.isDigits(end + 1)) {
    if (isPageLine(cursor, end + 1)) {
      to = numberAt(cursor, end + 1);
      toLine = numberAt(cursor, end + 3);
      end += 4;
    } else {
      toLine = numberAt(cursor, end + 1);
      end += 2;
    }
  }
  state.counted = 'page';
  state.pins.push({ type: 'line', from, to, fromLine, toLine, ...cursor.span(i, end - 1) });
  // `40:18–25, 29` goes on with lines of the same page.
  while (
    cursor.isMark(end, ',') &&
    cursor.isDigits(end + 1) &&
    !isPageLine(cursor, end + 1) &&
    isLineTail(state, end + 1)
  ) {
    const line = numberAt(cursor, end + 1);
    let next = end + 2;
    let lastLine = line;
    if (cursor.isDash(next) && cursor.isDigits(next + 1) && !isPageLine(cursor, next + 1)) {
      lastLine = numberAt(cursor, next + 1);
      next += 2;
    }
    state.pins.push({
      type: 'line',
      from: to,
      to,
      fromLine: line,
      toLine: lastLine,
      ...cursor.span(end + 1, next - 1),
    });
    end = next;
  }
  return end;
}

/** A number after page:line is a further line of that page when it is a possible line number and nobody's volume. */
function isLineTail(state: ReadingState, i: number): boolean {
  return numberAt(state.cursor, i) <= 28 && !state.grammar.isVolume(i);
}

function readNote(state: ReadingState, i: number): number {
  const { cursor } = state;
  const glued = /^(?:nn?|fns?)\.?(\d+)\.?$/.exec(cursor.word(i));
  const number = glued ? i : i + 1;
  if (!glued && !cursor.isDigits(number)) return i;
  const from = glued ? Number(glued[1]) : numberAt(cursor, number);
  let to = from;
  let end = number + 1;
  if (cursor.isDash(end) && cursor.isDigits(end + 1)) {
    to = Number(expandElided(from, numberAt(cursor, end + 1)));
    end += 2;
  }
  state.pins.push({ type: 'footnote', from, to, start: cursor.start(i), end: cursor.labelEnd(end - 1) });
  return end;
}

function isNoteWord(word: string): boolean {
  return /^(?:nn?|fns?)(?:\.|\.?\d+\.?)$/.test(word);
}

function isSign(cursor: Cursor, i: number): boolean {
  const mark = cursor.mark(i);
  if (mark === '¶' || mark === '§') return true;
  return mark === '*' && cursor.isNumber(i + 1);
}

/** `28:7`: digits, a colon and digits, glued. */
function isPageLine(cursor: Cursor, i: number): boolean {
  return (
    cursor.isDigits(i) &&
    cursor.isMark(i + 1, ':') &&
    cursor.isGlued(i + 1) &&
    cursor.isDigits(i + 2) &&
    cursor.isGlued(i + 2) &&
    cursor.end(i + 2) - cursor.start(i + 2) <= 2
  );
}

function numberAt(cursor: Cursor, i: number): number {
  return Number(cursor.word(i));
}

/** A place as a number when it is one, else as written without a closing period. */
function placeValue(cursor: Cursor, i: number): number | string {
  return cursor.isDigits(i) ? numberAt(cursor, i) : cursor.bare(i);
}

/** Gives the end of a range its dropped digits back: 247–48 ends at 248 (Bluebook R3.2(a)). */
export function expandElided(from: number | string, to: number | string): number | string {
  if (typeof from !== 'number' || typeof to !== 'number' || to >= from) return to;
  const scale = 10 ** String(to).length;
  const expanded = Math.floor(from / scale) * scale + to;
  return expanded > from ? expanded : to;
}

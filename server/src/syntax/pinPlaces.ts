import type { Cursor, ViewSpan } from './cursor.ts';
import { gluedStamp, isPageLine, isPlace } from './pinWords.ts';
import type { RawPin } from './raw.ts';

/** What may follow the identifying part of a citation as its pin. */
export interface PinGrammar {
  /** A number after a bare comma is a pin (`258 F.3d 62, 72`); otherwise an `at`, a sign or a page:line is needed. */
  readonly bareNumber: boolean;
  /** A number right at the start is a pin, whatever stands before it. */
  readonly unmarked: boolean;
  /** True when the page at this token is printed with a comma between its thousands (`12,350` in the Federal Register). */
  readonly isGrouped: (cursor: Cursor, token: number) => boolean;
  /** True when the number at this token is the volume of the next citation, not a pin. */
  readonly isVolume: (cursor: Cursor, token: number) => boolean;
}

export type Counted = 'page' | 'star' | 'paragraph' | 'section' | 'tab';

export interface ReadingState {
  readonly cursor: Cursor;
  readonly grammar: PinGrammar;
  readonly pins: RawPin[];
  readonly symbols: ViewSpan[];
  /** What the number before counted: a number after a comma goes on counting the same. */
  counted: Counted | null;
  /** The numbering of the pages, where the pin names one. */
  numbering: 'ecf' | 'pageid' | null;
}

/** A sign with no place after it belongs to no pin. */
export function revokeSign(state: ReadingState, start: number, signed: boolean): number {
  const mark = state.cursor.mark(start);
  if (signed && (mark === '¶' || mark === '§')) state.symbols.pop();
  return start;
}

/** Reads `PageID.331`, `PageID.331–35`, `PageID.331–PageID.335`, `Page ID.331`. */
export function readGluedStamp(state: ReadingState, start: number): number {
  const { cursor } = state;
  const i = /^(?:Page|Pg)$/.test(cursor.word(start)) ? start + 1 : start;
  const from = gluedStamp(cursor.word(i));
  if (from === null) return start;
  let end = i + 1;
  let to = from.page;
  if (cursor.isDash(end)) {
    const last = gluedStamp(cursor.word(end + 1))?.page ?? (cursor.isDigits(end + 1) ? cursor.value(end + 1) : null);
    if (last !== null) {
      to = Number(expandElided(from.page, last));
      end += 2;
    }
  }
  state.counted = 'page';
  state.numbering = 'pageid';
  const span = { start: cursor.start(start), end: cursor.labelEnd(end - 1) };
  state.pins.push({ type: 'page', from: from.page, to, numbering: 'pageid', ...span });
  return end;
}

export function readCounted(state: ReadingState, start: number, i: number): number {
  const { cursor } = state;
  const type = state.counted ?? 'page';
  state.counted = type;
  const noted = type === 'page' ? noteCallLength(cursor, i) : 0;
  if (noted > 0) {
    const { start: place, end } = cursor.span(start, i);
    const page = Number(cursor.text.slice(cursor.start(i), end - noted));
    state.pins.push({ type, from: page, to: page, start: place, end: end - noted });
    return i + 1;
  }
  const grouped = type === 'page' && state.grammar.isGrouped(cursor, i);
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
  const place = cursor.start(start);
  const pin: RawPin = { type, from, to, start: place, end: cursor.labelEnd(end - 1) };
  state.pins.push(type === 'page' && state.numbering !== null ? { ...pin, numbering: state.numbering } : pin);
  return end;
}

/** `Id. at 216.1 Aside from it`: how many letters the period of the sentence and the call of a note take at the end of a page. */
function noteCallLength(cursor: Cursor, i: number): number {
  if (!cursor.isNumber(i) || cursor.isDigits(i)) return 0;
  if (i + 1 < cursor.count && !cursor.startsParagraph(i + 1) && !cursor.isCapitalised(i + 1)) return 0;
  return /^\d+(\.\d{1,2})$/.exec(cursor.word(i))?.[1]?.length ?? 0;
}

/**
 * `78B-2-307(3)`, `28-1114`, `2:4.18`, `13.05[A][1]`: a section whose number has parts. Two numbers and a dash are a range
 * after a doubled sign or with the dash of ranges. Null for a number without parts.
 */
export function readSectionPlace(state: ReadingState, start: number, i: number): number | null {
  const { cursor } = state;
  let last = i;
  let parts = 0;
  let hyphens = 0;
  while (isPartOfSection(cursor, last + 1)) {
    if (!cursor.isMark(last + 1, ':')) parts += 1;
    if (cursor.isMark(last + 1, '-')) hyphens += 1;
    last += 2;
  }
  const plural = cursor.isMark(i - 1, '§') && cursor.isMark(i - 2, '§');
  if (parts === 1 && (plural || hyphens === 0 || isAscending(cursor, i, i + 2))) return null;
  let end = subdivisionEnd(cursor, last);
  while (cursor.isMark(end, '[') && cursor.isGlued(end) && cursor.isMark(end + 2, ']')) end += 3;
  if (end === i + 1 || (last === i && cursor.isMark(last + 1, '('))) return null;
  const number = cursor.text.slice(cursor.start(i), cursor.labelEnd(last));
  const from = last === i ? placeValue(cursor, i) : number;
  const { start: place } = cursor.span(start, last);
  state.pins.push({ type: 'section', from, to: from, start: place, end: cursor.labelEnd(end - 1) });
  return end;
}

/** A mark inside the number of a section, with the part after it: `-307`, `:4.18`, `-a`. */
function isPartOfSection(cursor: Cursor, i: number): boolean {
  if (!cursor.isDash(i) && !cursor.isMark(i, ':')) return false;
  if (!cursor.isGlued(i) || !cursor.isGlued(i + 1)) return false;
  return cursor.isNumber(i + 1) || (cursor.isWord(i + 1) && /^[A-Za-z]{1,2}$/.test(cursor.bare(i + 1)));
}

/** `12-15`: the second number is the larger, of as many digits. */
function isAscending(cursor: Cursor, from: number, to: number): boolean {
  if (!cursor.isDigits(from) || !cursor.isDigits(to)) return false;
  const length = cursor.end(to) - cursor.start(to);
  return length === cursor.end(from) - cursor.start(from) && cursor.value(to) > cursor.value(from);
}

/**
 * `(r)(6)` in `§ 74.351(a), (r)(6)`: another subdivision of the section before, which must have one of its own. What
 * follows tells it from the enumeration of a sentence: `§ 5(a), (b) the claim`.
 */
export function readFurtherSubdivision({ cursor, pins, counted }: ReadingState, joint: number, start: number): number {
  const before = pins.at(-1);
  if (before === undefined || (counted !== 'section' && counted !== 'paragraph')) return start;
  if (!cursor.isMark(start, '(') || !cursor.isMark(joint - 1, ')') || !cursor.isGlued(joint - 1)) return start;
  const end = subdivisionEnd(cursor, start - 1, false);
  if (end === start || (cursor.isWord(end) && !cursor.isCapitalised(end) && !cursor.is(end, 'and'))) return start;
  pins.push({ type: counted, from: before.to, to: before.to, ...cursor.span(start, end - 1) });
  return end;
}

/** `56.1(a)(1)`, `74.351(a)`: parentheses glued to a section or paragraph number belong to it. */
export function subdivisionEnd(cursor: Cursor, i: number, glued = true): number {
  let end = i + 1;
  while (
    cursor.isMark(end, '(') &&
    (cursor.isGlued(end) || (!glued && end === i + 1)) &&
    cursor.isMark(end + 2, ')') &&
    cursor.end(end + 1) - cursor.start(end + 1) <= 5 &&
    // `342(1974)`: the blank before the date was forgotten.
    !/^(?:1[6-9]|20)\d\d$/.test(cursor.word(end + 1))
  ) {
    end += 3;
  }
  // `7(b)–(d)`: a range of subdivisions.
  const ranges = end > i + 1 && cursor.isDash(end) && cursor.isGlued(end) && cursor.isGlued(end + 1);
  return ranges && cursor.isMark(end + 1, '(') && cursor.isMark(end + 3, ')') ? end + 4 : end;
}

export function readPageLine(state: ReadingState, i: number): number {
  const { cursor } = state;
  const from = cursor.value(i);
  const fromLine = cursor.value(i + 2);
  let to = from;
  let toLine = fromLine;
  let end = i + 3;
  if (cursor.isDash(end) && cursor.isDigits(end + 1)) {
    if (isPageLine(cursor, end + 1)) {
      to = Number(expandElided(from, cursor.value(end + 1)));
      toLine = cursor.value(end + 3);
      end += 4;
    } else {
      toLine = cursor.value(end + 1);
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
    const line = cursor.value(end + 1);
    let next = end + 2;
    let lastLine = line;
    if (cursor.isDash(next) && cursor.isDigits(next + 1) && !isPageLine(cursor, next + 1)) {
      lastLine = cursor.value(next + 1);
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
function isLineTail({ cursor, grammar }: ReadingState, i: number): boolean {
  return cursor.value(i) <= 28 && !grammar.isVolume(cursor, i);
}

export function readNote(state: ReadingState, i: number): number {
  const { cursor } = state;
  const glued = /^(?:nn?|fns?)\.?(\d+)\.?$/.exec(cursor.word(i));
  const number = glued ? i : i + 1;
  if (!glued && !cursor.isDigits(number)) return i;
  const from = glued ? Number(glued[1]) : cursor.value(number);
  let to = from;
  let end = number + 1;
  if (cursor.isDash(end) && cursor.isDigits(end + 1)) {
    to = Number(expandElided(from, cursor.value(end + 1)));
    end += 2;
  }
  state.pins.push({ type: 'footnote', from, to, start: cursor.start(i), end: cursor.labelEnd(end - 1) });
  return end;
}

/** Reads `subd. (b)(1)`: a part of the section before, or of the one cited already, which the parentheses then stand for. */
export function readSubdivision(state: ReadingState, start: number): number {
  const { cursor, pins } = state;
  const end = subdivisionEnd(cursor, start, false);
  if (end === start + 1) return start;
  const before = pins.at(-1);
  const parentheses = cursor.words(cursor.span(start + 1, end - 1));
  const of = before?.type === 'section' ? before.to : parentheses;
  state.counted = 'section';
  pins.push({ type: 'section', from: of, to: of, ...cursor.span(start, end - 1) });
  return end;
}

/** Reads the lines of the page read just before, which makes that page a page:line; no lines without a page. */
export function readLineOfPage(state: ReadingState, i: number): number {
  const { cursor } = state;
  const page = state.pins.at(-1);
  if (page?.type !== 'page' || page.from !== page.to) return i;
  const fromLine = cursor.value(i + 1);
  let toLine = fromLine;
  let end = i + 2;
  if (cursor.isDash(end) && cursor.isDigits(end + 1)) {
    toLine = Number(expandElided(fromLine, cursor.value(end + 1)));
    end += 2;
  }
  state.pins[state.pins.length - 1] = { ...page, type: 'line', fromLine, toLine, end: cursor.end(end - 1) };
  return end;
}

/** A place as a number when it is one, else as written without a closing period. */
function placeValue(cursor: Cursor, i: number): number | string {
  return cursor.isDigits(i) ? cursor.value(i) : cursor.bare(i);
}

/** Gives the end of a range its dropped digits back: 247–48 ends at 248 (Bluebook R3.2(a)). */
export function expandElided(from: number | string, to: number | string): number | string {
  if (typeof from !== 'number' || typeof to !== 'number' || to >= from) return to;
  const scale = 10 ** String(to).length;
  const expanded = Math.floor(from / scale) * scale + to;
  return expanded > from ? expanded : to;
}

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

type Counted = 'page' | 'star' | 'paragraph' | 'section' | 'tab';

/** Reads the pin that begins at token `start` (at its comma, its `at` or its first sign), or null. */
export function readPins(cursor: Cursor, start: number, grammar: PinGrammar): PinReading | null {
  let i = start;
  if (cursor.isMark(i, ',')) i += 1;
  const comma = i > start;
  const first = i;
  if (cursor.is(i, 'at') || cursor.is(i, 'At')) i += 1;
  const state: ReadingState = { cursor, grammar, pins: [], symbols: [], counted: null, numbering: null };
  const marked = i > first || isSign(cursor, i) || isPageLine(cursor, i) || isPlaceWord(cursor, i);
  if (!marked && !(comma && grammar.bareNumber) && grammar.unmarked !== true) return null;
  const items = readItems(state, i);
  const next = wholeEnd(cursor, items);
  if (next === i) return null;
  return {
    next,
    span: {
      start: cursor.start(first),
      end: /^seqq?\.$/.test(cursor.word(next - 1)) ? cursor.end(next - 1) : pinEnd(state, next),
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
  /** The numbering of the pages, where the pin names one. */
  numbering: 'ecf' | 'pageid' | null;
}

/** Reads `12, 15–17 & n.2`: items joined by commas, `&`, `and`, and semicolons between page:line pins. */
function readItems(state: ReadingState, start: number): number {
  const { cursor } = state;
  let end = readItem(state, start);
  while (end > start) {
    const joint = cursor.mark(end);
    // `Tab 4 at 17`: a tab has its own pages.
    const ofTab = cursor.is(end, 'at') && state.pins.at(-1)?.type === 'tab';
    if (ofTab) state.counted = null;
    const joined = joint === ',' || joint === '&' || joint === ';' || cursor.is(end, 'and') || ofTab;
    // `at *3 ¶ 12`: the paragraph on that page.
    const paragraph = joint === '¶' && state.counted !== 'paragraph' && !cursor.startsLine(end);
    if (!joined && !paragraph && !isNoteWord(cursor, end) && !isLineWord(cursor, end)) break;
    let next = joined ? end + 1 : end;
    if (joint === ',' && (cursor.mark(next) === '&' || cursor.is(next, 'and'))) next += 1;
    if (joint === ';' && !(isPageLine(cursor, next) && state.pins.at(-1)?.type === 'line')) break;
    if (cursor.is(next, 'at') && isPageLine(cursor, next + 1)) next += 1;
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
  const word = cursor.isWord(start) ? cursor.word(start) : '';
  if (word !== '') {
    if (isNoteWord(cursor, start)) return readNote(state, start);
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
  if (!signed && (state.grammar.isVolume(i) || (state.pins.length > 0 && countsThings(cursor, i)))) return start;
  if (isClockTime(cursor, i)) return revokeSign(state, start, signed);
  if (state.counted === 'section') return readSectionPlace(state, start, i) ?? readCounted(state, start, i);
  if (isPageLine(cursor, i)) return readPageLine(state, i);
  return readCounted(state, start, i);
}

/** A sign with no place after it belongs to no pin. */
function revokeSign(state: ReadingState, start: number, signed: boolean): number {
  const mark = state.cursor.mark(start);
  if (signed && (mark === '¶' || mark === '§')) state.symbols.pop();
  return start;
}

const PARAGRAPH_WORD = /^(?:paras?\.?|pars?\.|paragraphs?)$/;

/** `p. 4`, `pp. 4–6`, `page 4`: words that say that a page follows. */
const PAGE_WORD = /^(?:pp?|pgs?|pages?)\.?$/;

/** The page ids of the docket's own stamp: `PageID 331`, `Page ID # 12`, `PgID 12`. */
const PAGE_ID_WORD = /^P(?:age|g)\.?ID$/i;

/** First token after the words that say that a page follows; `start` when there are none. */
function pageWordsEnd(cursor: Cursor, start: number): number {
  let i = start;
  if (cursor.word(i) === 'CM' && cursor.isMark(i + 1, '/') && isStampedPage(cursor, i + 2)) i += 3;
  else if (PAGE_ID_WORD.test(cursor.word(i)) || isStampedPage(cursor, i)) i += 1;
  else if (/^(?:Page|Pg)$/.test(cursor.word(i)) && /^ID$/i.test(cursor.word(i + 1))) i += 2;
  if (PAGE_WORD.test(cursor.word(i))) i += 1;
  if (i === start) return start;
  if (/^Nos?\.$/.test(cursor.word(i))) i += 1;
  while (cursor.isMark(i, '#') || cursor.isMark(i, ':')) i += 1;
  return isPlace(cursor, i, false, 'page') ? i : start;
}

/** The `ECF` of `at ECF p. 3` and `at ECF 3`; `ECF No. 3` is an entry. */
function isStampedPage(cursor: Cursor, i: number): boolean {
  if (!cursor.is(i, 'ECF')) return false;
  return PAGE_WORD.test(cursor.word(i + 1)) || (cursor.is(i - 1, 'at') && cursor.isNumber(i + 1));
}

/** Which numbering the words before a page name: that of the docket's stamp, or none in particular. */
function numberingOf(word: string): 'ecf' | 'pageid' | null {
  if (word === 'ECF' || word === 'CM') return 'ecf';
  return /^(?:Page|Pg)/.test(word) && !PAGE_WORD.test(word) ? 'pageid' : null;
}

/** `PageID.331` or the second half of `Page ID.331`: the number of a stamped page glued to its word; null for others. */
function gluedStamp(word: string): { readonly letters: number; readonly page: number } | null {
  const glued = /^((?:P(?:age|g))?ID\.)(\d{1,7})\.?$/.exec(word);
  return glued && { letters: glued[1]?.length ?? 0, page: Number(glued[2]) };
}

/** Reads `PageID.331`, `PageID.331–35`, `PageID.331–PageID.335`, `Page ID.331`. */
function readGluedStamp(state: ReadingState, start: number): number {
  const { cursor } = state;
  const i = /^(?:Page|Pg)$/.test(cursor.word(start)) ? start + 1 : start;
  const from = gluedStamp(cursor.word(i));
  if (from === null) return start;
  let end = i + 1;
  let to = from.page;
  if (cursor.isDash(end)) {
    const last =
      gluedStamp(cursor.word(end + 1))?.page ?? (cursor.isDigits(end + 1) ? numberAt(cursor, end + 1) : null);
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

/** True when a word at token `i` says what the number after it counts: `p. 4`, `Tab 4`, `PageID 331`, `para. 3`. */
function isPlaceWord(cursor: Cursor, i: number): boolean {
  if (!cursor.isWord(i)) return false;
  const word = cursor.word(i);
  if (word.startsWith('passim')) return true;
  if (PARAGRAPH_WORD.test(word)) return cursor.isNumber(i + 1);
  return (
    isSubdivisionWord(cursor, i) ||
    isArticleWord(cursor, i) ||
    isTabWord(cursor, i) ||
    pageWordsEnd(cursor, i) > i ||
    isGluedStamp(cursor, i)
  );
}

/** True when a word at token `i` leads up to a page of the docket's stamp: `PageID`, `Page ID`, `PageID.331`. */
export function isStampWord(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  if (PAGE_ID_WORD.test(word)) return true;
  return isGluedStamp(cursor, i) || (/^(?:Page|Pg)$/.test(word) && /^ID$/i.test(cursor.word(i + 1)));
}

function isGluedStamp(cursor: Cursor, i: number): boolean {
  return gluedStamp(cursor.word(/^(?:Page|Pg)$/.test(cursor.word(i)) ? i + 1 : i)) !== null;
}

function isTabWord(cursor: Cursor, i: number): boolean {
  return /^Tabs?$/.test(cursor.word(i)) && (cursor.isNumber(i + 1) || /^[A-Z]{1,2}\.?$/.test(cursor.word(i + 1)));
}

/** `Id. at 5, 10 days later`: a number that counts what the word after it names is no further place. */
function countsThings(cursor: Cursor, i: number): boolean {
  const range = cursor.isDash(i + 1) && cursor.isNumber(i + 2) ? i + 3 : i + 1;
  if (!cursor.isWord(range) || cursor.isCapitalised(range)) return false;
  const word = cursor.word(range);
  return (
    !isNoteWord(cursor, range) && !/^(?:and|or|to|at|et|with|through|passim\.?|but|notes?|ll?\.|lines?)$/.test(word)
  );
}

/** `10:30 a.m.`, `5 p.m.`. */
function isClockTime(cursor: Cursor, i: number): boolean {
  const next = cursor.isMark(i + 1, ':') && cursor.isGlued(i + 1) ? i + 3 : i + 1;
  return /^[ap]\.?m\.?$/i.test(cursor.word(next)) || /\d[ap]m$/i.test(cursor.word(next - 1));
}

/** End of `passim` or `et seq.` after the places, which says that they go on. */
function wholeEnd(cursor: Cursor, next: number): number {
  const i = cursor.isMark(next, ',') ? next + 1 : next;
  if (/^passim\.?$/.test(cursor.word(i))) return i + 1;
  if (cursor.is(i, 'et') && /^seqq?\.?$/.test(cursor.word(i + 1))) return i + 2;
  return next;
}

function isPlace(cursor: Cursor, i: number, signed: boolean, counted: Counted | null): boolean {
  if (cursor.isNumber(i)) return !/(?:\d(?:st|nd|rd|th)|[a-z]{3,})$/i.test(cursor.word(i));
  const word = cursor.bare(i);
  if (!cursor.isWord(i)) return false;
  if (signed && counted === 'tab') return /^[A-Z]{1,2}$/.test(word);
  if (signed && counted === 'section') return /^(?:[A-Z]|[IVXL]+)(?:\.\w+)*$/.test(word);
  return /^[ivxl]{1,6}$/.test(word) && counted !== 'paragraph' && !isLeave(cursor, i);
}

/** The `lv` of `70 AD3d 1, lv denied 15 NY3d 2`: leave to appeal, not page 55. */
function isLeave(cursor: Cursor, i: number): boolean {
  return cursor.word(i) === 'lv' && /^(?:den|dismissed|granted|to)/.test(cursor.word(i + 1));
}

function readCounted(state: ReadingState, start: number, i: number): number {
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
  const numbering = type === 'page' && state.numbering !== null ? { numbering: state.numbering } : {};
  state.pins.push({ type, from, to, ...numbering, start: place, end: cursor.labelEnd(end - 1) });
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
function readSectionPlace(state: ReadingState, start: number, i: number): number | null {
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
  return length === cursor.end(from) - cursor.start(from) && numberAt(cursor, to) > numberAt(cursor, from);
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

/** `n.`, `nn.`, `fn.`, `n.3`; in Michigan `n 3`, which has no period. */
function isNoteWord(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  if (word === 'n' || word === 'nn') return cursor.isDigits(i + 1);
  return /^(?:nn?|fns?)(?:\.|\.?\d+\.?)$/.test(word);
}

/** `art. 38.22` after an id., as in Texas. */
function isArticleWord(cursor: Cursor, i: number): boolean {
  return /^arts?\.$/.test(cursor.word(i)) && cursor.isNumber(i + 1);
}

/** `subd. (b)` after an id. or its section, as in California. */
function isSubdivisionWord(cursor: Cursor, i: number): boolean {
  return /^(?:subds?\.|subdivisions?)$/.test(cursor.word(i)) && cursor.isMark(i + 1, '(');
}

/** Reads `subd. (b)(1)`: a part of the section before, or of the one cited already, which the parentheses then stand for. */
function readSubdivision(state: ReadingState, start: number): number {
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

/** `l. 5`, `ll. 5–7`, `lines 5–7` after a page. */
function isLineWord(cursor: Cursor, i: number): boolean {
  return cursor.isDigits(i + 1) && /^(?:ll?\.|lns?\.|lines?)$/.test(cursor.word(i));
}

/** Reads the lines of the page read just before, which makes that page a page:line; no lines without a page. */
function readLineOfPage(state: ReadingState, i: number): number {
  const { cursor } = state;
  const page = state.pins.at(-1);
  if (page?.type !== 'page' || page.from !== page.to) return i;
  const fromLine = numberAt(cursor, i + 1);
  let toLine = fromLine;
  let end = i + 2;
  if (cursor.isDash(end) && cursor.isDigits(end + 1)) {
    toLine = Number(expandElided(fromLine, numberAt(cursor, end + 1)));
    end += 2;
  }
  state.pins[state.pins.length - 1] = { ...page, type: 'line', fromLine, toLine, end: cursor.end(end - 1) };
  return end;
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

/** A quotation mark of either kind, opening or closing. */
export function isQuotationMark(cursor: Cursor, i: number): boolean {
  const code = cursor.markCode(i);
  return code === 0x22 || code === 0x201c || code === 0x201d;
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

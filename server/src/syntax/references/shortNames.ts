import { isAbbreviatedWord } from '../../tables/caseNames.ts';
import { PAPER_WORDS } from '../../tables/records.ts';
import { emphasisAround } from '../cases/caseName.ts';
import type { Reading } from '../cases/cases.ts';
import { type Cursor, collapse, type ViewSpan } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import type { RawCitation } from '../raw.ts';
import { FACTS_INITIALS } from '../record/namedPapers.ts';

/** A short name as found, by view offsets. */
export interface RawShortName {
  readonly span: ViewSpan;
  readonly name: string;
  readonly citation: RawCitation | null;
}

/** A short name is a few words; longer quoted parentheses are quotations. */
const LONGEST_NAME = 50;
/** The same in tokens, its quotation marks and a second name included. */
const LONGEST_PARENTHESIS = 14;
/** A parenthetical between a citation and the name it is given is looked through when it has no more tokens than this. */
const LONGEST_BETWEEN = 80;
/** Parentheticals looked through before the name. */
const MOST_BETWEEN = 3;

/**
 * Finds the names given to what stands before them: `("Holz")`, `(the “Smith Declaration” or “Decl.”)`, `[hereinafter
 * Holz]`, `ECF No. 12, the “Smith Declaration,”`, `Initial Decision (ID)`, and after a case the Californian `(Holz)`.
 */
export function findShortNames(reading: Reading, citations: readonly RawCitation[]): RawShortName[] {
  const { cursor } = reading;
  const found: RawShortName[] = [];
  const before = new CitationsBefore(cursor, citations);
  const add = ({ start, end }: ViewSpan, citation: RawCitation | null): void => {
    found.push({ span: { start, end }, name: collapse(cursor.text.slice(start, end)), citation });
  };
  for (let n = 0; n < cursor.bracketCount; n++) {
    const i = cursor.bracketToken(n);
    const mark = cursor.markCode(i);
    if (mark === 0x28 || mark === 0x5b) {
      const names = namesInParenthesis(reading, i, before);
      if (names.length === 0) continue;
      const citation = before.endingAt(i);
      for (const name of names) add(name, citation ?? entryAfter(cursor, i, name, before));
    } else if ((mark === 0x22 || mark === 0x201c) && mayBeAppositive(cursor, i)) {
      const citation = before.recordBeside(i);
      const name = citation === null ? null : appositive(cursor, i);
      if (name !== null) add(name, citation);
    }
  }
  return found;
}

/** The entry that follows the name of a paper: `Statement of Facts (“Def. SOF”) (Dkt. 62)`. */
function entryAfter(cursor: Cursor, open: number, name: ViewSpan, citations: CitationsBefore): RawCitation | null {
  let close = open + 1;
  while (close < open + LONGEST_PARENTHESIS && !isClosing(cursor, close)) close += 1;
  // Its own bracket belongs to an entry whose pin follows it: `(Dkt. 62) ¶ 1`.
  const entry = citations.beginningAt(close + 1) ?? citations.beginningAt(close + 2);
  if (entry === null || entry.entries.length === 0) return null;
  return isPaperName(cursor.text.slice(name.start, name.end)) ? entry : null;
}

/** `Def. SOF`, `DSUMF`, `Compl.`: a name whose last word is one for court papers. */
function isPaperName(name: string): boolean {
  const last = /\S+$/.exec(name)?.[0] ?? '';
  return PAPER_WORDS.has(last.toLowerCase().replace(/\.$/, '').replace('’', "'")) || FACTS_INITIALS.test(last);
}

const NO_NAMES: readonly ViewSpan[] = Object.freeze([]);

function namesInParenthesis(reading: Reading, open: number, before: CitationsBefore): readonly ViewSpan[] {
  const { cursor } = reading;
  const first = open + 1;
  if (cursor.isCapitalised(first)) {
    const name = acronym(cursor, open) ?? caseNameAlone(reading, open, before) ?? hereinafterName(cursor, open);
    return name === null ? NO_NAMES : [name];
  }
  const leads = isLead(cursor, first);
  if (!leads && !opensQuotation(cursor.markCode(first))) return NO_NAMES;
  const quoted = quotedNames(cursor, nameStart(cursor, first));
  if (quoted.length > 0) return quoted;
  const name = hereinafterName(cursor, open);
  return name === null ? NO_NAMES : [name];
}

/** Words that may lead up to a name: `hereinafter referred to as the`. */
const LEADS: ReadonlySet<string> = new Set(
  'hereinafter hereafter the an a collectively together as or and referred to cited called defined'.split(' '),
);

const LEAD_HASHES = keywordTable(LEADS);

function isLead(cursor: Cursor, i: number): boolean {
  return hasHash(LEAD_HASHES, cursor.hash(i)) && LEADS.has(cursor.word(i).toLowerCase());
}

/** The first token of a name, or its quotation mark, after the words that lead up to it. */
function nameStart(cursor: Cursor, first: number): number {
  let i = first;
  while (i < first + 6 && (cursor.isMark(i, ',') || isLead(cursor, i))) i += 1;
  return i;
}

/** The name that a parenthesis gives in quotation marks; null for any other parenthesis. */
export function quotedName(cursor: Cursor, open: number): ViewSpan | null {
  return quotedNames(cursor, nameStart(cursor, open + 1))[0] ?? null;
}

/** `“Holz”)`, `“ERS” or “Plaintiff”)`: quoted names up to the end of the parenthesis; none when it goes on. */
function quotedNames(cursor: Cursor, first: number): readonly ViewSpan[] {
  const names: ViewSpan[] = [];
  for (let i = first; i < first + LONGEST_PARENTHESIS; ) {
    const close = closingQuote(cursor, i);
    if (close === null) return NO_NAMES;
    const span = { start: cursor.end(i), end: cursor.end(close - 1) };
    if (isName(cursor, i + 1, close - 1)) names.push(span);
    if (isClosing(cursor, close + 1)) return names;
    i = nameStart(cursor, close + 1);
  }
  return NO_NAMES;
}

/** The mark that closes the quotation opened at token `open`, close by; null when there is none. */
function closingQuote(cursor: Cursor, open: number): number | null {
  const opening = cursor.markCode(open);
  if (!opensQuotation(opening)) return null;
  const isSingle = opening === 0x27 || opening === 0x2018;
  for (let close = open + 2; close < open + LONGEST_PARENTHESIS; close++) {
    const mark = cursor.markCode(close);
    const closes = isSingle ? mark === 0x27 || mark === 0x2019 : mark === 0x22 || mark === 0x201d;
    if (closes && !isPossessive(cursor, close)) return close;
  }
  return null;
}

function opensQuotation(mark: number): boolean {
  return mark === 0x22 || mark === 0x201c || mark === 0x27 || mark === 0x2018;
}

/** The apostrophe of `Defs.’ Reply`: a word follows it. */
function isPossessive(cursor: Cursor, i: number): boolean {
  const mark = cursor.markCode(i);
  return (mark === 0x27 || mark === 0x2019) && cursor.isWord(i + 1) && cursor.isGlued(i);
}

function isClosing(cursor: Cursor, i: number): boolean {
  const mark = cursor.markCode(i);
  return mark === 0x29 || mark === 0x5d;
}

/** A name begins with a capital or a number (`’233 patent`), is short, and is no sentence. */
function isName(cursor: Cursor, first: number, last: number): boolean {
  const start = cursor.isMark(first, '’') || cursor.isMark(first, "'") || cursor.is(first, 'the') ? first + 1 : first;
  if (!cursor.isCapitalised(start) && !cursor.isNumber(start)) return false;
  if (cursor.end(last) - cursor.start(first) > LONGEST_NAME) return false;
  const sentence = last - first >= 3 && cursor.text.charCodeAt(cursor.end(last) - 1) === 0x2e;
  return !sentence || isAbbreviatedWord(cursor.word(last)) || cursor.isCapitalised(last);
}

const HEREINAFTER = keywordTable(['hereinafter', 'hereafter']);

/** `[hereinafter Holz]`: without quotation marks the name ends with the bracket. */
function hereinafterName(cursor: Cursor, open: number): ViewSpan | null {
  if (!hasHash(HEREINAFTER, cursor.hash(open + 1)) || !/^here(?:in)?after$/i.test(cursor.word(open + 1))) return null;
  const first = nameStart(cursor, open + 1);
  for (let close = first; close < first + LONGEST_PARENTHESIS; close++) {
    if (isClosing(cursor, close))
      return close > first && isName(cursor, first, close - 1) ? cursor.span(first, close - 1) : null;
  }
  return null;
}

/** `(Watson)`, `(*Dock II*)` right after a case: words of its name, or emphasised as a case name is. */
function caseNameAlone({ cursor, emphases }: Reading, open: number, before: CitationsBefore): ViewSpan | null {
  let close = open + 1;
  while (close < open + 8 && (cursor.isWord(close) || cursor.isMark(close, '&') || cursor.isMark(close, '-')))
    close += 1;
  if (!isClosing(cursor, close)) return null;
  const citation = before.endingAt(open);
  if (citation?.kind !== 'case') return null;
  const { name } = citation.parts;
  const full = name === undefined ? '' : cursor.text.slice(name.start, name.end);
  const span = cursor.span(open + 1, close - 1);
  let known = true;
  for (let i = open + 1; i < close; i++) {
    if (!full.includes(cursor.word(i)) && !/^[IVX]+$/.test(cursor.word(i))) known = false;
  }
  const run = known ? null : emphasisAround(emphases, span.start);
  return known || (run !== null && run.end >= span.end) ? span : null;
}

/** `Initial Decision (ID)`: the first letters of the words right before it. */
function acronym(cursor: Cursor, open: number): ViewSpan | null {
  const letters = cursor.end(open + 1) - cursor.start(open + 1);
  if (!isClosing(cursor, open + 2) || letters < 2 || letters > 6 || !cursor.isCapitalised(open + 1)) return null;
  const { text } = cursor;
  let word = open - 1;
  for (let at = cursor.end(open + 1) - 1; at >= cursor.start(open + 1); word--) {
    const first = text.charCodeAt(cursor.start(word));
    if (word < 0 || !cursor.isWord(word)) return null;
    if (first === text.charCodeAt(at)) at -= 1;
    else if (!/^(?:of|for|the|and|on|to|in)$/.test(cursor.word(word))) return null;
  }
  return cursor.span(open + 1, open + 1);
}

/** True for a quotation mark after `,` or `, the`. */
function mayBeAppositive(cursor: Cursor, quote: number): boolean {
  return cursor.isMark(quote - 1, ',') || (cursor.isMark(quote - 2, ',') && cursor.is(quote - 1, 'the'));
}

/** `Docket Entry No. 12, the “Smith Declaration,” Ex. A`: a name beside a record document. */
function appositive(cursor: Cursor, quote: number): ViewSpan | null {
  const close = closingQuote(cursor, quote);
  if (close === null) return null;
  const last = cursor.isMark(close - 1, ',') ? close - 2 : close - 1;
  return isName(cursor, quote + 1, last) ? cursor.span(quote + 1, last) : null;
}

/** The citations in the order of the text, asked for by where they begin and end, further on nearly each time. */
class CitationsBefore {
  readonly #cursor: Cursor;
  /** Those that are surely citations, each without its parallels: no two share a token. */
  readonly #citations: readonly RawCitation[];
  /** The first citation that begins behind the token asked for last. */
  #next = 0;

  constructor(cursor: Cursor, citations: readonly RawCitation[]) {
    this.#cursor = cursor;
    this.#citations = citations.filter(({ parallelTo, provided }) => parallelTo === null && provided === null);
  }

  /** The citation that ends right before the bracket at token `open`, its other parentheticals looked through. */
  endingAt(open: number): RawCitation | null {
    let last = open - 1;
    for (let between = 0; between <= MOST_BETWEEN; between++) {
      const found = this.#endingWith(this.#cursor.isMark(last, ',') ? last - 1 : last);
      if (found !== null) return found;
      const closes = this.#cursor.isMark(last, ')') || this.#cursor.isMark(last, ']');
      const before = closes ? this.#opening(last) : null;
      if (before === null) return null;
      // `Declaration of Lee (ECF No. 12) [hereinafter Lee Decl.]`: the entry in parentheses is what gets the name.
      const inside = this.#endingWith(last - 1);
      if (inside !== null && inside.first === before + 1 && inside.entries.length > 0) return inside;
      last = before - 1;
    }
    return null;
  }

  /** The citation that begins at token `first`. */
  beginningAt(first: number): RawCitation | null {
    const citation = this.#upTo(first);
    return citation?.first === first ? citation : null;
  }

  /** The record document that a quoted name stands beside: `ECF No. 12, the “`. */
  recordBeside(quote: number): RawCitation | null {
    const comma = this.#cursor.isMark(quote - 1, ',') ? quote - 1 : quote - 2;
    const found = this.#endingWith(comma - 1);
    return found?.kind === 'record' ? found : null;
  }

  #endingWith(last: number): RawCitation | null {
    const citation = this.#upTo(last);
    return citation?.last === last ? citation : null;
  }

  /** The last citation that begins at or before a token. */
  #upTo(token: number): RawCitation | undefined {
    const citations = this.#citations;
    while ((citations[this.#next]?.first ?? Number.POSITIVE_INFINITY) <= token) this.#next += 1;
    while ((citations[this.#next - 1]?.first ?? -1) > token) this.#next -= 1;
    return citations[this.#next - 1];
  }

  /** The parenthesis that the one at token `close` closes. */
  #opening(close: number): number | null {
    let depth = 0;
    for (let i = close; i >= Math.max(0, close - LONGEST_BETWEEN); i--) {
      const mark = this.#cursor.markCode(i);
      if (mark === 0x29 || mark === 0x5d) depth += 1;
      else if (mark === 0x28 || mark === 0x5b) depth -= 1;
      if (depth === 0) return i;
    }
    return null;
  }
}

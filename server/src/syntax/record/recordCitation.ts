import { isAbbreviatedWord } from '../../tables/caseNames.ts';
import { PAPER_WORDS } from '../../tables/records.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { addPin, type PinReading } from '../pins.ts';
import { isQuotationMark } from '../pinWords.ts';
import { type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';

/** What the grammar knows of the surroundings of a record reference. */
export interface RecordContext {
  readonly cursor: Cursor;
  /** First token that belongs to nobody yet. */
  readonly floor: number;
  /** The citation right before, for names joined by `or`. */
  readonly previous: RawCitation | null;
  /** Number of open parentheses at the token. */
  readonly depth: number;
  /** Initials the draft gives to papers. */
  readonly papers: ReadonlySet<string>;
}

const EXHIBIT_HASHES = keywordTable(['ex', 'exs', 'exh', 'exhs', 'exhibit', 'exhibits']);

/** True for `Ex.`, `Exs.`, `Exhibit`. */
export function isExhibitWord(cursor: Cursor, i: number): boolean {
  return hasHash(EXHIBIT_HASHES, cursor.hash(i)) && /^(?:exs?|exhs?|exhibits?)\.?$/i.test(cursor.word(i));
}

/** The letter or number of an exhibit: `A`, `12`, `3B`, `A1`, `12.3`, `XIV`, `B4F`; one that begins a paragraph is a heading's. */
export function isExhibitLabel(cursor: Cursor, i: number): boolean {
  if (cursor.startsParagraph(i)) return false;
  return /^(?:[A-Z]{1,3}\d{0,3}|[A-F]\d{1,3}[A-F]|[IVXL]{1,7}|\d{1,4}(?:\.\d{1,2})?[A-Z]?)$/.test(cursor.bare(i));
}

/** The label at token `i` stands after `Ex.` or `Tab`, or after other labels of a list that begins after token `first`. */
function followsExhibit(cursor: Cursor, first: number, i: number): boolean {
  for (let at = i - 1; at >= Math.max(first, i - LONGEST_LIST); at--) {
    if (isExhibitWord(cursor, at) || cursor.is(at, 'Tab')) return true;
    if (cursor.isWord(at) && !cursor.is(at, 'and') && !isExhibitLabel(cursor, at)) return false;
  }
  return false;
}

/** The last label of a list is looked for its `Exs.` no further back than this many tokens. */
const LONGEST_LIST = 40;

/** A record citation that so far is only the name of its document. */
export function recordCitation(cursor: Cursor, first: number, last: number): RawCitation {
  // The label of an exhibit may close its sentence: `(Ex. B.)`, `Exs. A–C.`.
  const isLabel = last > first && isExhibitLabel(cursor, last) && followsExhibit(cursor, first, last);
  const end = isLabel ? cursor.labelEnd(last) : cursor.end(last);
  const document = { start: cursor.start(first), end };
  const citation = rawCitation('record', first, last, document);
  citation.parts.document = document;
  citation.trimmed = { token: last, end };
  return citation;
}

/** True when a citation can end before token `next`: at a mark that ends a clause, at a joint, at the end of a paragraph. */
export function closesCitation(cursor: Cursor, next: number): boolean {
  if (next >= cursor.count || cursor.startsParagraph(next)) return true;
  const mark = cursor.mark(next);
  if (mark !== '') return '.,;:)]([&—–”"’\''.includes(mark);
  return /^(?:and|or)$/.test(cursor.word(next));
}

/**
 * True when token `first` stands where a citation begins, signals left out: at the start of a paragraph, sentence or
 * parenthesis, after a semicolon, or joined to the citation before.
 */
export function opensCitation(context: RecordContext, first: number): boolean {
  const { cursor, floor, previous } = context;
  const signal = readSignalBefore(cursor, first, floor);
  let i = first - 1;
  while (signal !== null && i >= 0 && cursor.start(i) >= signal.start) i -= 1;
  if (i < 0 || cursor.startsParagraph(i + 1)) return true;
  const mark = cursor.mark(i);
  // After a case and a comma stands its order or opinion, no paper of the record.
  const follows = previous !== null && (previous.kind === 'record' || previous.kind === 'id');
  if (mark === ',' || mark === '&') return follows && previous.last >= i - 1;
  // `(Tr. 24.) R. 45.`: a sentence in parentheses of its own has its period inside them.
  if (mark === ')') return cursor.isMark(i - 1, '.') || cursor.word(i - 1).endsWith('.');
  // A straight quotation mark closes the quotation before when a space follows it.
  if (mark === '"') return !cursor.isGlued(i + 1);
  if (mark !== '') return '([;.”'.includes(mark);
  // The period after `PageID.335.` or `ROA.345.` belongs to the word.
  if (previous !== null && previous.last === i && cursor.word(i).endsWith('.')) return true;
  // A footnote's number may follow the period: `jurisdiction. 5 IAF, Tab 4`.
  if (cursor.isDigits(i)) return endsSentence(cursor, i - 1);
  if (/^(?:and|or)$/i.test(cursor.word(i))) return follows && previous.last >= i - 2;
  return endsSentence(cursor, i) || /^(?:citing|quoting)$/.test(cursor.word(i));
}

/** Words of lower case whose period is that of an abbreviation. */
const SMALL_ABBREVIATION =
  /^(?:al|app|approx|art|ch|cir|cit|cl|ed|etc|fn|fns|ibid|id|infra|nn?|nos?|op|para|paras|pp?|pt|rel|rev|sec|seq|vols?|vs?)$/;

/** True when token `i` ends a sentence: a period of its own, or that of a word which is no abbreviation. */
function endsSentence(cursor: Cursor, i: number): boolean {
  if (cursor.isMark(i, '.')) return true;
  const word = cursor.word(i);
  if (!word.endsWith('.') || word.indexOf('.') < word.length - 1) return false;
  const bare = word.slice(0, -1);
  if (!cursor.isCapitalised(i)) return !SMALL_ABBREVIATION.test(bare);
  // `Reply` is a whole word, though it is used as an abbreviated title is.
  if (bare === 'Reply') return true;
  const kind = PAPER_WORDS.get(bare.toLowerCase());
  return bare.length > 3 && !isAbbreviatedWord(word) && kind !== 'abbreviated' && kind !== 'initials';
}

/**
 * First token after `("FAC")`, `(the “Lake Report”)`, `[hereinafter Lake Aff.]` whose parenthesis or bracket opens at
 * token `open`, a comma before it passed over; `open` when no name is given there.
 */
export function definitionEnd(cursor: Cursor, open: number): number {
  const bracket = cursor.isMark(open, ',') ? open + 1 : open;
  if (!cursor.isMark(bracket, '(') && !cursor.isMark(bracket, '[')) return open;
  let quote = bracket + 1;
  const hereinafter = /^(?:hereinafter|hereafter)$/i.test(cursor.word(quote));
  if (hereinafter) quote = cursor.isMark(quote + 1, ',') ? quote + 2 : quote + 1;
  if (cursor.is(quote, 'the')) quote += 1;
  const quoted = isQuotationMark(cursor, quote);
  if (!quoted && !hereinafter) return open;
  for (let i = quote + 1; i < quote + 10; i++) {
    const close = quoted ? i + 1 : i;
    const ends = cursor.isMark(close, ')') || cursor.isMark(close, ']');
    if (ends && (!quoted || isQuotationMark(cursor, i))) return close + 1;
  }
  return open;
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
 * 118-1`), or a docket entry after a comma or in a parenthesis (`Lee Decl. ¶ 9, ECF No. 116`, `Compl. [Dkt. 1]`; Bluebook B17.1.4).
 */
function isOtherName({ cursor, previous }: RecordContext, citation: RawCitation): boolean {
  const joint = citation.first - 1;
  if (previous?.kind !== 'record') return false;
  if (previous.last !== joint - 1) {
    // `First Am. Compl. (“FAC”) (Dkt. 16)`: a name may be given between the two.
    if (previous.entries.length > 0 || definitionEnd(cursor, previous.last + 1) !== joint) return false;
    return citation.entries.length === 1 && !cursor.isWord(joint);
  }
  if (/^or$/i.test(cursor.word(joint))) return true;
  if (!cursor.isMark(joint, ',') && !cursor.isMark(joint, '(') && !cursor.isMark(joint, '[')) return false;
  if (previous.entries.length === 0 && citation.entries.length === 0) {
    // `Ex. 3 (Lee Dep.) at 14:3`, `Ex. 3, Lee Dep. at 14`: what the exhibit is.
    const isExhibit = isExhibitCitation(cursor, previous) && !isExhibitCitation(cursor, citation);
    return isExhibit && previous.pins.length === 0;
  }
  if (previous.entries.length === 0) return citation.entries.length === 1;
  // `ECF No. 116, Lee Decl. ¶ 9`: the entry comes first and leaves the pin to the name.
  return previous.entries.length === 1 && previous.pins.length === 0 && citation.entries.length === 0;
}

function isExhibitCitation(cursor: Cursor, { first, last }: RawCitation): boolean {
  for (let i = first; i <= last; i++) if (isExhibitWord(cursor, i)) return true;
  return false;
}

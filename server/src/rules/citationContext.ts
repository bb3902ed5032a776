import type { Citation } from '../model/bound.ts';
import type { Stretch } from '../model/quotations/surroundings.ts';
import { isSpace } from '../tables/keys.ts';
import { coverageOf } from '../text/coverage.ts';
import { isDigit } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { type CitationUnit, citationUnits } from './citationUnits.ts';
import { listedPlaces } from './listedPlaces.ts';
import type { DraftContext } from './rule.ts';
import {
  isParagraphStart,
  type SkipParentheticals,
  skipBlanksBack,
  type ViewParagraphs,
  viewParagraphs,
  viewParentheticals,
} from './viewParagraphs.ts';

/**
 * Where a citation stands, by which the form of names and abbreviations is told (Bluebook B1.1, R10.2.1, R10.2.2):
 *
 * - `sentence`: a citation sentence of its own; `clause`: set off inside a textual sentence, or in a parenthetical;
 * - `text`: a part of a textual sentence (`In Doe v. Roe, 1 F.3d 2 (1st Cir. 1993), the court …`);
 * - `heading`, `quotation`, `block-quote`, `caption`;
 * - `table`: in a table of authorities or another table or list with page numbers;
 * - `unknown`: it cannot be told, and a rule that depends on it says nothing.
 */
export type CitationContext =
  | 'sentence'
  | 'clause'
  | 'text'
  | 'heading'
  | 'quotation'
  | 'block-quote'
  | 'table'
  | 'caption'
  | 'unknown';

/** Tells the contexts of a draft's citations; each is worked out when first asked for. */
export interface CitationContexts {
  of(citation: Citation): CitationContext;
}

/** The contexts of the citations of a draft. */
export function citationContexts(draft: DraftContext): CitationContexts {
  return new Contexts(draft);
}

/** How the words before a unit lead up to it. */
type Lead =
  | 'sentence-start'
  | 'comma'
  | 'semicolon'
  | 'parenthesis'
  | 'after-citation'
  | 'words'
  | 'quotation'
  | 'unclear';

/** What follows a unit. */
type Sequel = 'stop' | 'question' | 'comma' | 'semicolon' | 'close' | 'end' | 'words' | 'unclear';

/** Abbreviations that end no sentence even where a citation follows them, without their periods. */
const GOES_ON: ReadonlySet<string> = new Set('v vs Cf cf e.g i.e Mr Mrs Ms Dr No Nos Citing citing accord'.split(' '));

/** The longest of these, in UTF-16 code units. */
const LONGEST_ABBREVIATION = 6;

/** Words after a comma with which a sentence goes on past a citation clause. */
const NEW_CLAUSE =
  /^(?:and|but|or|nor|so|yet|which|who|whose|because|since|although|though|while|whereas|where|when|if|as|for|see|with|to|that|not|unless|until|even|rather)\b/;

/** The beginnings of words that tell the history of a case the reader of citations did not take up. */
const HISTORY =
  /^(?:aff|rev|cert|vacat|overrul|modif|reh|appeal|withdraw|abrogat|supersed|remand|enforc|amend|pet|writ|no writ|opinion)/;

/** A heading of a draft whose markup has none: a number or letter, and no period at the end. */
const NUMBERED_HEADING = /^\s*(?:[IVXLC]{1,7}|[A-Z]|\d{1,2})[.)]\s+\S/;

/** No heading is longer, in UTF-16 code units. */
const LONGEST_HEADING = 400;

class Contexts implements CitationContexts {
  readonly #text: string;
  readonly #isInBlockQuote: (span: Span) => boolean;
  readonly #listedAs: (citation: Citation) => CitationContext | null;
  readonly #units: readonly CitationUnit[];
  readonly #paragraphs: ViewParagraphs;
  readonly #skipParentheticals: SkipParentheticals;
  readonly #known: (CitationContext | undefined)[];

  constructor({ bound: { draft, citations }, once }: DraftContext) {
    this.#text = draft.view.text;
    this.#isInBlockQuote = coverageOf(draft.view.blockQuotes);
    this.#listedAs = once(listedPlaces);
    this.#units = once(citationUnits);
    this.#paragraphs = once(viewParagraphs);
    this.#skipParentheticals = once(viewParentheticals);
    this.#known = new Array(citations.length);
  }

  of(citation: Citation): CitationContext {
    const known = this.#known[citation.index];
    if (known !== undefined) return known;
    const context = this.#tell(citation);
    this.#known[citation.index] = context;
    return context;
  }

  #tell(citation: Citation): CitationContext {
    if (citation.quoted) return this.#isInBlockQuote(citation.span) ? 'block-quote' : 'quotation';
    if (citation.inHeading) return 'heading';
    const listed = this.#listedAs(citation);
    if (listed !== null) return listed;
    if (citation.within !== null) return 'clause';
    const unit = this.#units[citation.index];
    return unit === undefined ? 'unknown' : this.#ofUnit(unit);
  }

  /** All citations of a unit have one context, which is kept with its first. */
  #ofUnit(unit: CitationUnit): CitationContext {
    const known = this.#known[unit.first];
    if (known !== undefined) return known;
    const context = this.#between(unit, this.#paragraphs.around(unit.start));
    this.#known[unit.first] = context;
    return context;
  }

  #between(unit: CitationUnit, paragraph: Stretch): CitationContext {
    const text = this.#text;
    const lead = leadOf(text, unit, paragraph.start);
    const after = this.#skipParentheticals(unit.end, paragraph.end);
    const sequel = sequelOf(text, after, paragraph.end);
    if (sequel === 'end' && isHeading(text.slice(paragraph.start, paragraph.end))) return 'heading';
    if (lead === 'after-citation') {
      const before = unit.before;
      return before === null ? 'unknown' : this.#ofUnit(before);
    }
    if (lead === 'parenthesis') return inParenthesis(text, unit.start, after, paragraph.start);
    const next = sequel === 'comma' ? text.slice(after, after + 60).replace(/^[\s,]+/, '') : '';
    return outside(lead, sequel, next, unit.hasSignal);
  }
}

/** `next` are the words after the unit and its comma, empty where no comma follows it. */
function outside(lead: Lead, sequel: Sequel, next: string, hasSignal: boolean): CitationContext {
  if (lead === 'unclear' || sequel === 'unclear') return 'unknown';
  if (sequel === 'question') return hasSignal ? 'unknown' : 'text';
  const ends = sequel === 'stop' || sequel === 'end' || sequel === 'semicolon';
  if (lead === 'sentence-start') {
    if (ends) return 'sentence';
    if (sequel === 'comma' && HISTORY.test(next)) return 'sentence';
    return hasSignal ? 'unknown' : 'text';
  }
  if (hasSignal || lead === 'semicolon') return 'clause';
  if (lead === 'words') return 'text';
  if (ends || sequel === 'close') return 'clause';
  if (sequel === 'comma' && NEW_CLAUSE.test(next)) return 'clause';
  return 'unknown';
}

/** `It was so. (Doe, 1 F.3d at 5.)` is a sentence, `it was so (Doe, 1 F.3d at 5)` a clause. */
function inParenthesis(text: string, start: number, after: number, floor: number): CitationContext {
  const open = skipBlanksBack(text, start, floor) - 1;
  const leadOfParenthesis = leadBefore(text, open, floor);
  if (leadOfParenthesis !== 'sentence-start') return 'clause';
  return CLOSES.test(text.slice(after, after + 20)) ? 'sentence' : 'clause';
}

/** The end of a parenthesis behind a citation, with the period of its sentence. */
const CLOSES = /^\s*\.?\s*[)\]]/;

function leadOf(text: string, unit: CitationUnit, floor: number): Lead {
  const { before } = unit;
  if (before !== null && before.end >= floor && unit.start - before.end < 20 && !unit.hasSignal) {
    if (/^\s*,?\s*(?:and|or|as well as)?\s*$/.test(text.slice(before.end, unit.start))) return 'after-citation';
  }
  return leadBefore(text, unit.start, floor);
}

function leadBefore(text: string, offset: number, floor: number): Lead {
  if (isParagraphStart(text, offset, floor)) return 'sentence-start';
  let at = skipBlanksBack(text, offset, floor);
  at = beforeNoteNumber(text, at, floor);
  const before = text.charAt(at - 1);
  switch (before) {
    case '.':
      return isAbbreviation(text, at, floor) ? 'words' : 'sentence-start';
    case '?':
    case '!':
      return 'sentence-start';
    case ',':
      return 'comma';
    case ';':
      return 'semicolon';
    case '(':
    case '[':
      return 'parenthesis';
    case ')':
    case ']':
      return /[.?!]/.test(text.charAt(at - 2)) ? 'sentence-start' : 'unclear';
    case '"':
    case '”':
    case '’':
    case "'":
      return leadAfterQuotation(text, at - 1, floor);
    default:
      return /[\p{L}\p{N}]/u.test(before) ? 'words' : 'unclear';
  }
}

/** True when an abbreviation that ends no sentence ends at an offset; a small letter stands before the period of each. */
function isAbbreviation(text: string, end: number, floor: number): boolean {
  const last = text.charCodeAt(end - 2);
  if (last < 0x61 || last > 0x7a) return false;
  let start = end - 1;
  while (start > floor && !isBeforeWord(text.charCodeAt(start - 1))) {
    start -= 1;
    if (end - 1 - start > LONGEST_ABBREVIATION) return false;
  }
  return GOES_ON.has(text.slice(start, end - 1));
}

/** True for blanks and the parenthesis that opens. */
function isBeforeWord(code: number): boolean {
  return code === 0x28 || isSpace(code);
}

/** `… so.” Doe, 1 F.3d at 5.`; `“the rule,” Doe, 1 F.3d at 5, is old`; a citation right after quoted words supports them. */
function leadAfterQuotation(text: string, close: number, floor: number): Lead {
  let at = close;
  while (at > floor && /["”’'\])]/.test(text.charAt(at - 1))) at -= 1;
  const before = text.charAt(at - 1);
  if (/[.?!]/.test(before)) return 'sentence-start';
  return before === ',' ? 'comma' : 'quotation';
}

/** The offset before the number of a footnote that stands right after the end of a sentence: `so.5 See`. */
function beforeNoteNumber(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < 3 && isNoteNumber(text.charCodeAt(at - 1))) at -= 1;
  return at < end && /[.?!"”]/.test(text.charAt(at - 1)) && /[\p{L}"”)\]]/u.test(text.charAt(at - 2)) ? at : end;
}

/** True for figures and the signs that stand in their place. */
function isNoteNumber(code: number): boolean {
  return isDigit(code) || code === ASTERISK || code === DAGGER || code === DOUBLE_DAGGER;
}

const ASTERISK = 0x2a;
const DAGGER = 0x2020;
const DOUBLE_DAGGER = 0x2021;

function sequelOf(text: string, from: number, limit: number): Sequel {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at += 1;
  if (at >= limit) return 'end';
  const next = text.charAt(at);
  if (next === '.') return 'stop';
  if (next === '?' || next === '!') return 'question';
  if (next === ',') return 'comma';
  if (next === ';') return 'semicolon';
  if (next === ')' || next === ']') return 'close';
  return at > from && /\p{Ll}/u.test(next) ? 'words' : 'unclear';
}

function isHeading(paragraph: string): boolean {
  if (paragraph.length > LONGEST_HEADING || !NUMBERED_HEADING.test(paragraph)) return false;
  return !/[.;:,]\s*$/.test(paragraph);
}

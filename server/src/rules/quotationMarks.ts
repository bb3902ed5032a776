import type { Stretch } from '../model/quotations/surroundings.ts';
import { isSpace } from '../tables/keys.ts';
import { isDigit } from '../text/letters.ts';
import { draftParagraphs, placesIn } from './draftParagraphs.ts';
import type { DraftContext } from './rule.ts';
import { doubleMarks } from './viewSigns.ts';

/** A quotation by the offsets of its two marks in the view. */
export interface MarkedQuotation {
  readonly open: number;
  readonly close: number;
  /** The mark that opens the quotation around it, when that stands between double marks too and no single mark between them. */
  readonly outer: number | null;
  /** No other double mark stands in it. */
  readonly isInnermost: boolean;
}

/** A double mark of which it is known what it does. */
export interface QuotationMark {
  readonly at: number;
  readonly opens: boolean;
}

/** The double quotation marks of a paragraph. */
export interface ParagraphMarks {
  readonly paragraph: Stretch;
  readonly marks: readonly QuotationMark[];
  readonly quotations: readonly MarkedQuotation[];
  /** Marks that open and are closed by none, and marks that close what none opened, by their offsets. */
  readonly opened: readonly number[];
  readonly closed: readonly number[];
  /** It begins with a mark that opens: a quotation may go on from the paragraph before. */
  readonly opensFirst: boolean;
  /** Of some mark it cannot be told whether it opens or closes. */
  readonly isDoubtful: boolean;
}

/** A single mark that opens a quotation between two double marks: `“the ‘rule of “reason” holds’”`. */
const OPENS_INNER = /(?:^|[\s([—–-])['‘](?=[^\s'’]|$)/;

/** A quotation of several paragraphs is closed in one of so many behind the one that opens it. */
const LONGEST_IN_PARAGRAPHS = 12;

/** Where so many paragraphs and more than half of all are unbalanced, the marks of the draft cannot be read. */
const MANY_UNBALANCED = 6;

/** Further in, a line begins with words; further behind the mark that opens a quotation, another was lost between. */
const LONGEST_INDENTATION = 80;
const LONGEST_LEAD = 1500;

type Direction = 'opens' | 'closes' | 'unsure';

/** Before a mark that opens, and behind one that closes. */
const BEFORE_OPENING = /[\s([{'‘—–-]/;
const AFTER_CLOSING = /[\s)\]}.,;:'’?!—–-]/;

/** Reads the double quotation marks of a draft, paragraph by paragraph; paragraphs without any are left out. */
export function quotationMarks({ bound: { draft }, once }: DraftContext): readonly ParagraphMarks[] {
  const paragraphs = once(draftParagraphs);
  return placesIn(paragraphs, once(doubleMarks)).flatMap((places, i) =>
    places.length === 0 ? [] : marksOf(draft.view.text, paragraphs[i]!, places),
  );
}

function marksOf(text: string, paragraph: Stretch, places: readonly number[]): ParagraphMarks {
  const opened: number[] = [];
  const closed: number[] = [];
  const marks: QuotationMark[] = [];
  const quotations: MarkedQuotation[] = [];
  let isDoubtful = false;
  let opensFirst = false;
  /** The mark before, when it opens. */
  let last = -1;
  for (const at of places) {
    const direction = directionOf(text, at, opened.length > 0);
    opensFirst ||= at === paragraph.start && direction === 'opens';
    if (direction !== 'unsure') marks.push({ at, opens: direction === 'opens' });
    if (direction === 'unsure') isDoubtful = true;
    else if (direction === 'opens') {
      // Each paragraph of a long quotation opens it again, also where no blank line divides them.
      if (opened.length > 0 && beginsLine(text, at, paragraph)) opened.pop();
      opened.push(at);
    } else {
      const open = opened.pop();
      // `3.5”` is a length.
      const isLength = isDigit(text.charCodeAt(at - 1));
      if (isLength) isDoubtful ||= open !== undefined;
      if (open === undefined) {
        if (!isLength) closed.push(at);
      } else {
        quotations.push({ open, close: at, outer: outerOf(text, open, opened.at(-1)), isInnermost: last === open });
      }
    }
    last = direction === 'opens' ? at : -1;
  }
  return { paragraph, marks, quotations, opened, closed, opensFirst, isDoubtful };
}

/** True when nothing but an indentation stands between a place and the line end before it in its paragraph. */
function beginsLine(text: string, at: number, { start }: Stretch): boolean {
  const furthest = Math.max(start, at - LONGEST_INDENTATION - 1);
  let before = at - 1;
  while (before > furthest && text.charAt(before) !== '\n' && isSpace(text.charCodeAt(before))) before -= 1;
  return before >= furthest && text.charAt(before) === '\n';
}

/** The mark around one that opens, when no single mark stands between the two. */
function outerOf(text: string, open: number, outer: number | undefined): number | null {
  if (outer === undefined || open - outer > LONGEST_LEAD || OPENS_INNER.test(text.slice(outer + 1, open))) return null;
  return outer;
}

function directionOf(text: string, at: number, isOpen: boolean): Direction {
  const before = text.charAt(at - 1) || ' ';
  const after = text.charAt(at + 1) || ' ';
  switch (text.charAt(at)) {
    case '“':
      return isBlank(after) && !isBlank(before) ? 'unsure' : 'opens';
    case '”':
      return isBlank(before) && !isBlank(after) && !endsInner(text, at) ? 'unsure' : 'closes';
    default:
      return isOpen && endsInner(text, at) ? 'closes' : directionOfStraight(before, after, isOpen);
  }
}

/** What a mark that does not say so itself does between two letters. */
function directionOfStraight(before: string, after: string, isOpen: boolean): Direction {
  const mayOpen = BEFORE_OPENING.test(before);
  const mayClose = AFTER_CLOSING.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'opens' : 'closes';
  // A mark apart on both sides closes what is open, and opens nothing.
  if (isBlank(before) && isBlank(after)) return isOpen ? 'closes' : 'unsure';
  if (/[—–'‘’-]/.test(before + after)) return isOpen ? 'closes' : 'opens';
  if (mayOpen || !/[.,;:?!)\]’']/.test(before)) return 'unsure';
  // `the rule."See`, and `held,"The rule`
  if (isOpen || !/\p{L}/u.test(after)) return 'closes';
  return /[,:]/.test(before) ? 'opens' : 'unsure';
}

function isBlank(letter: string): boolean {
  return isSpace(letter.charCodeAt(0));
}

/** `… of a judge.' "Orrin`: the quotation inside is closed right before, with a blank between the two marks. */
export function endsInner(text: string, at: number): boolean {
  return /[.,;?!]['’]\s$/.test(text.slice(Math.max(0, at - 3), at));
}

/** True when the marks of a draft cannot be read: most of its paragraphs are unbalanced. */
export function isBeyondReading(paragraphs: readonly ParagraphMarks[]): boolean {
  const unbalanced = paragraphs.filter(({ opened, closed }) => opened.length + closed.length > 0).length;
  return unbalanced >= MANY_UNBALANCED && unbalanced * 2 > paragraphs.length;
}

/**
 * True when the quotation a paragraph leaves open may go on behind it: the next one opens it again, or a later one closes
 * it. With another quotation behind it in its own paragraph it does not.
 */
export function goesOn(paragraphs: readonly ParagraphMarks[], i: number): boolean {
  const { quotations, opened } = paragraphs[i]!;
  if (quotations.some(({ open }) => open > opened[0]!)) return false;
  const later = paragraphs.slice(i + 1, i + 1 + LONGEST_IN_PARAGRAPHS);
  return later[0]?.opensFirst === true || later.some(({ closed }) => closed.length > 0);
}

/**
 * True when what a paragraph closes may be opened before it, or before the words that the draft begins with. With another
 * quotation before it in its own paragraph it is not.
 */
export function cameFrom(paragraphs: readonly ParagraphMarks[], i: number, text: string): boolean {
  const { quotations, closed, paragraph } = paragraphs[i]!;
  if (quotations.some(({ close }) => close < closed[0]!)) return false;
  if (/^\p{Ll}/u.test(text.slice(paragraph.start, paragraph.start + 2))) return true;
  const earlier = paragraphs.slice(Math.max(0, i - LONGEST_IN_PARAGRAPHS), i);
  return earlier.some(({ opened }) => opened.length > 0);
}

import { coverageOf } from '../../text/coverage.ts';
import { isLetter, isLetterOrDigit } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { BoundDraft, Citation } from '../bound.ts';
import { addTo } from '../listsByKey.ts';
import { type AttributedQuotation, attributionOf, type Found, flowOf, type Setting } from './attribution.ts';
import { blockQuotationsOf } from './blockQuotations.ts';
import { type CitedPlace, placesIn, placesOfCitations } from './citedPlaces.ts';
import { type Stretch, Surroundings } from './surroundings.ts';

/** Fewer words than these are a term, a title or a doubt about a word, not a quotation of a source. */
const FEWEST_WORDS = 3;
/** And where other words stand between the quotation and its citation, fewer than these. */
const FEWEST_IN_SENTENCE = 5;
/** A name in marks is no longer than this: `“Setting the Record Straight”`. */
const LONGEST_TITLE = 8;
/** What is given as a name in parentheses and has more words is a sentence: `(“the duty is absolute”)`. */
const LONGEST_NAME = 3;

/** A quotation with where it stands in the view. */
interface Quoted {
  readonly span: Span;
  readonly view: Stretch;
  /** How many words it has; where there are more than in a title, how many at least. */
  readonly words: number;
}

/**
 * The quotations of a draft that are attributed to a citation, in the order of the file. A quotation belongs to the
 * citation right behind it, to the one whose parenthetical it stands in, or to the only one of its sentence; terms,
 * titles, short names and what stands in a quotation are none. In doubt it is left out.
 *
 * @param around reads what stands around the quotations
 * @param placeOf gives where a citation stands in the view, from its signal to its end
 * @param quoted where the quotations of the draft stand in the view
 */
export function attributeQuotations(
  bound: BoundDraft,
  around = new Surroundings(bound.draft.view.text, bound.draft.habits),
  placeOf: (citation: Citation) => Stretch = placesIn(bound.draft),
  quoted: readonly Stretch[] = placesOfQuotations(bound),
): readonly AttributedQuotation[] {
  const { draft } = bound;
  const setting: Setting = {
    bound,
    around,
    places: placesOfCitations(bound, around, placeOf),
    quotedIn: quotedInParentheticals(bound),
    isShortName: coverageOf(draft.shortNames.map(({ span }) => span)),
    isSetApart: coverageOf([...draft.view.headings.map(({ span }) => span), ...draft.view.blockQuotes]),
  };
  const found = [...blockQuotationsOf(setting)];
  for (let i = 0; i < draft.quotations.length; i++) {
    const view = quoted[i]!;
    const words = countWords(draft.view.text, view);
    const quotation = attributed({ span: draft.quotations[i]!, view, words }, setting);
    if (quotation !== null) found.push(quotation);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Where the quotations of a draft stand in the view. */
export function placesOfQuotations({ draft: { quotations, view } }: BoundDraft): readonly Stretch[] {
  return quotations.map((span) => view.toView(span));
}

function quotedInParentheticals({ citations }: BoundDraft): ReadonlyMap<number, readonly number[]> {
  const quoted = new Map<number, number[]>();
  for (let i = 0; i < citations.length; i++) {
    const { within, role } = citations[i]!;
    if (within !== null && role === 'quoting') addTo(quoted, within, i);
  }
  return quoted;
}

function attributed(quoted: Quoted, setting: Setting): AttributedQuotation | null {
  if (quoted.words < FEWEST_WORDS || isNoQuotation(quoted, setting)) return null;
  const found = tieOf(quoted, setting);
  return found === null ? null : attributionOf(quoted.span, quoted.view, found, setting);
}

/** How many words there are, apostrophes in them included; those behind the first that are more than a title has are left out. */
function countWords(text: string, { start, end }: Stretch): number {
  let words = 0;
  let at = start;
  while (at < end && words <= LONGEST_TITLE) {
    if (!isLetterOrDigit(text, at)) {
      at += 1;
      continue;
    }
    words += 1;
    while (at < end && isLetterOrDigit(text, at)) at += 1;
    while (at + 1 < end && isApostrophe(text.charCodeAt(at)) && isLetter(text, at + 1)) {
      at += 1;
      while (at < end && isLetter(text, at)) at += 1;
    }
  }
  return words;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** A name given in passing, the title of an article, words of a heading or of a block quotation, a title in capitals. */
function isNoQuotation({ span, view, words }: Quoted, { bound, places, isShortName, isSetApart }: Setting): boolean {
  if (words <= LONGEST_NAME && isShortName(span)) return true;
  if (isSetApart(span) || places.isInside(view)) return true;
  const { text } = bound.draft.view;
  if (words <= LONGEST_TITLE && isTitle(text.slice(view.start, view.end))) return true;
  return /\((?:the|an?|or|each|collectively|together|hereinafter|hereafter)[\s,]+["“]$/i.test(
    text.slice(Math.max(0, view.start - 24), view.start),
  );
}

/** Every word of weight begins with a capital. */
function isTitle(words: string): boolean {
  const weighty = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return weighty.length > 0 && weighty.every((word) => /^\p{Lu}/u.test(word));
}

function tieOf(quoted: Quoted, setting: Setting): Found | null {
  const { places, around } = setting;
  const { start, end } = quoted.view;
  const holder = places.parentheticalHolding(quoted.view);
  if (holder !== null) return inParenthetical(quoted, holder.place, holder.stretch, setting);
  const flow = flowOf(quoted.span, setting);
  const next = places.firstFrom(end, flow);
  if (next !== null && around.isBeside(end, next.start)) return { place: next, tie: 'beside' };
  const note = places.noteCalledAfter(end);
  if (note !== null) return { place: note, tie: 'beside' };
  if (quoted.words < FEWEST_IN_SENTENCE) return null;
  const before = places.lastBefore(start, flow);
  const earlier = before !== null && around.isOneSentence(before.end, start) ? before : null;
  const later = next !== null && around.leadsTo(end, next.start) ? next : null;
  if (earlier !== null && later !== null && !isSameSource(earlier.citation, later.citation)) return null;
  const place = later ?? earlier;
  return place === null ? null : { place, tie: 'sentence' };
}

/** `(quoting Ash …)`, `(citing …)`: what is quoted there is not the outer citation's alone. */
function inParenthetical(quoted: Quoted, place: CitedPlace, { start }: Stretch, setting: Setting): Found | null {
  const { text } = setting.bound.draft.view;
  const opening = text.slice(start + 1, start + 24);
  if (!/^(?:first |in turn |then )?(?:quot|cit|discuss|collect)(?:ing|ed)\b/i.test(opening)) {
    return { place, tie: 'parenthetical' };
  }
  const next = setting.places.firstWithin(quoted.view.end, place.citation.index);
  const isBeside = next !== null && setting.around.isBeside(quoted.view.end, next.start);
  return isBeside ? { place: next, tie: 'beside' } : null;
}

function isSameSource(a: Citation, b: Citation): boolean {
  if (a.authority !== null || b.authority !== null) return a.authority === b.authority;
  return a.record !== null && a.record === b.record;
}
